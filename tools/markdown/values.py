"""`{{ 01-perceptron/and_gate: sum }}` in the text of a page: the value that the snippet printed under that name."""

import re
import xml.etree.ElementTree as etree

from markdown import Markdown
from markdown.postprocessors import Postprocessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor

from tools.errors import BuildError
from tools.markdown.outputs import Printed, output_file, value
from tools.markdown.page import Page

_NOTATION = re.compile(
    r"""(?P<escape>\\?)\{\{\s*
        (?P<source>[\w.+-]+(?:/[\w.+-]+)+)\s*:\s*
        (?P<name>[^|{}]+?)\s*
        (?:\\?\|\s*(?P<spec>[^{}]*?)\s*)?
    \}\}""",
    re.VERBOSE,
)
# What an author may have meant as a value. TeX has `{{` too, but without the spaces.
_MISTAKE = re.compile(r"(?<![\\{])\{\{[ ][^{}\n]*[:/][^{}\n]*[ ]\}\}(?!\})")

# Between the first and the last step a value is one letter of private use, so that neither a table's `|`, nor emphasis,
# nor TeX sees its text; only then is it known whether it stands in prose, in code or in a formula.
_PLACE = re.compile("\ue000(\\d+)\ue001")


class ReadValues(Preprocessor):
    """Looks every value up and leaves its place in the text; fences are stashed before, so code is left alone."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        """Replace each notation with the place of its value."""
        text = "\n".join(lines)
        if "{{" not in text:
            return lines
        text = _NOTATION.sub(self._place, text)
        mistake = _MISTAKE.search(text)
        if mistake:
            raise BuildError(
                f"`{mistake[0]}` is not a value. Expected `{{{{ chapter/snippet: name }}}}`, with `name[1]` for an element "
                "and `| .2f` for a format; put a backslash before it to show it as it is."
            )
        return text.split("\n")

    def _place(self, match: re.Match[str]) -> str:
        if match["escape"]:
            printed = Printed(match[0][1:])
        else:
            printed = value(match["source"], " ".join(match["name"].split()), match["spec"])
            self.page.shown.add(output_file(match["source"]))
        self.page.values.append(printed)
        return f"\ue000{len(self.page.values) - 1}\ue001"


def in_prose(page: Page, text: str) -> str:
    """Put the values of the page into a text that is read, not run."""
    return _PLACE.sub(lambda match: page.values[int(match[1])].prose, text)


class PutValues(Treeprocessor):
    """Puts each value in its place: as printed in code, as TeX in a formula, with a real minus sign in prose."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(md)
        self.page = page

    def run(self, root: etree.Element) -> None:
        """Walk the tree once; nothing to do on a page without values."""
        if self.page.values:
            self._put(root, "prose")

    def _put(self, element: etree.Element, kind: str) -> None:
        inside = kind
        if element.tag in ("code", "pre", "kbd", "samp"):
            inside = "text"
        elif "arithmatex" in element.get("class", "").split():
            inside = "maths"
        for name, attribute in element.items():
            element.set(name, self._replace(attribute, "prose"))
        if element.text:
            element.text = self._replace(element.text, inside)
        for child in element:
            self._put(child, inside)
            if child.tail:
                child.tail = self._replace(child.tail, inside)

    def _replace(self, text: str, kind: str) -> str:
        if "\ue000" not in text:
            return text
        # AtomicString stays AtomicString: later steps must leave code and formulae alone.
        return type(text)(_PLACE.sub(lambda match: getattr(self.page.values[int(match[1])], kind), text))


class PutRest(Postprocessor):
    """Puts values into raw HTML, as they were printed: only its author knows what is prose there."""

    def __init__(self, md: Markdown, page: Page) -> None:
        super().__init__(md)
        self.page = page

    def run(self, text: str) -> str:
        """Replace the places that no step before has seen."""
        if "\ue000" not in text:
            return text
        return _PLACE.sub(lambda match: self.page.values[int(match[1])].text, text)
