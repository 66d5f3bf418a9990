"""Check that scans become what the network was trained on: rows of 784 numbers from 0 to 1, ink bright."""

import numpy as np


def check(answer):
    assert "prepare" in answer, (
        "함수 이름이 prepare인지 확인하세요.",
        "Check that the function is called prepare.",
    )
    scans = np.full((3, 28, 28), 255, dtype=np.uint8)
    scans[0, 2, 3] = 0
    scans[1, 2, 3] = 204
    kept = scans.copy()
    x = np.asarray(answer["prepare"](scans))
    assert x.shape == (3, 784), (
        f"결과의 형상이 (3, 784)여야 하는데 {x.shape}입니다. 이미지 하나가 한 행입니다.",
        f"The result must have shape (3, 784), but has {x.shape}. An image is a row.",
    )
    assert x.max() <= 1.0, (
        f"가장 큰 값이 {x.max()}입니다. 255로 나누세요.",
        f"The largest value is {x.max()}. Divide by 255.",
    )
    assert x[2].max() == 0, (
        "빈 종이는 모두 0이어야 합니다. 255에서 빼서 밝기를 뒤집으세요.",
        "Blank paper must be all 0. Subtract from 255 to invert the brightness.",
    )
    assert np.isclose(x[0, 28 * 2 + 3], 1.0), (
        "2행 3열의 검은 점이 28 × 2 + 3번 자리에서 1이어야 합니다.",
        "The dark pixel in row 2, column 3 must be 1 at index 28 × 2 + 3.",
    )
    assert np.isclose(x[1, 28 * 2 + 3], 0.2, atol=1e-6), (
        "밝기 204는 (255 − 204) / 255 = 0.2가 되어야 합니다. 정수 나눗셈 //을 쓰지 않았나요?",
        "Brightness 204 must become (255 − 204) / 255 = 0.2. Did you use the integer division //?",
    )
    assert x.dtype == np.float32, (
        f"dtype이 {x.dtype}입니다. 가중치와 같은 float32로 바꾸세요.",
        f"The dtype is {x.dtype}. Make it float32, as the weights are.",
    )
    assert np.array_equal(scans, kept), (
        "입력 배열이 바뀌었습니다. 새 배열을 만들어 돌려주세요.",
        "The input array was changed. Return a new array.",
    )
