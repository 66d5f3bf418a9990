import time

import matplotlib.pyplot as plt
import numpy as np
from digit_network import init_network, predict

from dl_textbook.datasets import load_mnist

network = init_network()
_, (x_test, _) = load_mnist()
# ko: 시험 이미지가 만 장보다 적으면 되풀이해 만 장을 채운다
# en: with fewer than ten thousand test images, repeat them up to ten thousand
x = np.resize(x_test, (10_000, 784))


def microseconds(batch_size):
    # ko: 이미지 하나에 걸린 시간. 다섯 번 재어 가장 짧은 것
    # en: the time for one image, the shortest of five measurements
    times = []
    for _ in range(5):
        begin = time.perf_counter()
        for start in range(0, len(x), batch_size):
            predict(network, x[start : start + batch_size])
        times.append(time.perf_counter() - begin)
    return min(times) / len(x) * 1e6


sizes = [1, 10, 100, 1000]
results = [microseconds(size) for size in sizes]
for size, result in zip(sizes, results, strict=True):
    # golden: any for batch *, times faster
    print(f"batch {size} (µs per image): {result:.1f}")
print(f"times faster: {results[0] / results[2]:.0f}")

plt.figure(figsize=(6, 3.2))
plt.bar([str(size) for size in sizes], results, color="C2")
plt.xlabel("batch size")
plt.ylabel("µs per image")
plt.show()
