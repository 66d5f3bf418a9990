# ko: f(x) = x⁴ − 2x²은 −1과 1에 골짜기, 0에 봉우리가 있다
# en: f(x) = x⁴ − 2x² has valleys at −1 and 1, and a peak at 0
# ko: 학습률 0.1로 100걸음을 가면 어디에 닿을까?
# en: where does it end after 100 steps with learning rate 0.1?
from_2_tenths = None
from_minus_2_tenths = None
from_0 = None

print("from_2_tenths:", from_2_tenths)
print("from_minus_2_tenths:", from_minus_2_tenths)
print("from_0:", from_0)
