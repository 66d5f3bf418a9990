# --8<-- [start:one]
import pickle

boats = {"Gull": 12, "Tern": 7}

data = pickle.dumps(boats)
print("type:", type(data).__name__)
print("first byte:", data[0])

back = pickle.loads(data)
print("back:", back)
print("equal:", back == boats)
print("same object:", back is boats)
# --8<-- [end:one]

# --8<-- [start:several]
with open("harbor.pkl", "wb") as file:
    pickle.dump(boats, file)
    pickle.dump([3.1, 2.4], file)
    pickle.dump("calm", file)

objects = []
with open("harbor.pkl", "rb") as file:
    while True:
        try:
            objects.append(pickle.load(file))
        except EOFError:
            break

print("objects:", len(objects))
for found in objects:
    print(found)
# --8<-- [end:several]

# --8<-- [start:limit]
try:
    pickle.dumps(lambda x: 2 * x)
except (pickle.PicklingError, AttributeError):
    print("a lambda: cannot be pickled")
# --8<-- [end:limit]
