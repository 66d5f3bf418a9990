"""What a snippet says about the numbers that it prints: which may differ, and by how much."""

import pytest

from tools.snippets.golden import ANY, EXACT, Allowed, Tolerance
from tools.snippets.marks import Mark, MarkError, allowed, read_marks


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("# golden: rel=0.02", Mark(1, Tolerance(0.02, EXACT.absolute, whole=True))),
        ("#golden:abs=1", Mark(1, Tolerance(EXACT.relative, 1.0, whole=True))),
        ("\n    # golden: rel=1e-3 abs=0.5  \n", Mark(2, Tolerance(0.001, 0.5, whole=True))),
        ("x = 1\n# golden: any for seconds", Mark(2, ANY, ("seconds",))),
        (
            "# golden: rel=0.1 for loss, final accuracy,epoch *",
            Mark(1, Tolerance(0.1, EXACT.absolute, whole=True), ("loss", "final accuracy", "epoch *")),
        ),
    ],
)
def test_a_mark_is_read(text, mark):
    assert read_marks(text) == [mark]


@pytest.mark.parametrize(
    "text", ["# golden outputs are made on real data", "x = 1  # golden: any", "golden: any"]
)
def test_what_is_no_mark(text):
    assert read_marks(text) == []


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "some",
        "0.02",
        "rel",
        "rel=x",
        "rel=-1",
        "rel=0.1 rel=0.2",
        "any for",
        "any for ,",
        "for loss",
        "any loss",
    ],
)
def test_a_mark_that_says_nothing_is_refused(rule):
    with pytest.raises(MarkError, match=r"is no rule. Expected `# golden: rel=0.02`") as caught:
        read_marks(f"x = 1\n# golden: {rule}\n")
    assert caught.value.line == 2


def test_there_is_one_rule_for_all_lines():
    with pytest.raises(MarkError, match="a second rule for all lines") as caught:
        read_marks("# golden: rel=0.1\n# golden: any for loss\n# golden: any\n")
    assert caught.value.line == 3


def allowed_by(text, output):
    return allowed(read_marks(text), output)


def test_without_marks_everything_is_exact():
    assert allowed_by("x = 1", "loss: 0.5\n") == Allowed(EXACT)


def test_names_choose_lines_also_those_of_a_whole_array():
    output = "start\nloss: 0.5\nW = [[1. 2.]\n [3. 4.]]\nepoch 1: 0.5\nepoch 12: 0.4\nepochs: 2\n"
    marks = "# golden: any for W, epoch *\n# golden: rel=0.1 for loss"
    loose = Tolerance(0.1, EXACT.absolute, whole=True)
    assert allowed_by(marks, output) == Allowed(EXACT, {1: loose, 2: ANY, 3: ANY, 4: ANY, 5: ANY})


def test_of_two_marks_for_a_line_the_first_counts_and_a_name_beats_the_rule_for_all():
    output = "loss: 0.5\naccuracy: 0.5\n"
    marks = "# golden: abs=5\n# golden: abs=1 for loss\n# golden: any for *"
    found = allowed_by(marks, output)
    assert [found.at(line).absolute for line in (0, 1, 2)] == [1.0, ANY.absolute, 5.0]


def test_a_name_that_is_not_printed_is_refused():
    with pytest.raises(MarkError, match=r"no line of what it prints is called `los`") as caught:
        allowed_by("\n# golden: any for los", "loss: 0.5\n")
    assert caught.value.line == 2


def test_a_dot_in_a_name_is_a_dot():
    with pytest.raises(MarkError):
        allowed_by("# golden: any for a.b", "a_b: 0.5\n")


TIMED = "# golden: any for seconds\nprint('seconds: 0.123')\nprint('sum: 1.5')\n"


def test_a_marked_line_is_shown_and_not_compared(book):
    book.snippet("01-a/one", TIMED, "seconds: 99\nsum: 1.5\n")
    book.run()
    assert book.output("01-a/one") == "seconds: 0.123\nsum: 1.5\n"
    book.snippet("01-a/one", TIMED, "seconds: 99\nsum: 1.6\n")
    message = book.trouble()
    assert "+sum: 1.5" in message
    assert "-seconds" not in message


@pytest.mark.parametrize("update", [False, True])
def test_a_wrong_mark_fails_at_its_line(book, update):
    book.snippet("01-a/one", TIMED.replace("seconds\n", "minutes\n", 1), "seconds: 99\nsum: 1.5\n")
    assert "snippets/01-a/one.py:1: no line of what it prints is called `minutes`" in book.trouble(
        update=update
    )
