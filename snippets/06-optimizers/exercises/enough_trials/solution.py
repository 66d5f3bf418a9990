def chance(share, trials):
    # ko: 모두 빗나갈 확률을 1에서 뺀다
    # en: 1 minus the chance that all of them miss
    return 1 - (1 - share) ** trials


def enough(share, wanted):
    trials = 1
    while chance(share, trials) < wanted:
        trials += 1
    return trials


print(f"chance: {chance(0.05, 20):.3f}")
print("enough for 0.95:", enough(0.05, 0.95))
