"""Check a plot of two labeled lines."""

import numpy as np


def check(answer):
    assert "ax" in answer, ("좌표축의 이름 ax를 그대로 두세요.", "Keep the name ax for the axes.")
    assert "low" in answer, (
        "둘째 선의 값 low를 그대로 두세요.",
        "Keep low, the values of the second line.",
    )
    ax = answer["ax"]
    lines = ax.get_lines()
    assert len(lines) == 2, (
        f"선이 두 개여야 하는데 {len(lines)}개입니다. low도 ax.plot으로 그리세요.",
        f"There should be two lines, but there are {len(lines)}. Plot low with ax.plot too.",
    )
    assert any(
        np.array_equal(line.get_ydata(), answer["low"]) and line.get_linestyle() == "--" for line in lines
    ), (
        'low를 점선으로 그리세요. linestyle="--"입니다.',
        'Draw low dashed: linestyle="--".',
    )
    assert ax.get_xlabel(), (
        "가로축에 이름이 없습니다. ax.set_xlabel을 쓰세요.",
        "The x axis has no name. Use ax.set_xlabel.",
    )
    assert ax.get_ylabel(), (
        "세로축에 이름이 없습니다. ax.set_ylabel을 쓰세요.",
        "The y axis has no name. Use ax.set_ylabel.",
    )
    assert ax.get_title(), ("제목이 없습니다. ax.set_title을 쓰세요.", "There is no title. Use ax.set_title.")
    legend = ax.get_legend()
    assert legend is not None, (
        "범례가 없습니다. ax.legend()를 부르세요.",
        "There is no legend. Call ax.legend().",
    )
    assert len(legend.get_texts()) == 2, (
        "범례에 이름이 두 개여야 합니다. 두 선 모두에 label을 적으세요.",
        "The legend should have two names. Give both lines a label.",
    )
