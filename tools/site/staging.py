"""Build into a folder beside the site and swap at the end, so that a reader or an upload never meets half a site."""

import contextlib
import os
import shutil
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from tools.files import build_lock, explain_os_errors

NESTED = {"DL_TEXTBOOK_SECOND_LANGUAGE": "1"}
"""What the environment of a process holds that builds the second language."""

_open: contextlib.ExitStack | None = None
_target: Path | None = None


def begin(config: MkDocsConfig, *, in_place: bool) -> None:
    """Take the build lock and point `config.site_dir` at the staging folder (`in_place`: leave it where it is)."""
    global _open, _target
    abandon()
    _open = contextlib.ExitStack()
    _open.enter_context(build_lock())
    if in_place:
        return
    _target = Path(config.site_dir)
    config.site_dir = str(_target.parent / f".{_target.name}.building")
    with explain_os_errors(_target):
        _target.parent.mkdir(parents=True, exist_ok=True)
        Path(config.site_dir).mkdir(exist_ok=True)


def finish(config: MkDocsConfig) -> None:
    """Put the staged site under its own name and let the next build begin."""
    global _target
    if _target is not None:
        with explain_os_errors(_target):
            old = _target.parent / f".{_target.name}.old"
            shutil.rmtree(old, ignore_errors=True)
            try:
                if _target.exists():
                    _target.replace(old)
                Path(config.site_dir).replace(_target)
            except BaseException:
                if old.exists():
                    old.replace(_target)
                raise
            shutil.rmtree(old, ignore_errors=True)
        config.site_dir, _target = str(_target), None
    abandon()


def abandon() -> None:
    """Give up the build under way, if any; the site that was there before stays."""
    global _open, _target
    if _target is not None:
        shutil.rmtree(_target.parent / f".{_target.name}.building", ignore_errors=True)
    _target = None
    if _open is not None:
        _open.close()
        _open = None


def nested() -> bool:
    """Whether this process builds the second language for another one, which has the staging folder and the lock."""
    return os.environ.items() >= NESTED.items()
