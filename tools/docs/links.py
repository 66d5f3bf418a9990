"""The links that leave the site: `python -m tools.docs.links` lists them, `--check` asks each of them for an answer."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import requests

from tools import paths
from tools.docs.blocks import Block, blocks
from tools.docs.pages import pages
from tools.errors import BuildError
from tools.paths import show

TIMEOUT = 20.0  # seconds for an answer, and between two parts of one
_AT_ONCE = 8
# A server that answers so is there, but does not talk to programs.
_UNSURE = frozenset((401, 403, 405, 406, 418, 429, 451, 503, 999))
_TEXTS = ("README.md", "README.en.md", "CONTRIBUTING.md")


@dataclass(frozen=True)
class Answer:
    """What came of asking for an address: `ok`, `moved`, `unsure` or `broken`, and why."""

    url: str
    state: str
    why: str = ""


def external_links(files: Iterable[Path]) -> dict[str, list[str]]:
    """Find the addresses that pages lead to, each with its places (`file:line`)."""
    found: dict[str, list[str]] = {}
    for file in files:
        for block in blocks(file):
            for url in dict.fromkeys((*block.shared.get("links", ()), *block.shared.get("images", ()))):
                if url.startswith(("http://", "https://", "//")):
                    found.setdefault(url, []).append(f"{show(file)}:{_line(block, url)}")
    return dict(sorted(found.items()))


def _line(block: Block, url: str) -> int:
    before, _, _ = block.text.partition(url)
    return block.line + (before.count("\n") if url in block.text else 0)


def ask(url: str, timeout: float = TIMEOUT) -> Answer:
    """Request an address, as a browser would, without reading what it holds."""
    try:
        with requests.get(
            url, timeout=timeout, stream=True, headers={"User-Agent": "Mozilla/5.0 (link check)"}
        ) as answer:
            if answer.status_code in _UNSURE:
                return Answer(url, "unsure", f"answered {answer.status_code}; look at it in a browser")
            if not answer.ok:
                return Answer(url, "broken", f"answered {answer.status_code} {answer.reason}")
            if any(step.status_code in (301, 308) for step in answer.history):
                return Answer(url, "moved", f"to {answer.url}")
            return Answer(url, "ok")
    except requests.TooManyRedirects:
        return Answer(url, "broken", "redirects in a circle")
    except requests.Timeout:
        return Answer(url, "broken", f"no answer within {timeout:g} seconds")
    except requests.RequestException as error:
        return Answer(url, "broken", f"{type(error).__name__}: {error}")


def main(arguments: Sequence[str] | None = None, files: Iterable[Path] | None = None) -> int:
    """List the links; with `--check`, exit status 1 when one of them is broken."""
    parser = argparse.ArgumentParser(prog="python -m tools.docs.links", description=__doc__)
    parser.add_argument("--check", action="store_true", help="request each address and say which are broken")
    parser.add_argument("--timeout", type=float, default=TIMEOUT, metavar="SECONDS")
    options = parser.parse_args(arguments)
    if files is None:
        files = [path for lang in paths.LANGUAGES for path in pages(lang)]
        files += [paths.ROOT / name for name in _TEXTS]
    try:
        links = external_links(files)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    if not options.check:
        for url, places in links.items():
            print(url, *places, sep="\n    ")
        return 0
    states: dict[str, int] = {}
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        for answer in pool.map(lambda url: ask(url, options.timeout), links):
            states[answer.state] = states.get(answer.state, 0) + 1
            if answer.state != "ok":
                print(
                    f"{answer.state}: {answer.url} {answer.why}", *links[answer.url], sep="\n    ", flush=True
                )
    print(", ".join(f"{number} {state}" for state, number in sorted(states.items())) or "no links")
    return 1 if "broken" in states else 0


if __name__ == "__main__":
    sys.exit(main())
