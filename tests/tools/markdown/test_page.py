"""The extension as a whole: one instance for many pages, a bad option, and Python-Markdown's own features beside ours."""

import pytest

from tools.errors import BuildError
from tools.markdown import makeExtension
from tools.markdown.particles import WORD_JOINER

PAGE = """# T { #t }

/// exercise | A
합 {{ 01-perceptron/and_gate: sum }}, $x$

//// answer
```python
--8<-- "01-perceptron/and_gate.py:gate"
```
////
///

/// figure | 01-perceptron/boundary
    alt: 네 점

설명
///
"""


@pytest.mark.parametrize("reset", [True, False])
def test_an_instance_renders_the_same_page_twice_alike(book, reset):
    md = book.markdown()
    first = md.convert(PAGE)
    if reset:
        md.reset()
    assert md.convert(PAGE) == first


def test_after_an_error_the_instance_still_works(book):
    md = book.markdown()
    good = md.convert(PAGE)
    with pytest.raises(BuildError):
        md.convert(PAGE + "\n/// check\n")
    md.reset()
    assert md.convert(PAGE) == good


def test_an_unknown_language_is_an_error():
    with pytest.raises(BuildError, match="`lang` is 'fr', expected one of ko, en"):
        makeExtension(lang="fr")


def test_plain_markdown_stays_plain(book):
    assert book.render("a *b* `c` // d $5") == "<p>a <em>b</em> <code>c</code> // d $5</p>"


def test_a_korean_particle_may_follow_a_bold_term_at_once(book):
    assert book.render("**가중치(weight)**는") == f"<p><strong>가중치(weight)</strong>{WORD_JOINER}는</p>"
