import numpy as np

from dl_textbook.activations import softmax

# ko: 한 줄에 택배 하나씩, 두 건의 점수
# en: the scores of two parcels, one row each
scores = np.array([[0.3, 2.9, 4.0], [2.0, 1.0, 0.0]])
rows = softmax(scores, axis=-1)
mixed = softmax(scores, axis=0)
print("rows sum to:", rows.sum(axis=-1))
print("with axis=0:", mixed.sum(axis=-1).round(3))
