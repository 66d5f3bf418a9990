# ko: 예측은 둘 다 0, 오차는 3과 5
# en: both predictions are 0, the errors 3 and 5
mse = (9 + 25) / 2
# ko: 5m + 3b − 13과 3m + 2b − 8에 0을 넣으면
# en: 5m + 3b − 13 and 3m + 2b − 8 with zeros put in
dm = -13
db = -8
new_m = 0 - 0.1 * dm
new_b = 0 - 0.1 * db

print("mse =", mse)
print("dm =", dm)
print("db =", db)
print("new_m =", new_m)
print("new_b =", new_b)
