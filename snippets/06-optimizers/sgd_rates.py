import numpy as np
from optimizer import SGD

for lr in [0.1, 0.5, 0.95, 1.0, 1.05]:
    params = {"place": np.array([-7.0, 2.0])}
    optimizer = SGD(lr)
    for _ in range(30):
        x, y = params["place"]
        optimizer.update(params, {"place": np.array([x / 10, 2 * y])})
    factors = np.array([1 - lr / 10, 1 - 2 * lr]).round(3)
    end = params["place"].round(3)
    print(f"lr {lr}: factors {factors}, after 30 steps {end}")
