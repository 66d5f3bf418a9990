// The link to the other language leads to the section that is being read, as both pages have the same heading ids.

const headings = () => document.querySelectorAll("article :is(h2, h3, h4, h5, h6)[id]")

// A little below where a heading comes to rest when a link leads to it, and above where the next heading can follow.
const readingLine = () => document.querySelector(".md-header").getBoundingClientRect().bottom + 64

export function currentSection() {
  let section = ""
  for (const heading of headings()) {
    if (heading.getBoundingClientRect().top > readingLine()) break
    section = heading.id
  }
  return section
}

export function keepSection() {
  for (const link of document.querySelectorAll("a.book-language")) {
    // Just before the link can be followed, copied or opened in a new tab; the page need not watch its own scrolling.
    for (const event of ["pointerdown", "focus", "click", "contextmenu"])
      link.addEventListener(event, () => {
        link.hash = currentSection()
      })
  }
}
