"""Check the mean over batches that differ in size."""

import math

import numpy as np


def check(answer):
    assert "mean_over" in answer, (
        "함수 이름이 mean_over인지 확인해 보세요.",
        "Check that the function is called mean_over.",
    )
    mean_over = answer["mean_over"]
    batches = [np.array([1.0, 2.0, 3.0]), np.array([10.0])]
    got = mean_over(batches)
    assert got is not None, (
        "함수가 아무것도 돌려주지 않습니다. return을 확인하세요.",
        "The function returns nothing. Look at its return.",
    )
    assert not math.isclose(got, 6.0), (
        "배치 평균을 다시 평균 냈습니다. 세 장짜리와 한 장짜리가 같은 무게를 얻습니다.",
        "That is the mean of the means: a batch of three and a batch of one count the same.",
    )
    assert not math.isclose(got, 16.0), (
        "합까지는 맞습니다. 샘플의 수로 나누세요.",
        "The sum is right. Divide it by the number of samples.",
    )
    assert math.isclose(got, 4.0), (
        "배치마다 평균에 장수를 곱해 더하고, 전체 장수로 나누세요.",
        "Multiply each batch's mean by its size, add up, and divide by the number of all samples.",
    )
