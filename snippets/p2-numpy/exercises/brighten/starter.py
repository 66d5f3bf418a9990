import numpy as np


def brighten(image, amount):
    # ko: 255를 넘으면 어떻게 될까요?
    # en: what happens beyond 255?
    return image + np.uint8(amount)


image = np.array([[0, 100], [200, 250]], dtype=np.uint8)
brighter = brighten(image, 60)
print(brighter)
print("dtype:", brighter.dtype)
