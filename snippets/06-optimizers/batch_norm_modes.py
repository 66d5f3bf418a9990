import numpy as np

from dl_textbook.layers import BatchNorm

rng = np.random.default_rng(0)
layer = BatchNorm()
layer.build((1,), dtype=np.float64)

# ko: 평균 5, 표준편차 2인 배치 200개로 학습
# en: train on 200 batches with mean 5 and standard deviation 2
for _ in range(200):
    layer.forward(rng.normal(5, 2, (50, 1)), training=True)
print(f"running mean: {layer.state['running_mean'][0]:.2f}")
print(f"running std: {np.sqrt(layer.state['running_var'][0]):.2f}")

# ko: 같은 값 7.0이 서로 다른 두 배치에 들어 있다
# en: the same value, 7.0, sits in two different batches
low, high = np.array([[7.0], [2.0], [3.0]]), np.array([[7.0], [9.0], [8.0]])
print(f"predicting, alone: {layer.forward(np.array([[7.0]]))[0, 0]:.3f}")
for name, training in [("predicting", False), ("training", True)]:
    values = [layer.forward(batch, training)[0, 0] for batch in (low, high)]
    print(f"{name}: {values[0]:.3f} and {values[1]:.3f}")

try:
    layer.forward(np.array([[7.0]]), training=True)
except ValueError as error:
    print("training, alone:", str(error).split(". ")[0])
