from dl_textbook.perceptron import perceptron

# ko: (1, 1)의 출력을 먼저 손으로 구해 적고(by_hand), 실행한 뒤 컴퓨터의 답을 적으세요(by_computer)
# en: work out the output for (1, 1) by hand and write it down; run; then write down what the computer says
by_hand = "?"
by_computer = "?"

print("output:", perceptron([1, 1], w=[0.1, 0.2], b=-0.3))
print("sum:", 0.1 + 0.2 - 0.3)
