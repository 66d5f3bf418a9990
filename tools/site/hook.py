"""The MkDocs hook: prepare what the pages include, build English after Korean, put the finished site in place in one step."""

import logging
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from tools.errors import BuildError
from tools.paths import ROOT
from tools.site import staging
from tools.site.labs import configure_labs, show_lab
from tools.site.prepare import prepare
from tools.site.search import search_separator
from tools.site.server import refuse_busy_port

log = logging.getLogger("mkdocs.book")

SECOND = ROOT / "mkdocs.en.yml"

_serving = False


def on_startup(command: str, **_: Any) -> None:
    """Remember what MkDocs was called for: `serve` has its own temporary site folder and a port."""
    global _serving
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
        configure_labs(config)
    except BuildError as error:
        staging.abandon()
        log.error("%s", error)
        raise Abort("The book was not built.") from error
    return config


@event_priority(-100)
def on_pre_page(page: Page, config: MkDocsConfig, files: Files) -> Page:
    """After mkdocs-jupyter has taken the labs, show them as pages of the book."""
    show_lab(page, config, files)
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
    """Say a `BuildError` without a traceback, and leave the last good site where it was."""
    if not staging.nested():
        staging.abandon()
    if isinstance(error, BuildError):
        log.error("%s", error)
        raise Abort("The book was not built.") from error


def _plugin(config: MkDocsConfig, name: str) -> Any:
    """Plugins of the theme register under `material/<name>`."""
    return config.plugins.get(f"material/{name}") or config.plugins[name]
