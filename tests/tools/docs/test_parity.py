"""Two pages that say the same pass; every way in which they can part is found, with its place in both files."""

import pytest

from tests.tools.docs.making import make_page
from tools.docs.align import align
from tools.docs.blocks import blocks
from tools.docs.pages import Twins
from tools.docs.parity import aligned, main, parity_problems

KO = """\
# 제목 { #title }

/// goals
- 하나를 하기
- 둘을 하기

필요한 것: 없음.
///

## 절 { #section }

**가중치(weight)**는 $w$, 합은 {{ a/b: sum }}이고 값은 $x = 1$입니다. [다음](other.md#there)과
[밖](https://example.org/a)을 보세요.[^1]

1. 첫째

    - 안쪽

2. 둘째

| 가 | 나 |
|---|---|
| {{ a/b: c | .2f }} | 라 |

```python title="and_gate.py"
# 게이트
--8<-- "01-perceptron/and_gate.py"
```

$$
y = \\text{합} + 1
$$

/// figure | a/b
    alt: 그림

설명입니다.
///

/// check | 생각해 보기
왜일까요?

//// answer
그래서입니다.
////
///

> 인용

![그림](a.png)

[^1]: 각주입니다.
"""

EN = """\
# Title { #title }

/// goals
- do one
- do two

What you need: nothing.
///

## Section { #section }

At $x = 1$ the sum is {{ a/b:  sum }}; the **weight** $w$ (yes, $w$) counts.[^1] See [away](https://example.org/a), and
[next](other.md#there).

1. first

    - inner

2. second

| a | b |
|---|---|
| d | {{ a/b: c \\| .2f }} |

```python title="and_gate.py"
# the gate
--8<-- "01-perceptron/and_gate.py"
```

$$
y = \\text{sum} + 1
$$

/// figure | a/b
    alt: A figure

A caption.
///

/// check | Think
Why?

//// answer
Because.
////
///

> Quote

![Figure](a.png)

[^1]: A footnote.
"""

FAULTS = {
    "heading level": ("## Section", "### Section", "heading: level differ; only Korean: `h2`; only English: `h3`"),
    "heading id": ("{ #section }", "{ #sections }", "only Korean: `section`; only English: `sections`"),
    "a paragraph more": ("> Quote", "More.\n\n> Quote", "only the English page has this paragraph"),
    "a paragraph less": ("A caption.\n", "", "only the Korean page has this paragraph"),
    "an item less": ("- do two\n", "", "items differ; only Korean: `2`; only English: `1`"),
    "another kind of list": ("1. first\n\n    - inner\n\n2. second", "- first\n\n    - inner\n\n- second", "a numbered list in Korean"),
    "another nesting": ("    - inner", "    inner", "only the Korean page has this bullet list"),
    "another first number": ("1. first\n\n    - inner\n\n2.", "3. first\n\n    - inner\n\n4.", "first number differ"),
    "a row more": ("| d |", "| x | y |\n| d |", "rows differ; only Korean: `2`; only English: `3`"),
    "a column more": ("| a | b |\n|---|---|", "| a | b | c |\n|---|---|---|", "columns differ"),
    "language of a fence": ("```python", "```text", "language differ; only Korean: `python`; only English: `text`"),
    "title of a fence": ('title="and_gate.py"', 'title="gate.py"', "option title differ"),
    "include": ("and_gate.py\"\n```", "or_gate.py\"\n```", "fence: the code is not the same"),
    "box": ("/// check", "/// note", "a box check in Korean, a box note in English"),
    "title of a box": (" | Think", "", "title differ; only Korean: `its own`; only English: `the usual one`"),
    "no box": ("//// answer\nBecause.\n////", "Because.", "box answer"),
    "figure": ("/// figure | a/b", "/// figure | a/c", "figure differ; only Korean: `a/b`; only English: `a/c`"),
    "alt": ("    alt: A figure\n", "", "alt differ; only Korean: `given`; only English: `missing`"),
    "formula": ("\\text{sum} + 1", "\\text{sum} - 1", "formulae differ"),
    "formula in a sentence": ("$x = 1$", "$x = 2$", "formulae differ; only Korean: `x = 1`; only English: `x = 2`"),
    "link": ("other.md#there", "other.md#here", "links differ; only Korean: `other.md#there`; only English: `other.md#here`"),
    "link away": ("example.org/a", "example.org/b", "links differ"),
    "value": ("{{ a/b:  sum }}", "{{ a/b: total }}", "values differ; only Korean: `a/b: sum`; only English: `a/b: total`"),
    "format of a value": (".2f", ".3f", "values differ"),
    "a value typed": ("{{ a/b:  sum }}", "0.5", "values differ; only Korean: `a/b: sum`"),
    "picture": ("a.png", "b.png", "images differ"),
    "footnote": ("[^1]", "[^2]", "footnotes differ"),
    "quote": ("> Quote", "Quote", "quote"),
}  # fmt: skip


def test_pages_that_say_the_same_pass(tmp_path):
    make_page(tmp_path, "ko", KO)
    make_page(tmp_path, "en", EN)

    assert parity_problems(tmp_path) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_a_difference_is_found(fault, tmp_path):
    right, wrong, said = FAULTS[fault]
    assert EN.count(right) >= 1
    make_page(tmp_path, "ko", KO)
    make_page(tmp_path, "en", EN.replace(right, wrong))

    problems = parity_problems(tmp_path)

    assert any(said in problem for problem in problems), problems
    assert len(problems) <= 4, "one fault, not an avalanche"


def test_the_message_has_both_places_and_both_blocks(tmp_path):
    ko = make_page(tmp_path, "ko", KO)
    en = make_page(tmp_path, "en", "\n\n" + EN.replace("$x = 1$", "$x = 2$"))

    (problem,) = parity_problems(tmp_path)

    assert problem.startswith(f"{ko}:12 ↔ {en}:14: paragraph: formulae differ")
    assert "    ko | **가중치(weight)**는" in problem
    assert "    en | At $x = 2$ the sum" in problem


def test_a_page_without_its_twin_is_named(tmp_path):
    make_page(tmp_path, "ko", KO, "alone.md")
    make_page(tmp_path, "en", EN, "labs/other.py")

    problems = parity_problems(tmp_path)

    assert problems == [
        f"{tmp_path}/ko/alone.md:1: has no twin {tmp_path}/en/alone.md",
        f"{tmp_path}/en/labs/other.py:1: has no twin {tmp_path}/ko/labs/other.py",
    ]


@pytest.mark.parametrize(
    ("heading", "said"),
    [
        ("## 절", "has no id. Expected `## 절 { #short-english-slug }`"),
        ("## 절 { #절 }", "`절` is no slug"),
        ("## 절 { #And_Gate }", "`And_Gate` is no slug"),
        ("## 절 { #title }", "is taken by the heading in line 1"),
    ],
)
def test_every_heading_has_an_english_slug_of_its_own(heading, said, tmp_path):
    for lang in ("ko", "en"):
        make_page(tmp_path, lang, f"# 제목 {{ #title }}\n\n{heading}\n")

    problems = parity_problems(tmp_path)

    assert len(problems) == 2
    assert said in problems[0]
    assert "page.md:3: " in problems[0]


def test_a_link_may_lead_to_the_edition_in_its_language_when_it_is_listed(tmp_path):
    make_page(tmp_path, "ko", "[x](https://ko.example.org/a)\n")
    make_page(tmp_path, "en", "[x](https://en.example.org/a)\n")
    assert len(parity_problems(tmp_path)) == 1

    (tmp_path / "editions.tsv").write_text("ko\ten\nhttps://ko.example.org/a\thttps://en.example.org/a\n")
    assert parity_problems(tmp_path) == []


def test_a_list_of_editions_that_cannot_be_read_stops_with_its_line(tmp_path, capsys):
    make_page(tmp_path, "ko", KO)
    make_page(tmp_path, "en", EN)
    (tmp_path / "editions.tsv").write_text("ko\ten\nhttps://ko.example.org/a\n")

    assert main([], tmp_path) == 1
    assert "editions.tsv:2: expected two addresses" in capsys.readouterr().err


def test_one_missing_block_shifts_nothing_else(tmp_path):
    text = "\n\n".join(f"문단 $a_{n}=1$" for n in range(20))
    make_page(tmp_path, "ko", text)
    make_page(tmp_path, "en", text.replace("문단 $a_7=1$\n\n", ""))

    (problem,) = parity_problems(tmp_path)

    assert "only the Korean page has this paragraph" in problem
    assert "$a_7=1$" in problem


def test_the_aligned_blocks_are_there_for_reading_side_by_side(tmp_path):
    ko, en = make_page(tmp_path, "ko", KO), make_page(tmp_path, "en", EN)

    pairs = aligned(Twins("page.md", ko, en))

    assert len(pairs) == len(blocks(ko)) == len(blocks(en))
    assert all(a and b and (a.kind, a.depth) == (b.kind, b.depth) for a, b in pairs)
    assert [(a.text, b.text) for a, b in pairs if a and b and a.kind == "quote"] == [("> 인용", "> Quote")]


LAB_KO = """\
# %% [markdown]
# # 실습 { #lab }
#
# 설명입니다.

# %% alt="그림" caption="설명"
# 값을 정합니다
x = 1

# %%
print(x)
"""
LAB_EN = """\
# %% [markdown]
# # Lab { #lab }
#
# A text.

# %% alt="Figure" caption="Words"
# set the value
x = 1

# %%
print(x)
"""


def test_labs_that_say_the_same_pass(tmp_path):
    make_page(tmp_path, "ko", LAB_KO, "labs/lab.py")
    make_page(tmp_path, "en", LAB_EN, "labs/lab.py")

    assert parity_problems(tmp_path) == []


@pytest.mark.parametrize(
    ("right", "wrong", "said", "line"),
    [
        ("x = 1", "x = 2", "code cell: the code is not the same", 7),
        ("x = 1", "x = 1  # one", "code cell: the code is not the same", 7),
        ("# A text.", "# A text.\n#\n# And more.", "only the English page has this paragraph", 4),
        ("{ #lab }", "{ #labs }", "id differ", 2),
        ('alt="Figure" ', "", "alt differ", 7),
        ("# %%\nprint(x)\n", "", "only the Korean page has this code cell", 11),
    ],
)
def test_labs_that_part_are_found(right, wrong, said, line, tmp_path):
    make_page(tmp_path, "ko", LAB_KO, "labs/lab.py")
    make_page(tmp_path, "en", LAB_EN.replace(right, wrong), "labs/lab.py")

    problems = parity_problems(tmp_path)

    assert any(said in problem and f"lab.py:{line}" in problem.split("\n")[0] for problem in problems), (
        problems
    )


def test_words_in_bold_before_a_particle_do_not_disturb_the_blocks(tmp_path):
    ko = make_page(tmp_path, "ko", "**기울기(gradient)**은 [링크](a.md)입니다.\n")

    assert [block.shared for block in blocks(ko)] == [{"links": ("a.md",)}]
    assert align(blocks(ko), blocks(ko))
