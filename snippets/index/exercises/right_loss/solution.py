choices = {
    "spam or not": ("sigmoid", "bce"),
    "which of ten digits": ("softmax", "cce"),
    "minutes until the bus": ("none", "mse"),
}

for task, (activation, loss) in choices.items():
    print(f"{task}: {activation} + {loss}")
