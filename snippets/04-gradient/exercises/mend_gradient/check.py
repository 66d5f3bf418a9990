"""Check a mended numerical gradient."""

import numpy as np


def check(answer):
    assert "numerical_gradient" in answer, (
        "함수 이름이 numerical_gradient인지 확인하세요.",
        "Check that the function is called numerical_gradient.",
    )
    gradient = answer["numerical_gradient"]
    x = np.array([1.0, 2.0])
    result = np.asarray(gradient(lambda v: np.sum(v**2), x))
    assert result.shape == (2,), (
        "함수가 배열을 돌려주지 않았습니다. return grad가 함수 안에 있나요?",
        "The function returned no array. Is return grad inside the function?",
    )
    assert not np.isclose(result[1], 0), (
        "둘째 편미분이 0입니다. return이 반복문 안에 있어 첫 칸만 재고 끝났습니다.",
        "The second partial derivative is 0. The return sits in the loop, so it ends after the first entry.",
    )

    def coupled(v):
        return np.sum(v**2) + 3 * v[0] * v[1]

    assert np.allclose(gradient(coupled, x), [8, 7], atol=1e-6), (
        "첫 다이얼을 되돌려 놓지 않은 채 둘째를 쟀습니다. 한 칸을 잰 다음 x[place] = kept를 넣으세요.",
        "The second dial was measured with the first one still out of place. Put x[place] = kept after measuring an entry.",
    )
    assert np.array_equal(x, [1.0, 2.0]), (
        "함수를 부른 쪽의 배열이 바뀌었습니다. 마지막에 되돌리거나 복사해서 쓰세요.",
        "The caller's array was changed. Put every entry back, or work on a copy.",
    )
    whole = np.asarray(gradient(coupled, np.array([1, 2])))
    assert np.allclose(whole, [8, 7], atol=1e-6), (
        f"정수 배열을 넣으면 {whole}이(가) 나옵니다. 먼저 x.astype(float)으로 소수로 바꾸세요.",
        f"An array of integers gives {whole}. Turn it into decimals first, with x.astype(float).",
    )
