import matplotlib.pyplot as plt
import numpy as np

# ko: 꼬리표에는 2가 적혀 있다
# en: the tag says 2
t = np.array([0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
nuri = np.array([0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0])
daon = np.array([0.1, 0.05, 0.1, 0.0, 0.05, 0.1, 0.0, 0.6, 0.0, 0.0])
print("nuri answers:", np.argmax(nuri))
print("daon answers:", np.argmax(daon))
print("sums:", nuri.sum().round(6), daon.sum().round(6))

fig, axes = plt.subplots(3, 1, figsize=(5, 4.5), sharex=True, sharey=True)
rows = [("answer t", t, "black"), ("Nuri's y", nuri, "C2"), ("Daon's y", daon, "C2")]
for ax, (name, shares, color) in zip(axes, rows, strict=True):
    ax.bar(range(10), shares, color=color)
    ax.set_ylabel(name)
axes[-1].set_xticks(range(10))
axes[-1].set_xlabel("drawer")
plt.show()
