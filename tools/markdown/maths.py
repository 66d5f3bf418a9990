"""Formulae: `pymdownx.arithmatex` finds them while the page is read, KaTeX renders them once its HTML is whole."""

import html as entities
import re
import xml.etree.ElementTree as etree

from markdown.postprocessors import Postprocessor
from markdown.treeprocessors import Treeprocessor

from tools.markdown.katex import Formula, render

# What arithmatex (generic) leaves: <span class="arithmatex">\(…\)</span>, <div class="arithmatex">\[…\]</div>.
_WRAPPED = re.compile(
    r'(?P<start><(?P<tag>span|div)\b[^>]*\bclass="[^"]*\barithmatex\b[^"]*"[^>]*>)\s*'
    r"(?:\\\((?P<inline>[^<]*)\\\)|\\\[(?P<display>[^<]*)\\\])\s*</(?P=tag)>"
)
# Where a dollar is just a dollar: code, what is rendered already, what is not text at all.
_NOT_TEXT = re.compile(
    r"<!--.*?-->|<(?P<tag>pre|code|script|style|textarea|svg|math)\b.*?</(?P=tag)\s*>|<[^>]*>",
    re.DOTALL | re.IGNORECASE,
)
_BARE = re.compile(
    r"(?<![\\$])\$\$(?P<display>[^<$]+?)\$\$|\\\[(?P<display2>[^<]+?)\\\]|"
    r"\\\((?P<inline2>[^<]+?)\\\)|(?<![\\$\w])\$(?!\s)(?P<inline>(?:\\.|[^\\<$])+?)(?<!\s)\$(?![\d$])",
    re.DOTALL,
)
_HEADINGS = {f"h{level}" for level in range(1, 7)}


def render_arithmatex(html: str) -> str:
    """Render the formulae that arithmatex marked; other dollars in the text are left alone."""
    if "arithmatex" not in html:
        return html
    found = {match.span(): _formula(match) for match in _WRAPPED.finditer(html)}
    rendered = render(found.values())
    return _WRAPPED.sub(lambda m: f"{m['start']}{_searchable(rendered[found[m.span()]])}</{m['tag']}>", html)


def render_maths_in_html(html: str) -> str:
    r"""Render `$…$`, `$$…$$`, `\(…\)`, `\[…\]` in HTML that other tools made (notebooks), but not in its code."""
    html = render_arithmatex(html)
    pieces: list[str] = []
    last = 0
    for markup in _NOT_TEXT.finditer(html):
        pieces += [html[last : markup.start()], markup[0]]
        last = markup.end()
    pieces.append(html[last:])
    texts = pieces[::2]
    rendered = render(_formula(match) for text in texts for match in _BARE.finditer(text))
    pieces[::2] = [_BARE.sub(lambda match: _wrap(match, rendered), text) for text in texts]
    return "".join(pieces)


def _formula(match: re.Match[str]) -> Formula:
    groups = match.groupdict()
    display = groups.get("display") or groups.get("display2")
    tex = display or groups.get("inline") or groups.get("inline2") or ""
    return Formula(entities.unescape(tex).strip(), display is not None)


def _wrap(match: re.Match[str], rendered: dict[Formula, str]) -> str:
    formula = _formula(match)
    return f'<span class="arithmatex">{_searchable(rendered[formula])}</span>'


def _searchable(html: str) -> str:
    """Let the search index read each formula once, from its MathML, and nobody take a dollar in it for a formula.

    Material's index forgets that it skips a `<span>` at the next `</span>`, so the visual half gets a tag of its own.
    """
    mathml, _, visual = html.partition('<span class="katex-html"')
    outer = "</span></span>" if html.startswith('<span class="katex-display"') else "</span>"
    visual = visual.removesuffix(f"</span>{outer}")
    mathml = mathml.replace("<annotation ", "<annotation data-search-exclude ")
    whole = f'{mathml}<katex-html class="katex-html" data-search-exclude{visual}</katex-html>{outer}'
    return whole.replace("$", "&#36;")


class PlainLabels(Treeprocessor):
    """Gives headings with a formula a label for the table of contents, where nothing renders it."""

    def run(self, root: etree.Element) -> None:
        """Take the TeX without its brackets, unless the author gave a label."""
        for heading in root.iter():
            if heading.tag in _HEADINGS and heading.find(".//*[@class='arithmatex']") is not None:
                text = "".join(heading.itertext()).replace("\\(", "").replace("\\)", "")
                heading.attrib.setdefault("data-toc-label", text)


class RenderMaths(Postprocessor):
    """Renders all formulae of a page in one go, when nothing will touch its HTML any more."""

    def run(self, text: str) -> str:
        """Replace what arithmatex left."""
        return render_arithmatex(text)
