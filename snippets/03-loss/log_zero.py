import numpy as np

# ko: 정답 서랍에 스티커를 하나도 주지 않았다
# en: not a single sticker on the right drawer
y = np.array([0.0, 1.0])
t = np.array([1, 0])

with np.errstate(divide="ignore", invalid="ignore"):
    print("log 0:", np.log(0.0))
    print("without delta:", -np.sum(t * np.log(y)))
    # ko: 자신 있게 맞혔는데도 0 × (−∞)가 끼어 수가 아니게 된다
    # en: right and sure, and yet 0 times minus infinity spoils it
    print("right, without delta:", -np.sum(t * np.log(np.array([1.0, 0.0]))))
print(f"with delta: {-np.sum(t * np.log(y + 1e-7)):.3f}")
print(f"right, with delta: {-np.sum(t * np.log(np.array([1.0, 0.0]) + 1e-7)):.7f}")
