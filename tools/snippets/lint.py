"""What can be told from a snippet's text: seeded random numbers, imports that a reader has, comments in both languages."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator

_SEEDED = "Random numbers come from a seeded generator: rng = np.random.default_rng(0), then rng.random(), rng.normal() …"

_MARKED = re.compile(r"#\s*(ko|en):\s*(.*)")
_HANGUL = re.compile("[\uac00-\ud7a3\u1100-\u11ff\u3130-\u318f]")


def complaints(source: str | bytes) -> list[tuple[int, str]]:
    """The lines that break a rule, each with what is wrong and how to mend it. A text that does not parse has none."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return []  # running it says this better
    names = dict(_imported_names(tree))
    found = {}
    for node in ast.walk(tree):
        if not isinstance(node, (ast.expr, ast.stmt)):
            continue
        for dotted in _uses(node, names):
            if dotted.split(".")[0] == "tools":
                found[node.lineno] = (
                    "tools is not part of what a reader installs; import from dl_textbook instead."
                )
            elif _is_global_state(dotted):
                found[node.lineno] = f"{dotted} uses the global random state. {_SEEDED}"
        if isinstance(node, ast.Call) and _is_unseeded(_dotted(node.func, names), node):
            found[node.lineno] = f"{ast.unparse(node)} has no seed. {_SEEDED}"
    return sorted(found.items())


def _imported_names(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """The names that imports bind, each with what it stands for: `np` → `numpy`, `rng` → `numpy.random.default_rng`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield (alias.asname, alias.name) if alias.asname else (alias.name.split(".")[0],) * 2
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield alias.asname or alias.name, f"{node.module}.{alias.name}"


def _uses(node: ast.AST, names: dict[str, str]) -> Iterator[str]:
    """The dotted names that `node` reads or imports."""
    if isinstance(node, ast.Attribute):
        yield _dotted(node, names)
    elif isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module:
        yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _dotted(node: ast.AST, names: dict[str, str]) -> str:
    """`np.random.rand` → `numpy.random.rand`; empty for anything but a chain of imported names."""
    if isinstance(node, ast.Attribute):
        head = _dotted(node.value, names)
        return f"{head}.{node.attr}" if head else ""
    return names.get(node.id, "") if isinstance(node, ast.Name) else ""


def _random_member(dotted: str) -> str:
    """The member of a random module that `dotted` names, or nothing."""
    module, _, member = dotted.rpartition(".")
    return member if module in ("random", "numpy.random") else ""


def _is_global_state(dotted: str) -> bool:
    """Classes and `default_rng` make generators of their own; every other member of the random modules is shared state."""
    member = _random_member(dotted)
    return bool(member) and member != "default_rng" and not member[0].isupper()


def _is_unseeded(dotted: str, call: ast.Call) -> bool:
    member = _random_member(dotted)
    if not member or _is_global_state(dotted):
        return False
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    return not given or (isinstance(given[0], ast.Constant) and given[0].value is None)


def unpaired_comments(source: str) -> list[tuple[int, str]]:
    """The lines where a comment lacks its other language: `# ko:` and then `# en:`, whole lines with the same indentation."""
    found = []
    awaited: tuple[int, int] | None = None  # where the `# en:` line must stand
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type != tokenize.COMMENT:
            continue
        line, column = token.start
        marked = _MARKED.match(token.string)
        mark, text = marked.groups() if marked else ("", token.string)
        whole = not token.line[:column].strip()
        if awaited and (mark, (line, column)) != ("en", awaited):
            found.append((awaited[0] - 1, "the next line must be its # en: twin"))
        elif mark == "en" and not awaited:
            found.append((line, "the line before must be its # ko: twin"))
        if mark and not (whole and text):
            found.append((line, f"a # {mark}: comment stands on a line of its own and says something"))
        if mark != "ko" and _HANGUL.search(text):
            found.append((line, "Korean is marked with # ko: and has an # en: twin"))
        awaited = (line + 1, column) if mark == "ko" else None
    return found + ([(awaited[0] - 1, "the next line must be its # en: twin")] if awaited else [])
