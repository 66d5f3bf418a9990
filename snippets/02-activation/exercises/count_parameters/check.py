"""Check a function that counts the weights and biases of a network."""


def check(answer):
    assert "count_parameters" in answer, (
        "함수 이름이 count_parameters인지 확인하세요.",
        "Check that the function is called count_parameters.",
    )
    count = answer["count_parameters"]
    result = count([2, 3])
    assert result != 6, (
        "뉴런 두 개에서 세 개로 가는 층에 가중치는 6개입니다. 편향도 세어야 합니다.",
        "From two neurons to three there are 6 weights. The biases count as well.",
    )
    assert result != 8, (
        "편향은 받는 쪽 뉴런마다 하나입니다. 보내는 쪽이 아닙니다.",
        "There is one bias for each neuron that receives, not for each that sends.",
    )
    assert result == 9, (
        f"[2, 3]이면 가중치 6개에 편향 3개, 모두 9개여야 하는데 {result}입니다.",
        f"For [2, 3] there are 6 weights and 3 biases, 9 in all, but you got {result}.",
    )
    assert count([4]) == 0, (
        "층이 하나뿐이면 이어진 선이 없으니 0입니다.",
        "A single layer has no connections: the answer is 0.",
    )
    result = count([2, 3, 2, 2])
    assert result == 23, (
        f"[2, 3, 2, 2]는 9 + 8 + 6 = 23이어야 하는데 {result}입니다. 이웃한 층마다 더했나요?",
        f"[2, 3, 2, 2] gives 9 + 8 + 6 = 23, but you got {result}. Did you add up every pair of neighbors?",
    )
