# ko: 활성화 함수: "sigmoid", "softmax", "none" 가운데 하나
# en: activation: one of "sigmoid", "softmax", "none"
# ko: 손실 함수: "bce", "cce", "mse" 가운데 하나
# en: loss: one of "bce", "cce", "mse"
choices = {
    "spam or not": ("?", "?"),
    "which of ten digits": ("?", "?"),
    "minutes until the bus": ("?", "?"),
}

for task, (activation, loss) in choices.items():
    print(f"{task}: {activation} + {loss}")
