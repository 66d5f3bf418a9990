import numpy as np

# ko: 겨울 기록: 물(mL)과 끓기까지 걸린 시간(초)
# en: records of the winter: water (mL) and time to the boil (seconds)
water = np.array([400, 600, 700, 900, 1000, 1200, 1300, 1500, 1700, 1800, 2000, 2200, 2400, 2700])
time = np.array([131, 158, 182, 207, 219, 252, 279, 298, 330, 352, 371, 409, 428, 480])


def fit_line(x, y):
    # ko: x를 표준화하고, 규칙대로 학습률을 정해 내려간 다음, m과 b를 원래 단위로 되돌린다
    # en: standardize x, take the rate by the rule, descend, and turn m and b back into the old units
    return 0.0, 0.0


def light_before(m, b, people, each):
    # ko: 사람마다 each mL씩 끓이려면 몇 초 전에 불을 켜야 하나?
    # en: how many seconds ahead to light the burner, for this many people with each mL?
    return 0.0


m, b = fit_line(water, time)
print(f"seconds per liter: {m * 1000:.1f}")
print(f"seconds for the kettle: {b:.1f}")
print(f"7 people: {light_before(m, b, 7, 350):.0f}")
