import matplotlib.pyplot as plt
import numpy as np

x = np.arange(0, 6, 0.1)

# ko: 도화지와 좌표축을 받아, 좌표축에 그린다
# en: take the sheet and the axes, then draw on the axes
fig, ax = plt.subplots()
ax.plot(x, np.sin(x))
print("points:", len(x))
plt.show()
