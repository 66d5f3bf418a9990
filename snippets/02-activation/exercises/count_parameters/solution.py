def count_parameters(sizes):
    total = 0
    for i in range(len(sizes) - 1):
        # ko: 이웃한 두 층 사이의 가중치, 그리고 받는 쪽 뉴런마다 편향 하나
        # en: the weights between two neighboring layers, and one bias for each neuron that receives
        total += sizes[i] * sizes[i + 1] + sizes[i + 1]
    return total


print("parameters of 2-3-2-2:", count_parameters([2, 3, 2, 2]))
print("parameters of 784-50-10:", count_parameters([784, 50, 10]))
