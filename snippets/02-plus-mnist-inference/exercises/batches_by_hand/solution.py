# ko: 이미지 250장을 100장씩 묶어 784-50-100-10 신경망에 넣었다
# en: 250 images went through the 784-50-100-10 network in batches of 100
right_in_each = [97, 99, 48]

batches = 3
last_batch = 50
z1_of_last = (50, 50)
# ko: (97 + 99 + 48) / 250
# en: (97 + 99 + 48) / 250
accuracy = 0.976

print("batches:", batches)
print("last_batch:", last_batch)
print("z1_of_last:", z1_of_last)
print("accuracy:", accuracy)
