import numpy as np

morning = [1, 2, 3]
evening = [2, 4, 6]
print("list + list =", morning + evening)
print("list * 2 =", morning * 2)

morning = np.array([1, 2, 3])
evening = np.array([2, 4, 6])
print("array + array =", morning + evening)
print("array * 2 =", morning * 2)
