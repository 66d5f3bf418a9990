import numpy as np

water = np.ones((4, 3))
ration = np.ones(3)
fee = np.ones(4)

guess_ration = (4, 3)
guess_fee = "error"
guess_kept = (4, 3)
guess_total = (3,)
guess_outer = (4, 3)


# ko: 여기부터는 그대로 두세요
# en: leave the rest as it is
def shape_of(compute):
    try:
        return compute().shape
    except ValueError:
        return "error"


print("water * ration:")
print(guess_ration, "->", shape_of(lambda: water * ration))
print("water * fee:")
print(guess_fee, "->", shape_of(lambda: water * fee))
print("water * fee.reshape(4, 1):")
print(guess_kept, "->", shape_of(lambda: water * fee.reshape(4, 1)))
print("water.sum(axis=0):")
print(guess_total, "->", shape_of(lambda: water.sum(axis=0)))
print("ration - fee.reshape(4, 1):")
print(guess_outer, "->", shape_of(lambda: ration - fee.reshape(4, 1)))
