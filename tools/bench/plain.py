"""The peer: the same pages through MkDocs and Material alone, without anything of ours."""

from pathlib import Path
from typing import Any

import yaml

_OURS = ("tools.markdown", "pymdownx.snippets")
_OUR_KEYS = ("hooks", "extra_css", "extra_javascript", "watch", "INHERIT")


class _Loader(yaml.SafeLoader):
    """Reads our configs: `!ENV` gives its default, `!!python/name` its name."""


_Loader.add_constructor("!ENV", lambda loader, node: "")
_Loader.add_multi_constructor("tag:yaml.org,2002:python/name:", lambda loader, suffix, node: suffix)


def write_plain_configs(root: Path) -> list[str]:
    """Write `plain.yml` and `plain.en.yml` beside the configs of `root`; return their names."""
    korean: dict[str, Any] = yaml.load((root / "mkdocs.yml").read_text(), _Loader)
    english: dict[str, Any] = yaml.load((root / "mkdocs.en.yml").read_text(), _Loader)
    names = []
    for name, config in (("plain.yml", korean), ("plain.en.yml", {**korean, **english})):
        plain = {key: value for key, value in config.items() if key not in _OUR_KEYS}
        plain["theme"] = {"name": "material", "font": False, "language": config["theme"]["language"]}
        plain["markdown_extensions"] = {
            key: value or {} for key, value in korean["markdown_extensions"].items() if key not in _OURS
        }
        plain["plugins"] = {
            **korean["plugins"],
            # A cache for each config: they evict each other's notebooks, and running labs is not what is compared.
            "mkdocs-jupyter": {**korean["plugins"]["mkdocs-jupyter"], "cache_dir": f".cache/{name}"},
        }
        plain["site_dir"] = f"site-{name}"
        plain.pop("validation", None)
        (root / name).write_text(yaml.safe_dump(plain, allow_unicode=True))
        names.append(name)
    return names
