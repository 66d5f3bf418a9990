"""Images inside plots: fewer bytes, the same to the eye."""

import base64
import io

import numpy as np
from PIL import Image

from tools.figures.pixels import with_palette


def link(pixels):
    out = io.BytesIO()
    Image.fromarray(np.asarray(pixels, dtype=np.uint8)).save(out, "png")
    return "data:image/png;base64," + base64.b64encode(out.getvalue()).decode()


def pixels(link):
    return np.asarray(
        Image.open(io.BytesIO(base64.b64decode(link.partition(",")[2]))).convert("RGBA")
    ).astype(int)


def surface(colours, size=200):
    """Patches of translucent colours, as light on the faces of a surface."""
    rng = np.random.default_rng(0)
    tones = rng.integers(0, 256, (colours, 4))
    return tones[rng.integers(colours, size=(size // 10, size // 10))].repeat(10, axis=0).repeat(10, axis=1)


def test_up_to_256_colours_stay_as_they_are_see_through_ones_too():
    given = link(surface(200))
    made = with_palette(given)

    assert len(made) < len(given)
    assert np.array_equal(pixels(made), pixels(given))


def test_of_more_colours_the_common_ones_stay_and_rare_ones_take_the_nearest():
    picture = surface(250)
    common = np.arange(200) % 10 > 0
    picture[~common] ^= [0, 0, 1, 0]  # a tenth of each patch is a shade beside the rest
    assert len(np.unique(picture.reshape(-1, 4), axis=0)) > 256

    made = pixels(with_palette(link(picture)))

    assert len(np.unique(made.reshape(-1, 4), axis=0)) == 256
    assert np.array_equal(made[common], picture[common])
    assert np.abs(made - picture).max() == 1


def test_what_would_not_get_smaller_or_is_no_inline_image_is_left_alone():
    noise = link(np.random.default_rng(0).integers(0, 256, (6, 6, 4)))

    assert with_palette(noise) == noise
    assert with_palette("#marker") == "#marker"
