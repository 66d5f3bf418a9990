"""Images inside plots (rasterised surfaces, `imshow`) with a palette of their own colours: half the bytes, and the eye sees no change."""

import base64
import io
import re

import numpy as np
from PIL import Image

_INLINE = re.compile(r"data:image/png;base64,(.+)")


def with_palette(link: str) -> str:
    """Return the inline image with at most 256 colours; another link, or an image that would not get smaller, as it is.

    The commonest colours stay exactly as they are, the others (slivers where two translucent faces overlap) take the nearest.
    Pillow's own `quantize` merges the tones of a surface into a few dozen.
    """
    inline = _INLINE.fullmatch(link)
    if inline is None:
        return link
    png = base64.b64decode(inline[1])
    pixels = np.asarray(Image.open(io.BytesIO(png)).convert("RGBA"))
    colours, which, count = np.unique(pixels.reshape(-1, 4), axis=0, return_inverse=True, return_counts=True)
    palette = colours[np.sort(np.argsort(-count, kind="stable")[:256])]
    away = np.abs(colours[:, None].astype(int) - palette.astype(int)).sum(axis=2)
    image = Image.fromarray(away.argmin(axis=1).astype(np.uint8)[which].reshape(pixels.shape[:2]))
    image.putpalette(palette[:, :3].tobytes())
    out = io.BytesIO()
    image.save(out, "png", optimize=True, transparency=palette[:, 3].tobytes())
    small = out.getvalue()
    return "data:image/png;base64," + base64.b64encode(small).decode() if len(small) < len(png) else link
