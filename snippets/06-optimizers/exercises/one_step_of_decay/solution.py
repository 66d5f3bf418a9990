W = [6.0, -2.0]
data_gradient = [1.0, 1.0]
decay, learning_rate = 0.1, 0.5

# ko: 6² + (−2)² = 40, 그 절반의 0.1배
# en: 6² + (−2)² = 40, half of it, times 0.1
penalty = 2.0
gradient = [1.6, 0.8]
new_W = [5.2, -2.4]

print("penalty:", penalty)
print("gradient:", gradient)
print("new W:", new_W)
