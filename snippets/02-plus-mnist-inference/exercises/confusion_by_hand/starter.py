# ko: 행이 레이블 0, 1, 2, 열이 신경망의 답 0, 1, 2
# en: the rows are the labels 0, 1, 2, the columns the guesses 0, 1, 2
confusion = [
    [18, 1, 1],
    [2, 14, 4],
    [0, 3, 17],
]

# ko: None 자리에 적으세요
# en: put your answers in place of None
images = None
accuracy = None
# ko: 레이블이 1인 이미지 가운데 1이라고 답한 비율
# en: of the images labeled 1, the share answered 1
found_1 = None
# ko: 1이라고 답한 이미지 가운데 레이블이 1인 비율
# en: of the images answered 1, the share labeled 1
right_when_1 = None
# ko: 가장 많이 틀린 (레이블, 답)
# en: the (label, guess) of the most frequent mistake
most_mixed = None

print("images:", images)
print("accuracy:", accuracy)
print("found_1:", found_1)
print("right_when_1:", right_when_1)
print("most_mixed:", most_mixed)
