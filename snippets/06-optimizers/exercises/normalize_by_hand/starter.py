x = [1, 1, 1, 1, 6]
gamma, beta = 2.0, 1.0

# ko: 손으로 구해 None 자리에 적으세요
# en: work these out by hand and write them in place of None
mean = None
variance = None
normalized = [None, None, None, None, None]
output = [None, None, None, None, None]

print("mean:", mean)
print("variance:", variance)
print("normalized:", normalized)
print("output:", output)
