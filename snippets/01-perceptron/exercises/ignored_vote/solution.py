from dl_textbook.perceptron import perceptron

prediction = [0, 1, 0, 1]

outputs = [perceptron([x1, x2], w=[0.6, 0.3], b=-0.5) for x1, x2 in [(0, 0), (1, 0), (0, 1), (1, 1)]]
print("prediction =", prediction)
print("outputs    =", outputs)
