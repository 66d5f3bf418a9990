// The theme works its menu, its search and its colours by labels of hidden inputs, which only a mouse can press.
// Here they become buttons for the keyboard and for screen readers.

const NAMES = {
  ko: { __drawer: "메뉴", __search: "검색", __toc: "이 쪽의 차례" },
  en: { __drawer: "Menu", __search: "Search", __toc: "On this page" },
}

// Titles in the navigation are buttons only in the drawer of a narrow window, where they lead back.
const ALWAYS = "label:is(.md-header__button, .md-nav__link)[for^='__']"
const IN_DRAWER = "label.md-nav__title[for^='__']:not(:has(a))"
const narrow = matchMedia("(max-width: 76.2344em)")

export function operateByKeyboard() {
  const names = NAMES[document.documentElement.lang] ?? NAMES.en
  for (const label of document.querySelectorAll(ALWAYS)) {
    const input = document.getElementById(label.htmlFor)
    if (input?.type === "checkbox") {
      makeButton(label, () => {
        input.click()
        follow(input)
      })
      if (!label.textContent.trim()) label.setAttribute("aria-label", names[input.id] ?? names.__drawer)
      tellState(label, input)
    } else if (input?.type === "radio") choosePalette(label, input)
  }
  for (const label of document.querySelectorAll(IN_DRAWER)) {
    makeButton(label, () => document.getElementById(label.htmlFor)?.click())
    const inDrawer = () => {
      label.tabIndex = narrow.matches ? 0 : -1
      if (narrow.matches) label.setAttribute("role", "button")
      else label.removeAttribute("role")
    }
    narrow.addEventListener("change", inDrawer)
    inDrawer()
  }
  closeByEscape()
}

function makeButton(label, press) {
  label.setAttribute("role", "button")
  label.tabIndex = 0
  label.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return
    event.preventDefault()
    event.stopPropagation()
    press()
  })
}

function tellState(label, input) {
  const tell = () => label.setAttribute("aria-expanded", String(input.checked))
  input.addEventListener("change", tell)
  tell()
}

// Each label names the scheme it changes to, and hides once it has; the next one takes its place and the focus.
function choosePalette(label, next) {
  const own = label.previousElementSibling
  own.tabIndex = -1
  own.setAttribute("aria-hidden", "true")
  label.setAttribute("aria-label", label.title)
  makeButton(label, () => {
    next.click()
    next.nextElementSibling.focus()
  })
}

// The focus goes where the eyes go.
function follow(input) {
  if (!input.checked) return
  if (input.id === "__search") document.querySelector(".md-search__input")?.focus()
  if (input.id === "__drawer")
    requestAnimationFrame(() => {
      const entries = document.querySelectorAll(".md-nav--primary .md-nav__item > :is(a, label)")
      ;[...entries].find((entry) => entry.checkVisibility())?.focus()
    })
}

function closeByEscape() {
  const drawer = document.getElementById("__drawer")
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !drawer?.checked) return
    drawer.click()
    document.querySelector("label.md-header__button[for='__drawer']")?.focus()
  })
}
