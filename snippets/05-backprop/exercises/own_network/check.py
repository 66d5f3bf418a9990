"""Check a network of any depth that trains itself by backpropagation."""

import numpy as np


def check(answer):
    assert "Network" in answer, (
        "클래스 이름이 Network인지 확인하세요.",
        "Check that the class is called Network.",
    )
    rng = np.random.default_rng(1)
    x = rng.uniform(-1, 1, (400, 2))
    t = (np.sum(x**2, axis=1) < 0.6).astype(int)
    network = answer["Network"]([2, 12, 8, 2], rng)
    params = [param for layer in network.layers for param in layer.params.values()]
    before = [param.copy() for param in params]
    loss = network.train_step(x, t, 0.1)
    assert np.isfinite(np.nan if loss is None else loss), (
        "train_step이 손실을 돌려주어야 합니다.",
        "train_step must return the loss.",
    )
    moved = [not np.array_equal(old, new) for old, new in zip(before, params, strict=True)]
    assert any(moved), (
        "매개변수가 그대로입니다. 역전파를 하고 param -= lr * grad로 고치세요.",
        "The parameters have not moved. Go backward, then update with param -= lr * grad.",
    )
    assert all(moved), (
        "일부 층만 고쳐졌습니다. layers의 모든 층을 거꾸로 지나야 합니다.",
        "Only some layers moved. Go backward through all layers.",
    )
    for _ in range(1500):
        last = network.train_step(x, t, 0.3)
    assert last < loss, (
        "손실이 줄지 않습니다. 기울기의 반대쪽으로 가고 있나요?",
        "The loss does not fall. Are you going against the gradient?",
    )
    accuracy = (network.predict(x).argmax(axis=1) == t).mean()
    assert accuracy > 0.95, (
        f"정확도가 {accuracy:.2f}입니다. 역전파의 차례를 다시 보세요.",
        f"The accuracy is {accuracy:.2f}. Look at the order of the backward pass again.",
    )
