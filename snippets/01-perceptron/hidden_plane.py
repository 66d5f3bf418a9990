import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.perceptron import NAND, OR, XOR

line = np.linspace(-0.5, 1.5, 2)
fig, (before, after) = plt.subplots(1, 2, figsize=(7.4, 3.7), sharex=True, sharey=True)

# ko: 1층이 긋는 두 직선: NAND의 것과 OR의 것
# en: the two lines that the first layer draws: NAND's and OR's
before.plot(line, 1.4 - line, color="C1", label="NAND")
before.plot(line, 0.4 - line, "--", color="C1", label="OR")
before.fill_between(line, 0.4 - line, 1.4 - line, color="C2", alpha=0.15, linewidth=0)
before.set(title="the vote", xlabel="x1 (Haneul)", ylabel="x2 (Bada)")

# ko: 1층을 지난 뒤에는 AND의 직선 하나로 나뉜다
# en: past the first layer, AND's one line divides them
after.plot(line, 1.4 - line, color="C1", label="AND")
after.fill_between(line, 1.4 - line, 2.0, color="C2", alpha=0.15, linewidth=0)
after.set(title="after layer 1", xlabel="s1 (sticker)", ylabel="s2 (on the shelf)")

for x1, x2 in [(0, 0), (1, 0), (0, 1), (1, 1)]:
    y = XOR(x1, x2)
    style = {"marker": "o" if y else "X", "color": "C2" if y else "C3", "markersize": 10}
    before.plot(x1, x2, **style)
    after.plot(NAND(x1, x2), OR(x1, x2), **style)
before.set(xlim=(-0.5, 1.5), ylim=(-0.5, 1.5), xticks=[0, 1], yticks=[0, 1])
before.legend()
after.legend()
plt.show()
