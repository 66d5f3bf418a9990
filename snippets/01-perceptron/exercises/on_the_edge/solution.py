from dl_textbook.perceptron import perceptron

# ko: 손으로는 0.1 + 0.2 - 0.3 = 0이라 0, 컴퓨터의 합은 0보다 아주 조금 커서 1
# en: by hand 0.1 + 0.2 - 0.3 = 0 gives 0; the computer's sum is a hair above 0 and gives 1
by_hand = 0
by_computer = 1

print("output:", perceptron([1, 1], w=[0.1, 0.2], b=-0.3))
print("sum:", 0.1 + 0.2 - 0.3)
