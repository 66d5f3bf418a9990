"""How many bytes a page is, with everything it loads, as a browser counts them."""

import gzip
from collections.abc import Iterable
from dataclasses import dataclass

from playwright.sync_api import Page, Response, sync_playwright

_PACKED = (".woff2", ".png", ".jpg", ".webp")


@dataclass(frozen=True)
class Weight:
    """A page's address and its bytes, gzip-compressed where a server would compress."""

    address: str
    total: int
    parts: dict[str, int]


def _loaded(page: Page, address: str) -> list[Response]:
    responses: list[Response] = []

    def note(response: Response) -> None:
        responses.append(response)

    page.on("response", note)
    page.goto(address, wait_until="networkidle")
    return responses


def weigh(addresses: Iterable[str], browser_path: str) -> list[Weight]:
    """Open each address in a fresh browser, without a cache, and add up what it loads; heaviest first."""
    weights = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=browser_path, args=["--no-sandbox", "--disable-gpu"]
        )
        for address in addresses:
            page = browser.new_context().new_page()
            parts: dict[str, int] = {}
            for response in _loaded(page, address):
                kind = (
                    response.url.split("?")[0].rsplit(".", 1)[-1]
                    if "." in response.url.rsplit("/", 1)[-1]
                    else "html"
                )
                body = response.body()
                size = len(body) if response.url.endswith(_PACKED) else len(gzip.compress(body))
                parts[kind] = parts.get(kind, 0) + size
            weights.append(Weight(address, sum(parts.values()), parts))
            page.context.close()
        browser.close()
    return sorted(weights, key=lambda weight: -weight.total)
