# ko: 샘플 두 개의 몫과 정답 번호
# en: the shares of two samples, and their classes
y = [[0.6, 0.3, 0.1], [0.2, 0.2, 0.6]]
t = [0, 1]

# ko: 두 행 세 열에 기울기를 적으세요
# en: write the gradients, two rows of three
dx = [[-0.2, 0.15, 0.05], [0.1, -0.4, 0.3]]

print("dx =", dx)
