# ko: 다른 버너의 기록 (1, 4), (2, 6), (3, 11), 직선은 m = 3, b = 0
# en: records of another burner (1, 4), (2, 6), (3, 11); the line has m = 3, b = 0

# ko: None 자리에 수를 적으세요. 1/3 같은 계산식도 됩니다
# en: put your numbers in place of None; an expression such as 1/3 is fine too
mse = None
half_sse = None

# ko: 같은 기록을 두 번씩 적어 여섯 개가 되면
# en: the same with each record written twice, six in all
mse_twice = None
half_sse_twice = None

print("mse =", mse)
print("half_sse =", half_sse)
print("mse_twice =", mse_twice)
print("half_sse_twice =", half_sse_twice)
