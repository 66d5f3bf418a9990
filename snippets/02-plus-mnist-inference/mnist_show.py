# --8<-- [start:look]
import matplotlib.pyplot as plt
import numpy as np
from PIL import Image

from dl_textbook.datasets import load_mnist

(x_train, t_train), _ = load_mnist()
row, label = x_train[0], t_train[0]
image = row.reshape(28, 28)
print("label:", label)
print("row:", row.shape)
print("image:", image.shape)
# --8<-- [end:look]

# --8<-- [start:picture]
plt.figure(figsize=(5, 5))
plt.imshow(image, cmap="gray")
plt.colorbar(shrink=0.8)
plt.show()
# --8<-- [end:picture]

# --8<-- [start:file]
# ko: 255를 곱해 밝기로 되돌리고 이미지 파일로 저장한다
# en: multiply by 255 to get brightness back, and save it as an image file
pixels = np.round(image * 255).astype(np.uint8)
Image.fromarray(pixels).save("digit.png")
with Image.open("digit.png") as saved:
    print("file:", saved.size)
# --8<-- [end:file]
