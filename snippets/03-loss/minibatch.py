import numpy as np

from dl_textbook.datasets import load_mnist

(x_train, t_train), (x_test, t_test) = load_mnist(one_hot_label=True)
print("x_train:", x_train.shape)
print("t_train:", t_train.shape)

rng = np.random.default_rng(0)
train_size = x_train.shape[0]
batch_size = 10
batch_mask = rng.choice(train_size, batch_size)
print("batch_mask:", batch_mask.tolist())

x_batch = x_train[batch_mask]
t_batch = t_train[batch_mask]
print("x_batch:", x_batch.shape)
print("t_batch:", t_batch.shape)
