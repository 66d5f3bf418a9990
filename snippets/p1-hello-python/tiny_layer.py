class Scale:
    def __init__(self, weight):
        self.weight = weight

    def forward(self, x):
        return self.weight * x


class Shift:
    def __init__(self, bias):
        self.bias = bias

    def forward(self, x):
        return x + self.bias


layers = [Scale(2), Shift(1), Scale(10)]
x = 3
for layer in layers:
    x = layer.forward(x)
    print(type(layer).__name__, x)
