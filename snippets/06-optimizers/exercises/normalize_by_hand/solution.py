x = [1, 1, 1, 1, 6]
gamma, beta = 2.0, 1.0

# ko: 표준편차는 4의 제곱근인 2
# en: the standard deviation is the square root of 4, that is 2
mean = 2
variance = 4
normalized = [-0.5, -0.5, -0.5, -0.5, 2.0]
output = [0.0, 0.0, 0.0, 0.0, 5.0]

print("mean:", mean)
print("variance:", variance)
print("normalized:", normalized)
print("output:", output)
