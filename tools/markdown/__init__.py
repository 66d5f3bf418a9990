"""The Markdown of the book, as one Python-Markdown extension: it knows the page's language and nothing of the site generator."""

from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from pymdownx.snippets import SnippetPreprocessor

from tools import paths
from tools.errors import BuildError
from tools.markdown import listings
from tools.markdown.boxes import BoxesExtension
from tools.markdown.chapters import ChaptersExtension
from tools.markdown.figures import FiguresExtension
from tools.markdown.glossary import Tooltips
from tools.markdown.includes import CheckIncludes
from tools.markdown.maths import PlainLabels, RenderMaths
from tools.markdown.notice import Notice
from tools.markdown.page import NewPage, Page
from tools.markdown.particles import JoinParticles
from tools.markdown.values import PutRest, PutValues, ReadValues


class BookExtension(Extension):
    """Every notation of CONTRIBUTING.md; to be listed last in `markdown_extensions`."""

    def __init__(self, **options: Any) -> None:
        self.config = {"lang": ["ko", "the language of the page: ko or en"]}
        super().__init__(**options)
        if self.getConfig("lang") not in paths.LANGUAGES:
            raise BuildError(
                f"tools.markdown: `lang` is {self.getConfig('lang')!r}, expected one of {', '.join(paths.LANGUAGES)}."
            )

    def extendMarkdown(self, md: Markdown) -> None:
        """Register each step. The numbers are priorities: higher runs earlier."""
        page = Page(self.getConfig("lang"))
        md.preprocessors.register(NewPage(page), "book_new_page", 100)
        if "snippet" in md.preprocessors and isinstance(md.preprocessors["snippet"], SnippetPreprocessor):
            md.preprocessors.register(
                CheckIncludes(md, page, md.preprocessors["snippet"]), "book_includes", 33
            )
        listings.install(md, page)
        # After fences are stashed (25), before raw HTML is (20).
        md.preprocessors.register(ReadValues(page), "book_values", 24)
        md.preprocessors.register(Notice(page), "book_notice", 22)

        for blocks in (BoxesExtension(page), FiguresExtension(page), ChaptersExtension(page)):
            blocks.extendMarkdown(md)

        # After inline notations (20) have become elements.
        md.treeprocessors.register(PutValues(md, page), "book_values", 19.98)
        # After `abbr` (7), before `toc` (5).
        md.treeprocessors.register(Tooltips(md, page), "book_tooltips", 6.5)
        md.treeprocessors.register(PlainLabels(md), "book_labels", 6.4)
        # After raw HTML is back (30); maths when all else is HTML, and then nothing but where lines may break.
        md.postprocessors.register(PutRest(md, page), "book_values", 5)
        md.postprocessors.register(RenderMaths(md), "book_maths", -10)
        if page.lang == "ko":
            md.postprocessors.register(JoinParticles(md), "book_particles", -20)


def makeExtension(**options: Any) -> BookExtension:
    """Make the extension; Python-Markdown looks for a function of this name."""
    return BookExtension(**options)
