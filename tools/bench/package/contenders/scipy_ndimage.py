"""SciPy's `ndimage.affine_transform`, one picture after the other, with maps that the package draws."""

from collections.abc import Callable

import numpy as np
from scipy import ndimage

from dl_textbook.augmentation import Augmenter
from tools.bench.package.works import images


def make(work: str) -> Callable[[], object]:
    """Return one iteration of the work, of which this knows the augmentation only."""
    assert work == "augmentation"
    augment = Augmenter(rotation=10, height_shift=0.1, width_shift=0.1, zoom=0.1)
    rng, pictures = np.random.default_rng(0), images(1000)

    def step() -> object:
        maps = augment.matrices(28, 28, len(pictures), rng)
        return [
            ndimage.affine_transform(picture[0], matrix[:2, :2], matrix[:2, 2], order=1, mode="nearest")
            for picture, matrix in zip(pictures, maps, strict=True)
        ]

    return step
