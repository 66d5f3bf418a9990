def AND(x1, x2):
    w1, w2, theta = 0.5, 0.5, 0.7
    # ko: 손을 든 사람의 가중치만 더해진다
    # en: only the weights of raised hands add up
    total = x1 * w1 + x2 * w2
    if total <= theta:
        return 0
    else:
        return 1


print("AND(0, 0) =", AND(0, 0))
print("AND(1, 0) =", AND(1, 0))
print("AND(0, 1) =", AND(0, 1))
print("AND(1, 1) =", AND(1, 1))
