def chance(share, trials):
    # ko: 한 번에 share의 확률로 맞을 때, trials번 가운데 한 번이라도 맞을 확률
    # en: the chance of at least one hit in so many trials, if each hits with probability share
    return 0.0


def enough(share, wanted):
    # ko: 그 확률이 wanted 이상이 되는 가장 작은 횟수
    # en: the fewest trials that bring that chance up to wanted
    return 1


print(f"chance: {chance(0.05, 20):.3f}")
print("enough for 0.95:", enough(0.05, 0.95))
