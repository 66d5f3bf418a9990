def two_layers_without_step(x1, x2):
    # ko: 가중치와 편향은 XOR 그대로, "0보다 큰가"만 묻지 않는다
    # en: the weights of XOR, without asking "is it above 0?"
    s1 = -0.5 * x1 - 0.5 * x2 + 0.7
    s2 = 0.5 * x1 + 0.5 * x2 - 0.2
    return 0.5 * s1 + 0.5 * s2 - 0.7


for x1, x2 in [(0, 0), (1, 0), (0, 1), (1, 1)]:
    print(f"y({x1}, {x2}) = {two_layers_without_step(x1, x2):.2f}")
