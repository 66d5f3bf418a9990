def get_mse(m, b):
    return 2.5 * m**2 + 3 * m * b + b**2 - 13 * m - 8 * b + 17


def gradient(m, b):
    return 5 * m + 3 * b - 13, 3 * m + 2 * b - 8


def descend(m, b, lr, steps):
    for _ in range(steps):
        dm, db = gradient(m, b)
        new_m, new_b = m - lr * dm, b - lr * db
        if get_mse(new_m, new_b) > get_mse(m, b):
            lr = lr / 2
        else:
            m, b = new_m, new_b
    return m, b, lr


m, b, lr = descend(-1.0, 5.0, lr=0.5, steps=300)
print(f"m = {m:.4g}, b = {b:.4g}")
print("lr:", lr)
