import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0.005, 1, 400)
plt.figure(figsize=(5, 3.5))
plt.plot(x, -np.log(x), color="C2")
for name, share in [("Nuri", 0.6), ("Daon", 0.1)]:
    loss = -np.log(share)
    print(f"{name}: {loss:.6f}")
    plt.plot(share, loss, "ko")
    plt.annotate(name, (share, loss), xytext=(share + 0.02, loss + 0.25))
plt.xlabel("share of the right drawer")
plt.ylabel("−log x")
plt.show()
