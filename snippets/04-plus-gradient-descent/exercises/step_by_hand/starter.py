# ko: 기록 (1, 3)과 (2, 5), 출발 m = 0, b = 0, 학습률 0.1
# en: records (1, 3) and (2, 5), start at m = 0, b = 0, learning rate 0.1

# ko: None 자리에 수를 적으세요
# en: put your numbers in place of None
mse = None
dm = None
db = None
new_m = None
new_b = None

print("mse =", mse)
print("dm =", dm)
print("db =", db)
print("new_m =", new_m)
print("new_b =", new_b)
