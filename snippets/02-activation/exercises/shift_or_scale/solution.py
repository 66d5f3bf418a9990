from dl_textbook.activations import softmax

plus_100 = "same"
times_10 = "sharper"
times_0 = "flatter"

print("start:", softmax([1, 2, 3]).round(3))
print("plus_100:", plus_100)
print(softmax([101, 102, 103]).round(3))
print("times_10:", times_10)
print(softmax([10, 20, 30]).round(3))
print("times_0:", times_0)
print(softmax([0, 0, 0]).round(3))
