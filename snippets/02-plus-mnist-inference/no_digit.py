import numpy as np
from digit_network import init_network, predict

network = init_network()
blank = predict(network, np.zeros(784))
# golden: rel=0.02 abs=0.003
print("blank box, answer:", blank.argmax())
print(f"blank box, confidence: {blank.max():.2f}")

# ko: 점마다 밝기를 아무렇게나 정한 그림 천 장, 시드 다섯 가지
# en: a thousand images whose every pixel is random, for five seeds
most_common, confidence = [], []
for seed in range(5):
    noise = np.random.default_rng(seed).random((1000, 784))
    y = predict(network, noise)
    most_common.append(np.bincount(y.argmax(axis=1)).argmax())
    confidence.append(y.max(axis=1).mean())
print("noise, usual answer =", np.array(most_common))
print(f"noise, lowest mean confidence: {min(confidence):.2f}")
print(f"noise, highest mean confidence: {max(confidence):.2f}")
