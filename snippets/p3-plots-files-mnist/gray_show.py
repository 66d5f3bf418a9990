import matplotlib.pyplot as plt
import numpy as np

lamp = np.zeros((9, 9))
lamp[3:6, 3:6] = 0.6
lamp[4, 4] = 1.0

fig, (left, right) = plt.subplots(1, 2, figsize=(6, 3))
left.imshow(lamp)
left.set_title("no cmap")
right.imshow(lamp, cmap="gray")
right.set_title('cmap="gray"')
plt.show()
