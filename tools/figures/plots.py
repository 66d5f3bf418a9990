"""Turns matplotlib's SVG into one that a page can take in: theme colours, short, no ids that clash, text that reads."""

import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from tools.errors import BuildError
from tools.figures.fonts import Face, has_glyph, text_width
from tools.figures.ink import check_legible
from tools.figures.palette import ALLOWED, variable
from tools.figures.path_data import shorten
from tools.figures.pixels import with_palette
from tools.figures.richtext import number
from tools.figures.svg import NAMESPACE, check_svg, id_prefix

SCALE = 1.12
"""How many px a point of matplotlib is on the page, where there is room."""

_LINK = "{http://www.w3.org/1999/xlink}href"
_TOUCHING = 0.6
"""Gap up to which two glyphs follow each other: matplotlib rounds widths to whole pixels of its own."""

_FACES = {"Pretendard": (Face.TEXT,), "KaTeX_Math": (Face.ITALIC,), "KaTeX_Main": (Face.UPRIGHT,)}
_CLASSES = {"Pretendard": "", "KaTeX_Math": "fig-it", "KaTeX_Main": "fig-rm"}
_REFERENCE = re.compile(r"url\(#([^)]+)\)|^#(.+)$")
_NUMBER = re.compile(r"-?\d+\.\d+(?:e-?\d+)?|-?\d+e-?\d+")

Style = dict[str, str]


def adapt(source: bytes, name: str, language: str) -> str:
    """Return the figure as it goes into the page."""
    root = ElementTree.fromstring(source)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    _prune(root)
    for text in root.iter("text"):
        _order(text)
    smallest = _restyle(root, name)
    _rename_ids(root, id_prefix(name, language))
    _flatten(root)
    width, height = (float(part) for part in root.get("viewBox", "").split()[2:])
    check_legible(smallest, width)
    root.attrib = {
        "xmlns": NAMESPACE,
        "class": "fig fig-plot",
        "role": "img",
        "viewBox": f"0 0 {number(width)} {number(height)}",
        "width": number(width * SCALE),
        "height": number(height * SCALE),
    }
    for element in root.iter():
        if not (element.text or "").strip():
            element.text = None
        element.tail = None
    svg = ElementTree.tostring(root, encoding="unicode") + "\n"
    check_svg(svg, name, language)
    return svg


def _prune(parent: Element) -> None:
    """Drop metadata, the style that would leak into the page, and what draws nothing (transparent grounds)."""
    for child in list(parent):
        style = _style(child)
        nothing = (
            child.tag == "path"
            and style.get("fill") == "none"
            and "stroke" not in style
            and "id" not in child.attrib
        )
        if child.tag in ("metadata", "style") or nothing or style.get("opacity") == "0":
            parent.remove(child)
            continue
        _prune(child)
        if child.tag in ("g", "defs") and not len(child):
            parent.remove(child)


def _restyle(root: Element, name: str) -> float:
    """Put the page's colours and classes in place of matplotlib's; return the size of the smallest text."""
    smallest = 100.0
    parents = {child: parent for parent in root.iter() for child in parent}
    for element in list(root.iter()):
        style = _style(element)
        if element.tag in ("text", "tspan"):
            if size := style.pop("font-size", None):
                element.set("font-size", number(float(size.removesuffix("px"))))
                smallest = (
                    min(smallest, float(size.removesuffix("px"))) if element.tag == "text" else smallest
                )
            if anchor := style.pop("text-anchor", None):
                element.attrib |= {"text-anchor": anchor} if anchor != "start" else {}
            classes = _text_classes(style, name)
            if classes:
                element.set("class", classes)
        formula = element.tag == "g" and element.find("text/tspan") is not None
        lettering = element.tag in ("text", "tspan") or formula
        if (
            formula
            or (element.tag == "text" and element.find("tspan") is None)
            or (element.tag in ("path", "use") and not _in_definition(element, parents))
        ):
            style.setdefault("fill", "#000000")  # matplotlib leaves black out
        if element.tag == "tspan":
            style.pop("fill", None)  # its group has the colour
        for key in ("fill", "stroke"):
            if style.get(key, "none").startswith("#"):
                style[key] = _variable(style[key], name, text=lettering)
        element.attrib.pop("style", None)
        if style:
            element.set(
                "style", ";".join(f"{key}:{_NUMBER.sub(_shorter, value)}" for key, value in style.items())
            )
        if link := element.attrib.pop(_LINK, None):
            element.set("href", with_palette(re.sub(r"\s", "", link)))
        if "d" in element.attrib:
            element.set("d", shorten(element.attrib["d"]))
        for key in ("x", "y", "width", "height", "transform"):
            if key in element.attrib:
                element.set(key, _NUMBER.sub(_shorter, element.attrib[key]))
        if re.fullmatch(r"rotate\(-?0 .*\)", element.get("transform", "")):
            del element.attrib["transform"]
    return smallest


def _style(element: Element) -> Style:
    pairs = (part.split(":", 1) for part in element.get("style", "").split(";") if ":" in part)
    return {key.strip(): value.strip() for key, value in pairs}


def _text_classes(style: Style, name: str) -> str:
    family = style.pop("font-family", "'Pretendard'").split(",")[0].strip("'\" ")
    if family not in _CLASSES and not family.startswith("STIX"):
        raise BuildError(
            f"figure {name} sets text in the font {family}. Leave the font to the style: delete that setting."
        )
    classes = [_CLASSES.get(family, "fig-rm")]
    style.pop("font-style", None)
    if style.pop("font-weight", "400") not in ("400", "normal"):
        classes.append("fig-strong")
    return " ".join(filter(None, classes))


def _variable(colour: str, name: str, *, text: bool) -> str:
    found = variable(colour, text=text)
    if found is None:
        raise BuildError(
            f"figure {name} uses the colour {colour}, which would not follow light and dark. Allowed are {ALLOWED}; "
            "colour maps on images, contours and scatter plots are fine too."
        )
    return found


def _in_definition(element: Element, parents: dict[Element, Element]) -> bool:
    """Whether an element is a marker or a clip, whose colour is that of what uses it."""
    while element in parents:
        element = parents[element]
        if element.tag in ("defs", "clipPath", "pattern"):
            return True
    return False


def _order(text: Element) -> None:
    """Bring the glyphs of a formula into reading order, those that follow each other without a gap in one piece."""
    spans = sorted(text.findall("tspan"), key=lambda span: float(span.get("x", 0)))
    for span in spans:
        text.remove(span)
    ends: dict[Element, float] = {}
    for span in spans:
        x = float(span.get("x", 0))
        before = next(
            (other for other in text if _same_line(other, span) and abs(ends[other] - x) < _TOUCHING), None
        )
        if before is not None:
            before.text = (before.text or "") + (span.text or "")
        elif (span.text or "").strip():
            text.append(span)
        ends[span if before is None else before] = x + _width(span)


def _same_line(a: Element, b: Element) -> bool:
    return all(a.get(key) == b.get(key) for key in ("style", "y"))


def _width(span: Element) -> float:
    """Return how wide the browser will set one glyph."""
    style = _style(span)
    family = style.get("font-family", "").strip("'")
    size = float(style.get("font-size", "0").removesuffix("px"))
    char = span.text or ""
    face = next((face for face in _FACES.get(family, ()) if has_glyph(face, char)), None)
    return text_width(char, face, size) if face and len(char) == 1 else 0.0


def _rename_ids(root: Element, prefix: str) -> None:
    """Keep the ids that something refers to, under names that no other figure has."""
    wanted: dict[str, str] = {}
    for element in root.iter():
        for key, value in element.attrib.items():
            if (found := _REFERENCE.search(value)) and key in ("href", "clip-path", "style", "fill", "mask"):
                wanted.setdefault(found[1] or found[2], f"{prefix}{len(wanted) + 1}")
    for element in root.iter():
        if "id" in element.attrib:
            new = wanted.get(element.attrib.pop("id"))
            element.attrib |= {"id": new} if new else {}
        for key in ("href", "clip-path", "style", "fill", "mask"):
            if key in element.attrib and not element.attrib[key].startswith("data:"):
                element.set(key, _REFERENCE.sub(lambda found: _reference(found, wanted), element.attrib[key]))


def _reference(found: re.Match[str], names: dict[str, str]) -> str:
    return f"url(#{names[found[1]]})" if found[1] else f"#{names[found[2]]}"


def _flatten(parent: Element) -> None:
    """Take away groups that say nothing."""
    children: list[Element] = []
    for child in list(parent):
        _flatten(child)
        children.extend(
            list(child) if child.tag in ("g", "defs") and not child.attrib and child.tag == "g" else [child]
        )
    parent[:] = children


def _shorter(found: re.Match[str]) -> str:
    return number(float(found[0]))
