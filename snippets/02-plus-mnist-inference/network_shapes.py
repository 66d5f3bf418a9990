from digit_network import init_network

network = init_network()
for name, values in network.items():
    print(name, values.shape, values.dtype)
numbers = sum(values.size for values in network.values())
print("parameters:", numbers)
print("bytes:", sum(values.nbytes for values in network.values()))
