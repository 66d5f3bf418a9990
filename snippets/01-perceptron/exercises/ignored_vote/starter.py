from dl_textbook.perceptron import perceptron

# ko: 실행하기 전에 ? 대신 예상하는 출력을 적으세요
# en: before you run this, replace each ? by the output you expect
prediction = ["?", "?", "?", "?"]

inputs = [(0, 0), (1, 0), (0, 1), (1, 1)]
outputs = [perceptron(x, w=[0.6, 0.3], b=-0.5) for x in inputs]
print("prediction =", prediction)
print("outputs    =", outputs)
