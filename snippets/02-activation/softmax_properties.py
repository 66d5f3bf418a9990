import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.activations import softmax

names = ["bike", "van", "truck"]
a = np.array([0.3, 2.9, 4.0])
y = softmax(a)
print("y =", y.round(3))
print("sum =", np.sum(y))
print("largest score:", names[np.argmax(a)])
print("largest share:", names[np.argmax(y)])

fig, (left, right) = plt.subplots(1, 2, figsize=(6, 3))
left.bar(names, a, color="C0")
left.set_title("scores a")
right.bar(names, y, color="C2")
right.set_ylim(0, 1)
right.set_title("shares y, sum 1")
plt.show()
