# ko: 헤더 16바이트, 그다음 픽셀마다 1바이트
# en: a header of 16 bytes, then one byte a pixel
image_file = 16 + 10_000 * 28 * 28
# ko: 헤더 8바이트, 그다음 레이블마다 1바이트
# en: a header of 8 bytes, then one byte a label
label_file = 8 + 10_000

print("image file:", image_file)
print("label file:", label_file)
