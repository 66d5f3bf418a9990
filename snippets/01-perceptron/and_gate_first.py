def AND(x1, x2):
    w1, w2, theta = 0.5, 0.5, 0.7
    # ko: 두 사람의 무게를 더한다
    # en: add up what each vote weighs
    total = x1 * w1 + x2 * w2
    if total <= theta:
        return 0
    else:
        return 1


print("AND(0, 0) =", AND(0, 0))
print("AND(1, 0) =", AND(1, 0))
print("AND(0, 1) =", AND(0, 1))
print("AND(1, 1) =", AND(1, 1))
