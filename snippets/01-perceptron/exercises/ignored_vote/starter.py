from dl_textbook.perceptron import perceptron

# ko: 실행하기 전에 네 출력을 예상해 ? 대신 0이나 1로 적으세요
# en: before you run this, write the four outputs you expect: 0 or 1 in place of each ?
prediction = ["?", "?", "?", "?"]

outputs = [perceptron([x1, x2], w=[0.6, 0.3], b=-0.5) for x1, x2 in [(0, 0), (1, 0), (0, 1), (1, 1)]]
print("prediction =", prediction)
print("outputs    =", outputs)
