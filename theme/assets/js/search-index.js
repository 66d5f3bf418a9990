// The theme fetches the search index, the heaviest file of all, with every page. Here it waits until the reader searches,
// or comes from a search, whose words the theme marks. Runs before the theme's own script.

{
  const open = XMLHttpRequest.prototype.open
  const send = XMLHttpRequest.prototype.send
  const waiting = new WeakSet()

  const wanted = new Promise((resolve) => {
    const asked = new URLSearchParams(location.search)
    if (asked.has("h") || asked.has("q")) resolve()
    document.addEventListener("focusin", (event) => event.target.closest(".md-search") && resolve())
    document.addEventListener("change", (event) => event.target.id === "__search" && resolve())
  })

  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    if (new URL(url, location).pathname.endsWith("/search/search_index.json")) waiting.add(this)
    return open.call(this, method, url, ...rest)
  }

  XMLHttpRequest.prototype.send = function (body) {
    if (waiting.has(this)) wanted.then(() => send.call(this, body))
    else send.call(this, body)
  }
}
