import numpy as np
import optimizer as ours

from dl_textbook import optimizers as package

names = ["SGD", "Momentum", "Nesterov", "AdaGrad", "RMSProp", "Adam"]
for name in names:
    places = []
    for module in [ours, package]:
        optimizer = getattr(module, name)(lr=0.3)
        params = {"place": np.array([-7.0, 2.0])}
        for _ in range(100):
            x, y = params["place"]
            optimizer.update(params, {"place": np.array([x / 10, 2 * y])})
        places.append(params["place"])
    print(f"{name}: same place after 100 steps?", np.allclose(*places))
