from dl_textbook.activations import softmax

# ko: "same", "sharper", "flatter" 가운데 하나
# en: "same", "sharper", or "flatter"
plus_100 = "?"
times_10 = "?"
times_0 = "?"

print("start:", softmax([1, 2, 3]).round(3))
print("plus_100:", plus_100)
print("times_10:", times_10)
print("times_0:", times_0)
