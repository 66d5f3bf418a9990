"""Build the same sources with Zensical, MkDocs' successor, and compare the sets of pages: `python -m tools.site.zensical`.

Zensical knows no hooks and no MkDocs plugins, so the labs and the API reference are left out of the comparison.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from tools.errors import BuildError
from tools.paths import CACHE, LANGUAGES, ROOT
from tools.site.prepare import prepare

_CONFIGS = {"ko": "mkdocs.yml", "en": "mkdocs.en.yml"}
_PLUGINS_ONLY = ("labs", "api")


def pages(site: Path) -> set[str]:
    """Return the pages of a built site, as paths relative to it, without those that only plugins can make."""
    found = (page.parent.relative_to(site) for page in site.rglob("index.html"))
    return {path.as_posix() for path in found if not {"en", *_PLUGINS_ONLY} & set(path.parts[:1])}


def build(language: str) -> Path:
    """Build one language with Zensical into the cache folder; return the folder."""
    target = CACHE / "zensical" / language
    shutil.rmtree(target, ignore_errors=True)
    # Zensical writes to the config's own site_dir, so it gets a config of its own beside the real one.
    config = ROOT / f".zensical.{language}.yml"
    config.write_text(f"INHERIT: {_CONFIGS[language]}\nsite_dir: {target.relative_to(ROOT).as_posix()}\n")
    try:
        done = subprocess.run(
            [sys.executable, "-m", "zensical", "build", "--config-file", config.name],
            cwd=ROOT,
            capture_output=True,
            text=True,
        )
    finally:
        config.unlink()
    if done.returncode:
        raise BuildError(f"Zensical could not build {_CONFIGS[language]}:\n{done.stdout}{done.stderr}")
    return target


def main(site: Path) -> int:
    """Compare with the MkDocs build in `site`; exit status 1 and the differences when the pages are not the same."""
    try:
        prepare()
        for language in LANGUAGES:
            zensical = pages(build(language))
            mkdocs = pages(site if language == "ko" else site / language)
            if zensical != mkdocs:
                raise BuildError(
                    f"{language}: only MkDocs makes {sorted(mkdocs - zensical)}, only Zensical {sorted(zensical - mkdocs)}"
                )
            print(f"{language}: {len(zensical)} pages, the same with MkDocs and with Zensical")
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(ROOT / "site"))
