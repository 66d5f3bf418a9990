import numpy as np

from dl_textbook import weights

model = weights.load("mnist_mlp")
x = np.zeros((250, 784), dtype=np.float32)

# ko: (1, 2) 같은 형상을 예상해 적으세요
# en: write the shape you expect, such as (1, 2)
guess_first = "?"
guess_tail = "?"
guess_digits = "?"
guess_columns = "?"


# ko: 여기부터는 그대로 두세요
# en: leave the rest as it is
tail = model.predict(x[200:300])
print("first:", guess_first, "->", model.predict(x[:1]).shape)
print("tail:", guess_tail, "->", tail.shape)
print("digits:", guess_digits, "->", tail.argmax(axis=1).shape)
print("columns:", guess_columns, "->", tail.argmax(axis=0).shape)
