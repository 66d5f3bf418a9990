def z(x, y):
    return (x + y) ** 2


x, y, h = 1.0, 2.0, 1e-4
t = x + y
print("z:", z(x, y))
print("chain rule:", 2 * t * 1)
print(f"numerical: {(z(x + h, y) - z(x - h, y)) / (2 * h):.6f}")
