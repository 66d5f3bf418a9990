import numpy as np

# ko: 겨울 기록: 물(mL)과 끓기까지 걸린 시간(초)
# en: records of the winter: water (mL) and time to the boil (seconds)
first = [(400, 131), (600, 158), (700, 182), (900, 207), (1000, 219), (1200, 252), (1300, 279)]
then = [(1500, 298), (1700, 330), (1800, 352), (2000, 371), (2200, 409), (2400, 428), (2700, 480)]
water, time = np.array(first + then).T


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
