# ko: None 자리에 손으로 구한 것을 적으세요
# en: put what you worked out by hand in place of None
normalized = None
position = None
one_hot = None

print("normalized:", normalized)
print("position:", position)
print("one-hot:", one_hot)
