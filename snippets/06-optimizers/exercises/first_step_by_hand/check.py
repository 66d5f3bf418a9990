"""Check the first steps of four optimizers, worked by hand."""

import math


def check(answer):
    right = {
        "sgd": (0.7, "1 − 0.1 × 3"),
        "momentum": (0.7, "v = 0.9 × 0 − 0.1 × 3"),
        "adagrad": (0.9, "h = 3², 1 − 0.1 × 3 / √h"),
        "adam": (0.9, "m = 0.1 × 3 / 0.1, v = 0.001 × 9 / 0.001, 1 − 0.1 × m / √v"),
        "adagrad_gentle": (0.9, "h = 0.03², 1 − 0.1 × 0.03 / √h"),
    }
    for name, (value, way) in right.items():
        given = answer.get(name)
        assert isinstance(given, int | float), (
            f"{name}에 수를 적으세요.",
            f"Write a number for {name}.",
        )
        assert math.isclose(given, value, abs_tol=1e-3), (
            f"{name}: {way}를 다시 계산해 보세요.",
            f"{name}: work out {way} again.",
        )
