import numpy as np
from optimizer import SGD, AdaGrad, Adam, Momentum, Nesterov, RMSProp

# ko: 앞에서 쓴 학습률
# en: the learning rates used before
kinds = {SGD: 0.95, Momentum: 0.1, Nesterov: 0.1}
kinds |= {AdaGrad: 1.5, RMSProp: 0.3, Adam: 0.3}


def height_after(optimizer, steps=30):
    params = {"place": np.array([-7.0, 2.0])}
    for _ in range(steps):
        x, y = params["place"]
        optimizer.update(params, {"place": np.array([x / 10, 2 * y])})
    x, y = params["place"]
    return x**2 / 20 + y**2


for title, scale in [("a third", 1 / 3), ("as before", 1), ("three times", 3)]:
    heights = {}
    for kind, lr in kinds.items():
        heights[kind.__name__] = height_after(kind(scale * lr))
    print(f"rates {title}")
    for name in sorted(heights, key=heights.get):
        print(f"  {name}: {heights[name]:.2g}")
