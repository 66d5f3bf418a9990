"""The label catalogue: what needs a translation, where it comes from, what is wrong in a file."""

import pytest

from tools.errors import BuildError
from tools.figures.labels import Catalogue, needs_translation, read_catalogue, read_labels
from tools.figures.usage import unused_labels


@pytest.mark.parametrize(
    "label",
    [
        "w_1",
        "x",
        "$w_{12}^{(1)}$",
        "0.5",
        "−3",
        "2 × 2",
        "AND",
        "$h(a) = \\frac{1}{1 + \\exp(-a)}$",
        "ReLU",
        "$10^{-2}$",
        "?",
    ],
)
def test_symbols_numbers_and_gates_need_no_translation(label):
    assert not needs_translation(label)
    assert Catalogue("01").translate(label, "ko", "01/a") == label


@pytest.mark.parametrize(
    "label", ["loss", "input $x$", "$y_{\\text{old}}$", "AND gate", "step 3", "$\\mathrm{loss}$"]
)
def test_words_need_one(label):
    assert needs_translation(label)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_an_unknown_label_says_what_is_missing_and_where_to_add_it(tmp_path, language):
    catalogue = read_catalogue("01-perceptron", tmp_path)
    with pytest.raises(BuildError) as caught:
        catalogue.translate("hidden layer", language, "01-perceptron/network")
    message = str(caught.value)
    for part in ("hidden layer", "01-perceptron/network", "01-perceptron/labels.tsv"):
        assert part in message


def write(path, *rows):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(("en\tko", *rows)) + "\n", encoding="utf-8")


def test_a_chapter_has_the_common_labels_and_its_own(tmp_path):
    write(tmp_path / "labels.tsv", "loss\t손실")
    write(tmp_path / "01" / "labels.tsv", "beans\t원두", "two\\nlines\t두\\n줄")
    catalogue = read_catalogue("01", tmp_path)
    assert catalogue.translate("loss", "ko", "f") == "손실"
    assert catalogue.translate("beans", "ko", "f") == "원두"
    assert catalogue.translate("beans", "en", "f") == "beans"
    assert catalogue.translate("two\nlines", "ko", "f") == "두\n줄"
    with pytest.raises(BuildError):
        read_catalogue("02", tmp_path).translate("beans", "ko", "f")


def test_braces_stand_for_numbers(tmp_path):
    write(tmp_path / "labels.tsv", "epoch {}\t에포크 {}", "{} of {}\t{1} 중 {0}")
    catalogue = read_catalogue("01", tmp_path)
    assert catalogue.translate("epoch 12", "ko", "f") == "에포크 12"
    assert catalogue.translate("epoch 12", "en", "f") == "epoch 12"
    assert catalogue.translate("3 of 10", "ko", "f") == "10 중 3"


def test_the_same_label_with_two_korean_forms_is_refused(tmp_path):
    write(tmp_path / "labels.tsv", "loss\t손실")
    write(tmp_path / "01" / "labels.tsv", "loss\t로스")
    with pytest.raises(BuildError, match="«loss» is «로스» here and «손실»"):
        read_catalogue("01", tmp_path)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("", "first line must be"),
        ("ko\ten\n", "first line must be"),
        ("en\tko\nloss\n", ":2: expected two filled columns with one tab between them, found 1"),
        ("en\tko\nloss\t손실\t더\n", ":2: expected two filled columns"),
        ("en\tko\nloss\t \n", ":2: expected two filled columns"),
        ("en\tko\nloss 손실\n", "found 1"),
        ("en\tko\nloss\t손실\n\nloss\t로스\n", ":4: «loss» stands here twice, as «손실» and «로스»"),
        ("en\tko\nloss\t손실\nloss\t손실\n", "stands here twice"),
        ("en\tko\nepoch {}\t에포크\n", "as many {}"),
    ],
)
def test_a_bad_label_file_says_what_is_wrong_and_where(tmp_path, content, says):
    path = tmp_path / "labels.tsv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(BuildError) as caught:
        read_labels(path)
    assert says in str(caught.value)
    assert "labels.tsv" in str(caught.value)


def test_a_label_file_that_is_not_utf_8_is_refused(tmp_path):
    path = tmp_path / "labels.tsv"
    path.write_bytes("en\tko\nloss\t손실\n".encode("euc-kr"))
    with pytest.raises(BuildError, match="not UTF-8"):
        read_labels(path)


def test_quotes_are_ordinary_characters(tmp_path):
    write(tmp_path / "labels.tsv", '"yes"\t"예"')
    assert read_labels(tmp_path / "labels.tsv") == {'"yes"': '"예"'}


def test_labels_that_no_source_has_any_more_are_found(tmp_path):
    figures, snippets = tmp_path / "figures", tmp_path / "snippets"
    write(figures / "labels.tsv", "common {}\t공통 {}", "nowhere\t없음")
    write(
        figures / "01" / "labels.tsv",
        "beans\t원두",
        "epoch {}\t에포크 {}",
        "AND gate\tAND 게이트",
        "milk\t우유",
        "helper\t도움",
    )
    (figures / "_parts.py").write_text('LABEL = "helper"')
    (figures / "01" / "draw.py").write_text('def draw(): return "beans"')
    (snippets / "01" / "exercises" / "e").mkdir(parents=True)
    (snippets / "01" / "exercises" / "e" / "solution.py").write_text(
        'n = 1; f"epoch {n}"; f"{n} gate"; f"{n}"'
    )
    (snippets / "02").mkdir()
    (snippets / "02" / "other.py").write_text('"milk", "common 02"')
    assert unused_labels(figures, snippets) == [
        "01/labels.tsv: no figure uses «milk» any more. Delete its line.",
        "labels.tsv: no figure uses «nowhere» any more. Delete its line.",
    ]
