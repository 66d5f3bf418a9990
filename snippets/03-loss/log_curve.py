import matplotlib.pyplot as plt
import numpy as np

for x in [0.1, 0.5, 1.0, 2.0, 10.0]:
    print(f"log({x}) = {np.log(x):.4f}")
print("exp undoes log:", np.exp(np.log(5.0)).round(6))
print("log(2 * 5) =", np.log(2 * 5).round(6))
print("log 2 + log 5 =", (np.log(2) + np.log(5)).round(6))

x = np.linspace(0.02, 5, 250)
plt.figure(figsize=(5, 3.5))
plt.plot(x, np.log(x), color="C2")
plt.plot([1, np.e], [0, 1], "ko")
plt.annotate("(1, 0)", (1, 0), xytext=(1.15, -0.6))
plt.annotate("(e, 1)", (np.e, 1), xytext=(2.85, 0.45))
plt.axhline(0, color="black", linewidth=0.8)
plt.xlabel("x")
plt.ylabel("log x")
plt.show()
