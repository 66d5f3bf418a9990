import numpy as np

# ko: ① 입력과 타깃: 귤의 무게(kg)와 그때 낸 돈(천 원)
# en: (1) input and target: kilograms of mandarins, and what they cost (thousand won)
x = np.array([1.0, 2.0, 2.0, 3.0])
t = np.array([4.0, 8.0, 7.0, 12.0])


# ko: ② 층: 가중치 w 하나로 예측을 만든다
# en: (2) layer: makes the predictions with its one weight w
def layer(x, w):
    return w * x


# ko: ③ 손실 함수: 예측이 타깃에서 얼마나 벗어났는지 수 하나로 잰다
# en: (3) loss function: one number for how far the predictions are from the targets
def loss(y, t):
    return np.mean((y - t) ** 2)


# ko: w를 조금 올리면 손실이 얼마나 달라지는가 (04장에서 배웁니다)
# en: how the loss would change if w went up a little (see chapter 04)
def gradient(x, y, t):
    return np.mean(2 * (y - t) * x)


# ko: ④ 옵티마이저: 기울기의 반대쪽으로 w를 조금 옮긴다
# en: (4) optimizer: moves w a little, against the gradient
def optimizer(w, g, rate=0.05):
    return w - rate * g


w = 0.0
for step in range(11):
    y = layer(x, w)
    g = gradient(x, y, t)
    print(f"step {step:2d}   w {w:.3f}   loss {loss(y, t):6.3f}")
    w = optimizer(w, g)

print(f"price: {w:.2f}")
