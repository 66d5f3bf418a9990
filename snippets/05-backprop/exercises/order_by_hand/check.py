"""Check the four gradients of a small order."""

import math


def check(answer):
    for name, right, hint in (
        ("total", 1500, ("30 × 20부터 차례로 계산해 보세요.", "Begin with 30 × 20 and go on from there.")),
        (
            "d_surcharge",
            1000,
            (
                "마지막 곱셈에서 상대편은 할증을 곱하기 전의 값입니다.",
                "In the last product, the other side is what the surcharge multiplies.",
            ),
        ),
        (
            "d_plate",
            1.5,
            (
                "덧셈 노드는 흘러온 값을 그대로 보냅니다.",
                "The addition node passes on what comes back as it is.",
            ),
        ),
        (
            "d_sheets",
            30,
            (
                "덧셈 노드에서 온 값에 상대편인 장당 값을 곱하세요.",
                "Multiply what comes back from the addition by the other side, the sheet price.",
            ),
        ),
        (
            "d_sheet_price",
            45,
            (
                "덧셈 노드에서 온 값에 상대편인 장수를 곱하세요.",
                "Multiply what comes back from the addition by the other side, the sheets.",
            ),
        ),
    ):
        assert math.isclose(answer.get(name, 0), right), (
            f"{name}: {hint[0]}",
            f"{name}: {hint[1]}",
        )
