def loudness(x):
    return 0.01 * x**2 + 0.1 * x


for width in [10, 1, 0.1, 0.01]:
    average = (loudness(5 + width) - loudness(5)) / width
    print(f"from 5 to {5 + width}: {average:.4f} a notch")
