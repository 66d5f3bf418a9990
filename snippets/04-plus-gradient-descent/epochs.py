import numpy as np

x = np.array([0.5, 0.5, 0.8, 1.0, 1.0, 1.2, 1.5, 1.5, 2.0, 2.0, 2.5, 3.0])
y = np.array([2.1, 1.8, 2.5, 3.2, 2.8, 3.4, 4.3, 3.7, 5.2, 4.8, 6.1, 7.0])


def train(batch_size, epochs, lr, seed):
    rng = np.random.default_rng(seed)
    m, b, steps = 0.0, 0.0, 0
    for _ in range(epochs):
        # ko: 에폭마다 기록을 섞어 배치로 나눈다
        # en: in each epoch, shuffle the records and cut them into batches
        order = rng.permutation(len(x))
        for start in range(0, len(x), batch_size):
            batch = order[start : start + batch_size]
            over = (m * x[batch] + b) - y[batch]
            dm, db = np.mean(2 * over * x[batch]), np.mean(2 * over)
            m, b = m - lr * dm, b - lr * db
            steps += 1
    return m, b, steps


for batch_size in (12, 3):
    ends = [train(batch_size, 50, 0.1, seed) for seed in range(20)]
    m, b, steps = np.transpose(ends)
    print(f"batch {batch_size}: {steps[0]:.0f} steps in 50 epochs")
    print(f"  m with batch {batch_size}: [{m.min():.3f}, {m.max():.3f}]")
    print(f"  b with batch {batch_size}: [{b.min():.3f}, {b.max():.3f}]")
