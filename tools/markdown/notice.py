"""The notice at the top of a page that shows what was made on other data than those that its text is about."""

import json
import re
from collections.abc import Iterable
from pathlib import Path

from markdown.preprocessors import Preprocessor

from dl_textbook.datasets.catalog import CATALOG, WEIGHTS
from tools import paths
from tools.markdown.page import Page
from tools.markdown.reading import per_file

_TITLE = {"ko": "진짜 데이터 없이 만든 쪽입니다", "en": "This page was made without the real data"}
_ABSENT = {
    "ko": "이 책을 만든 컴퓨터에 {title} 데이터가 없었습니다.",
    "en": "The data set {title} was not on the machine that built this book.",
}
_STAND_IN = {"ko": "그 자리를 다른 데이터가 대신합니다:", "en": "Other data stand in for it:"}
_MEND = {
    "ko": "그래서 아래의 출력과 그림은 진짜 데이터로 만든 것과 다릅니다. `python -m dl_textbook download {names}`로 데이터를 받고 "
    "책을 다시 만들면 이 안내가 사라집니다.",
    "en": "So the outputs and figures below differ from those made with the real data. Run "
    "`python -m dl_textbook download {names}` and build the book again, and this note goes.",
}
_TITLE_LINE = re.compile(r"#[ \t]")
_FIGURE = re.compile(r"^[ \t]*/{3,}[ ]*figure[ ]*\|[ ]*(?P<name>\S+)", re.MULTILINE)


def add_notice(text: str, absent: Iterable[str], lang: str) -> str:
    """Put the notice below the title of a page in Markdown, if any data set was absent."""
    names = sorted(absent)
    if not names:
        return text
    side = paths.LANGUAGES.index("en") - paths.LANGUAGES.index(lang)
    lines = text.split("\n")
    title = next((number for number, line in enumerate(lines) if _TITLE_LINE.match(line)), -1)
    said = []
    for name in names:
        entry = {**CATALOG, **WEIGHTS}[name]
        said.append(_ABSENT[lang].format(title=entry.title))
        if entry.stand_in:
            said += [_STAND_IN[lang], CATALOG[entry.stand_in].description[side]]
    notice = [
        "",
        f"/// note | {_TITLE[lang]}",
        " ".join(said),
        "",
        _MEND[lang].format(names=" ".join(names)),
        "///",
        "",
    ]
    return "\n".join([*lines[: title + 1], *notice, *lines[title + 1 :]])


class Notice(Preprocessor):
    """Adds the notice where the page includes an output, quotes a value or shows a figure made without the real data."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        """Look at what the page shows; the steps before have noted all but its figures."""
        if not paths.STAND_INS.is_file():
            return lines
        text = "\n".join(lines)
        figures = {
            paths.FIGURE_FILES / self.page.lang / f"{figure['name']}.svg" for figure in _FIGURE.finditer(text)
        }
        listed = _read_stand_ins(paths.STAND_INS)
        absent = {name for path in self.page.shown | figures for name in listed.get(path.resolve(), ())}
        return add_notice(text, absent, self.page.lang).split("\n")


@per_file
def _read_stand_ins(listing: Path) -> dict[Path, list[str]]:
    """Read which files were made without which data sets."""
    return {
        (listing.parent / name).resolve(): absent
        for name, absent in json.loads(listing.read_text(encoding="utf-8")).items()
    }
