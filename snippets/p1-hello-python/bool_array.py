import numpy as np

laps = np.array([3, 5, 4, 0, 6])
print(laps > 3)
