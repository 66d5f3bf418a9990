"""Check what was read by hand from a confusion matrix of three digits."""

import math


def check(answer):
    for name in ("images", "accuracy", "found_1", "right_when_1", "most_mixed"):
        assert answer.get(name) is not None, (
            f"{name}의 None을 답으로 바꾸세요.",
            f"Replace the None of {name} with your answer.",
        )
    assert answer["images"] == 60, (
        "아홉 칸을 모두 더하세요.",
        "Add up all nine cells.",
    )
    assert math.isclose(answer["accuracy"], 49 / 60, abs_tol=0.006), (
        "맞힌 것은 레이블과 답이 같은 대각선 위의 세 칸입니다.",
        "The right ones are the three cells on the diagonal, where label and guess are equal.",
    )
    assert not math.isclose(answer["found_1"], 14 / 18, abs_tol=0.006), (
        "세로로 나누었습니다. 레이블이 1인 이미지는 가로 한 줄입니다.",
        "You divided by the column. The images labeled 1 are a row.",
    )
    assert math.isclose(answer["found_1"], 14 / 20, abs_tol=0.006), (
        "가운데 행에서 대각선의 수를 그 행의 합으로 나누세요.",
        "In the middle row, divide the number on the diagonal by the sum of the row.",
    )
    assert math.isclose(answer["right_when_1"], 14 / 18, abs_tol=0.006), (
        "1이라고 답한 이미지는 가운데 열입니다. 그 열의 합으로 나누세요.",
        "The images answered 1 are the middle column. Divide by the sum of that column.",
    )
    assert tuple(answer["most_mixed"]) != (2, 1), (
        "행이 레이블이므로 레이블을 먼저 적습니다.",
        "The row is the label, so the label comes first.",
    )
    assert tuple(answer["most_mixed"]) == (1, 2), (
        "대각선을 뺀 여섯 칸에서 가장 큰 수를 찾으세요.",
        "Find the largest number in the six cells off the diagonal.",
    )
