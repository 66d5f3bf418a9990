import matplotlib.pyplot as plt
import numpy as np

data = [(1, 3), (2, 5)]


def get_mse(m, b):
    total = 0
    for x, y in data:
        total = total + (y - (m * x + b)) ** 2
    return total / len(data)


# ko: 가로로 m, 세로로 b를 바꿔 가며 자리마다 MSE를 구한다
# en: the MSE at every place, m changing across and b changing down
m, b = np.meshgrid(np.arange(-1, 6), np.arange(5, -4, -2))
print("m =   ", *[f"{column:5d}" for column in m[0]])
mse = get_mse(m, b)
for row in range(5):
    print(f"b = {b[row, 0]:2d}", *[f"{value:5.1f}" for value in mse[row]])

# ko: 같은 계산을 더 촘촘한 자리에서 하고, 높이로 그린다
# en: the same at many more places, drawn as a height
m, b = np.meshgrid(np.linspace(-2, 6, 101), np.linspace(-5, 7, 101))
mse = get_mse(m, b)
plt.figure(figsize=(5.4, 4.4))
axes = plt.axes(projection="3d")
axes.plot_surface(m, b, mse, cmap="viridis", antialiased=False)
axes.view_init(elev=32, azim=-105)
axes.set_zticks([0, 50, 100])
axes.set_xlabel("$m$", labelpad=12)
axes.set_ylabel("$b$", labelpad=12)
axes.set_zlabel("MSE", labelpad=20)
plt.show()

# ko: 위에서 내려다보고, 높이가 같은 자리를 선으로 잇는다
# en: seen from above, places of equal height joined by lines
plt.figure(figsize=(5.4, 4.8))
lines = plt.contour(m, b, mse, levels=[0.5, 2.5, 10, 30, 60], colors="gray")
plt.clabel(lines, colors="black", fmt="%g")
plt.plot(-1, 5, "o", color="C1", label="start")
plt.plot(2, 1, "s", color="C2", label="lowest")
plt.xlabel("$m$")
plt.ylabel("$b$")
plt.legend(loc="upper right")
plt.show()
