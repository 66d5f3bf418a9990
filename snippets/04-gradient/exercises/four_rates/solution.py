lr_001 = "creeps"
lr_05 = "jumps"
lr_1 = "bounces"
lr_11 = "explodes"

for lr, guess in [(0.01, lr_001), (0.5, lr_05), (1.0, lr_1), (1.1, lr_11)]:
    x, places = 1.0, []
    for _ in range(5):
        # ko: x²의 기울기는 2x
        # en: the slope of x² is 2x
        x -= lr * 2 * x
        places.append(round(x, 3))
    print(f"lr {lr}: {guess} {places}")
