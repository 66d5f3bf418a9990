import numpy as np

rng = np.random.default_rng(0)

# ko: 꼬리표 열 장을 섞어 네 장씩 나눈다
# en: shuffle ten tags and deal them out in fours
order = rng.permutation(10)
for start in range(0, 10, 4):
    print("batch:", order[start : start + 4])

# ko: 뽑은 것을 도로 넣고 또 뽑으면, 만 번 뽑아도 만 장을 다 보지 못한다
# en: put back and draw again: ten thousand draws do not show all of ten thousand tags
for seed in range(5):
    drawn = np.random.default_rng(seed).choice(10_000, 10_000)
    print(f"seen with choice: {len(np.unique(drawn)) / 10_000:.3f}")
