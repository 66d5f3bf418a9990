# ko: 자리 1.0, 기울기 3, 학습률 0.1에서 내딛는 첫걸음. 새 자리를 적으세요
# en: the first step from 1.0, slope 3, learning rate 0.1; write the new place
sgd = None
momentum = None
adagrad = None
adam = None
# ko: 기울기가 0.03이라면 AdaGrad는 어디로 갈까?
# en: and where does AdaGrad go if the slope is 0.03?
adagrad_gentle = None

print("answers =", sgd, momentum, adagrad, adam, adagrad_gentle)
