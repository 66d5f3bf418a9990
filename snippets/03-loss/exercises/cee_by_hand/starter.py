# ko: log 2 = 0.693으로 계산하세요
# en: use log 2 = 0.693
loss_half = None
loss_quarter = None
loss_eighth = None
loss_certain = None
mean = None

print("loss_half =", loss_half)
print("loss_quarter =", loss_quarter)
print("loss_eighth =", loss_eighth)
print("loss_certain =", loss_certain)
print("mean =", mean)
