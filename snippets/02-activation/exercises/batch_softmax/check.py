"""Check a softmax that works row by row and does not overflow."""

import numpy as np


def check(answer):
    assert "softmax" in answer, (
        "함수 이름이 softmax인지 확인하세요.",
        "Check that the function is called softmax.",
    )
    softmax = answer["softmax"]
    rows = np.array([[0.3, 2.9, 4.0], [2.0, 1.0, 0.0]])
    kept = rows.copy()
    try:
        y = np.asarray(softmax(rows))
    except ValueError:
        hint = (
            "나눗셈에서 형상이 맞지 않습니다. max와 sum에 keepdims=True를 주세요.",
            "The shapes do not match in a division. Give keepdims=True to max and sum.",
        )
        raise AssertionError(hint) from None
    assert y.shape == rows.shape, (
        f"결과의 형상이 입력과 같은 {rows.shape}여야 하는데 {y.shape}입니다.",
        f"The result must have the input's shape {rows.shape}, but has {y.shape}.",
    )
    assert not np.allclose(y.sum(), 1), (
        "표 전체의 합이 1입니다. sum에 axis=-1을 주어 줄마다 더하세요.",
        "The whole table adds up to 1. Give axis=-1 to sum, so that each row is added up.",
    )
    assert not np.allclose(y.sum(axis=0), 1), (
        "세로로 더했습니다. 택배 하나는 가로 한 줄이니 axis=-1입니다.",
        "You added down the columns. A parcel is a row: axis=-1.",
    )
    assert np.allclose(y.sum(axis=-1), 1), (
        "줄마다 합이 1이어야 합니다.",
        "Every row must add up to 1.",
    )
    assert np.allclose(y[0], [0.01821127, 0.24519181, 0.73659691]), (
        "첫째 줄이 손으로 구한 값과 다릅니다. 지수를 그 줄의 지수 합으로 나누었나요?",
        "The first row differs from the values worked by hand. Did you divide by the sum of that row?",
    )
    assert np.array_equal(rows, kept), (
        "입력 배열이 바뀌었습니다. a -= … 대신 새 배열을 만드세요.",
        "The input array was changed. Make a new array instead of a -= …",
    )
    with np.errstate(all="ignore"):
        large = softmax(np.array([[1010.0, 1000.0, 990.0], [0.0, 0.0, 0.0]]))
    assert np.all(np.isfinite(large)), (
        "큰 점수에서 nan이 나옵니다. 지수를 취하기 전에 줄마다 최댓값을 빼세요.",
        "Large scores give nan. Subtract each row's maximum before taking exponentials.",
    )
    with np.errstate(all="ignore"):
        apart = softmax(np.array([[1000.0, 1000.0], [0.0, 0.0]]))
    assert np.allclose(apart, 0.5), (
        "표 전체가 아니라 줄마다 최댓값을 빼세요. np.max에도 axis=-1이 필요합니다.",
        "Subtract the maximum of each row, not of the whole table: np.max needs axis=-1 as well.",
    )
