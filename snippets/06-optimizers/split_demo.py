import numpy as np

from dl_textbook.datasets import load_mnist, train_validation_split

(x_all, t_all), (x_test, t_test) = load_mnist()
(x_train, t_train), (x_val, t_val) = train_validation_split(x_all, t_all, share=0.2, rng=0)
print("training:", len(x_train))
print("validation:", len(x_val))
print("test:", len(x_test))

# ko: 섞지 않고 앞의 20%를 떼면? 차례대로 정리된 데이터라고 하자
# en: what if we cut off the first 20% without shuffling? say the data came sorted
tidy = np.sort(t_all)
print("digits in the first fifth, sorted:", np.unique(tidy[: len(tidy) // 5]))
print("digits in the shuffled fifth:", np.unique(t_val))
