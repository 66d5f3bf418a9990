import numpy as np

# ko: 픽셀 셋과 가중치 셋을 지어내어, 밝기를 나누었을 때와 나누지 않았을 때의 합을 견준다
# en: three made-up pixels and weights: the sum with and without dividing the brightness
pixels = np.array([0, 51, 255])
w = np.array([0.4, 1.0, -0.8])
print("divided:", ((pixels / 255) @ w).round(3))
print("not divided:", (pixels @ w).round(3))
