import matplotlib.pyplot as plt
import numpy as np

hours = np.linspace(0, 24, 97)
high = 2 + 1.5 * np.sin(hours / 2)
low = 2 + 0.5 * np.sin(hours / 2)

fig, ax = plt.subplots()
ax.plot(hours, high)
# ko: 여기에 점선, 축 이름, 제목, 범례를 더하세요
# en: add the dashed line, the axis names, the title, and the legend here

print("lines:", len(ax.get_lines()))
plt.show()
