# --8<-- [start:count]
import numpy as np
from digit_network import init_network, predict

from dl_textbook.datasets import load_mnist

network = init_network()
_, (x_test, t_test) = load_mnist()
batch_size = 100

correct = 0
for start in range(0, len(x_test), batch_size):
    x_batch = x_test[start : start + batch_size]
    t_batch = t_test[start : start + batch_size]
    y_batch = predict(network, x_batch)
    correct += np.sum(y_batch.argmax(axis=1) == t_batch)

print("correct:", correct)
print(f"accuracy: {correct / len(x_test):.4f}")
# --8<-- [end:count]

# --8<-- [start:tail]
print("images:", len(x_test))
print("last batch:", len(x_batch))
# --8<-- [end:tail]
