"""The table of contents: written chapters as links with their sections, coming ones as text, and a nav that agrees."""

import itertools
import re

import pytest

from tools import paths
from tools.errors import BuildError
from tools.markdown.chapters import PARTS, Section, chapters

CHAPTERS = """slug\tnumber\tko\ten\tneeds\tpart
index\t00\t들어가며\tIntroduction\t\tstart
01-one\t01\t하나\tOne\t\tbuild
02-two\t02\t둘 & <셋>\tTwo & <three>\t01-one\tbuild
02-plus\t02+\t더하기\tPlus\t02-two\ttrain
"""

ONE = """# 하나 { #one }

## AND `게이트` { #and-gate }

```python
## 코드의 주석 { #not-a-heading }
```

### 식 $y$ { #formula }

#### 깊은 곳 { #deep }

## 제목만

## 끝 {: #end .x }
"""


@pytest.fixture
def shelf(book):
    book.write("docs/chapters.tsv", CHAPTERS)
    book.write("docs/ko/01-one.md", ONE)
    book.write("docs/ko/index.md", "# 들어가며 { #index }\n")
    return book


def test_a_written_chapter_has_the_sections_of_its_page(shelf):
    one = chapters("ko")[1]
    assert one.written
    assert one.page == "01-one.md"
    assert one.sections == (
        Section("and-gate", "AND `게이트`", (Section("formula", "식 $y$"),)),
        Section("end", "끝"),
    )


def test_a_coming_chapter_has_its_title_and_what_it_needs(shelf):
    two = chapters("en")[2]
    assert (two.written, two.title, two.needs, two.sections) == (False, "Two & <three>", ("01-one",), ())
    assert [chapter.extra for chapter in chapters("en")] == [False, False, False, True]


def test_the_list_links_what_is_written_and_only_that(shelf):
    html = shelf.render("/// chapters\n///\n")
    assert re.findall(r'href="([^"#]\S*)"', html) == [
        "01-one.md",
        "01-one.md#and-gate",
        "01-one.md#formula",
        "01-one.md#end",
    ]
    assert (
        '<span class="book-chapter-number">02</span> 둘 &amp; &lt;셋&gt; <span class="book-coming">준비 중</span>'
        in html
    )
    assert '<span class="book-chapter-extra">[+]</span> 더하기 ' in html
    assert "AND <code>게이트</code>" in html
    assert "<math" in html


@pytest.mark.parametrize(("lang", "says"), [("ko", "절 2개"), ("en", "2 sections")])
def test_the_sections_of_a_chapter_are_folded_under_a_line_that_counts_them(shelf, lang, says):
    shelf.write("docs/en/01-one.md", ONE)
    html = shelf.render("/// chapters\n///\n", lang)
    folded = re.findall(r"<details[^>]*>\s*<summary>(.*?)</summary>(.*?)</details>", html, re.DOTALL)
    assert [says] == [summary for summary, _ in folded]
    assert "#and-gate" in folded[0][1]
    assert 'href="01-one.md"' not in folded[0][1]


def test_parts_are_headings_of_the_page(shelf):
    md = shelf.markdown("en")
    html = md.convert("## Contents { #contents }\n\n/// chapters\n///\n")
    parts = md.toc_tokens[0]["children"]
    assert [(part["id"], part["name"]) for part in parts] == [
        ("part-build", "Building a network"),
        ("part-train", "Training a network"),
    ]
    assert html.count('<span class="book-coming">coming</span>') == 3


def test_a_page_that_changed_is_read_again(shelf):
    assert chapters("ko")[1].sections
    shelf.write("docs/ko/01-one.md", "# 하나 { #one }\n")
    assert chapters("ko")[1].sections == ()
    shelf.write("docs/ko/02-two.md", "# 둘 { #two }\n")
    assert chapters("ko")[2].written


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("03-x\t03\t가\tX\t\tbild", "no part is called `bild`. Did you mean `build`?"),
        ("03-x\t03\t가\tX\t01-on\tbuild", "no chapter has the slug `01-on`. Did you mean `01-one`?"),
        ("03-x\t03\t가", "expected the columns slug, number, ko, en, needs, part"),
    ],
)
def test_a_wrong_row_is_an_error_that_names_the_line(shelf, row, message):
    shelf.write("docs/chapters.tsv", CHAPTERS + row + "\n")
    with pytest.raises(BuildError) as error:
        chapters("ko")
    assert "line 6" in str(error.value)
    assert message in str(error.value)


def test_every_part_has_a_chapter_and_its_chapters_stand_together():
    parts = [chapter.part for chapter in chapters("ko")]
    assert list(dict.fromkeys(parts)) == list(PARTS)
    changes = sum(before != after for before, after in itertools.pairwise(parts))
    assert changes == len(PARTS) - 1


def test_a_chapter_needs_only_chapters_before_it():
    seen: set[str] = set()
    for chapter in chapters("ko"):
        assert seen.issuperset(chapter.needs), chapter.slug
        seen.add(chapter.slug)


def pages(nav: list) -> list[str]:
    """Flatten a nav into its files, in order."""
    found = []
    for entry in nav:
        target = next(iter(entry.values())) if isinstance(entry, dict) else entry
        found += pages(target) if isinstance(target, list) else [target]
    return found


@pytest.mark.parametrize("lang", paths.LANGUAGES)
def test_the_nav_lists_exactly_the_written_chapters_in_order(site_config, lang):
    book = chapters(lang)
    known = {chapter.page for chapter in book}
    nav = pages(site_config(lang)["nav"])
    assert [page for page in nav if page in known] == [chapter.page for chapter in book if chapter.written]
    for page in set(nav) - known:
        assert page.startswith(("labs/", "api/")) or page == "maths-toolbox.md", (
            f"{page} is neither a chapter nor a lab, the maths toolbox nor the API reference"
        )
