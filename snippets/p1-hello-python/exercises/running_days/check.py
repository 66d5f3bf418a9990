"""Check a mean that leaves out days of rest."""

import math


def check(answer):
    assert "mean_of_running_days" in answer, (
        "함수 이름이 mean_of_running_days인지 확인하세요.",
        "Check that the function is called mean_of_running_days.",
    )
    mean = answer["mean_of_running_days"]
    laps = [3, 5, 4, 0, 6]
    result = mean(laps)
    assert result is not None, (
        "함수가 아무것도 돌려주지 않습니다. print가 아니라 return을 쓰세요.",
        "The function gives nothing back. Use return, not print.",
    )
    assert not math.isclose(result, 3.6), (
        "닷새로 나누었습니다. 0보다 큰 날만 세어 그 수로 나누세요.",
        "You divided by five days. Count only the days above 0, and divide by that.",
    )
    assert math.isclose(result, 4.5), (
        f"[3, 5, 4, 0, 6]이면 18 / 4 = 4.5여야 하는데 {result}입니다.",
        f"For [3, 5, 4, 0, 6] it should be 18 / 4 = 4.5, but you got {result}.",
    )
    assert laps == [3, 5, 4, 0, 6], (
        "받은 리스트가 바뀌었습니다. 원소를 지우지 말고 건너뛰세요.",
        "The list was changed. Skip the zeros instead of removing them.",
    )
    for empty in ([0, 0], []):
        try:
            result = mean(empty)
        except ZeroDivisionError:
            hint = (
                "달린 날이 하루도 없으면 0으로 나누게 됩니다. 나누기 전에 if로 물어보세요.",
                "If nobody ran on any day, you divide by 0. Ask with an if before dividing.",
            )
            raise AssertionError(hint) from None
        assert result == 0, (
            f"달린 날이 없으면 0이어야 하는데 {result}입니다.",
            f"Without a day of running it should be 0, but you got {result}.",
        )
