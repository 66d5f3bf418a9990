import numpy as np


def save(path, notes):
    # ko: **는 딕셔너리를 이름=값 꼴의 인수로 푼다
    # en: ** unpacks the dictionary into arguments of the form name=value
    np.savez(path, **notes)


def load(path):
    with np.load(path) as saved:
        return {name: saved[name] for name in saved}


notes = {"tide": np.array([1.2, 3.4]), "boats": np.array([3, 5, 4])}
save("notes.npz", notes)
print("loaded:", load("notes.npz"))
