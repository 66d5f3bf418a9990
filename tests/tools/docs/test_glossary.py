"""Rejected spellings are found where they are used; a term is introduced in the glossary's words."""

import pytest

from tests.tools.docs.making import made_blocks, make_page
from tools.docs.align import align
from tools.docs.blocks import blocks
from tools.docs.first_use import english_problems, korean_problems, twin_problems
from tools.docs.glossary import Terms, read_glossary, rejected_spellings
from tools.docs.prose import Passage, passages
from tools.docs.writing import table_problems, writing_problems
from tools.errors import BuildError

TERMS = read_glossary()


def rejections(folder, text, lang="ko"):
    rejected = rejected_spellings(TERMS, lang)
    page = made_blocks(folder, text)
    return [(p.line, p.message) for passage in passages(page) for p in rejected.problems(passage)]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("은익층의", "은닉층"),
        ("레이어를", "층"),
        ("트레이닝", "학습"),
        ("라벨이", "레이블"),
        ("초기값", "초깃값"),
        ("행렬의 내적", "행렬의 곱"),
        ("과대적합", "오버피팅"),
        ("오차 역전법", "오차역전파법"),
        ("소프트멕스", "소프트맥스"),
        ("씨그모이드", "시그모이드"),
        ("퍼셉트롼", "퍼셉트론"),
        ("쓰레스홀드", "임계값"),
        ("손실함수", "손실 함수"),
        ("경사하강법", "경사 하강법"),
        ("학습율", "학습률"),
        ("파라미터", "매개변수"),
        ("손실\n펑션", "손실 함수"),
        ("MINIST", "MNIST"),
    ],
)
def test_a_rejected_korean_spelling_is_found_with_the_right_one(wrong, right, tmp_path):
    found = rejections(
        tmp_path, f"# 제목 {{ #t }}\n\n첫 줄\n둘째 줄의 {wrong} 다음.\n", "en" if wrong.isascii() else "ko"
    )

    assert [line for line, _ in found] == [4]
    assert f"write `{right}`" in found[0][1]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Back-propagation", "backpropagation"),
        ("minibatches", "mini-batch"),
        ("cross entropy", "cross-entropy"),
        ("nonlinear", "non-linear"),
        ("Gradient decent", "gradient descent"),
        ("Numpy", "NumPy"),
    ],
)
def test_a_rejected_english_spelling_is_found_with_the_right_one(wrong, right, tmp_path):
    found = rejections(tmp_path, f"First.\n\nThe {wrong} here.\n", "en")

    assert [line for line, _ in found] == [3]
    assert f"write `{right}`" in found[0][1]


@pytest.mark.parametrize(
    "text",
    [
        "하이퍼파라미터와 매개변수, 은닉층, 초깃값, 과적합",
        "`레이어`는 코드이고 $\\text{라벨}$은 식입니다",
        "```text\n라벨\n```",
        "[글](https://example.org/라벨)",
        "«행렬의 내적»이라고 적은 자료가 있습니다",
        "{{ a/b: 라벨 }}",
        "두 벡터의 내적",
        "NumPy and neurons, backpropagation, minibatch_size",
    ],
)
def test_what_is_right_or_only_mentioned_is_left_alone(text, tmp_path):
    assert rejections(tmp_path, text, "ko") == []
    assert rejections(tmp_path, text, "en") == []


@pytest.mark.parametrize("place", ["# 라벨 { #t }", "- 라벨", "| 가 |\n|---|\n| 라벨 |", "/// note | 라벨\n글\n///", "/// figure | a/b\n    alt: 라벨\n\n글\n///", "> 라벨", "**라벨**은"])  # fmt: skip
def test_it_is_found_wherever_text_stands(place, tmp_path):
    assert len(rejections(tmp_path, place)) == 1


def test_tables_of_labels_are_read_too(tmp_path):
    table = tmp_path / "labels.tsv"
    table.write_text("en\tko\nlabel\t라벨\nminibatch\t미니배치\n", encoding="utf-8")

    assert [(p.line, p.message.split("write ")[1]) for p in table_problems(table)] == [
        (2, "`레이블`"),
        (3, "`mini-batch`"),
    ]


def korean(folder, text):
    return [(p.line, p.message) for p in korean_problems(made_blocks(folder, text), Terms(TERMS))]


@pytest.mark.parametrize(
    "text",
    [
        "**기울기(gradient)**은, 그리고 **기울기**는",
        "**AND 게이트**와 **XOR 게이트(XOR gate)**",
        "**합성곱 신경망(convolutional neural network, CNN)**",
        "**확률적 경사 하강법(SGD)**",
        "**과적합(overfitting)**과 **노드(node)**",
        "**뉴런(neurons)**",
        "**입력과 타깃(target)**",
        "**활성화한다(fire)**고 합니다",
        "**중요한 말**과 **바름(2)**",
        "**완전연결 계층(fully connected layer)**",
    ],
)
def test_terms_introduced_in_the_glossarys_words_pass(text, tmp_path):
    assert korean(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("글\n\n**기울기**는", 3, "write `**기울기(gradient)**`"),
        ("글\n**기울기(slope)**는", 2, "glossary.tsv has `**기울기(gradient)**`"),
        ("**구배(gradient)**는", 1, "glossary.tsv calls it `**기울기(gradient)**`"),
        ("**없는 말(unheard-of word)**", 1, "glossary.tsv has no such term; add a row to it"),
        ("- 하나\n- **기울기**: 둘", 2, "write `**기울기(gradient)**`"),
    ],
)
def test_terms_introduced_otherwise_are_found(text, line, said, tmp_path):
    ((found_line, message),) = korean(tmp_path, text)

    assert found_line == line
    assert said in message


def test_hangul_in_bold_on_an_english_page_is_found(tmp_path):
    ((problem),) = english_problems(made_blocks(tmp_path, "Text\n**gradient(기울기)**"))

    assert problem.line == 2
    assert "sets the English term alone in bold" in problem.message


def twin(folder, ko, en):
    pairs = align(blocks(make_page(folder, "ko", ko)), blocks(make_page(folder, "en", en)))
    return [problem.message for problem in twin_problems(pairs, Terms(TERMS))]


def test_both_pages_introduce_a_term_in_the_same_block(tmp_path):
    ko = "**가중치(weight)**는 말.\n\n**기울기(gradient)**은 말."

    assert twin(tmp_path, ko, "**Weights** are.\n\nThe **gradient** is.") == []
    assert twin(tmp_path, ko, "**Weights** are.\n\nThe gradient is.") == [
        "the Korean page introduces `**기울기(gradient)**` here: set `**gradient**` in bold"
    ]
    assert twin(
        tmp_path, "가중치는 말.\n\n**기울기(gradient)**은 말.", "**Weights** are.\n\nThe **gradient** is."
    ) == ["the English page introduces `**Weights**` here: write `**가중치(weight)**`"]


def write_glossary(folder, *rows):
    path = folder / "glossary.tsv"
    path.write_text(
        "term_ko\tterm_en\tmeaning_ko\tmeaning_en\tchapter\trejected\n" + "\n".join(rows), encoding="utf-8"
    )
    return path


def test_a_glossary_that_rejects_its_own_term_stops(tmp_path):
    path = write_glossary(tmp_path, "층\tlayer\t말\tword\t01", "막\tfilm\t말\tword\t01\t층")

    with pytest.raises(BuildError, match=r"glossary\.tsv:3: `층` is rejected here, and a term elsewhere"):
        read_glossary(path)


def test_a_row_without_its_columns_stops_with_its_line(tmp_path):
    with pytest.raises(BuildError, match=r"glossary\.tsv:2: expected 6 columns"):
        read_glossary(write_glossary(tmp_path, "층\tlayer\t말"))


def test_a_glossary_with_other_columns_stops(tmp_path):
    path = tmp_path / "glossary.tsv"
    path.write_text("ko\ten\n층\tlayer\n", encoding="utf-8")

    with pytest.raises(BuildError, match="expected the columns term_ko, term_en"):
        read_glossary(path)


def test_the_whole_check_reads_both_languages_and_the_labs(tmp_path):
    make_page(tmp_path, "ko", "라벨\n")
    make_page(tmp_path, "en", "a minibatch in grey\n")
    make_page(tmp_path, "ko", "# %% [markdown]\n# 글\n#\n# 레이어\n", "labs/lab.py")

    found = {(p.path.relative_to(tmp_path).as_posix(), p.line) for p in writing_problems(tmp_path)}

    assert found == {("ko/page.md", 1), ("en/page.md", 1), ("ko/labs/lab.py", 4)}


def test_a_passage_knows_the_line_of_what_is_found(tmp_path):
    passage = Passage(tmp_path / "x", 10, "하나\n둘\n라벨")

    assert [p.line for p in rejected_spellings(TERMS, "ko").problems(passage)] == [12]
