import matplotlib.pyplot as plt
import numpy as np

hours = np.linspace(0, 24, 97)
high = 2 + 1.5 * np.sin(hours / 2)
low = 2 + 0.5 * np.sin(hours / 2)

fig, ax = plt.subplots()
ax.plot(hours, high, label="spring")
ax.plot(hours, low, linestyle="--", label="neap")
ax.set_xlabel("hour")
ax.set_ylabel("m")
ax.set_title("tide")
ax.legend()

print("lines:", len(ax.get_lines()))
plt.show()
