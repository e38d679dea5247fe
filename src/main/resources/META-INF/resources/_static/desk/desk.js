/* The little that HTML and htmx cannot do. No inline script or style anywhere: the CSP forbids both. */
(() => {
  const root = document.documentElement, dark = matchMedia("(prefers-color-scheme: dark)");
  const paint = () => root.dataset.bsTheme = dark.matches ? "dark" : "light";
  paint();                                   // loaded in <head>, before the first paint
  dark.addEventListener("change", paint);

  const $$ = (sel, at = document) => [...at.querySelectorAll(sel)];
  const wide = () => innerWidth >= 992;

  // Scrolls the reader only, not the page, where the reader scrolls by itself.
  const into = (el, page = true) => {
    const box = el.closest(".reader.tall, .side .reader-text");
    if (box && box.scrollHeight > box.clientHeight)
      box.scrollTop += el.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
    else if (page) el.scrollIntoView({ block: "center" });
  };

  const marked = () => {                     // the marked words of an article, in units of its body
    const sel = getSelection(), range = sel.rangeCount && !sel.isCollapsed && sel.getRangeAt(0);
    if (!range) return null;
    const at = (node, offset) => {
      const p = (node.nodeType === 1 ? node : node.parentElement).closest("[data-start]");
      if (!p) return null;
      const before = document.createRange();
      before.selectNodeContents(p);
      before.setEnd(node, offset);
      return +p.dataset.start + before.toString().length;
    };
    const from = at(range.startContainer, range.startOffset), to = at(range.endContainer, range.endOffset);
    return from !== null && to !== null && from < to ? [from, to] : null;
  };

  // "Other" says nothing by itself.
  const needNote = () => { const note = document.querySelector("#ghi"); if (note) note.required = !!document.querySelector("#r-OTHER:checked"); };

  // A page has come, loaded or swapped in.
  const arrive = () => {
    const on = document.querySelector(".reader mark.on");
    if (on) into(on, false);
    const asking = document.querySelector("dialog[open]:not(:modal)");
    if (asking) { asking.close(); asking.showModal(); }
    needNote();
    document.querySelector("[data-focus-first]")?.focus({ preventScroll: true });
    const told = document.querySelector("#say[role=status]"), text = told?.textContent.trim();
    if (text) { told.textContent = ""; setTimeout(() => told.textContent = text, 150); }   // a live region tells of what changes
    const keys = document.querySelector("#keys");
    if (keys) keys.checked = localStorage.keys !== "off";
  };
  let arrived;
  document.addEventListener("DOMContentLoaded", () => { arrived = document.querySelector("main"); arrive(); });

  // A trace was swapped in: its figure in the table says so, its sentence and, on a phone, its heading come into view.
  const trace = (box) => {
    $$(".trace-btn").forEach(a => a.dataset.figure === box.dataset.figure ? a.setAttribute("aria-current", "true") : a.removeAttribute("aria-current"));
    const heading = box.querySelector("#truy"), on = box.querySelector("mark.on");
    if (!wide()) heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
    if (on && wide()) into(on);
  };
  let traced;
  document.addEventListener("htmx:afterSettle", () => {
    const main = document.querySelector("main"), box = document.querySelector("#trace");
    if (main !== arrived) { arrived = main; traced = box; arrive(); }
    else if (box && box !== traced) { traced = box; trace(box); }
  });

  // A whole page that is swapped in may also say what went wrong; a part that can't be had is asked for as a page.
  document.addEventListener("htmx:beforeSwap", ({ detail }) => {
    if (detail.boosted) { detail.shouldSwap = true; detail.isError = false; }
  });
  document.addEventListener("htmx:beforeOnLoad", e => {
    offline(false);
    if (e.detail.xhr.status < 400 || e.detail.boosted || !e.target.hasAttribute("hx-push-url")) return;
    e.preventDefault();
    location.assign(e.detail.pathInfo.finalRequestPath);
  });
  const offline = (is) => { const box = document.querySelector("#mat-mang"); if (box) box.hidden = !is; };
  document.addEventListener("htmx:sendError", () => offline(true));

  // A field differs from what stood there: the button says that it will be amended. While it is typed, not when the
  // field is left: the button must not move under the finger that presses it.
  const differs = ({ target: t }) => {
    if (t.name === "reason") needNote();
    if (t.id === "keys") localStorage.keys = t.checked ? "on" : "off";
    if (t.dataset.was === undefined) return;
    const now = t.type === "checkbox" ? (t.checked ? t.value : "") : t.value;
    $$(`[name="${CSS.escape(t.name)}"]`, t.form).forEach(x => x.classList.remove("changed"));
    t.classList.toggle("changed", now !== t.dataset.was);
    const b = document.querySelector("[data-amend]");
    if (b) b.querySelector("span").textContent = document.querySelector(".changed") ? b.dataset.amend : b.dataset.approve;
  };
  document.addEventListener("input", differs);
  document.addEventListener("change", differs);

  document.addEventListener("click", e => {
    const b = e.target.closest("[data-dialog], [data-close], [data-mark], [data-goto], [data-focus]");
    if (!b) return;
    if (b.dataset.dialog) { e.preventDefault(); const d = document.getElementById(b.dataset.dialog); d.close(); d.showModal(); }
    if (b.dataset.close !== undefined) { e.preventDefault(); b.closest("dialog").close(); }
    if (b.dataset.mark !== undefined) { const span = marked(); if (span) { e.preventDefault(); location.href = `${b.href}&tu=${span[0]}&den=${span[1]}`; } }
    if (b.dataset.focus) { e.preventDefault(); const f = document.querySelector(b.dataset.focus); f.focus(); f.select?.(); }
    if (b.dataset.goto) { e.preventDefault(); const to = document.querySelector(b.dataset.goto); into(to); to.closest("[tabindex]")?.focus({ preventScroll: true }); }
  });

  // One-letter keys: by place on the keyboard (an input method such as Telex may change the letter),
  // never in a field, never with Ctrl, Alt or Meta, and the reader can turn them off (WCAG 2.1.4).
  document.addEventListener("keydown", e => {
    if (e.ctrlKey || e.altKey || e.metaKey || e.isComposing || localStorage.keys === "off") return;
    const dialog = document.querySelector("dialog[open], .offcanvas.show");
    if (e.target.closest("textarea, select, input:not([type=radio]):not([type=checkbox])")) return;
    if (e.code.startsWith("Arrow") && e.target.closest("input, .dropdown-menu")) return;
    const key = e.code.replace(/^Key|^Digit|^Numpad/, "");
    const b = (dialog || document).querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (!b || e.repeat) return;
    e.preventDefault();
    b.click();
    if (b.matches("input[type=radio]")) b.focus();
  });
})();
