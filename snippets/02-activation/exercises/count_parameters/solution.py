def count_parameters(sizes):
    total = 0
    for i in range(len(sizes) - 1):
        # ko: 가중치, 그리고 받는 뉴런마다 편향 하나
        # en: the weights, and a bias for each receiver
        total += sizes[i] * sizes[i + 1] + sizes[i + 1]
    return total


print("parameters of 2-3-2-2:", count_parameters([2, 3, 2, 2]))
print("parameters of 784-50-10:", count_parameters([784, 50, 10]))
