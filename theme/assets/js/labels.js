// The theme opens the menu, the search and the contents by labels of hidden checkboxes, which only a mouse can reach.
// Here they become buttons for the keyboard and for screen readers.

const NAMES = {
  ko: { __drawer: "메뉴", __search: "검색", __toc: "이 쪽의 차례" },
  en: { __drawer: "Menu", __search: "Search", __toc: "On this page" },
}

const SELECTOR = "label:is(.md-header__button, .md-nav__link, .md-nav__title, .md-search__icon)[for^='__']"

export function operateByKeyboard() {
  const names = NAMES[document.documentElement.lang] ?? NAMES.en
  for (const label of document.querySelectorAll(SELECTOR)) {
    const toggle = document.getElementById(label.htmlFor)
    if (toggle?.type !== "checkbox") continue
    label.setAttribute("role", "button")
    label.tabIndex = 0
    if (!label.textContent.trim()) label.setAttribute("aria-label", names[toggle.id] ?? names.__drawer)
    const tell = () => label.setAttribute("aria-expanded", String(toggle.checked))
    toggle.addEventListener("change", tell)
    tell()
    label.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return
      event.preventDefault()
      toggle.click()
      follow(toggle)
    })
  }
  closeByEscape()
}

// The focus goes where the eyes go.
function follow(toggle) {
  if (toggle.id === "__search" && toggle.checked) document.querySelector(".md-search__input")?.focus()
  if (toggle.id === "__drawer" && toggle.checked)
    requestAnimationFrame(() => document.querySelector(".md-nav--primary a[href]")?.focus())
}

function closeByEscape() {
  const drawer = document.getElementById("__drawer")
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !drawer?.checked) return
    drawer.click()
    document.querySelector("label.md-header__button[for='__drawer']")?.focus()
  })
}
