import matplotlib.pyplot as plt
import numpy as np
from matplotlib.image import imread

# ko: 파란 바탕(빨강, 초록, 파랑)에 흰 네모가 있는 깃발
# en: a flag: a blue ground (red, green, blue) with a white square
flag = np.zeros((20, 30, 3))
flag[:, :] = [0.1, 0.3, 0.7]
flag[6:14, 10:20] = [1.0, 1.0, 1.0]
plt.imsave("flag.png", flag)

image = imread("flag.png")
print("shape:", image.shape)
print("dtype:", image.dtype)
print("smallest:", image.min().round(2))
print("largest:", image.max())
print("white pixel =", image[10, 15])

plt.imshow(image)
plt.show()
