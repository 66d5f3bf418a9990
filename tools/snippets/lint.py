"""What can be told from a snippet's text: its random numbers are seeded, and it imports what a reader has."""

import ast
from collections.abc import Iterator

_SEEDED = "Random numbers come from a seeded generator: rng = np.random.default_rng(0), then rng.random(), rng.normal() …"


def complaints(source: str) -> list[tuple[int, str]]:
    """The lines that break a rule, each with what is wrong and how to mend it. A text that does not parse has none."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
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
