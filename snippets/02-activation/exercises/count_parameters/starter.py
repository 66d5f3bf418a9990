def count_parameters(sizes):
    # ko: sizes는 층마다의 뉴런 수. 가중치와 편향이 모두 몇 개인지 돌려주세요
    # en: sizes: the number of neurons in each layer; return how many weights and biases there are
    return 0


print("parameters of 2-3-2-2:", count_parameters([2, 3, 2, 2]))
print("parameters of 784-50-10:", count_parameters([784, 50, 10]))
