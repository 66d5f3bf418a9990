# ko: SGD: 1 − 0.1 × 3
# en: SGD: 1 − 0.1 × 3
sgd = 0.7
# ko: 처음 속도는 0이므로 SGD와 같다
# en: the velocity is 0 at first: the same as SGD
momentum = 0.7
# ko: h = 9, √h = 3, 1 − 0.1 × 3 / 3
# en: h = 9, √h = 3, 1 − 0.1 × 3 / 3
adagrad = 0.9
# ko: 보정하면 m = 3, v = 9, 1 − 0.1 × 3 / 3
# en: corrected, m = 3 and v = 9: 1 − 0.1 × 3 / 3
adam = 0.9
# ko: h = 0.0009, √h = 0.03, 1 − 0.1 × 0.03 / 0.03
# en: h = 0.0009, √h = 0.03, 1 − 0.1 × 0.03 / 0.03
adagrad_gentle = 0.9

print("answers =", sgd, momentum, adagrad, adam, adagrad_gentle)
