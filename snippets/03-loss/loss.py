import numpy as np

# --8<-- [start:sse]
t = np.array([0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
nuri = np.array([0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0])
daon = np.array([0.1, 0.05, 0.1, 0.0, 0.05, 0.1, 0.0, 0.6, 0.0, 0.0])


def sum_squares_error(y, t):
    return 0.5 * np.sum((y - t) ** 2)


print(f"SSE of Nuri: {sum_squares_error(nuri, t):.4f}")
print(f"SSE of Daon: {sum_squares_error(daon, t):.4f}")
# --8<-- [end:sse]


# --8<-- [start:cee]
def cross_entropy_error(y, t):
    delta = 1e-7
    return -np.sum(t * np.log(y + delta))


print("CEE of Nuri:", cross_entropy_error(nuri, t))
print("CEE of Daon:", cross_entropy_error(daon, t))
# --8<-- [end:cee]


# --8<-- [start:batch]
def batch_cross_entropy(y, t):
    # ko: 한 건만 왔으면 한 행짜리 표로 만든다
    # en: a single tag becomes a table of one row
    if y.ndim == 1:
        y = y.reshape(1, y.size)
        t = t.reshape(1, t.size)
    batch_size = y.shape[0]
    return -np.sum(t * np.log(y + 1e-7)) / batch_size


both = np.array([nuri, daon])
answer = np.array([0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
print("mean of both:", batch_cross_entropy(both, np.array([answer, answer])))
print("one alone:", batch_cross_entropy(nuri, answer))
# --8<-- [end:batch]


# --8<-- [start:labels]
def label_cross_entropy(y, labels):
    if y.ndim == 1:
        y = y.reshape(1, y.size)
        labels = labels.reshape(1)
    batch_size = y.shape[0]
    # ko: 행마다 정답 칸 하나만 뽑는다
    # en: pick one cell from each row, the right one
    right = y[np.arange(batch_size), labels]
    return -np.sum(np.log(right + 1e-7)) / batch_size


print("with labels:", label_cross_entropy(both, np.array([2, 2])))
# --8<-- [end:labels]


# --8<-- [start:either]
def either_cross_entropy(y, t):
    # ko: 원-핫이면 칸의 수가 y와 같다. 번호로 바꾼다
    # en: a one-hot table has as many cells as y: turn it into labels
    if t.size == y.size:
        t = np.argmax(t, axis=-1)
    return label_cross_entropy(y, t)


print("one-hot:", either_cross_entropy(both, np.array([answer, answer])))
print("labels:", either_cross_entropy(both, np.array([2, 2])))
# --8<-- [end:either]
