def get_mse(m, b):
    return 2.5 * m**2 + 3 * m * b + b**2 - 13 * m - 8 * b + 17


def gradient(m, b):
    return 5 * m + 3 * b - 13, 3 * m + 2 * b - 8


print("lr: [after 100 steps, after 1000 steps]")
for lr in (0.1, 0.2857, 0.29, 0.2918, 0.293, 0.3):
    m, b = -1.0, 5.0
    mse = []
    for _ in range(1000):
        dm, db = gradient(m, b)
        m, b = m - lr * dm, b - lr * db
        mse.append(get_mse(m, b))
    print(f"{lr}: [{mse[99]:.2g}, {mse[999]:.2g}]")
