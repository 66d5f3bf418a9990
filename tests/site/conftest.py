"""The site, built once; a server for it; one Chromium for all tests."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.site.serving import serve
from tools.paths import DOCS, ROOT
from tools.site.browser import find_browser

HOW_TO_GET_ONE = "sudo apt-get install chromium   (or: .venv/bin/python -m playwright install chromium)"
_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_NONE = "no Chromium on this machine"


def page_paths() -> list[str]:
    """Return the addresses of all pages, both languages, from the sources: known before the site is built."""
    paths = []
    for language, start in (("ko", ""), ("en", "en/")):
        folder = DOCS / language
        for source in sorted([*folder.rglob("*.md"), *folder.rglob("*.py")]):
            name = source.relative_to(folder).with_suffix("")
            name = name.parent if name.name == "index" else name
            paths.append(start + ("" if name == Path() else f"{name.as_posix()}/"))
    return paths


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that takes `path` runs for each page of the book."""
    if "path" in metafunc.fixturenames:
        metafunc.parametrize("path", page_paths(), ids=lambda path: f"/{path}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say once, loudly, that a part of the tests did not run."""
    skipped = terminalreporter.stats.get("skipped", [])  # also those of other test processes
    if any(_NONE in str(report.longrepr) for report in skipped):
        terminalreporter.write_line(
            f"NO BROWSER: the tests of the site were SKIPPED. To run them: {HOW_TO_GET_ONE}",
            red=True,
            bold=True,
        )


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = find_browser()
    if path is None:
        if os.environ.get("CI") == "true":
            pytest.fail(f"{_NONE}, and CI must have one: {HOW_TO_GET_ONE}")
        pytest.skip(_NONE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=_FLAGS)
        yield browser
        browser.close()


def _build(folder: Path, lock: Path, command: list[str]) -> Path:
    """Build once even when several test processes ask; `folder` exists when it is done."""
    with FileLock(lock):
        if not folder.exists():
            done = subprocess.run(
                [sys.executable, "-m", *command],
                cwd=ROOT,
                env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": ""},
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}"
    return folder


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all test processes of this run share."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def site(browser: Browser, shared: Path) -> Path:
    """The book, built as a reader would; `BOOK_SITE` names a folder that holds it already."""
    if "BOOK_SITE" in os.environ:
        return Path(os.environ["BOOK_SITE"])
    folder = shared / "site"
    return _build(folder, shared / "site.lock", ["mkdocs", "build", "--strict", "--site-dir", str(folder)])


@pytest.fixture(scope="session")
def fixture_site(browser: Browser, shared: Path) -> Path:
    """A small made site, published under /book/."""
    folder = shared / "fixture-site"
    command = ["tests.site.fixture_site", str(folder), "https://example.org/book/"]
    return _build(folder, shared / "fixture-site.lock", command)


@pytest.fixture(scope="session")
def base(site: Path) -> Iterator[str]:
    with serve(site) as address:
        yield address


@pytest.fixture(scope="session")
def base_under_path(site: Path) -> Iterator[str]:
    with serve(site, under="/book/") as address:
        yield address


@pytest.fixture(scope="session")
def fixture_base(fixture_site: Path) -> Iterator[str]:
    with serve(fixture_site, under="/book/") as address:
        yield address


class Visit(SimpleNamespace):
    """A page in its own browser context, and all that went wrong or abroad since it was opened."""

    page: Page
    context: BrowserContext
    errors: list[str]
    abroad: list[str]


@pytest.fixture
def visit(browser: Browser) -> Iterator:
    """Open an address; options are those of a Playwright context. All that it asks of other hosts is refused and noted."""
    contexts = []

    def open_page(address: str, *, width: int = 1280, **options: object) -> Visit:
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        errors: list[str] = []
        abroad: list[str] = []
        host = address.split("/")[2]

        def guard(route) -> None:
            if route.request.url.split("/")[2] == host:
                route.continue_()
            else:
                abroad.append(route.request.url)
                route.abort()

        context.route("http*://**/*", guard)
        page.on("console", lambda m: m.type in ("error", "warning") and errors.append(f"{m.type}: {m.text}"))
        page.on("pageerror", lambda error: errors.append(f"exception: {error}"))
        # What is broken off because the page is left has not failed.
        page.on(
            "requestfailed",
            lambda r: r.failure != "net::ERR_ABORTED" and errors.append(f"failed: {r.url}: {r.failure}"),
        )
        page.on("response", lambda r: r.status >= 400 and errors.append(f"{r.status}: {r.url}"))
        page.goto(address, wait_until="load")
        if options.get("java_script_enabled", True):
            page.wait_for_function("document.documentElement.classList.contains('js')")
            page.wait_for_load_state("networkidle")
        return Visit(page=page, context=context, errors=errors, abroad=abroad)

    yield open_page
    for context in contexts:
        context.close()
