W = [6.0, -2.0]
data_gradient = [1.0, 1.0]
decay, learning_rate = 0.1, 0.5

# ko: 손으로 구해 None 자리에 적으세요
# en: work these out by hand and write them in place of None
penalty = None
gradient = [None, None]
new_W = [None, None]

print("penalty:", penalty)
print("gradient:", gradient)
print("new W:", new_W)
