import pickle

# ko: 예상을 적으세요
# en: write down what you expect
guess_length = 2
guess_total = 6
guess_loads = 2

# ko: 여기부터는 그대로 두세요
# en: leave the rest as it is
boats = [1, 2]
with open("boats.pkl", "wb") as file:
    pickle.dump(boats, file)
    boats.append(3)
    pickle.dump(boats, file)
boats.append(4)

loads = 0
with open("boats.pkl", "rb") as file:
    first = pickle.load(file)
    loads += 1
    try:
        while True:
            last = pickle.load(file)
            loads += 1
    except EOFError:
        pass

print("length of the first:", guess_length, "->", len(first))
print("sum of the last:", guess_total, "->", sum(last))
print("loads:", guess_loads, "->", loads)
