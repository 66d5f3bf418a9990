import numpy as np

DAYS, ROWS, COLUMNS = 30, 4, 6
rng = np.random.default_rng(2024)

sprouted = rng.random((ROWS, COLUMNS)) < 0.8

sun = np.linspace(0.5, 1.5, COLUMNS)

# ko: (30, 4, 6)에 (6,)과 (4, 6)을 차례로 곱한다
# en: (30, 4, 6) times (6,), then times (4, 6)
growth = rng.normal(1.0, 0.5, size=(DAYS, ROWS, COLUMNS))
growth = np.maximum(growth, 0) * sun * sprouted

heights = np.cumsum(growth, axis=0)

final = heights[-1]
ready = final >= 30

column_means = final.mean(axis=0)

print("sprouted:", np.sum(sprouted))
print("ready:", np.sum(ready))
print("column means =", column_means.round(1))
print("final =")
print(final.round(1))
