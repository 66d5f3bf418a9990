"""`/// figure | chapter/name`: the figure in the page's language, inlined, so that its text and colours belong to the page."""

import re
import xml.etree.ElementTree as etree
from html import escape
from pathlib import Path
from typing import Any, ClassVar

from markdown import Markdown
from markdown.preprocessors import Preprocessor
from markdown.util import AtomicString
from pymdownx.blocks import BlocksExtension, BlocksProcessor
from pymdownx.blocks.block import Block

from tools import paths
from tools.errors import BuildError
from tools.markdown.page import Page
from tools.markdown.reading import per_file
from tools.markdown.suggest import instead
from tools.markdown.values import in_prose

_XML = "{http://www.w3.org/XML/1998/namespace}"
_XLINK = "{http://www.w3.org/1999/xlink}"
_REFERENCE = re.compile(r"#([^\s\"'();,{}<>]+)")
_ALT = re.compile(
    r"^(?P<key>[ \t]*/{3,}[ ]*figure\b.*\n(?P<indent>[ ]{4,})alt:[ ]+)(?P<text>[^\s'\"|>].*(?:\n(?P=indent)[ ]+\S.*)*)$",
    re.MULTILINE,
)
# Stands for the id of the figure in the prepared SVG, which is kept for all its uses.
_ID = "\ue002"


def _option_text(value: Any) -> str:
    return " ".join(str(value).split())


class QuoteAlt(Preprocessor):
    """Quotes `alt:` for its author: it is a sentence, though YAML would take `: ` and ` #` in it for its own."""

    def run(self, lines: list[str]) -> list[str]:
        """Put each unquoted alternative text in quotes, on one line."""
        return _ALT.sub(self._quote, "\n".join(lines)).split("\n")

    def _quote(self, match: re.Match[str]) -> str:
        text = " ".join(match["text"].split())
        return f"{match['key']}'{text.replace(chr(39), chr(39) * 2)}'"


class Figure(Block):  # type: ignore[misc]
    """A figure with its alternative text; the body of the block is the caption."""

    NAME = "figure"
    ARGUMENT = None
    OPTIONS: ClassVar[dict[str, Any]] = {"alt": ("", _option_text)}

    def on_validate(self, parent: etree.Element) -> bool:
        """Say what is missing, rather than show the notation as text."""
        if not self.argument:
            raise BuildError("`/// figure` names no figure. Expected `/// figure | chapter/name`.")
        if not self.options["alt"]:
            raise BuildError(
                f"`/// figure | {self.argument}` has no `alt:`. Say in one sentence what a reader sees who cannot see it: "
                "a line `alt: …` indented by four right below, then an empty line."
            )
        return True

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Make the figure; its SVG goes past Markdown in the HTML stash."""
        page: Page = self.config["page"]
        svg = _prepared(_figure_file(self.argument, page.lang))
        figure_id = page.unique_id(f"fig-{self.argument.rsplit('/', 1)[-1]}")
        alt = escape(in_prose(page, self.options["alt"]), quote=False)
        start, end = svg.index("<svg"), svg.index(">") + 1
        titled = f'{svg[start:end]}<title id="{_ID}-title">{alt}</title>{svg[end:]}'
        figure = etree.SubElement(parent, "figure", {"class": "book-figure", "id": figure_id})
        figure.text = AtomicString(self.md.htmlStash.store(titled.replace(_ID, figure_id)))
        etree.SubElement(figure, "figcaption")
        return figure

    def on_add(self, block: etree.Element) -> etree.Element:
        """Put the body into the caption."""
        return block[0]

    def on_end(self, block: etree.Element) -> None:
        """Leave no empty caption behind."""
        caption = block[0]
        if not len(caption) and not (caption.text or "").strip():
            block.remove(caption)


class FiguresExtension(BlocksExtension):  # type: ignore[misc]
    """Registers the block `figure`."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: BlocksProcessor) -> None:
        """Teach the block parser the figure."""
        # After fences are stashed (25).
        md.preprocessors.register(QuoteAlt(), "book_alt", 23)
        block_mgr.register(Figure, {"page": self.page})


def _figure_file(name: str, lang: str) -> Path:
    folder = paths.FIGURE_FILES / lang
    path = folder / f"{name}.svg"
    if path.is_file() and ".." not in name.split("/"):
        return path
    there = [file.relative_to(folder).with_suffix("").as_posix() for file in folder.rglob("*.svg")]
    raise BuildError(
        f"`/// figure | {name}`: there is no figure {path}. {instead(name, there)} "
        "Figures are made by `make snippets`: by figures/chapter/name.py, or by a snippet that calls plt.show()."
    )


@per_file
def _prepared(path: Path) -> str:
    """Read an SVG as part of a page: no XML head, no metadata, ids that no other figure has, hidden from the text search."""
    try:
        root = etree.fromstring(path.read_bytes())
    except etree.ParseError as error:
        raise BuildError(
            f"{path} is not a whole SVG ({error}). Delete it and run `make snippets`."
        ) from error
    for parent in root.iter():
        for child in list(parent):
            if _local(child.tag) == "metadata" or (parent is root and _local(child.tag) in ("title", "desc")):
                parent.remove(child)
    own = {element.get("id") for element in root.iter()}
    referenced = own.intersection(_REFERENCE.findall(etree.tostring(root, encoding="unicode")))

    def point(text: str) -> str:
        return _REFERENCE.sub(
            lambda match: f"#{_ID}-{match[1]}" if match[1] in referenced else match[0], text
        )

    for element in root.iter():
        element.tag = _local(element.tag)
        kept = {}
        for name, text in element.items():
            if name == "id":
                if text in referenced:
                    kept["id"] = f"{_ID}-{text}"
            elif not name.startswith("{") or name.startswith((_XML, _XLINK)):
                kept[f"xml:{_local(name)}" if name.startswith(_XML) else _local(name)] = point(text)
        element.attrib.clear()
        element.attrib.update(kept)
        if element.tag == "style" and element.text:
            element.text = point(element.text)
    root.attrib = {
        name: text for name, text in root.items() if name != "role" and not name.startswith("aria-")
    }
    root.attrib |= {"role": "img", "aria-labelledby": f"{_ID}-title", "data-search-exclude": ""}
    return etree.tostring(root, encoding="unicode")


def _local(name: str) -> str:
    """Drop the namespace: HTML knows SVG's names without it."""
    return name.rpartition("}")[2]
