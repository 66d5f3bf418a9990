"""The MkDocs hook: prepare what the pages include, build English after Korean, put the finished site in place in one step."""

import logging
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.exceptions import BuildError as PageError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from tools.errors import BuildError
from tools.files import refusal
from tools.paths import ROOT, show
from tools.site import labs, staging
from tools.site.prepare import prepare
from tools.site.search import search_separator
from tools.site.server import refuse_busy_port

log = logging.getLogger("mkdocs.book")

SECOND = ROOT / "mkdocs.en.yml"

_serving = False


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
        staging.abandon()
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


@event_priority(-100)
def on_post_build(config: MkDocsConfig) -> None:
    """After Korean, build English into `en/` of the same site; then show the finished site under its name."""
    if staging.nested():
        return
    if Path(config.config_file_path).resolve() != SECOND:
        with staging.nesting():
            second = load_config(
                str(SECOND),
                site_dir=str(Path(config.site_dir) / "en"),
                strict=config.strict,
                **({"site_url": config.site_url.rstrip("/") + "/en/"} if config.site_url else {}),
            )
            second.plugins.on_startup(command="build", dirty=False)
            build(second)
    staging.finish(config)


def on_build_error(error: Exception) -> None:
    """Say what the author or the disk can mend without a traceback, and leave the last good site where it was."""
    if not staging.nested():
        staging.abandon()
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
    staging.abandon()


def _plugin(config: MkDocsConfig, name: str) -> Any:
    """Plugins of the theme register under `material/<name>`."""
    return config.plugins.get(f"material/{name}") or config.plugins[name]
