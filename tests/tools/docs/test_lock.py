"""docs/parity.lock: a change on one side is noticed until someone has read both sides again."""

import pytest

from tests.tools.docs.making import make_page
from tools.docs.parity import main

KO = "# 제목 { #title }\n\n글입니다.\n"
EN = "# Title { #title }\n\nText.\n"


@pytest.fixture
def docs(tmp_path):
    for name in ("a.md", "b.md"):
        make_page(tmp_path, "ko", KO, name)
        make_page(tmp_path, "en", EN, name)
    assert main(["--confirm"], tmp_path) == 0
    return tmp_path


def said(docs, capsys, *arguments):
    capsys.readouterr()
    status = main(list(arguments), docs)
    out, err = capsys.readouterr()
    return status, out + err


def test_a_confirmed_pair_passes(docs, capsys):
    assert said(docs, capsys) == (0, "2 pairs of pages say the same, block by block\n")


@pytest.mark.parametrize(("lang", "other"), [("ko", "en"), ("en", "ko")])
def test_a_change_on_one_side_fails_and_names_the_other(lang, other, docs, capsys):
    page = make_page(docs, lang, (KO if lang == "ko" else EN).replace(".", "!"), "a.md")

    status, text = said(docs, capsys)

    assert status == 1
    assert f"{page}:1: changed and {docs}/{other}/a.md did not" in text
    assert "b.md" not in text


def test_a_change_on_both_sides_waits_for_confirmation(docs, capsys):
    make_page(docs, "ko", KO.replace("글", "말"), "a.md")
    make_page(docs, "en", EN.replace("Text", "Words"), "a.md")

    status, text = said(docs, capsys)
    assert status == 1
    assert "a.md changed since they were confirmed" in text

    assert said(docs, capsys, "--confirm")[0] == 0
    assert said(docs, capsys)[0] == 0


def test_a_new_pair_waits_for_confirmation_and_a_lost_one_is_named(docs, capsys):
    for lang, text in (("ko", KO), ("en", EN)):
        make_page(docs, lang, text, "c.md")
        (docs / lang / "a.md").unlink()

    status, text = said(docs, capsys)

    assert status == 1
    assert "c.md:1: was never confirmed" in text
    assert "parity.lock:1: confirms `a.md`, which is no pair of pages" in text


def test_pages_that_part_cannot_be_confirmed(docs, capsys):
    make_page(docs, "en", EN + "\nMore.\n", "a.md")
    before = (docs / "parity.lock").read_text()

    status, text = said(docs, capsys, "--confirm")

    assert status == 1
    assert "only the English page has this paragraph" in text
    assert "Nothing was confirmed" in text
    assert (docs / "parity.lock").read_text() == before


def test_ends_of_lines_and_of_the_file_do_not_count(docs, capsys):
    (docs / "ko" / "a.md").write_bytes(KO.replace("\n", "\r\n").encode() + b"\r\n")

    assert said(docs, capsys)[0] == 0


def test_the_lock_is_sorted_text_with_a_blank_line_between_pairs(docs):
    lines = (docs / "parity.lock").read_text().splitlines()

    assert [line for line in lines if line.endswith(".md")] == ["a.md", "b.md"]
    assert lines[lines.index("b.md") - 1] == ""


def test_a_lock_that_a_merge_damaged_says_how_to_mend_it(docs, capsys):
    lock = docs / "parity.lock"
    lock.write_text(lock.read_text().replace("  en", "<<<<<<< HEAD\n  en", 1))

    status, text = said(docs, capsys)

    assert status == 1
    assert "cannot read the entry\na.md" in text
    assert "take either side and run `make confirm`" in text
