# ko: −log(1/2) = log 2
# en: −log(1/2) = log 2
loss_half = 0.693
# ko: 1/4 = 1/2 × 1/2이니 log 2의 두 배, 1/8은 세 배
# en: 1/4 = 1/2 × 1/2, so twice log 2; 1/8 three times
loss_quarter = 1.386
loss_eighth = 2.079
# ko: log 1 = 0
# en: log 1 = 0
loss_certain = 0
mean = 1.0395

print("loss_half =", loss_half)
print("loss_quarter =", loss_quarter)
print("loss_eighth =", loss_eighth)
print("loss_certain =", loss_certain)
print("mean =", mean)
