import numpy as np


def brighten(image, amount):
    # ko: 넓은 자료형에서 더하고, 자른 다음, 되돌린다
    # en: add in a wider dtype, clip, then go back
    wide = image.astype(np.int64) + amount
    return np.clip(wide, 0, 255).astype(np.uint8)


image = np.array([[0, 100], [200, 250]], dtype=np.uint8)
brighter = brighten(image, 60)
print(brighter)
print("dtype:", brighter.dtype)
