"""Style that can be told without guessing: level of speech, spelling, quotation marks, spaces."""

import pytest

from tests.tools.docs.making import made_blocks
from tools.docs.american import AMERICAN
from tools.docs.prose import passages
from tools.docs.style import style_problems


def style(folder, text, lang="ko"):
    return [(p.line, p.message) for p in style_problems(passages(made_blocks(folder, text)), lang)]


@pytest.mark.parametrize(
    "sentence",
    [
        "이것은 층이다.",
        "합을 구한다.",
        "값을 구했다. 그리고 다음입니다.",
        "좋다!",
        "정말 그런가 싶다.",
        "이렇게 해요.",
        "층이에요.",
        "그렇지요.",
        "그렇죠?",
        "값이 커졌어요.",
        "신호가 **작다.**",
    ],
)
def test_sentences_in_another_level_of_speech_are_found(sentence, tmp_path):
    found = style(tmp_path, f"# 제목 {{ #t }}\n\n첫 줄입니다.\n{sentence}\n")

    assert [line for line, _ in found] == [4], found
    assert "합니다체" in found[0][1]


@pytest.mark.parametrize(
    "sentence",
    [
        "합니다. 했습니다. 입니까? 아닙니다!",
        "해 봅시다. 견주어 보세요. 얼마일까요? 무엇인가요?",
        "«무게에 4를 곱한다.»고 적습니다. “이다.”라고 합니다.",
        "예와 아니요.",
        "다음 가운데 바다.",
        "코드는 `한다.`입니다.",
        "한 걸음마다",
        "$y$다음",
        "버전 3.11 이상입니다.",
    ],
)
def test_what_is_right_passes(sentence, tmp_path):
    assert style(tmp_path, sentence) == []


@pytest.mark.parametrize(
    "place",
    [
        "## 왜 그렇다? { #why }",
        "/// note | 정말 그렇다?\n글입니다.\n///",
        "/// figure | a/b\n    alt: 점이 있다.\n\n글입니다.\n///",
    ],
)
def test_headings_titles_and_alternative_texts_are_in_note_form(place, tmp_path):
    assert style(tmp_path, place) == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("colour", "color"),
        ("Behaviour", "Behavior"),
        ("normalised", "normalized"),
        ("generalisation", "generalization"),
        ("optimiser", "optimizer"),
        ("labelled", "labeled"),
        ("neighbouring", "neighboring"),
        ("grey", "gray"),
        ("centre", "center"),
        ("maths", "math"),
    ],
)
def test_british_spelling_is_found_on_english_pages(wrong, right, tmp_path):
    assert style(tmp_path, f"One.\n\nThe {wrong} here.\n", "en") == [
        (3, f"`{wrong}` is British; write `{right}`")
    ]
    assert style(tmp_path, f"One.\n\nThe {right} here.\n", "en") == []


@pytest.mark.parametrize("text", ["four hours, our sour flour", "exercise, otherwise, precise, advise, surprise, promise", "`colour`, «grey», “behaviour”", "analyses", "metered, practice"])  # fmt: skip
def test_american_words_that_look_british_pass(text, tmp_path):
    assert style(tmp_path, text, "en") == []


def test_no_american_spelling_is_called_british():
    assert not set(AMERICAN) & set(AMERICAN.values())


@pytest.mark.parametrize(
    ("text", "line"), [("하나  둘", 1), ("하나\n둘  셋", 2), ("| 가 | 나 |\n|---|---|\n| 다  라 | 마 |", 3)]
)
def test_two_spaces_are_found(text, line, tmp_path):
    assert style(tmp_path, text) == [(line, "two spaces in a row")]


@pytest.mark.parametrize(
    "text",
    [
        "| 가   | 나  |\n|-----|-----|\n| 다   | 라  |",
        "하나  \n둘",
        "`a  b`",
        "-   하나",
        "```text\na  b\n```",
    ],
)
def test_spaces_that_nobody_sees_pass(text, tmp_path):
    assert style(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "kind"), [('one "two"\n\nthree “four”', "double"), ("it's\n\nit’s", "single")]
)
def test_straight_and_curly_quotes_do_not_mix_on_a_page(text, kind, tmp_path):
    ((line, message),) = style(tmp_path, text, "en")

    assert line == 1
    assert f"a straight {kind} quotation mark; line 3 has a curly one" in message


def test_one_kind_of_quotes_passes_and_code_has_its_own(tmp_path):
    assert style(tmp_path, "it’s “so”, `print('x', \"y\")`", "en") == []
    assert style(tmp_path, 'it\'s "so"', "en") == []
