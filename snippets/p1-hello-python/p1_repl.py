# --8<-- [start:arithmetic]
print("1 - 2 =", 1 - 2)
print("4 * 5 =", 4 * 5)
print("7 / 5 =", 7 / 5)
print("7 // 5 =", 7 // 5)
print("7 % 5 =", 7 % 5)
print("3 ** 2 =", 3**2)
print("0.1 + 0.2 =", 0.1 + 0.2)
# --8<-- [end:arithmetic]

# --8<-- [start:types]
print(type(10))
print(type(2.718))
print(type("hello"))
print(type(10 / 5))
print('int("5") + 3 =', int("5") + 3)
print('"5" + "3" =', "5" + "3")
# --8<-- [end:types]

# --8<-- [start:variables]
# ko: 트랙의 지름을 처음에는 잘못 적었다
# en: the diameter of the track, wrong at first
x = 10
print("x =", x)

# ko: 다시 잰 지름(m)
# en: the diameter measured again, in meters
x = 100
print("x =", x)

y = 3.14
print("x * y =", x * y)
print(type(x * y))

laps = 3
laps = laps + 1
print("laps =", laps)
# --8<-- [end:variables]

# --8<-- [start:strings]
name = "Mina"
km = 4.5

print("Hello " + name + "!")
print(name, "ran", km, "km")
print(f"{name} ran {km:.2f} km")
print(len(name))
print("Mina 3 5 4".split())
# --8<-- [end:strings]

# --8<-- [start:lists]
a = [1, 2, 3, 4, 5]
print(a)
print("len(a) =", len(a))
print("a[0] =", a[0])
print("a[4] =", a[4])

a[4] = 99
print("a =", a)
# --8<-- [end:lists]

# --8<-- [start:slices]
print("a[0:2] =", a[0:2])
print("a[1:] =", a[1:])
print("a[:3] =", a[:3])
print("a[:-1] =", a[:-1])
print("a[:-2] =", a[:-2])
print("a[-1] =", a[-1])
# --8<-- [end:slices]

# --8<-- [start:dictionaries]
me = {"height": 180}
print('me["height"] =', me["height"])

me["weight"] = 70
print("me =", me)
print("weight" in me)
# --8<-- [end:dictionaries]

# --8<-- [start:bool]
hungry = True
sleepy = False

print(type(hungry))
print(not hungry)
print(hungry and sleepy)
print(hungry or sleepy)
print(km > 4)
print(km == 4)
# --8<-- [end:bool]

# --8<-- [start:if]
hungry = True
if hungry:
    print("I'm hungry")

hungry = False
if hungry:
    print("I'm hungry")
else:
    print("I'm not hungry")
    print("I'm sleepy")
# --8<-- [end:if]

# --8<-- [start:elif]
laps = 4
if laps >= 10:
    print("banana")
elif laps >= 3:
    print("water")
else:
    print("applause")
# --8<-- [end:elif]

# --8<-- [start:for]
for i in [1, 2, 3]:
    print(i)

total = 0
for laps in [3, 5, 4]:
    total = total + laps
print("total:", total)

for i in range(3):
    print("i =", i)
# --8<-- [end:for]


# --8<-- [start:functions]
def hello(name):
    print("Hello " + name + "!")


def pace(minutes, km=5):
    return minutes / km


hello("Mina")
hello("Jun")
print("30 minutes, 5 km:", pace(30))
print("42 minutes, 7 km:", pace(42, 7))
print("42 minutes, 7 km:", pace(km=7, minutes=42))
# --8<-- [end:functions]


# --8<-- [start:lambda]
def twice(f, x):
    return f(f(x))


def add_lap(x):
    return x + 1


print(twice(add_lap, 10))
print(twice(lambda x: x + 1, 10))
# --8<-- [end:lambda]
