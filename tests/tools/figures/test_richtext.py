"""Labels: what is maths, how it is set, how wide it is."""

import re
from xml.etree import ElementTree

import pytest

from tools.errors import BuildError
from tools.figures.fonts import Face
from tools.figures.richtext import CAP_HEIGHT, is_maths, number, parse


def runs(label: str) -> list[tuple[str, Face, str]]:
    return [(run.text, run.face, run.script) for line in parse(label) for run in line.runs]


def test_a_variable_with_a_subscript():
    assert runs("w_1") == [("w", Face.ITALIC, ""), ("1", Face.UPRIGHT, "_")]


def test_subscript_and_superscript_of_the_same_letter_stand_above_each_other():
    (line,) = parse("w_{12}^{(1)}")
    assert [(run.text, run.script) for run in line.runs] == [("w", ""), ("12", "_"), ("(1)", "^")]
    w, sub, sup = line.runs
    assert line.width(16) == pytest.approx(w.width(16) + max(sub.width(16), sup.width(16)))
    assert f'dx="{number(-sub.width(16))}"' in line.svg(16)


def test_stacked_scripts_do_not_touch():
    (line,) = parse("w_{12}^{(1)}")
    shifts = [float(dy) for dy in re.findall(r' dy="([-0-9.]+)"', line.svg(16))]
    _, below, above = line.runs
    top_of_subscript = shifts[0] - CAP_HEIGHT * below.size(16)
    bottom_of_parentheses = shifts[0] + shifts[1] + 0.25 * above.size(16)
    assert bottom_of_parentheses < top_of_subscript + 1


def test_words_stay_words_and_maths_stands_between_dollar_signs():
    assert runs("input $x_1$ here") == [
        ("input ", Face.TEXT, ""),
        ("x", Face.ITALIC, ""),
        ("1", Face.UPRIGHT, "_"),
        (" here", Face.TEXT, ""),
    ]


def test_functions_are_upright_and_signs_have_names():
    assert runs(r"$exp(-\theta)$") == [
        ("exp(−", Face.UPRIGHT, ""),
        ("θ", Face.ITALIC, ""),
        (")", Face.UPRIGHT, ""),
    ]


def test_text_inside_maths_is_set_as_text():
    assert runs(r"$y_{\text{old}}$") == [("y", Face.ITALIC, ""), ("old", Face.TEXT, "_")]


@pytest.mark.parametrize(
    ("label", "maths"),
    [
        ("w_1", True),
        ("x_1 + x_2", True),
        ("y", True),
        ("W^{(1)}", True),
        ("beans", False),
        ("0.5", False),
        ("층", False),
        ("", False),
    ],
)
def test_a_label_without_words_is_maths(label, maths):
    assert is_maths(label) is maths


def test_numbers_alone_are_set_in_the_text_font():
    assert runs("0.5") == [("0.5", Face.TEXT, "")]


@pytest.mark.parametrize(
    ("label", "says"),
    [
        ("cost $x_1", "one $ too many or too few"),
        (r"$\frac{1}{2}$", r"\frac"),
        ("$x_{1_2}$", "script inside a script"),
        ("$x_$", "stray _"),
        ("sushi 🍣", "U+1F363"),
    ],
)
def test_what_cannot_be_set_is_refused(label, says):
    with pytest.raises(BuildError, match=re.escape(says)):
        [line.width(16) for line in parse(label)]


def test_hangul_is_wider_than_latin_and_size_scales():
    (hangul,), (latin,) = parse("가가"), parse("ll")
    assert hangul.width(16) > 2 * latin.width(16)
    assert hangul.width(32) == pytest.approx(2 * hangul.width(16))


def test_markup_in_a_label_is_escaped():
    (line,) = parse("a < b & c")
    (other,) = parse("if a < b & c")
    for written in (line, other):
        root = ElementTree.fromstring(f"<text>{written.svg(16)}</text>")
        assert "".join(root.itertext()).replace(" ", "").endswith("a<b&c")


def test_the_shift_of_scripts_is_taken_back():
    (line,) = parse("$x_1 + y^2 z$")
    shifts = [float(e.get("dy", 0)) for e in ElementTree.fromstring(f"<text>{line.svg(20)}</text>")]
    assert sum(shifts) == pytest.approx(0, abs=0.02)
    assert max(shifts) > 3


@pytest.mark.parametrize(
    ("value", "text"), [(1.0, "1"), (0.126, "0.13"), (-0.001, "0"), (-2.5, "-2.5"), (100, "100")]
)
def test_numbers_are_short(value, text):
    assert number(value) == text
