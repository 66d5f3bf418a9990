"""Where a line of Korean must not break."""

import pytest

from tools.markdown.particles import WORD_JOINER, join_particles


@pytest.mark.parametrize(
    ("html", "joined"),
    [
        ("<strong>OR 게이트(OR gate)</strong>입니다", "<strong>OR 게이트(OR gate)</strong>|입니다"),
        ("«퍼셉트론»이라는", "«퍼셉트론»|이라는"),
        ("<code>if</code>를", "<code>if</code>|를"),
        (
            '<span class="arithmatex"><span class="katex">x</span></span>에',
            '<span class="arithmatex"><span class="katex">x</span></span>|에',
        ),
        ('<a href="#x">그림(1)</a>은', '<a href="#x">그림(1)</a>|은'),
    ],
)
def test_a_particle_stays_with_its_word(html, joined):
    assert join_particles(html) == joined.replace("|", WORD_JOINER)


@pytest.mark.parametrize(
    "html",
    [
        "(가) 나",
        "<code>if</code> 를",
        '<pre><code><span class="p">)</span>가</code></pre>',
        "<svg><text>(x)가</text></svg>",
        "plain (English) text",
    ],
)
def test_elsewhere_nothing_changes(html):
    assert join_particles(html) == html


def test_korean_pages_have_it_and_english_pages_do_not(book):
    assert WORD_JOINER in book.render("**가중치(weight)**는", lang="ko")
    assert WORD_JOINER not in book.render("**weight(가)**나", lang="en")
