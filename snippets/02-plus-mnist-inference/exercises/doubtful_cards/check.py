"""Check a threshold below which a person reads the card, chosen on one half and measured on the other."""

import numpy as np


def check(answer):
    for name in (
        "report",
        "choose",
        "threshold",
        "before",
        "after",
        "confidence",
        "right",
        "half",
        "thresholds",
    ):
        assert name in answer, (f"이름 {name}을 그대로 두세요.", f"Keep the name {name}.")
    report, choose = answer["report"], answer["choose"]
    confidence = np.array([0.5, 0.6, 0.8, 0.95])
    right = np.array([False, True, False, True])
    kept, wrong = report(confidence, right, 0.6)
    assert np.isclose(kept, 0.75), (
        "확신도가 임계값과 같거나 크면 기계가 읽습니다. 넷 가운데 셋이어야 합니다.",
        "The machine reads where the confidence is at least the threshold: three of these four.",
    )
    assert not np.isclose(wrong, 0.25), (
        "틀린 비율은 전체가 아니라 기계가 읽은 것 가운데서 구하세요.",
        "Work out the share of wrong answers among what the machine read, not among all.",
    )
    assert np.isclose(wrong, 1 / 3), (
        "기계가 읽은 셋 가운데 하나가 틀렸습니다. right[kept]로 골라 보세요.",
        "One of the three that the machine read is wrong. Try to pick them with right[kept].",
    )
    confidence, right, half = answer["confidence"], answer["right"], answer["half"]
    first = confidence[:half], right[:half]
    limit = np.mean(~right[:half]) * 2 / 3
    reached = [
        threshold
        for threshold in answer["thresholds"]
        if np.mean(~right[:half][confidence[:half] >= threshold]) <= limit
    ]
    expected = reached[0]
    assert choose(*first) == expected, (
        f"choose가 {choose(*first)}을(를) 골랐습니다. 낮은 임계값부터 차례로 보고, 조건에 맞으면 바로 돌려주세요.",
        f"choose picked {choose(*first)}. Go up from the lowest threshold, and return the first one that fits.",
    )
    assert answer["threshold"] == expected, (
        "threshold는 앞쪽 절반에 choose를 써서 얻은 값입니다.",
        "threshold is what choose returns for the first half.",
    )
    second = confidence[half:], right[half:]
    assert np.allclose(answer["after"], report(*second, expected)), (
        "after는 뒤쪽 절반에서, 고른 임계값으로 잰 값입니다.",
        "after is measured on the second half, with the threshold you chose.",
    )
