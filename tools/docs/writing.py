"""Everything about the wording of the pages: terms, rejected spellings, first uses, style."""

from collections.abc import Iterator
from pathlib import Path

from tools import paths
from tools.docs.align import align
from tools.docs.blocks import blocks
from tools.docs.first_use import english_problems, korean_problems, twin_problems
from tools.docs.glossary import Terms, read_glossary, rejected_spellings
from tools.docs.pages import Problem, pages, twins
from tools.docs.prose import Passage, passages
from tools.docs.style import style_problems


def writing_problems(docs: Path = paths.DOCS) -> Iterator[Problem]:
    """Go through the pages of both languages."""
    glossary = read_glossary()
    terms = Terms(glossary)
    for lang in paths.LANGUAGES:
        rejected = rejected_spellings(glossary, lang)
        for path in pages(lang, docs):
            page = blocks(path)
            text = list(passages(page))
            for passage in text:
                yield from rejected.problems(passage)
            yield from style_problems(text, lang)
            yield from korean_problems(page, terms) if lang == "ko" else english_problems(page)
    for pair in twins(docs)[0]:
        yield from twin_problems(align(blocks(pair.ko), blocks(pair.en)), terms)


def table_problems(table: Path) -> Iterator[Problem]:
    """Find rejected spellings in a table of labels or titles: its cells are text in either language."""
    glossary = read_glossary()
    for number, line in enumerate(table.read_text(encoding="utf-8").splitlines(), 1):
        for lang in paths.LANGUAGES:
            yield from rejected_spellings(glossary, lang).problems(Passage(table, number, line))
