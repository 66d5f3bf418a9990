def count_parameters(sizes):
    # ko: sizes는 층마다의 뉴런 수
    # en: sizes: the neurons in each layer
    return 0


print("parameters of 2-3-2-2:", count_parameters([2, 3, 2, 2]))
print("parameters of 784-50-10:", count_parameters([784, 50, 10]))
