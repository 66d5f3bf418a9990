# --8<-- [start:from_list]
import numpy as np

x = np.array([1.0, 2.0, 3.0])
print("x =", x)
print("type:", type(x))
print("dtype:", x.dtype)

print("whole numbers:", np.array([1, 2, 3]).dtype)
print("mixed:", np.array([1, 2, 3.5]).dtype)
print("true or false:", np.array([True, False]).dtype)
# --8<-- [end:from_list]

# --8<-- [start:filled]
print("zeros =", np.zeros(3))
print("ones =")
print(np.ones((2, 3)))
print("full =")
print(np.full((2, 3), 7))
print("eye =")
print(np.eye(3))

print("zeros_like =", np.zeros_like(x))
print("ones_like =", np.ones_like(x))
# ko: empty는 칸만 마련하고 값은 채우지 않는다
# en: empty only makes room and fills nothing in
print("shape of empty:", np.empty((2, 3)).shape)
# --8<-- [end:filled]

# --8<-- [start:ranges]
print("arange =", np.arange(0, 10, 2))
print("arange(5) =", np.arange(5))

print("linspace =", np.linspace(0, 10, 5))
print("without end =", np.linspace(0, 10, 5, endpoint=False))
days, step = np.linspace(0, 10, 5, retstep=True)
print("step:", step)
print("default num:", len(np.linspace(0, 10)))
# --8<-- [end:ranges]

# --8<-- [start:logspace]
print("logspace =", np.logspace(0, 3, 4))
sizes = np.logspace(0, -4, num=16)
print("fifth of 16:", sizes[4].round(6))
print("base 2 =", np.logspace(0, 4, 5, base=2))
# --8<-- [end:logspace]
