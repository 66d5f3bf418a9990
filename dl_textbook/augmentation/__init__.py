"""Data augmentation: from each picture of a batch a slightly different one, so that a network learns to ignore the difference.

Turning, shifting, stretching and mirroring are all affine maps: where a pixel of the new picture comes from is a matrix times
its own position. `affine_matrices` multiplies all of them into one matrix for each picture, and `affine` reads each new pixel
off the old picture once; doing the maps one after the other would blur it each time. `Augmenter` draws the numbers at random.

    >>> import numpy as np
    >>> affine(np.array([[[1.0, 2.0, 3.0]]]), affine_matrices(1, 3, horizontal_flip=True))
    array([[[3., 2., 1.]]])
"""

from dl_textbook.augmentation.augmenter import Augmenter
from dl_textbook.augmentation.resampling import affine, affine_matrices

__all__ = ["Augmenter", "affine", "affine_matrices"]
