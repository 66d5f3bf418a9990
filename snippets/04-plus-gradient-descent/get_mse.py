data = [(1, 3), (2, 5)]


def get_mse(m, b):
    total = 0
    for x, y in data:
        y_hat = m * x + b
        total += (y - y_hat) ** 2
    return total / len(data)


for x, y in data:
    y_hat = -1 * x + 5
    print("x =", x, " y =", y, " y_hat =", y_hat, " error =", y - y_hat)

print("MSE at (-1, 5):", get_mse(-1, 5))
print("MSE at (2, 1):", get_mse(2, 1))
