"""Plots: one run of a script gives a figure per language that a page can take in."""

import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib import font_manager

from tools.errors import BuildError
from tools.figures.backend import MANY, render
from tools.figures.labels import Catalogue
from tools.paths import ROOT

SVG = "{http://www.w3.org/2000/svg}"
LABELS = Catalogue(
    "01", {"loss": "손실", "step {}": "{}단계", "sure {}": "확실함 {}", "early": "처음", "late": "나중"}
)


def draw(name: str = "01/plot", *, catalogue: Catalogue = LABELS) -> dict[str, str]:
    """Render the open figure, and close it."""
    try:
        return render(plt.gcf(), name, catalogue)
    finally:
        plt.close("all")


def words(svg: str) -> list[str]:
    return ["".join(text.itertext()) for text in ElementTree.fromstring(svg).iter(SVG + "text")]


def test_titles_labels_legends_annotations_and_ticks_are_translated_in_one_run():
    plt.plot([0, 1], [1, 0], label="loss")
    plt.title("step 3")
    plt.xticks([0, 1], ["early", "late"])
    plt.annotate("sure 0.5", (0, 0))
    plt.legend()
    figures = draw()
    assert {"손실", "3단계", "처음", "나중", "확실함 0.5"} <= set(words(figures["ko"]))
    assert {"loss", "step 3", "early", "late", "sure 0.5"} <= set(words(figures["en"]))
    assert not re.search("[가-힣]", figures["en"])


def test_the_figure_is_as_it_was_after_rendering():
    axes = plt.figure().gca()
    axes.set_title("loss")
    render(plt.gcf(), "01/plot", LABELS)
    assert axes.get_title() == "loss"
    plt.close("all")


def test_all_labels_that_lack_a_translation_are_named():
    plt.plot([0, 1])
    plt.title("no such label")
    plt.xlabel("nor this one")
    with pytest.raises(BuildError, match=r"(?s)no such label.*nor this one|nor this one.*no such label"):
        draw()


def test_colours_become_variables_of_the_page():
    for index in range(4):
        plt.plot([0, index], color=f"C{index}")
    plt.plot([1, 1], "k--")
    plt.plot([0.5], [0.5], "o", markerfacecolor="white", color="gray")
    plt.fill_between([0, 1], [1, 2], alpha=0.2, color="black")
    svg = draw()["en"]
    for role in ("input", "weight", "output", "gradient", "plain", "muted", "paper"):
        assert f"var(--fig-{role}," in svg
    assert not re.search(r"#[0-9a-f]{6}", re.sub(r"var\([^)]*\)", "", svg))
    assert "fill-opacity:0.2" in svg


def test_text_in_a_role_takes_the_text_variant_of_its_colour():
    plt.text(0.5, 0.5, "loss", color="C1")
    assert "fill:var(--fig-weight-text," in draw()["en"]


@pytest.mark.parametrize("colour", ["purple", "#123456", "tab:orange", (0.1, 0.2, 0.3)])
def test_a_fixed_colour_is_refused_by_name(colour):
    plt.plot([0, 1], color=colour)
    with pytest.raises(BuildError, match=r"uses the colour #[0-9a-f]{6}.*C0 input, C1 weight"):
        draw()


def test_colour_maps_are_rasterised():
    x, y = np.meshgrid(np.linspace(0, 1, 9), np.linspace(0, 1, 9))
    plt.contourf(x, y, x * y)
    svg = draw()["en"]
    assert "<image" in svg
    plt.imshow(x, cmap="gray")
    assert "<image" in draw()["en"]
    plt.scatter([0, 1], [0, 1], c=[0.2, 0.8])
    assert "<image" in draw()["en"]


def test_contours_of_a_given_colour_stay_lines():
    x, y = np.meshgrid(np.linspace(0, 1, 9), np.linspace(0, 1, 9))
    plt.contour(x, y, x * y, levels=[0.2, 0.4], colors="gray")
    svg = draw()["en"]
    assert "<image" not in svg
    assert svg.count("stroke:var(--fig-muted,") >= 2


@pytest.mark.parametrize(("count", "rasterised"), [(MANY, False), (MANY + 1, True)])
def test_dense_artists_are_rasterised(count, rasterised):
    plt.plot(np.arange(count), np.arange(count) % 7, "o")
    svg = draw()["en"]
    assert ("<image" in svg) is rasterised
    if rasterised:
        assert len(svg) < 200_000


def test_a_dense_scatter_plot_is_rasterised_too():
    plt.scatter(np.arange(MANY + 1), np.arange(MANY + 1))
    assert "<image" in draw()["en"]


def test_ids_of_different_figures_and_languages_never_meet():
    ids = []
    for name in ("01/a", "01/b", "02/a"):
        plt.plot([0, 1], "o-")
        plt.fill_between([0, 1], [1, 2], hatch="/")
        for svg in draw(name).values():
            here = re.findall(r' id="([^"]+)"', svg)
            referred = set(re.findall(r'(?:url\(#|href="#)([^")]+)', svg))
            assert here
            assert referred == set(here)
            ids += here
    assert len(ids) == len(set(ids))


def test_nothing_that_leaks_into_or_repeats_on_the_page():
    plt.plot([0, 1])
    svg = draw()["en"]
    assert svg.startswith(
        '<svg xmlns="http://www.w3.org/2000/svg" class="fig fig-plot" role="img" viewBox="0 0 432 273.6"'
    )
    for unwanted in ("<?xml", "DOCTYPE", "<style", "<title", "metadata", "xlink", "font-family", "<!--"):
        assert unwanted not in svg


def test_maths_is_text_in_reading_order():
    plt.xlabel(r"$h(a) = \exp(-w_1)$")
    plt.ylabel("loss $w_1$")
    figures = draw(catalogue=Catalogue("01", {"loss $w_1$": "손실 $w_1$"}))
    written = [re.sub(r"\s", "", text) for text in words(figures["ko"])]
    assert "h(a)=exp(−w1)" in written
    assert "손실w1" in written
    assert 'class="fig-it"' in figures["ko"]


def test_fonts_are_the_page_s_and_not_the_machine_s():
    for family in ("Pretendard", "KaTeX_Main", "KaTeX_Math"):
        assert "node_modules" in font_manager.findfont(family, fallback_to_default=False)
    plt.title("1 2 3", fontfamily="DejaVu Sans", fontweight="normal")
    with pytest.raises(BuildError, match="font DejaVu Sans"):
        draw()


def test_a_character_that_the_page_s_font_lacks_is_refused():
    plt.title("🍣")
    with pytest.raises(BuildError, match=r"(?s)Glyph.*missing.*other characters"):
        draw()


def test_a_figure_too_wide_for_a_phone_is_refused():
    plt.figure(figsize=(12, 4)).gca()
    with pytest.raises(BuildError, match="px on a phone"):
        draw()


def run(script: str, folder: Path, **environment: str | None) -> subprocess.CompletedProcess[str]:
    settings = {
        **os.environ,
        "MPLBACKEND": "module://tools.figures.backend",
        "BOOK_FIGURE_DIR": str(folder / "out"),
        "BOOK_SNIPPET": "01/curve",
        "BOOK_LABEL_DIR": str(folder / "figures"),
        **environment,
    }
    kept = {key: value for key, value in settings.items() if value is not None}
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", script],
        cwd=ROOT,
        env=kept,
        capture_output=True,
        text=True,
        check=False,
    )


SCRIPT = """
import numpy as np, matplotlib.pyplot as plt
plt.plot([0, 1], [0, 1], "o-", label="loss"); plt.legend(); plt.show()
plt.scatter(np.arange(3000), np.arange(3000) % 11); plt.show()
plt.figure(); plt.plot([1, 2]); plt.figure(); plt.imshow(np.eye(2)); plt.show()
plt.show()
"""


def test_every_show_writes_the_next_figures_byte_for_byte_the_same(tmp_path):
    labels = tmp_path / "figures" / "01" / "labels.tsv"
    labels.parent.mkdir(parents=True)
    labels.write_text("en\tko\nloss\t손실\n", encoding="utf-8")
    results = []
    for seed in ("1", "2"):
        done = run(SCRIPT, tmp_path, PYTHONHASHSEED=seed, BOOK_FIGURE_DIR=str(tmp_path / seed))
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        results.append(
            {
                p.relative_to(tmp_path / seed).as_posix(): p.read_bytes()
                for p in (tmp_path / seed).rglob("*.svg")
            }
        )
    names = ("curve", "curve-2", "curve-3", "curve-4")
    assert set(results[0]) == {f"{language}/01/{name}.svg" for language in ("ko", "en") for name in names}
    assert results[0] == results[1]
    assert "손실" in results[0]["ko/01/curve.svg"].decode()


def test_without_a_place_to_write_show_says_what_is_missing(tmp_path):
    done = run("import matplotlib.pyplot as plt; plt.plot([1]); plt.show()", tmp_path, BOOK_FIGURE_DIR=None)
    assert done.returncode == 1
    assert "BOOK_FIGURE_DIR not set" in done.stderr
    assert "make snippets" in done.stderr
