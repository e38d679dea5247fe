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

  document.addEventListener("DOMContentLoaded", () => {
    const first = document.querySelector(".reader mark.on");
    if (first) into(first);
    into.moved = true;
    $$("input[name=theme]").forEach(i => i.checked = i.value === (localStorage.theme || ""));
    const off = document.querySelector("#keys");
    if (off) off.checked = localStorage.keys !== "off";
  });

  document.addEventListener("change", ({ target: t }) => {
    if (t.name === "theme") { t.value ? localStorage.theme = t.value : localStorage.removeItem("theme"); paint(); }
    if (t.id === "keys") localStorage.keys = t.checked ? "on" : "off";
    if (t.dataset.machine !== undefined) {     // the person's value differs from the machine's: the button says so
      t.classList.toggle("changed", t.value !== t.dataset.machine);
      const b = document.querySelector("[data-amend]"), amended = !!document.querySelector(".changed");
      b.value = amended ? "amend" : "approve";
      b.querySelector("span").textContent = amended ? b.dataset.amend : "Xác nhận";
    }
  });

  document.addEventListener("click", e => {
    const b = e.target.closest("[data-dialog], [data-say], [data-trace], [data-ev], [data-goto], [data-focus]");
    if (!b) return;
    if (b.dataset.dialog) document.getElementById(b.dataset.dialog).showModal();
    if (b.dataset.say) { b.closest("dialog")?.close(); say(b.dataset.say, b.dataset.undo !== undefined); }
    if (b.dataset.focus) document.querySelector(b.dataset.focus).select();
    if (b.dataset.goto) { into(document.querySelector(b.dataset.goto)); document.querySelector(b.dataset.goto).closest("[tabindex]")?.focus({ preventScroll: true }); }
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
