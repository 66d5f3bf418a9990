# ko: 잡음 x²을 x = 1에서 낮춘다. 예상을 적으세요
# en: noise x², starting at x = 1; write down what you expect
# ko: "creeps"(기어간다), "jumps"(한 걸음에 닿는다), "bounces"(제자리에서 왔다 갔다), "explodes"(폭발한다)
# en: "creeps", "jumps" (there in one step), "bounces" (to and fro for ever), or "explodes"
lr_001 = "?"
lr_05 = "?"
lr_1 = "?"
lr_11 = "?"

for lr, guess in [(0.01, lr_001), (0.5, lr_05), (1.0, lr_1), (1.1, lr_11)]:
    print(f"lr {lr}: {guess}")
