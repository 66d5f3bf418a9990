# ko: 행이 레이블 0, 1, 2, 열이 신경망의 답 0, 1, 2
# en: the rows are the labels 0, 1, 2, the columns the guesses 0, 1, 2
confusion = [
    [18, 1, 1],
    [2, 14, 4],
    [0, 3, 17],
]

images = 60
accuracy = 49 / 60
# ko: 레이블이 1인 이미지 가운데 1이라고 답한 비율
# en: of the images labeled 1, the share answered 1
found_1 = 14 / 20
# ko: 1이라고 답한 이미지 가운데 레이블이 1인 비율
# en: of the images answered 1, the share labeled 1
right_when_1 = 14 / 18
# ko: 가장 많이 틀린 (레이블, 답)
# en: the (label, guess) of the most frequent mistake
most_mixed = (1, 2)

print("images:", images)
print("accuracy:", round(accuracy, 3))
print("found_1:", round(found_1, 3))
print("right_when_1:", round(right_when_1, 3))
print("most_mixed:", most_mixed)
