"""Every exercise: what the reader gets runs but does not pass, the solution passes, a hint comes in both languages."""

import ast
import runpy

import matplotlib.pyplot as plt
import pytest

from tools.snippets import Project

PROJECT = Project()
EXERCISES = sorted(path for path in PROJECT.scripts.glob("*/exercises/*") if path.is_dir())

# A plot has no window to open here.
pytestmark = pytest.mark.filterwarnings("ignore:FigureCanvasAgg is non-interactive")


@pytest.fixture(params=EXERCISES, ids=PROJECT.show)
def exercise(request, monkeypatch, tmp_path):
    monkeypatch.setenv("MPLBACKEND", "Agg")
    monkeypatch.chdir(tmp_path)
    yield request.param
    plt.close("all")


def run(script):
    """The names that a script defines."""
    return runpy.run_path(str(script), run_name="__main__")


def test_an_exercise_has_its_three_files(exercise):
    assert sorted(path.name for path in exercise.glob("*.py")) == ["check.py", "solution.py", "starter.py"]


def test_the_solution_passes_and_the_check_prints_nothing(exercise, capsys):
    answer = run(exercise / "solution.py")
    check = run(exercise / "check.py")["check"]
    capsys.readouterr()
    check(answer)
    assert capsys.readouterr() == ("", "")


def test_the_starter_runs_and_gets_a_hint_in_both_languages(exercise):
    answer = run(exercise / "starter.py")
    check = run(exercise / "check.py")["check"]
    assert_hint_in_both_languages(check, answer)


def test_a_name_that_is_missing_gets_a_hint_in_both_languages(exercise):
    answer = Reads(run(exercise / "solution.py"))
    check = run(exercise / "check.py")["check"]
    check(answer)
    assert answer.read
    assert_hint_in_both_languages(check, {})
    for name in sorted(answer.read):
        assert_hint_in_both_languages(check, {key: value for key, value in answer.items() if key != name})


def test_every_hint_is_a_pair_those_that_no_answer_here_brings_up_as_well(exercise):
    tree = ast.parse((exercise / "check.py").read_text(encoding="utf-8"))
    pairs = {
        ast.unparse(target)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and is_pair(node.value)
        for target in node.targets
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Assert):
            hint = node.msg
        elif isinstance(node, ast.Raise) and node.exc is not None:
            assert isinstance(node.exc, ast.Call), ast.unparse(node)
            (hint,) = node.exc.args
        else:
            continue
        assert hint is not None, ast.unparse(node)
        assert is_pair(hint) or ast.unparse(hint) in pairs, ast.unparse(node)


def is_pair(node):
    return isinstance(node, ast.Tuple) and len(node.elts) == 2


class Reads(dict):
    """A reader's names that notes which of them a check asks for."""

    def __init__(self, names):
        super().__init__(names)
        self.read = set()

    def __getitem__(self, name):
        self.read.add(name)
        return super().__getitem__(name)

    def get(self, name, default=None):
        self.read.add(name)
        return super().get(name, default)


def assert_hint_in_both_languages(check, answer):
    with pytest.raises(AssertionError) as caught:
        check(answer)
    hint = caught.value.args[0]
    assert isinstance(hint, tuple), f"no hint: {hint!r}"
    korean, english = hint
    assert any("가" <= letter <= "힣" for letter in korean)
    assert not any("가" <= letter <= "힣" for letter in english)
    assert english.strip()
