import numpy as np

# ko: 겨울 기록: 물(mL)과 끓기까지 걸린 시간(초)
# en: records of the winter: water (mL) and time to the boil (seconds)
first = [(400, 131), (600, 158), (700, 182), (900, 207), (1000, 219), (1200, 252), (1300, 279)]
then = [(1500, 298), (1700, 330), (1800, 352), (2000, 371), (2200, 409), (2400, 428), (2700, 480)]
water, time = np.array(first + then).T


def fit_line(x, y):
    center, spread = np.mean(x), np.std(x)
    z = (x - center) / spread
    lr = 1 / (1 + np.mean(z**2))
    m, b = 0.0, 0.0
    # ko: 한 걸음이면 되지만, 반올림 오차까지 지우려고 몇 걸음 더
    # en: one step is enough; a few more wipe out rounding errors
    for _ in range(5):
        over = (m * z + b) - y
        dm, db = np.mean(2 * over * z), np.mean(2 * over)
        m, b = m - lr * dm, b - lr * db
    return m / spread, b - m * center / spread


def light_before(m, b, people, each):
    return m * (people * each) + b


m, b = fit_line(water, time)
print(f"seconds per liter: {m * 1000:.1f}")
print(f"seconds for the kettle: {b:.1f}")
print(f"7 people: {light_before(m, b, 7, 350):.0f}")
