from dl_textbook.perceptron import perceptron

# ko: 손으로 구한 출력, 그리고 실행해서 본 컴퓨터의 출력
# en: the output you get by hand, and the one the computer prints
by_hand = "?"
by_computer = "?"

print("output:", perceptron([1, 1], w=[0.1, 0.2], b=-0.3))
print("sum:", 0.1 + 0.2 - 0.3)
