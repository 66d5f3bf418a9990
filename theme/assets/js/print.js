// On paper nothing unfolds: folded answers are open while the page is printed, and as they were afterwards.

export function openForPrint() {
  let opened = []
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("article details:not([open])")]
    for (const details of opened) details.open = true
  })
  window.addEventListener("afterprint", () => {
    for (const details of opened) details.open = false
  })
}
