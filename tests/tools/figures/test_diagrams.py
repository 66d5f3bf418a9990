"""Drawing the diagrams of the book: what is drawn, what is left alone, what is removed, what fails."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.errors import BuildError
from tools.figures.diagrams import Places, build_diagrams, plot_of
from tools.paths import ROOT

DIAGRAM = """
from tools.figures.sketch import Sketch


def draw():
    s = Sketch(300, 120)
    s.arrow(s.box((70, 60), "loss", role="input"), s.neuron((240, 60), "w_1", role="weight"))
    return s
"""


@pytest.fixture
def places(tmp_path: Path) -> Places:
    places = Places(tmp_path / "figures", tmp_path / "snippets", tmp_path / "out", tmp_path / "cache")
    write(places.figures / "labels.tsv", "en\tko\nloss\t손실\n")
    write(places.figures / "01" / "flow.py", DIAGRAM)
    return places


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def drawn(places: Places) -> set[str]:
    return {path.relative_to(places.out).as_posix() for path in places.out.rglob("*.svg")}


def test_a_diagram_becomes_one_figure_per_language(places):
    assert build_diagrams(places) == ["01/flow"]
    assert drawn(places) == {"ko/01/flow.svg", "en/01/flow.svg"}
    korean, english = ((places.out / f"{language}/01/flow.svg").read_text() for language in ("ko", "en"))
    assert "손실" in korean
    assert "loss" not in korean
    assert "loss" in english
    assert not any("\uac00" <= char <= "\ud7a3" for char in english)


def test_only_what_changed_is_drawn_again(places):
    write(places.figures / "01" / "other.py", DIAGRAM)
    write(places.figures / "02" / "third.py", DIAGRAM)
    assert build_diagrams(places) == ["01/flow", "01/other", "02/third"]
    assert build_diagrams(places) == []
    write(places.figures / "01" / "other.py", DIAGRAM + "\n")
    assert build_diagrams(places) == ["01/other"]
    write(places.figures / "01" / "labels.tsv", "en\tko\nweight\t가중치\n")
    assert build_diagrams(places) == ["01/flow", "01/other"]
    write(places.figures / "_helper.py", "")
    assert len(build_diagrams(places)) == 3


def test_an_identical_figure_is_not_written_again(places):
    build_diagrams(places)
    figure = places.out / "ko/01/flow.svg"
    before = figure.stat().st_mtime_ns
    write(places.figures / "01" / "flow.py", DIAGRAM + "# a comment\n")
    assert build_diagrams(places) == ["01/flow"]
    assert figure.stat().st_mtime_ns == before


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"01/flow": 3}', '{"01/flow": ["old", null]}'])
def test_a_damaged_cache_only_costs_time(places, damage):
    build_diagrams(places)
    write(places.cache / "diagrams.json", damage)
    assert build_diagrams(places) == ["01/flow"]


def test_a_damaged_or_lost_figure_is_drawn_again(places):
    build_diagrams(places)
    whole = (places.out / "ko/01/flow.svg").read_text()
    write(places.out / "ko/01/flow.svg", whole[:100])
    assert build_diagrams(places) == ["01/flow"]
    assert (places.out / "ko/01/flow.svg").read_text() == whole
    (places.out / "en/01/flow.svg").unlink()
    assert build_diagrams(places) == ["01/flow"]


def test_figures_whose_source_is_gone_are_removed_and_those_of_others_stay(places):
    write(places.figures / "01" / "becomes_plot.py", DIAGRAM)
    build_diagrams(places)
    others = {"ko/01/curve.svg", "en/labs/playground-1.svg", "ko/01/exercises/a/solution.svg"}
    for name in others:
        write(places.out / name, "<svg/>")
    (places.figures / "01" / "flow.py").unlink()
    (places.figures / "01" / "becomes_plot.py").unlink()
    write(places.snippets / "01" / "becomes_plot.py", "import matplotlib.pyplot as plt\n")
    build_diagrams(places)
    assert drawn(places) == {*others, "ko/01/becomes_plot.svg", "en/01/becomes_plot.svg"}


def test_a_damaged_list_of_diagrams_removes_nothing_elsewhere(places, tmp_path):
    outside = write(tmp_path / "keep.svg", "<svg/>")
    build_diagrams(places)
    write(places.out / "diagrams.txt", "../../keep\n01/fl")
    build_diagrams(places)
    assert outside.is_file()
    assert drawn(places) == {"ko/01/flow.svg", "en/01/flow.svg"}


def test_a_diagram_and_a_plot_of_the_same_name_are_refused(places):
    write(places.snippets / "01" / "flow.py", "import matplotlib.pyplot as plt\n")
    with pytest.raises(BuildError, match=r"flow\.py and .*flow\.py would both make the figure 01/flow"):
        build_diagrams(places)


def test_a_snippet_that_draws_nothing_may_share_its_name_with_a_diagram(places):
    write(places.snippets / "01" / "flow.py", "print('no figure')\n")
    assert build_diagrams(places) == ["01/flow"]


def test_numbered_figures_belong_to_their_snippet(places):
    plot = write(places.snippets / "01" / "curve.py", "import matplotlib.pyplot as plt\n")
    assert plot_of("01/curve-12", places.snippets) == plot
    assert plot_of("01/curves", places.snippets) is None


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("def draw(:\n", "bad.py:1: SyntaxError"),
        ("def draw():\n    return 1 / 0\n", "bad.py:2: ZeroDivisionError"),
        ("x = 1\n", "must have a function draw()"),
        ("def draw():\n    return 'no sketch'\n", "must have a function draw()"),
        (DIAGRAM.replace('"loss"', '"unknown words"'), "line 7: the label «unknown words»"),
        (DIAGRAM.replace('"loss"', '"loss", width=20'), "has room for"),
        (DIAGRAM.replace("return s", "s.arrow(0, 1, bend=1, via=[(0, 0)])"), "bad.py"),
    ],
)
def test_a_broken_diagram_says_where_and_the_others_are_drawn(places, source, says):
    write(places.figures / "01" / "bad.py", source)
    with pytest.raises(BuildError) as caught:
        build_diagrams(places)
    assert says in str(caught.value)
    assert drawn(places) == {"ko/01/flow.svg", "en/01/flow.svg"}


def test_a_label_that_fits_in_english_only_fails_as_korean(places):
    write(places.figures / "labels.tsv", "en\tko\nloss\t손실 함수의 값을 모두 더한 것\n")
    with pytest.raises(BuildError, match="in the Korean figure"):
        build_diagrams(places)


def test_helpers_are_not_diagrams_and_may_be_imported(places):
    write(places.figures / "_shared.py", "x = 1\n")
    write(places.figures / "01" / "_own.py", "raise SystemExit\n")
    assert build_diagrams(places) == ["01/flow"]


def test_two_processes_draw_the_same_bytes(places):
    results = []
    for seed in ("1", "2"):
        code = (
            "import sys; from pathlib import Path; from tools.figures.diagrams import draw_diagram;"
            f"sys.stdout.write(repr(draw_diagram('01/flow', Path({str(places.figures / '01/flow.py')!r}), Path({str(places.figures)!r}))))"
        )
        run = subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        results.append(run.stdout)
    assert results[0] == results[1]
    assert "손실" in results[0]
