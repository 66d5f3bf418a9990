// What is wider than the column scrolls inside itself; then the keyboard must be able to reach it, and it needs a name.

const NAMES = {
  ko: { table: "표", maths: "수식", figure: "그림" },
  en: { table: "Table", maths: "Formula", figure: "Figure" },
}

const KINDS = [
  [".md-typeset__scrollwrap", "table"],
  [".katex-display", "maths"],
  ["div.arithmatex", "maths"], // which of the two scrolls depends on the width of the window
  [".book-figure-scroll", "figure"],
  [".md-typeset pre > code", null],
]

export function nameScrollers() {
  const names = NAMES[document.documentElement.lang] ?? NAMES.en
  const watcher = new ResizeObserver((entries) => {
    for (const { target } of entries) mark(target, names)
  })
  const watch = () => {
    const elements = KINDS.flatMap(([selector]) => [...document.querySelectorAll(selector)])
    for (const element of elements) watcher.observe(element)
    // What lies inside may still grow when the fonts arrive, without a change of the frame that is watched.
    document.fonts.ready.then(() => elements.forEach((element) => mark(element, names)))
  }
  // The theme wraps tables when the document is ready, which is after modules have run.
  if (document.readyState === "complete") watch()
  else addEventListener("load", watch, { once: true })
}

function mark(element, names) {
  const kind = KINDS.find(([selector]) => element.matches(selector))[1]
  if (element.scrollWidth > element.clientWidth) {
    element.tabIndex = 0
    if (kind) {
      element.setAttribute("role", "group")
      element.setAttribute("aria-label", names[kind])
    }
  } else {
    element.removeAttribute("tabindex")
    if (kind) {
      element.removeAttribute("role")
      element.removeAttribute("aria-label")
    }
  }
}
