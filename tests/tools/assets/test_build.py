"""What the pages load: fonts with the glyphs of the pages, KaTeX's styles with the files they name."""

import io
import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from tools.assets import build, build_assets, characters, ensure_node_modules
from tools.assets.characters import bold_characters, used_characters
from tools.assets.fonts import font_files
from tools.paths import DOCS

TEXT = "A가나다한국어 = → ½「」"
BOLD = "A가나"


def glyphs(content: bytes) -> set[str]:
    return {chr(code) for code in TTFont(io.BytesIO(content)).getBestCmap()}


@pytest.fixture(scope="module")
def fonts() -> dict[str, bytes]:
    return font_files(ensure_node_modules(), TEXT, BOLD)


@pytest.mark.parametrize(("weight", "hangul"), [(400, "가나다「」"), (700, "가나")])
def test_a_font_carries_the_wanted_glyphs_and_no_others(fonts, weight, hangul):
    assert glyphs(fonts[f"fonts/text-{weight}-hangul.woff2"]) == set(hangul)
    assert glyphs(fonts[f"fonts/text-{weight}-latin.woff2"]) == set("A한국어 =→½")


def test_two_builds_are_equal_byte_by_byte(fonts):
    assert font_files(ensure_node_modules(), TEXT, BOLD) == fonts


def test_the_style_sheet_sends_no_english_page_to_the_korean_part(fonts):
    for weight in ("400", "700"):
        for char in "한국어A":
            assert file_for(char, weight, fonts) == f"text-{weight}-latin.woff2"
    assert file_for("가", "400", fonts) == "text-400-hangul.woff2"
    assert file_for("뷁", "400", fonts) == "text-400-hangul.woff2"


def test_what_is_not_foreseen_in_bold_comes_from_the_regular_font_rather_than_from_the_system(fonts):
    assert file_for("가", "700", fonts) == "text-700-hangul.woff2"
    assert file_for("다", "700", fonts) == "text-400-hangul.woff2"


def file_for(char: str, weight: str, fonts: dict[str, bytes]) -> str:
    """The file that a browser takes a character from: the last rule of the weight that claims it."""
    chosen = ""
    for given, name, ranges in re.findall(
        r'"Book Sans".*?font-weight:(\d+).*?url\(([^)]+)\).*?unicode-range:([^}]+)', fonts["fonts/fonts.css"]
    ):
        assert f"fonts/{name}" in fonts
        spans = [span.removeprefix("U+").split("-") for span in ranges.split(",")]
        if given == weight and any(int(span[0], 16) <= ord(char) <= int(span[-1], 16) for span in spans):
            chosen = name
    return chosen


def test_each_font_comes_with_its_licence(fonts):
    for name in ("fonts/LICENSE-Pretendard.txt", "fonts/LICENSE-JetBrainsMono.txt"):
        assert b"SIL OPEN FONT LICENSE" in fonts[name].upper()


def test_a_cut_font_does_not_take_the_name_that_its_licence_reserves(fonts):
    for name, content in fonts.items():
        if name.startswith("fonts/text-"):
            names = {
                record.nameID: record.toUnicode() for record in TTFont(io.BytesIO(content))["name"].names
            }
            assert names[1] == "Book Sans"
            assert "Pretendard" not in " ".join(
                names[number] for number in names if number not in (0, 7, 9, 11, 13)
            )
    assert "Pretendard" not in fonts["fonts/fonts.css"]


def test_what_an_earlier_build_left_is_removed(tmp_path):
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts/old.woff2").write_bytes(b"")

    build_assets(tmp_path)

    assert not (tmp_path / "fonts/old.woff2").exists()


def test_code_has_no_ligatures(fonts):
    font = TTFont(io.BytesIO(fonts["fonts/mono-400-latin.woff2"]))

    features = font["GSUB"].table.FeatureList.FeatureRecord if "GSUB" in font else []

    assert not {record.FeatureTag for record in features} & {"liga", "calt", "clig", "dlig"}


def test_every_korean_letter_of_the_pages_is_wanted():
    text = "".join(path.read_text(encoding="utf-8") for path in (DOCS / "ko").rglob("*.md"))

    assert {char for char in text if "가" <= char <= "힣"} <= set(used_characters())


@pytest.mark.parametrize(
    "text",
    ["### 뷁", "길고 **굵은 뷁** 글", "    **뷁**", "/// mistake | 뷁", "    //// answer | 뷁", "| 가 | 뷁 |\n|---|--:|\n| 나 | 다 |"],
    ids=["heading", "strong", "strong in a list", "title of a box", "title of an indented box", "head of a table"],
)  # fmt: skip
def test_what_stands_in_a_bold_place_is_in_the_bold_font(tmp_path, monkeypatch, text):
    monkeypatch.setattr(characters, "DOCS", tmp_path)
    page = tmp_path / "page.md"

    page.write_text("# 굵은 글\n\n가는 뷁 글\n\n| 가 |\n|---|\n| 뷁 |\n", encoding="utf-8")
    assert "뷁" not in bold_characters()

    page.write_text(f"# 굵은 글\n\n{text}\n", encoding="utf-8")
    assert "뷁" in bold_characters()


def test_katex_names_only_files_that_are_there(tmp_path):
    build_assets(tmp_path)

    css = (tmp_path / "katex" / "katex.min.css").read_text()
    named = set(re.findall(r"url\(([^)]+)\)", css))
    assert named
    assert {name for name in named if not (tmp_path / "katex" / name).is_file()} == set()


def test_a_second_build_does_nothing_until_the_pages_use_another_letter(tmp_path, monkeypatch):
    cut: list[str] = []

    def count(_: Path, characters: str, bold: str) -> dict[str, bytes | str]:
        cut.append(characters)
        return {}

    monkeypatch.setattr(build, "font_files", count)
    build_assets(tmp_path)
    build_assets(tmp_path)
    assert len(cut) == 1

    monkeypatch.setattr(build, "used_characters", lambda: used_characters() + "뷁")
    build_assets(tmp_path)
    assert len(cut) == 2

    monkeypatch.setattr(build, "bold_characters", lambda: used_characters())
    build_assets(tmp_path)
    assert len(cut) == 3


def test_a_build_that_breaks_off_is_made_again(tmp_path, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(build, "font_files", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            build_assets(tmp_path)

    build_assets(tmp_path)

    assert (tmp_path / "fonts" / "fonts.css").is_file()
