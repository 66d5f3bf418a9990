import numpy as np

from dl_textbook.datasets import load_mnist


# --8<-- [start:scans]
def load_scans():
    # ko: 스캔한 칸을 흉내 낸다. 흰 종이(255)에 검은 글씨, 36×36, 아래로 2칸 오른쪽으로 3칸 밀렸다
    # en: imitate scanned boxes: dark on white paper (255), 36×36, slipped 2 down and 3 to the right
    _, (images, labels) = load_mnist(normalize=False, flatten=False)
    large = np.pad(images[:, 0], ((0, 0), (6, 2), (7, 1)))
    return 255 - large, labels


# --8<-- [end:scans]


# --8<-- [start:center]
def middle(images):
    # ko: 36×36의 한가운데 28×28
    # en: the middle 28×28 of 36×36
    return images[..., 4:32, 4:32]


def center(image):
    # ko: 밝은 점들의 무게중심이 한가운데(18, 18)에 오도록 옮긴 다음 자른다
    # en: move the center of mass of the bright pixels to the middle, (18, 18), and then cut
    places = np.arange(36)
    row = np.sum(image.sum(axis=1) * places) / image.sum()
    column = np.sum(image.sum(axis=0) * places) / image.sum()
    return middle(np.roll(image, (round(18 - row), round(18 - column)), axis=(0, 1)))


# --8<-- [end:center]
