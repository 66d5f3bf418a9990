# ko: 활성화는 "sigmoid", "softmax", "none" 가운데, 손실은 "bce", "cce", "mse" 가운데 고르세요
# en: choose the activation from "sigmoid", "softmax", "none", the loss from "bce", "cce", "mse"
choices = {
    "spam or not": ("?", "?"),
    "which of ten digits": ("?", "?"),
    "minutes until the bus": ("?", "?"),
}

for task, (activation, loss) in choices.items():
    print(f"{task}: {activation} + {loss}")
