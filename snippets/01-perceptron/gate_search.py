from itertools import product

inputs = [(0, 0), (1, 0), (0, 1), (1, 1)]
wanted = {
    "AND": [0, 0, 0, 1],
    "NAND": [1, 1, 1, 0],
    "OR": [0, 1, 1, 1],
    "XOR": [0, 1, 1, 0],
}
found = {"AND": 0, "NAND": 0, "OR": 0, "XOR": 0}
tried = 0

# ko: w1, w2, b에 -10부터 10까지의 정수를 하나씩 모두 넣어 본다
# en: put every whole number from -10 to 10 into w1, w2 and b
for w1, w2, b in product(range(-10, 11), repeat=3):
    tried += 1
    outputs = [int(w1 * x1 + w2 * x2 + b > 0) for x1, x2 in inputs]
    for gate in wanted:
        if outputs == wanted[gate]:
            found[gate] += 1

print("tried:", tried)
for gate in found:
    print(f"{gate}: {found[gate]}")
