/* The little that HTML and htmx cannot do. No inline script or style anywhere: the CSP forbids both. */
(() => {
  const root = document.documentElement, dark = matchMedia("(prefers-color-scheme: dark)");
  const paint = () => root.dataset.bsTheme = localStorage.theme || (dark.matches ? "dark" : "light");
  paint();                                   // loaded in <head>, before the first paint
  dark.addEventListener("change", paint);

  const $$ = (sel, at = document) => [...at.querySelectorAll(sel)];
  const say = (text, undo) => {
    const box = document.querySelector("#say");
    if (!box) return;
    box.querySelector("span").textContent = text;
    box.querySelector("button").hidden = !undo;
  };
  const into = (el) => {                     // scroll the reader only, not the page, where the reader scrolls by itself
    const box = el.closest(".reader.tall, .side .reader-text");
    if (box && box.scrollHeight > box.clientHeight)
      box.scrollTop += el.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
    else if (into.moved) el.scrollIntoView({ block: "center" });
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

  document.addEventListener("DOMContentLoaded", () => {
    const first = document.querySelector(".reader mark.on");
    if (first) into(first);
    into.moved = true;
    $$("input[name=theme]").forEach(i => i.checked = i.value === (localStorage.theme || ""));
    document.querySelector("[data-focus-first]")?.focus({ preventScroll: true });
    const told = document.querySelector("#say[role=status]"), text = told?.textContent.trim();
    if (text) { told.textContent = ""; setTimeout(() => told.textContent = text, 150); }   // a live region tells of what changes
    const off = document.querySelector("#keys");
    if (off) off.checked = localStorage.keys !== "off";
  });

  // A trace was swapped in: its figure in the table says so, its sentence and, on a phone, its heading come into view.
  document.addEventListener("htmx:afterSettle", () => {
    const trace = document.querySelector("#trace");
    if (!trace || trace === settled) return;
    settled = trace;
    $$(".trace-btn").forEach(a => a.dataset.figure === trace.dataset.figure ? a.setAttribute("aria-current", "true") : a.removeAttribute("aria-current"));
    const heading = trace.querySelector("#truy"), on = trace.querySelector("mark.on");
    if (innerWidth < 992) heading?.scrollIntoView({ block: "start" });
    heading?.focus({ preventScroll: true });
    if (on && innerWidth >= 992) into(on);
  });
  let settled;

  document.addEventListener("change", ({ target: t }) => {
    if (t.name === "theme") { t.value ? localStorage.theme = t.value : localStorage.removeItem("theme"); paint(); }
    if (t.id === "keys") localStorage.keys = t.checked ? "on" : "off";
    if (t.dataset.was !== undefined) {         // differs from what stood there: the button says that it will be amended
      const now = t.type === "checkbox" ? (t.checked ? t.value : "") : t.value;
      $$(`[name="${CSS.escape(t.name)}"]`, t.form).forEach(x => x.classList.remove("changed"));
      t.classList.toggle("changed", now !== t.dataset.was);
      const b = document.querySelector("[data-amend]");
      if (b) b.querySelector("span").textContent = document.querySelector(".changed") ? b.dataset.amend : b.dataset.approve;
    }
  });

  document.addEventListener("click", e => {
    const b = e.target.closest("[data-dialog], [data-close], [data-mark], [data-say], [data-trace], [data-ev], [data-goto], [data-focus]");
    if (!b) return;
    if (b.dataset.dialog) { e.preventDefault(); const d = document.getElementById(b.dataset.dialog); d.close(); d.showModal(); }
    if (b.dataset.close !== undefined) { e.preventDefault(); b.closest("dialog").close(); }
    if (b.dataset.mark !== undefined) { const span = marked(); if (span) { e.preventDefault(); location.href = `${b.href}&tu=${span[0]}&den=${span[1]}`; } }
    if (b.dataset.say) { b.closest("dialog")?.close(); say(b.dataset.say, b.dataset.undo !== undefined); }
    if (b.dataset.focus) { e.preventDefault(); const f = document.querySelector(b.dataset.focus); f.focus(); f.select?.(); }
    if (b.dataset.goto) { e.preventDefault(); into(document.querySelector(b.dataset.goto)); document.querySelector(b.dataset.goto).closest("[tabindex]")?.focus({ preventScroll: true }); }
    if (b.dataset.trace) {                   // in the service: hx-get, hx-target="#trace", hx-push-url
      $$("[data-trace]").forEach(x => x.setAttribute("aria-pressed", x === b));
      $$("[data-panel]").forEach(p => p.hidden = p.id !== b.dataset.trace);
      const h = document.querySelector("#" + b.dataset.trace + " h3");
      h.focus({ preventScroll: true });
      if (innerWidth < 992) h.scrollIntoView({ block: "start" });
      document.querySelector("#" + b.dataset.trace + " [data-ev]")?.dispatchEvent(new CustomEvent("show", { bubbles: true }));
    }
    if (b.dataset.ev) show(b, true);
  });
  const show = (b, move) => {
    $$("[data-ev]").forEach(x => x.setAttribute("aria-current", x === b));
    $$(".reader-text mark").forEach(m => m.classList.toggle("on", m.id === b.dataset.ev));
    const m = document.getElementById(b.dataset.ev);
    if (move && m) into(m);
  };
  document.addEventListener("show", e => show(e.target, innerWidth >= 992));

  // One-letter keys: by place on the keyboard (an input method such as Telex may change the letter),
  // never in a field, never with Ctrl, Alt or Meta, and the reader of settings.html can turn them off (WCAG 2.1.4).
  document.addEventListener("keydown", e => {
    if (e.ctrlKey || e.altKey || e.metaKey || e.isComposing || localStorage.keys === "off") return;
    const dialog = document.querySelector("dialog[open], .offcanvas.show");
    if (e.target.closest("textarea, select, input:not([type=radio]):not([type=checkbox])")) return;
    if (e.code.startsWith("Arrow") && e.target.closest("input, .dropdown-menu")) return;
    const key = e.code.replace(/^Key|^Digit|^Numpad/, "");
    const b = (dialog || document).querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (!b) return;
    e.preventDefault();
    b.click();
    if (b.matches("input[type=radio]")) b.focus();
  });
})();
