# ko: None 자리에 손으로 구한 바이트 수를 적으세요
# en: put the number of bytes, worked out by hand, in place of None
image_file = None
label_file = None

print("image file:", image_file)
print("label file:", label_file)
