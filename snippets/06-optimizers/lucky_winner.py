import numpy as np

best_validation, best_fresh = [], []
for seed in range(5):
    rng = np.random.default_rng(seed)
    answers_val, answers_fresh = rng.integers(0, 10, 100), rng.integers(0, 10, 10_000)

    # ko: 찍기만 하는 «모델» 100개. 검증 데이터 100장에서 가장 많이 맞힌 것을 고른다
    # en: 100 “models” that only guess; choose the one that does best on 100 validation images
    val_scores = [np.mean(rng.integers(0, 10, 100) == answers_val) for _ in range(100)]
    best_validation.append(max(val_scores))
    # ko: 고른 모델이 처음 보는 10,000장에서는?
    # en: and how does the chosen one do on 10,000 fresh images?
    best_fresh.append(np.mean(rng.integers(0, 10, 10_000) == answers_fresh))

print(f"validation: [{min(best_validation):.2f} {max(best_validation):.2f}]")
print(f"fresh: [{min(best_fresh):.3f} {max(best_fresh):.3f}]")
