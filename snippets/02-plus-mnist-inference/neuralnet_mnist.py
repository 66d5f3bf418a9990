from digit_network import init_network, predict

from dl_textbook.datasets import load_mnist

network = init_network()
_, (x_test, t_test) = load_mnist()

correct = 0
for x, t in zip(x_test, t_test, strict=True):
    y = predict(network, x)
    if y.argmax() == t:
        correct += 1

print("images:", len(x_test))
print("correct:", correct)
print(f"accuracy: {correct / len(x_test):.4f}")
