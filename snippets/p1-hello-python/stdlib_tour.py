import calendar
import glob
import os
import pickle
import random
import shutil
import sys
import tempfile
import time

print("sys:", sys.version_info >= (3, 11))
print("calendar:", calendar.day_name[calendar.weekday(2027, 1, 1)])
print("random:", random.Random(7).choice(["Mina", "Jun", "David"]))

start = time.perf_counter()
time.sleep(0.01)
print("time:", time.perf_counter() - start > 0.005)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "laps.pkl")
    with open(path, "wb") as file:
        pickle.dump({"Mina": [3, 5, 4]}, file)
    shutil.copy(path, os.path.join(folder, "copy.pkl"))
    with open(path, "rb") as file:
        print("pickle:", pickle.load(file))
    print("os:", sorted(os.listdir(folder)))
    print("glob:", len(glob.glob(os.path.join(folder, "*.pkl"))))
