from dl_textbook.activations import softmax

# ko: 점수가 [1, 2, 3]일 때의 몫과 견주어 "same"(그대로), "sharper"(더 쏠림), "flatter"(더 고름) 가운데 하나
# en: compared with the scores [1, 2, 3], the shares are "same", "sharper" or "flatter"
plus_100 = "?"
times_10 = "?"
times_0 = "?"

print("start:", softmax([1, 2, 3]).round(3))
print("plus_100:", plus_100)
print("times_10:", times_10)
print("times_0:", times_0)
