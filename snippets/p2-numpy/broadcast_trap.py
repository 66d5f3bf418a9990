import numpy as np

expected = np.array([10, 20, 30])
measured = np.array([[11], [19], [30]])

wrong = measured - expected
print("shape of wrong:", wrong.shape)
print(wrong)

right = measured.reshape(3) - expected
print("shape of right:", right.shape)
print("right =", right)
