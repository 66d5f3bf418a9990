"""The colours of figures can be seen and told apart: light, dark, and by readers who see colours differently."""

import itertools
import re

import numpy as np
import pytest

from tools.figures.palette import COLOURS, VARIABLES
from tools.paths import THEME

CSS = (THEME / "assets" / "css" / "figures.css").read_text(encoding="utf-8")
MEANINGS = ("input", "weight", "output", "gradient")
ROLES = (*MEANINGS, "plain", "muted")
MATERIAL_SLATE = "#1e2129"

# Machado, Oliveira & Fernandes (2009), severity 1, on linear RGB.
SIGHT = {
    "usual": np.eye(3),
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.01182, 0.04294, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.3039],
    ],
}


def scheme(name: str) -> dict[str, str]:
    light, dark = CSS.split("@media screen", 1)
    return dict(re.findall(r"--fig-([\w-]+): (#[0-9a-f]{6});", light if name == "light" else dark))


def linear(colour: str) -> np.ndarray:
    rgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    return np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    dark, light = sorted(float(linear(colour) @ [0.2126, 0.7152, 0.0722]) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


def oklab(rgb: np.ndarray) -> np.ndarray:
    cones = np.array(
        [
            [0.4122214708, 0.5363325363, 0.0514459929],
            [0.2119034982, 0.6806995451, 0.1073969566],
            [0.0883024619, 0.2817188376, 0.6299787005],
        ]
    )
    axes = np.array(
        [
            [0.2104542553, 0.793617785, -0.0040720468],
            [1.9779984951, -2.428592205, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.808675766],
        ]
    )
    return axes @ np.cbrt(cones @ np.clip(rgb, 0, 1))


PAPERS = {"light": "#ffffff", "dark": MATERIAL_SLATE}


@pytest.mark.parametrize("name", PAPERS)
@pytest.mark.parametrize("role", ROLES)
def test_lines_and_text_stand_out_from_the_page_and_from_the_ground_of_shapes(name, role):
    colours = scheme(name)
    assert contrast(colours[role], PAPERS[name]) >= 3
    assert contrast(colours[f"{role}-text"], PAPERS[name]) >= 4.5
    assert contrast(colours["plain-text"], colours[f"{role}-soft"]) >= 4.5
    assert contrast(colours["muted-text"], colours[f"{role}-soft"]) >= 4.5
    assert contrast(colours[role], colours[f"{role}-soft"]) >= 3


@pytest.mark.parametrize("role", ROLES)
def test_what_is_rasterised_reads_on_white_and_on_dark(role):
    assert contrast(COLOURS[role], "#ffffff") >= 3
    assert contrast(COLOURS[role], MATERIAL_SLATE) >= 3


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("name", ["light", "dark", "rasterised"])
def test_the_four_meanings_can_be_told_apart_by_everyone(name, sight):
    colours = COLOURS if name == "rasterised" else scheme(name)
    seen = {role: oklab(np.array(SIGHT[sight]) @ linear(colours[role])) for role in MEANINGS}
    for one, other in itertools.combinations(MEANINGS, 2):
        assert np.linalg.norm(seen[one] - seen[other]) > 0.06, (one, other)


def test_every_variable_that_figures_use_is_defined_in_both_schemes():
    used = set(re.findall(r"var\(--fig-([\w-]+)\)", CSS)) - {"line", "ink", "soft"}
    used |= set(VARIABLES.values()) | {f"{role}-text" for role in ROLES}
    light, dark = CSS.split("@media screen", 1)
    for part in (light, dark):
        assert used <= set(re.findall(r"--fig-([\w-]+):", part))


def test_print_is_light():
    assert "@media screen {\n  [data-md-color-scheme=" in CSS
    assert CSS.count("slate") == 1
