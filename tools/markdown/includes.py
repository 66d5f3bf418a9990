"""Includes (`--8<-- "chapter/name.py:section"`) that lead nowhere: the error names the file, and what is there instead."""

import re
from pathlib import Path

from markdown import Markdown
from markdown.preprocessors import Preprocessor
from pymdownx.snippets import SnippetPreprocessor

from tools.errors import BuildError
from tools.markdown.page import Page
from tools.markdown.suggest import instead

_INCLUDE = re.compile(r"^[ \t]*-+8<-+[ \t]+([\"'])(?P<target>.+?)\1[ \t]*\r?$")
_SECTION = re.compile(r"-+8<-+[ \t]+\[[ \t]*start[ \t]*:[ \t]*(?P<name>[\w-]+)[ \t]*\]", re.IGNORECASE)


class CheckIncludes(Preprocessor):
    """Checks each include before `pymdownx.snippets` follows it: its own errors name neither the file nor a mend."""

    def __init__(self, md: Markdown, page: Page, snippets: SnippetPreprocessor) -> None:
        super().__init__(md)
        self.page = page
        self.snippets = snippets

    def run(self, lines: list[str]) -> list[str]:
        """Leave the lines as they are, or raise."""
        for line in lines:
            if "8<" in line and (include := _INCLUDE.match(line)):
                self._check(include["target"].strip())
        return lines

    def _check(self, target: str) -> None:
        parsed = self.snippets.parse_snippet_target(target)
        if parsed is None:
            raise BuildError(f'`--8<-- "{target}"` names no file.')
        folders = [Path(folder) for folder in self.snippets.base_path]
        file = next(
            (folder / parsed["path"] for folder in folders if (folder / parsed["path"]).is_file()), None
        )
        if file is None:
            suffix = Path(parsed["path"]).suffix
            there = {
                path.relative_to(folder).as_posix()
                for folder in folders
                for path in folder.rglob(f"*{suffix}")
            }
            raise BuildError(
                f'`--8<-- "{target}"`: there is no file `{parsed["path"]}` in '
                f"{' or '.join(folder.name for folder in folders)}. {instead(parsed['path'], there)}"
            )
        self.page.shown.add(file)
        text = file.read_text(encoding="utf-8")
        if parsed["section"]:
            sections = [match["name"] for match in _SECTION.finditer(text)]
            if parsed["section"] not in sections:
                raise BuildError(
                    f'`--8<-- "{target}"`: {file} has no section `{parsed["section"]}`. {instead(parsed["section"], sections)}'
                )
        count = len(text.splitlines())
        for number in (*parsed["start"], *parsed["end"]):
            if number is not None and number > count:
                raise BuildError(f'`--8<-- "{target}"`: {file} has {count} lines only.')
