normalized = 51 / 255
# ko: 앞에 온전한 행이 2개, 그 행에서 앞에 3칸
# en: two whole rows come before, then three cells of its own row
position = 2 * 28 + 3
one_hot = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0]

print("normalized:", normalized)
print("position:", position)
print("one-hot:", one_hot)
