"""What counts as the same output: text exactly, numbers within the tolerance."""

import pytest

from tools.snippets.golden import difference, same


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
