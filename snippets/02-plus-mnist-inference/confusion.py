# --8<-- [start:count]
import matplotlib.pyplot as plt
import numpy as np
from digit_network import init_network, predict

from dl_textbook.datasets import load_mnist

network = init_network()
_, (x_test, t_test) = load_mnist()
guesses = predict(network, x_test).argmax(axis=1)

confusion = np.zeros((10, 10), dtype=int)
for label, guess in zip(t_test, guesses, strict=True):
    confusion[label, guess] += 1

print(confusion)
print("sum:", confusion.sum())
print("right:", np.trace(confusion))
# --8<-- [end:count]

# --8<-- [start:read]
wrong = confusion - np.diag(np.diag(confusion))
most = wrong.max()
for place in ("first", "second", "third"):
    label, guess = np.unravel_index(wrong.argmax(), wrong.shape)
    print(f"{place} label: {label}")
    print(f"{place} guess: {guess}")
    print(f"{place} times: {wrong[label, guess]}")
    wrong[label, guess] = 0

found = np.diag(confusion) / confusion.sum(axis=1)
print("share found =", found.round(2))
print("hardest:", found.argmin())
print(f"hardest found: {found.min():.3f}")
print("easiest:", found.argmax())
print(f"easiest found: {found.max():.3f}")
# --8<-- [end:read]

# --8<-- [start:draw]
plt.figure(figsize=(6, 5.8))
for label in range(10):
    for guess in range(10):
        times = confusion[label, guess]
        if label == guess:
            plt.text(guess, label, times, ha="center", va="center", weight="bold")
        elif times > 0:
            # ko: 넓이가 횟수에 비례하는 동그라미
            # en: a circle whose area is proportional to the count
            plt.scatter(guess, label, s=700 * times / most, color="C2", alpha=0.4)
            plt.text(guess, label, times, ha="center", va="center")
plt.xticks(range(10))
plt.yticks(range(10))
plt.xlim(-0.7, 9.7)
plt.ylim(9.7, -0.7)
plt.grid(False)
plt.xlabel("guess")
plt.ylabel("label")
plt.show()
# --8<-- [end:draw]
