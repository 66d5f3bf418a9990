# ko: 예측은 3, 6, 9이고 오차는 1, 0, 2
# en: predictions 3, 6, 9; errors 1, 0, 2
mse = (1 + 0 + 4) / 3
half_sse = (1 + 0 + 4) / 2

# ko: 합은 두 배가 되지만 나누는 수도 두 배
# en: twice the sum, but also twice the number to divide by
mse_twice = 10 / 6
half_sse_twice = 10 / 2

print(f"mse = {mse:.3f}")
print("half_sse =", half_sse)
print(f"mse_twice = {mse_twice:.3f}")
print("half_sse_twice =", half_sse_twice)
