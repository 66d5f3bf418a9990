def get_mse(m, b):
    return 2.5 * m**2 + 3 * m * b + b**2 - 13 * m - 8 * b + 17


def gradient(m, b):
    return 5 * m + 3 * b - 13, 3 * m + 2 * b - 8


def descend(m, b, lr, steps):
    for _ in range(steps):
        dm, db = gradient(m, b)
        new_m, new_b = m - lr * dm, b - lr * db
        # ko: 손실이 커지는 걸음이면 딛지 말고 학습률만 반으로 줄이세요
        # en: if this step makes the loss larger, do not take it; only halve the rate
        m, b = new_m, new_b
    return m, b, lr


m, b, lr = descend(-1.0, 5.0, lr=0.5, steps=20)
print(f"m = {m:.4g}, b = {b:.4g}, lr = {lr}")
