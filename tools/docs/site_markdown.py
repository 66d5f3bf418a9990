"""The Markdown of the site as `mkdocs.yml` and `mkdocs.en.yml` set it up, for tools that look at a page outside a build."""

import functools
from pathlib import Path
from typing import Any

from markdown import Markdown
from mkdocs.config import base
from mkdocs.config import config_options as options
from mkdocs.utils.yaml import yaml_load
from pymdownx.snippets import SnippetPreprocessor

from tools.errors import BuildError
from tools.paths import ROOT

CONFIGS = {"ko": ROOT / "mkdocs.yml", "en": ROOT / "mkdocs.en.yml"}


class _Markdown(base.Config):  # type: ignore[no-untyped-call]
    """The part of MkDocs' config that says how Markdown is read; plugins and theme are not loaded for it."""

    markdown_extensions = options.MarkdownExtensions(
        builtins=["toc", "tables", "fenced_code"], configkey="mdx_configs", default=[]
    )
    mdx_configs = options.Private[dict[str, Any]]()


@functools.cache
def site_markdown(lang: str) -> Markdown:
    """Make the Markdown of one language, with its includes found from whatever folder a tool is called in."""
    config = _Markdown(config_file_path=str(CONFIGS[lang]))
    with CONFIGS[lang].open("rb") as file:
        config.load_dict(yaml_load(file))
    errors, _ = config.validate()
    if errors:
        raise BuildError(f"{CONFIGS[lang].name}: {errors[0][1]}")
    md = Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)
    includes = _includes(md)
    includes.base_path = [str(ROOT / Path(base).relative_to(Path.cwd())) for base in includes.base_path]
    return md


def expand_includes(text: str, lang: str = "ko") -> str:
    """Replace each `--8<--` in `text` by what it names."""
    includes = _includes(site_markdown(lang))
    return "\n".join(includes.run(text.split("\n")))


def _includes(md: Markdown) -> SnippetPreprocessor:
    return md.preprocessors["snippet"]
