import matplotlib.pyplot as plt
import numpy as np

# ko: 0부터 6 앞까지 0.1 간격
# en: from 0 up to, but not including, 6 in steps of 0.1
x = np.arange(0, 6, 0.1)
y = np.sin(x)
print("points:", len(x))
print(f"last x: {x[-1]:.1f}")

plt.plot(x, y)
plt.show()
