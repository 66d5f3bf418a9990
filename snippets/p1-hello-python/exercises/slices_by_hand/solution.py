laps = [3, 5, 4, 0, 6]

# ko: None 자리에 예를 들어 [3, 5]처럼 적으세요
# en: in place of None, write for example [3, 5]
first_three = [3, 5, 4]
from_second = [5, 4, 0, 6]
without_last = [3, 5, 4, 0]
last = 6
middle = [5, 4]

print("laps[:3] =", first_three)
print("laps[1:] =", from_second)
print("laps[:-1] =", without_last)
print("laps[-1] =", last)
print("laps[1:3] =", middle)
