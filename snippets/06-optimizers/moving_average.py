import matplotlib.pyplot as plt
import numpy as np

rho = 0.9
readings = [4.0] * 10 + [1.0] * 15
average, averages = 0.0, []
for reading in readings:
    average = rho * average + (1 - rho) * reading
    averages.append(average)
for step in [1, 2, 10, 25]:
    print(f"average after {step} readings: {averages[step - 1]:.3f}")

ages = np.arange(30)
weights = (1 - rho) * rho**ages
print("weights of the last four readings =", weights[:4].round(4))
print(f"weight of the last ten together: {weights[:10].sum():.3f}")

plt.figure(figsize=(6, 3.6))
plt.bar(ages, weights, color="C1")
plt.xlabel("readings ago")
plt.ylabel("weight")
plt.show()
