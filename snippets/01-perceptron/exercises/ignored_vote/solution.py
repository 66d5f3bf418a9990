from dl_textbook.perceptron import perceptron

prediction = [0, 1, 0, 1]

inputs = [(0, 0), (1, 0), (0, 1), (1, 1)]
outputs = [perceptron(x, w=[0.6, 0.3], b=-0.5) for x in inputs]
print("prediction =", prediction)
print("outputs    =", outputs)
