# --8<-- [start:shapes]
import numpy as np

from dl_textbook.datasets import load_mnist

(x_train, t_train), (x_test, t_test) = load_mnist()
print("x_train.shape:", x_train.shape)
print("t_train.shape:", t_train.shape)
print("x_test.shape:", x_test.shape)
print("t_test.shape:", t_test.shape)
# --8<-- [end:shapes]

# --8<-- [start:facts]
print("train images:", len(x_train))
print("test images:", len(x_test))
print("first train labels =", t_train[:10])
print("first test labels =", t_test[:5])
counts = np.bincount(t_train, minlength=10)
print("of each digit =", counts)
# --8<-- [end:facts]

# --8<-- [start:normalize]
print("normalized:", x_train.dtype, x_train.min(), x_train.max())
(raw, _), _ = load_mnist(normalize=False)
print("raw:", raw.dtype, raw.min(), raw.max())
# --8<-- [end:normalize]

# --8<-- [start:flatten]
(images, _), _ = load_mnist(flatten=False)
print("one row:", x_train[0].shape)
print("one image:", images[0].shape)
print("same numbers:", np.array_equal(images[0].reshape(784), x_train[0]))
# --8<-- [end:flatten]

# --8<-- [start:one_hot]
(_, one_hot), _ = load_mnist(one_hot_label=True)
print("first label:", t_train[0])
print("as one-hot =", one_hot[0].astype(int))
print("back again:", one_hot[0].argmax())
# --8<-- [end:one_hot]
