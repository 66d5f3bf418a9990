# ko: 이미지 250장을 100장씩 묶어 784-50-100-10 신경망에 넣었다
# en: 250 images went through the 784-50-100-10 network in batches of 100
right_in_each = [97, 99, 48]

# ko: None 자리에 적으세요. 형상은 (1, 2)처럼 적습니다
# en: put your answers in place of None; write a shape as in (1, 2)
batches = None
last_batch = None
z1_of_last = None
accuracy = None

print("batches:", batches)
print("last_batch:", last_batch)
print("z1_of_last:", z1_of_last)
print("accuracy:", accuracy)
