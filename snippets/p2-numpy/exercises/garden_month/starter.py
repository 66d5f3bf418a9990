import numpy as np

DAYS, ROWS, COLUMNS = 30, 4, 6
rng = np.random.default_rng(2024)

# ko: 1. 80%의 확률로 True
# en: 1. True with a chance of 80%
sprouted = np.zeros((ROWS, COLUMNS), dtype=bool)

# ko: 2. 0.5부터 1.5까지 고르게
# en: 2. evenly from 0.5 to 1.5
sun = np.zeros(COLUMNS)

# ko: 3. 날마다 화분마다 자란 길이
# en: 3. growth of every pot on every day
growth = np.zeros((DAYS, ROWS, COLUMNS))

# ko: 4. 그날까지 자란 키
# en: 4. the height reached by each day
heights = np.zeros((DAYS, ROWS, COLUMNS))

# ko: 5. 마지막 날의 키, 30cm 이상이면 True
# en: 5. heights on the last day; True from 30 cm
final = np.zeros((ROWS, COLUMNS))
ready = np.zeros((ROWS, COLUMNS), dtype=bool)

# ko: 6. 열마다 키의 평균
# en: 6. the mean height of each column
column_means = np.zeros(COLUMNS)

print("sprouted:", np.sum(sprouted))
print("ready:", np.sum(ready))
print("column means =", column_means.round(1))
