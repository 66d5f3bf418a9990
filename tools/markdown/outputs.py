"""Values that a snippet printed, read from its output by name: `sum: 0.3`, `W = [[1 2]\\n [3 4]]`."""

import re
from dataclasses import dataclass
from pathlib import Path

from tools import paths
from tools.errors import BuildError
from tools.markdown.reading import per_file
from tools.markdown.suggest import instead
from tools.named import named_values

_NUMBER = re.compile(r"(?<![\w.])[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w.])")
_POWER_OF_TEN = re.compile(r"(?P<digits>\d\.?\d*)[eE](?P<power>[-+]?\d+)(?!\w)")
_MINUS = re.compile(r"(?<![\w.)\]])-(?=\.?\d|inf)")
_INDEX = re.compile(r"\s*\[\s*(-?\d+(?:\s*,\s*-?\d+)*)\s*\]\s*$")
_SCALAR_WRAPPER = re.compile(
    r"\b(?:np|numpy)\.\w+\(([^()\[\]]*)\)|\b(?:np\.|numpy\.)?array\(|,?\s*dtype=\w+\)"
)
_TOKEN = re.compile(r"[\[\](),]|[^\s\[\](),]+")
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")

Nested = str | list["Nested"]


@dataclass(frozen=True)
class Printed:
    """A value as the snippet printed it, and as it is to be read in prose and in a formula."""

    text: str

    @property
    def prose(self) -> str:
        """With a real minus sign, and powers of ten written out."""
        text = _POWER_OF_TEN.sub(
            lambda m: f"{m['digits'].rstrip('.')}×10{str(int(m['power'])).translate(_SUPERSCRIPTS)}",
            self.text,
        )
        return _MINUS.sub("−", text)

    @property
    def maths(self) -> str:
        """As TeX: `1e-05` would be read there as a product of e."""
        return _POWER_OF_TEN.sub(
            lambda m: rf"{m['digits'].rstrip('.')} \times 10^{{{int(m['power'])}}}", self.text
        )


def value(source: str, name: str, spec: str | None = None) -> Printed:
    """Read what the output `source` (`01-perceptron/and_gate`) calls `name`; format numbers with `spec`."""
    path = output_file(source)
    named = read_values(path)
    wanted = name
    indices: list[int] = []
    while wanted not in named and (index := _INDEX.search(wanted)):
        indices = [int(number) for number in index[1].split(",")] + indices
        wanted = wanted[: index.start()]
    if wanted not in named:
        raise BuildError(
            f"{{{{ {source}: {name} }}}}: {path} has no value named `{wanted}`. {instead(wanted, named)}"
        )
    if len(named[wanted]) > 1:
        lines = ", ".join(str(line) for line, _ in named[wanted])
        raise BuildError(
            f"{{{{ {source}: {name} }}}}: {path} names `{wanted}` more than once (lines {lines}). "
            "Let the snippet print the value that the text quotes under a name of its own."
        )
    text = named[wanted][0][1]
    if indices:
        text = _pick(text, indices, f"{{{{ {source}: {name} }}}}")
    return Printed(_format(text, spec, f"{{{{ {source}: {name} | {spec} }}}}") if spec else text)


@per_file
def read_values(path: Path) -> dict[str, list[tuple[int, str]]]:
    """Find every `name: value` line of an output: for each name, the lines that have it and what they say."""
    found: dict[str, list[tuple[int, str]]] = {}
    for named in named_values(path.read_text(encoding="utf-8")):
        found.setdefault(named.name, []).append((named.start + 1, named.text))
    return found


def output_file(source: str) -> Path:
    """Find the output of this build, or the golden one where the snippet has not run yet."""
    for folder in (paths.OUTPUTS, paths.SNIPPETS):
        path = folder / f"{source}.out"
        if path.is_file():
            return path
    there = {
        file.relative_to(folder).with_suffix("").as_posix()
        for folder in (paths.OUTPUTS, paths.SNIPPETS)
        for file in folder.rglob("*.out")
    }
    raise BuildError(f"{{{{ {source}: … }}}}: no snippet printed `{source}.out`. {instead(source, there)}")


def _pick(text: str, indices: list[int], notation: str) -> str:
    """Pick one element from a printed array, list or tuple."""
    nested = _parse(text)
    for index in indices:
        if isinstance(nested, str):
            raise BuildError(f"{notation}: `{text}` has no element {indices}; it has fewer dimensions.")
        if "..." in nested:
            raise BuildError(
                f"{notation}: the array was printed shortened (`...`). Let the snippet print the element."
            )
        if not -len(nested) <= index < len(nested):
            raise BuildError(f"{notation}: `{text}` has {len(nested)} elements there, and none at {index}.")
        nested = nested[index]
    return re.sub(r"(?<=\d)\.$", "", nested) if isinstance(nested, str) else _join(nested)


def _parse(text: str) -> Nested:
    """Read `[0.1 0.2]`, `[[1 2]\\n [3 4]]`, `(2, 3)`, `array([1, 2])` as nested lists of the texts in them."""
    stack: list[list[Nested]] = [[]]
    for token in _TOKEN.findall(_SCALAR_WRAPPER.sub(lambda m: m[1] or " ", text)):
        if token in "[(":
            stack.append([])
        elif token in "])" and len(stack) > 1:
            done = stack.pop()
            stack[-1].append(done)
        elif token not in ",])":
            stack[-1].append(token)
    return stack[0][0] if len(stack[0]) == 1 else stack[0]


def _join(nested: Nested) -> str:
    return nested if isinstance(nested, str) else f"[{' '.join(_join(part) for part in nested)}]"


def _format(text: str, spec: str, notation: str) -> str:
    def one(match: re.Match[str]) -> str:
        digits = match[0]
        try:
            return format(int(digits) if re.fullmatch(r"[-+]?\d+", digits) else float(digits), spec)
        except ValueError as error:
            raise BuildError(
                f"{notation}: `{spec}` cannot format `{digits}` ({error}). Expected a Python format, like `.2f` or `,`."
            ) from error

    formatted, count = _NUMBER.subn(one, text)
    if not count:
        raise BuildError(f"{notation}: `{text}` has no number to format.")
    return formatted
