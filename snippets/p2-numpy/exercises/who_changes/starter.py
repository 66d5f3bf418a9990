import numpy as np

# ko: 바뀌면 True, 그대로면 False
# en: True if it changes, False if it stays
by_slice = None
by_plus = None
by_list = None
by_name = None


# ko: 여기부터는 그대로 두세요
# en: leave the rest as it is
def slice_it(heights):
    part = heights[1:3]
    part[0] = 99


def add_to_it(heights):
    more = heights + 1
    more[0] = 99


def pick_by_list(heights):
    part = heights[[1, 2]]
    part[0] = 99


def name_it(heights):
    other = heights
    other += 1


for guess, change in [
    (by_slice, slice_it),
    (by_plus, add_to_it),
    (by_list, pick_by_list),
    (by_name, name_it),
]:
    heights = np.array([10, 20, 30, 40])
    change(heights)
    print("guess", guess, "after", change.__name__, "=", heights)
