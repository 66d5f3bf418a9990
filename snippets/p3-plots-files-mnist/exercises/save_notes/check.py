"""Check that arrays come back from a file as they went in, and that nothing is pickled."""

import tempfile
from pathlib import Path

import numpy as np


def check(answer):
    for name in ("save", "load"):
        assert name in answer, (
            f"함수 {name}의 이름을 그대로 두세요.",
            f"Keep the name of the function {name}.",
        )
    notes = {"depth": np.array([[0.5, 1.5]], dtype=np.float32), "count": np.array([7, 8])}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "check.npz"
        answer["save"](path, notes)
        assert path.exists(), (
            "파일이 생기지 않았습니다. save에서 np.savez를 부르세요.",
            "No file was made. Call np.savez in save.",
        )
        assert path.read_bytes()[:2] == b"PK", (
            ".npz 파일이 아닙니다. pickle 대신 np.savez를 쓰세요.",
            "That is not an .npz file. Use np.savez instead of pickle.",
        )
        back = answer["load"](path)
    assert isinstance(back, dict), ("load는 딕셔너리를 돌려줍니다.", "load returns a dictionary.")
    assert set(back) == set(notes), (
        f"이름이 {sorted(notes)}여야 하는데 {sorted(back)}입니다.",
        f"The names should be {sorted(notes)}, but they are {sorted(back)}.",
    )
    for name, array in notes.items():
        assert np.array_equal(back[name], array), (
            f"{name}의 값이 저장한 것과 다릅니다.",
            f"The values of {name} differ from those that were saved.",
        )
        assert back[name].dtype == array.dtype, (
            f"{name}의 자료형이 {array.dtype}여야 하는데 {back[name].dtype}입니다.",
            f"{name} should have dtype {array.dtype}, but has {back[name].dtype}.",
        )
