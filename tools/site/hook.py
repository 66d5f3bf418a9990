"""The MkDocs hook: prepare what the pages include, build English beside Korean, put the finished site in place in one step."""

import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.exceptions import BuildError as PageError
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from tools.errors import BuildError
from tools.files import refusal
from tools.paths import ROOT, show
from tools.site import labs, staging
from tools.site.prepare import prepare
from tools.site.search import search_separator, searchable
from tools.site.server import refuse_busy_port

log = logging.getLogger("mkdocs.book")

SECOND = ROOT / "mkdocs.en.yml"
MKDOCS = [sys.executable, "-m", "mkdocs"]

_serving = False
_english: subprocess.Popen[bytes] | None = None


def on_startup(command: str, **_: Any) -> None:
    """Remember what MkDocs was called for: `serve` has its own temporary site folder and a port."""
    global _serving
    if not staging.nested():
        _serving = command == "serve"


@event_priority(50)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Before each build: run what changed, and set what only code can know."""
    try:
        if not staging.nested():
            if _serving:
                refuse_busy_port(*config.dev_addr)
            staging.begin(config, in_place=_serving)
            prepare()
        _plugin(config, "search").config["separator"] = search_separator()
        labs.configure_labs(config)
    except BuildError as error:
        _give_up()
        log.error("%s", error)
        raise Abort("The book was not built.") from error
    return config


@event_priority(-100)
def on_pre_page(page: Page, config: MkDocsConfig, files: Files) -> Page:
    """After mkdocs-jupyter has taken the labs, show them as pages of the book; let what fails name its file."""
    labs.show_lab(page, config, files)
    render = page.render

    def named(config: MkDocsConfig, files: Files) -> None:
        try:
            render(config, files)
        except BuildError as error:
            raise PageError(
                f"{show(Path(str(page.file.abs_src_path)))}: {error}"
            ) from error  # which MkDocs says once, and without a traceback

    page.render = named  # type: ignore[method-assign]
    return page


@event_priority(100)
def _before_search(context: TemplateContext, /, page: Page, **_: Any) -> TemplateContext:
    page.whole_content = page.content  # type: ignore[attr-defined]
    page.content = searchable(page.content or "")
    return context


@event_priority(-100)
def _after_search(context: TemplateContext, /, page: Page, **_: Any) -> TemplateContext:
    page.content = page.whole_content  # type: ignore[attr-defined]
    return context


on_page_context = CombinedEvent(_before_search, _after_search)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """As soon as the folder is clean, let a process of its own build English into `en/` of the same site."""
    global _english
    if not staging.nested() and Path(config.config_file_path).resolve() != SECOND:
        _english = _start_english(config)
    return files


@event_priority(-100)
def on_post_build(config: MkDocsConfig) -> None:
    """When English is done as well, show the finished site under its name."""
    global _english
    if staging.nested():
        return
    if _english is not None:
        status = _english.wait()
        _english = None
        if status != 0:
            raise Abort("The book was not built.")  # the English build has said why
    staging.finish(config)


def on_build_error(error: Exception) -> None:
    """Say what the author or the disk can mend without a traceback, and leave the last good site where it was."""
    _give_up()
    said = (
        error
        if isinstance(error, BuildError)
        else refusal(error, Path(getattr(error, "filename", None) or "the site"))
    )
    if said:
        log.error("%s", said)
        raise Abort("The book was not built.") from error


def on_shutdown() -> None:
    """When MkDocs ends, also on Ctrl-C: give up what is under way."""
    _give_up()


def _start_english(config: MkDocsConfig) -> subprocess.Popen[bytes]:
    command = [*MKDOCS, "build", "-f", str(SECOND), "-d", str(Path(config.site_dir) / "en")]
    command += ["--strict"] if config.strict else []
    command += ["--quiet"] if not logging.getLogger("mkdocs").isEnabledFor(logging.INFO) else []
    site_url = {"SITE_URL": config.site_url.rstrip("/") + "/en/"} if config.site_url else {}
    return subprocess.Popen(command, env={**os.environ, **staging.NESTED, **site_url})


def _give_up() -> None:
    global _english
    if staging.nested():
        return
    if _english is not None:
        _english.terminate()  # without a word; the kernel of a lab sees that it is alone, and ends
        _english.wait()
        _english = None
    staging.abandon()


def _plugin(config: MkDocsConfig, name: str) -> Any:
    """Plugins of the theme register under `material/<name>`."""
    return config.plugins.get(f"material/{name}") or config.plugins[name]
