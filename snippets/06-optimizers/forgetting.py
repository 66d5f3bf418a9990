import matplotlib.pyplot as plt
import numpy as np
from optimizer import AdaGrad, RMSProp

# ko: 처음 20걸음은 가파르고(기울기 10), 그 뒤로는 완만하다(기울기 0.1)
# en: steep for 20 steps (slope 10), gentle from then on (slope 0.1)
slopes = [10.0] * 20 + [0.1] * 80

plt.figure(figsize=(6, 3.8))
for optimizer, line in [(AdaGrad(lr=1), "--"), (RMSProp(lr=1), "-")]:
    name = type(optimizer).__name__
    params = {"place": np.array([0.0])}
    strides = []
    for slope in slopes:
        before = params["place"][0]
        optimizer.update(params, {"place": np.array([slope])})
        strides.append(before - params["place"][0])
    for step in [1, 20, 21, 100]:
        print(f"{name}, stride {step}: {strides[step - 1]:.4f}")
    plt.plot(range(1, 101), strides, line, color="C1", label=name)
plt.yscale("log")
plt.xlabel("step")
plt.ylabel("stride")
plt.legend()
plt.show()
