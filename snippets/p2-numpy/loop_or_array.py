import time

import numpy as np

liters = [0.5] * 1_000_000
array = np.array(liters)


def by_loop():
    return [2 * x for x in liters]


def by_array():
    return 2 * array


def fastest(work):
    seconds = []
    for _ in range(7):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


# ko: 몇 배인지는 컴퓨터마다 다르니 기준만 확인한다
# en: how many times depends on the computer, so just test a limit
times = fastest(by_loop) / fastest(by_array)
print("same answer:", by_loop() == list(by_array()))
print("more than 5 times faster:", times > 5)
