"""The contact sheet that authors look at."""

import pytest

from tools.errors import BuildError
from tools.figures import preview
from tools.site.browser import find_browser


@pytest.fixture
def made(tmp_path, monkeypatch):
    monkeypatch.setattr(preview, "FIGURE_FILES", tmp_path / "figures")
    monkeypatch.setattr(preview, "CACHE", tmp_path / "cache")
    for language in ("ko", "en"):
        path = tmp_path / "figures" / language / "01" / "flow.svg"
        path.parent.mkdir(parents=True)
        path.write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" class="fig" width="300" height="90" viewBox="0 0 300 90"><text class="fig-label fig-input" y="50">{language}</text></svg>'
        )
    return tmp_path


def test_the_sheet_has_both_languages_light_and_dark(made):
    sheet = preview.sheet("01/flow", 400)
    assert sheet.count(">ko</text>") == sheet.count(">en</text>") == 2
    assert 'data-md-color-scheme="default"' in sheet
    assert 'data-md-color-scheme="slate"' in sheet
    assert "node_modules" in sheet


@pytest.mark.skipif(find_browser() is None, reason="needs a Chromium")
@pytest.mark.parametrize("name", ["01/flow", "01"])
def test_a_figure_or_a_chapter_is_photographed(made, name):
    (picture,) = preview.preview([name], phone=True)
    assert picture == made / "cache" / "preview" / "01--flow-phone.png"
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_an_unknown_figure_is_refused(made):
    with pytest.raises(BuildError, match="there is no figure «01/nothing»"):
        preview.preview(["01/nothing"])
