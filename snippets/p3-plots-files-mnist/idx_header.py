import gzip

import numpy as np

# ko: 0 0, 자료형 8(0~255의 정수), 축 3개, 그리고 축마다 4바이트로 적은 크기
# en: 0 0, type 8 (whole numbers 0 to 255), 3 axes, then each size in 4 bytes
header = bytes([0, 0, 8, 3]) + bytes([0, 0, 0, 2]) + bytes([0, 0, 0, 2]) + bytes([0, 0, 0, 3])
pixels = bytes([0, 50, 100, 150, 200, 250, 5, 15, 25, 35, 45, 55])
with gzip.open("tiny-idx3-ubyte.gz", "wb") as file:
    file.write(header + pixels)

with gzip.open("tiny-idx3-ubyte.gz", "rb") as file:
    content = file.read()
sizes = [int.from_bytes(content[start : start + 4], "big") for start in (4, 8, 12)]
images = np.frombuffer(content, dtype=np.uint8, offset=16).reshape(sizes)
print("header bytes:", len(header))
print("sizes:", sizes)
print(images[0])
