from dl_textbook.perceptron import perceptron

# ko: 손으로는 합이 0이지만, 컴퓨터의 합은 0보다 아주 조금 크다
# en: by hand the sum is 0; the computer gets a hair more than 0
by_hand = 0
by_computer = 1

print("output:", perceptron([1, 1], w=[0.1, 0.2], b=-0.3))
print("sum:", 0.1 + 0.2 - 0.3)
