"""What counts as the same output: text exactly, numbers within the tolerance."""

import pytest

from tools.snippets.golden import ANY, Allowed, Tolerance, difference, same


@pytest.mark.parametrize(
    ("golden", "printed"),
    [
        ("x: 0.1\n", "x: 0.1\n"),
        ("x: 0.1\n", "x: 0.10000000000000001\n"),
        ("x: 1000.0", "x: 1000.0009"),
        ("x: 0.0", "x: 9e-10"),
        ("x: -0.0", "x: 0.0"),
        ("x: nan, -inf", "x: nan, -inf"),
        ("x: 1e-05", "x: 1.0000001e-05"),
        ("[1.    2.   ]", "[1.         2.00000001]"),
        ("[[ 0.  1.]\n [ 2.  3.]]", "[[-0.  1.]\n [ 2.  3.]]"),
        ("[[0. 1.]\n [2. 3.]]", "[[-0.  1.]\n [ 2.  3.]]"),
        ("[0.5 1. ]", "[0.5        0.99999999]"),
        ("12.5%", "12.500001%"),
        ("60,000.5", "60,000.500001"),
        ("오차 0.3입니다", "오차 0.30000001입니다"),
    ],
)
def test_the_same(golden, printed):
    assert same(golden, printed)
    assert same(printed, golden)


@pytest.mark.parametrize(
    ("golden", "printed"),
    [
        ("x: 0.1\n", "y: 0.1\n"),
        ("x: 0.1\n", "x: 0.1"),
        ("x: 0.1", "x: 0.10001"),
        ("x: 1000.0", "x: 1000.01"),
        ("x: 0.0", "x: 2e-9"),
        ("count: 10000000", "count: 10000001"),
        ("count: 10,000,000", "count: 10,000,001"),
        ("f(1,2)", "f(1,3)"),
        ("x1: 5.0", "x2: 5.0"),
        ("numpy 1.20.3", "numpy 1.20.4"),
        ("x: nan", "x: inf"),
        ("x: nan", "x: 0.0"),
        ("x: 0.5", "x: -0.5"),
        ("[1.  2.]", "[1. 2.]"),
        ("a  b 1.0", "a b 1.0"),
        ("a b 1.0", "ab 1.00"),
        ("[1. 2.]", "[1. 2. 3.]"),
        ("1\n2\n", "1\n\n2\n"),
        ("1.0\n2.0\n", "1.00 2.00\n"),
    ],
)
def test_not_the_same(golden, printed):
    assert not same(golden, printed)
    assert not same(printed, golden)


def test_a_difference_leaves_out_what_is_within_the_tolerance_and_stays_short():
    assert (
        difference("a 0.1\nb 1\n", "a 0.1000000001\nb 2\n")
        == "--- kept\n+++ printed now\n@@ -1,2 +1,2 @@\n a 0.1\n-b 1\n+b 2"
    )
    long = difference("".join(f"{n}\n" for n in range(1000)), "")
    assert len(long.splitlines()) < 50
    assert "more lines" in long
    assert "at the end" in difference("a\n", "a")


@pytest.mark.parametrize(
    ("golden", "printed"),
    [
        ("loss: 0.5", "loss: 0.51"),
        ("loss: 0.5", "loss: 0.49"),
        ("right: 9731 of 10000", "right: 9702 of 10000"),
        ("right: 9,731", "right: 9,702"),
        ("[0.5  10.  ]", "[0.51 9.9]"),
        ("gone: 0.0", "gone: -0.01"),
    ],
)
def test_within_a_tolerance_of_its_own(golden, printed):
    assert same(golden, printed, Allowed(Tolerance(0.03, 0.02, whole=True)))
    assert not same(golden, printed)


@pytest.mark.parametrize(
    ("golden", "printed"),
    [
        ("loss: 0.5", "loss: 0.55"),
        ("epoch 3", "epoch 4"),
        ("right: 9,731", "right: 9,102"),
        ("loss: 0.5", "Loss: 0.5"),
        ("loss: 0.5", "loss: nan"),
        ("loss: 0.5", "loss: 0.5\n"),
    ],
)
def test_beyond_a_tolerance_of_its_own(golden, printed):
    assert not same(golden, printed, Allowed(Tolerance(0.03, 0.02, whole=True)))


def test_any_number_is_one_number_and_the_text_is_exact():
    anything = Allowed(ANY)
    assert same("took: 1.5 ms, 60,000 rows\n", "took: 1e-05 ms, 297 rows\n", anything)
    assert same("took: 0 ms", "took: -1e+300 ms", anything)
    assert not same("took: 1.5 ms", "took: 1.5 s", anything)
    assert not same("took: 1.5 ms", "took: 1.5 2.5 ms", anything)
    assert not same("took: 1.5 ms", "took: 1.5 ms\nmore: 1\n", anything)


def test_a_tolerance_holds_for_its_lines_only():
    second = Allowed(lines={1: ANY})
    assert same("a: 1.5\nb: 2.5\nc: 3.5\n", "a: 1.5\nb: 99\nc: 3.5\n", second)
    assert not same("a: 1.5\nb: 2.5\nc: 3.5\n", "a: 1.6\nb: 2.5\nc: 3.5\n", second)
    assert not same("a: 1.5\nb: 2.5\nc: 3.5\n", "a: 1.5\nb: 2.5\nc: 3.6\n", second)
    shown = difference("a: 1.5\nb: 2.5\n", "a: 1.6\nb: 99\n", second)
    assert "+a: 1.6" in shown
    assert "99" not in shown
