"""Check that brightening an image stops at white, and darkening at black."""

import numpy as np


def check(answer):
    assert "brighten" in answer, (
        "함수 이름이 brighten인지 확인하세요.",
        "Check that the function is called brighten.",
    )
    brighten = answer["brighten"]
    image = np.array([[0, 100], [200, 250]], dtype=np.uint8)
    kept = image.copy()
    brighter = np.asarray(brighten(image, 60))
    assert np.array_equal(image, kept), (
        "원래 그림이 바뀌었습니다. 새 배열을 만들어 돌려주세요.",
        "The original image was changed. Make a new array and return that.",
    )
    assert not np.array_equal(brighter, [[60, 160], [4, 54]]), (
        "255를 넘은 값이 0부터 다시 셉니다. 더하기 전에 더 넓은 자료형으로 바꾸세요.",
        "What goes beyond 255 starts again at 0. Change to a wider dtype before you add.",
    )
    assert brighter.max() <= 255, (
        "255보다 큰 값이 남았습니다. np.clip으로 자르세요.",
        "Values above 255 are left. Cut them off with np.clip.",
    )
    assert np.array_equal(brighter, [[60, 160], [255, 255]]), (
        f"60만큼 밝히면 [[60, 160], [255, 255]]여야 하는데 {brighter.tolist()}입니다.",
        f"Brightened by 60 it should be [[60, 160], [255, 255]], but you got {brighter.tolist()}.",
    )
    assert brighter.dtype == np.uint8, (
        f"그림의 자료형은 uint8이어야 하는데 {brighter.dtype}입니다. 끝에 astype(np.uint8)을 붙이세요.",
        f"An image has dtype uint8, but yours has {brighter.dtype}. End with astype(np.uint8).",
    )
    try:
        darker = np.asarray(brighten(image, -60))
    except OverflowError:
        hint = (
            "음수를 넣으면 오류가 납니다. amount를 uint8로 바꾸지 마세요.",
            "A negative amount gives an error. Do not turn amount into a uint8.",
        )
        raise AssertionError(hint) from None
    assert np.array_equal(darker, [[0, 40], [140, 190]]), (
        "음수를 넣으면 어두워지고 0에서 멈추어야 합니다. 아래쪽도 자르세요.",
        "A negative amount darkens and stops at 0. Cut off the lower end too.",
    )
