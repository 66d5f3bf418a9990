"""A chapter has its parts; every figure its two texts; every exercise its place on the page."""

import pytest

from tests.tools.docs.making import made_blocks, make_page
from tools.docs.exercises import exercise_problems
from tools.docs.structure import chapter_problems, page_problems, structure_problems

EXERCISE = "/// exercise | E{n}\nDo.\n\n//// answer\nDone.\n////\n///\n\n"
CHAPTER = (
    "# Title { #title }\n\nOnce upon a time.\n\n/// goals\n- do\n///\n\n"
    "## One { #one }\n\nText.\n\n/// check\nWhy?\n\n//// answer\nSo.\n////\n///\n\n"
    "## Summary { #summary }\n\n- all\n\n"
    "## Exercises { #exercises }\n\n"
    + "".join(EXERCISE.format(n=n) for n in range(4))
    + "## Next { #next }\n\nMore.\n"
)


def chapter(folder, text, **options):
    return [(p.line, p.message) for p in chapter_problems(made_blocks(folder, text), **options)]


def test_a_whole_chapter_passes(tmp_path):
    assert chapter(tmp_path, CHAPTER) == []


@pytest.mark.parametrize(
    ("right", "wrong", "line", "said"),
    [
        ("# Title { #title }\n", "", 1, "begins with its title"),
        ("## One", "# One", 1, "level-1 headings found: 2"),
        ("/// goals\n- do\n///\n", "", 1, "has one `/// goals` box"),
        ("Once upon", "## Zero { #zero }\n\n/// check\n1\n///\n\nOnce upon", 1, "before its first section"),
        ("/// check", "/// note", 9, "the section `## One { #one }` has no `/// check`"),
        ("{ #summary }", "{ #sum }", 1, "one section `{ #summary }`; found 0"),
        ("{ #next }", "{ #later }", 1, "one section `{ #next }`; found 0"),
        (EXERCISE.format(n=0), "", 25, "at least 4 exercises are expected, found 3"),
        ("Do.\n\n//// answer\nDone.\n////\n", "Do.\n", 27, "the exercise has no `//// answer`"),
        ("{ #exercises }", "{ #exercise }", 1, "one section `{ #exercises }`; found 0"),
    ],
)
def test_a_missing_part_is_found(right, wrong, line, said, tmp_path):
    assert right in CHAPTER

    found = chapter(tmp_path, CHAPTER.replace(right, wrong, 1))

    assert any(at == line and said in message for at, message in found), found


def test_the_last_sections_come_in_order(tmp_path):
    swapped = CHAPTER.replace("#summary", "#x").replace("#next", "#summary").replace("#x", "#next")

    assert any(
        "in this order; found next, exercises, summary" in message
        for _, message in chapter(tmp_path, swapped)
    )


def test_the_entrance_may_have_sections_without_a_check(tmp_path):
    without = CHAPTER.replace("/// check", "/// note")

    assert chapter(tmp_path, without)
    assert chapter(tmp_path, without, entrance=True) == []


def page(folder, text, name="page.md"):
    return [(p.line, p.message) for p in page_problems(made_blocks(folder, text, name))]


def test_a_figure_needs_both_its_texts(tmp_path):
    assert page(tmp_path, "/// figure | a/b\n    alt: Dots.\n\nCaption.\n///\n") == []
    assert "no `alt:`" in page(tmp_path, "/// figure | a/b\n\nCaption.\n///\n")[0][1]
    assert "no caption" in page(tmp_path, "Text\n\n/// figure | a/b\n    alt: Dots.\n\n///\n")[0][1]
    assert (
        "quote a text that has a colon"
        in page(tmp_path, "/// figure | a/b\n    alt: Left to right: dots.\n\nCaption.\n///\n")[0][1]
    )
    assert "both `alt` and `caption`" in page(tmp_path, '# %% alt="Dots"\nplot()\n', "lab.py")[0][1]


def test_an_output_is_included_not_typed(tmp_path):
    assert page(tmp_path, '```output\n--8<-- "a/b.out:1:2"\n--8<-- "a/c.out"\n```\n') == []
    assert page(tmp_path, 'Text\n\n```output\n--8<-- "a/b.out"\nsum: 0.3\n```\n')[0] == (
        3,
        "an output is included from an `.out` file, not typed: `sum: 0.3`",
    )


def test_only_chapters_are_held_to_the_parts_of_a_chapter(tmp_path):
    (tmp_path / "chapters.tsv").write_text("slug\tnumber\n01-one\t01\n", encoding="utf-8")
    make_page(tmp_path, "ko", "# A { #a }\n", "01-one.md")
    make_page(tmp_path, "en", "# A { #a }\n", "about.md")
    make_page(tmp_path, "en", "# A { #a }\n", "labs/01-one.md")

    assert {p.path.name for p in structure_problems(tmp_path)} == {"01-one.md"}
    assert {p.path.parent.name for p in structure_problems(tmp_path)} == {"ko"}


@pytest.fixture
def book(tmp_path):
    """One exercise, on its page in both languages."""
    for name in ("starter.py", "solution.py", "check.py"):
        file = tmp_path / "snippets" / "01-one" / "exercises" / "sum" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x = 1\n", encoding="utf-8")
    for lang in ("ko", "en"):
        make_page(tmp_path / "docs", lang, SHOWN, "01-one.md")
    return tmp_path


SHOWN = """\
/// exercise | Sum

```python
--8<-- "01-one/exercises/sum/starter.py"
```

//// answer
```python
--8<-- "01-one/exercises/sum/solution.py"
```
////
///
"""


def exercises(book):
    return [f"{p}" for p in exercise_problems(book / "docs", book / "snippets")]


def test_an_exercise_on_both_pages_passes(book):
    assert exercises(book) == []


def test_an_exercise_that_a_page_lacks_is_named(book):
    make_page(book / "docs", "en", SHOWN.replace("starter", "other"), "01-one.md")

    (problem,) = exercises(book)

    assert (
        "en/01-one.md:1: the exercise `sum` is not on the page: include `01-one/exercises/sum/starter.py`"
        in problem
    )


def test_a_solution_outside_the_folded_answer_is_found(book):
    make_page(book / "docs", "ko", SHOWN.replace("//// answer\n", "").replace("////\n", ""), "01-one.md")

    (problem,) = exercises(book)

    assert (
        "ko/01-one.md:7: `01-one/exercises/sum/solution.py` belongs into a box exercise > answer; here it is in exercise"
        in problem
    )


def test_an_exercise_without_a_page_is_found(book):
    (book / "docs" / "en" / "01-one.md").unlink()

    assert "belongs to the page en/01-one.md, which is not there" in exercises(book)[0]
