"""What every figure must be before a page may take it in: well-formed, no fixed colours, no ids that clash, no words for alt text."""

import re
from xml.etree import ElementTree

from tools.errors import BuildError

NAMESPACE = "http://www.w3.org/2000/svg"
_FORBIDDEN = ("title", "desc", "style", "script", "metadata", "foreignObject")
_FIXED = re.compile(r"(?<!url\()#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(")


def id_prefix(name: str, language: str) -> str:
    """Return what the ids in a figure begin with, so that figures in one page never share one, in whichever language."""
    return f"fig-{re.sub(r'[^A-Za-z0-9]+', '-', name)}-{language}-"


def check_svg(text: str, name: str, language: str) -> None:
    """Refuse an SVG that a page could not inline as it is."""
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise BuildError(
            f"figure {name} ({language}) is not well-formed: {error}. This is a fault of tools/figures."
        ) from error
    problems = []
    if text.startswith("<?xml") or "<!DOCTYPE" in text:
        problems.append("it begins with an XML prolog")
    if root.tag != f"{{{NAMESPACE}}}svg" or root.get("role") != "img" or not root.get("viewBox"):
        problems.append('its root is not <svg role="img" viewBox="…">')
    for element in root.iter():
        tag = element.tag.rpartition("}")[2]
        if tag in _FORBIDDEN:
            problems.append(f"it contains <{tag}>")
        if (found := element.get("id")) and not found.startswith(id_prefix(name, language)):
            problems.append(f"the id «{found}» could clash with another figure's")
        for key, value in element.attrib.items():
            if key.rpartition("}")[2] == "href":
                continue
            if fixed := _FIXED.search(re.sub(r"var\([^()]*\)", "", value)):
                problems.append(f"the colour {fixed[0]} is fixed ({key}=«{value}»)")
    if problems:
        raise BuildError(f"figure {name} ({language}) cannot go into a page: {'; '.join(problems)}.")
