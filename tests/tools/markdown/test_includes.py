"""Includes that lead nowhere stop the build, and say what is there instead."""

import pytest

from tools.errors import BuildError


@pytest.mark.parametrize(
    ("target", "message"),
    [
        (
            "01-perceptron/and_gat.py",
            "there is no file `01-perceptron/and_gat.py` in outputs or snippets. Did you mean `01-perceptron/and_gate.py`?",
        ),
        ("01-perceptron/and_gate.py:gat", "has no section `gat`. Did you mean `gate`?"),
        ("01-perceptron/and_gate.out:3:99", "has 11 lines only"),
    ],
)
def test_an_include_that_leads_nowhere(book, target, message):
    with pytest.raises(BuildError) as error:
        book.render(f'```python\n--8<-- "{target}"\n```\n')
    assert message in str(error.value)


def test_lines_of_an_output(book):
    html = book.render('```output\n--8<-- "01-perceptron/and_gate.out:1:2"\n```\n')
    assert "sum: -0.25" in html
    assert "loss" not in html


def test_an_escaped_include_is_text(book):
    assert '--8&lt;-- "nothing.py"' in book.render('```text\n;--8<-- "nothing.py"\n```\n')
