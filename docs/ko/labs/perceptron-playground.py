# %% [markdown]
# # 퍼셉트론 놀이터 { #perceptron-playground }
#
# 퍼셉트론은 수 세 개, 곧 가중치 둘과 편향 하나로 움직입니다. 이 실습에서는 그 수를 손으로 돌려 보면서 판단이 어떻게 바뀌는지 지켜봅니다.
# [01장](../01-perceptron.md)을 읽다가 와도 좋고, 먼저 만져 보고 읽으러 가도 좋습니다.
#
# /// goals | 이 실습을 마치면
# - 가중치와 편향을 바꾸면 경계선이 어떻게 움직이는지 예상하기
# - AND, OR, NAND가 되는 수를 스스로 찾기
# - XOR이 되는 수는 왜 아무리 찾아도 나오지 않는지 실험으로 확인하기
#
# 필요한 것: [01장](../01-perceptron.md)의 첫 두 절. 걸리는 시간: 20분.
# ///
#
# 아래의 코드 칸(셀)은 위에서부터 차례로 실행됩니다. 자기 컴퓨터에서 해 보려면 <a href="perceptron-playground.py" download>이 실습의 파일</a>을 내려받아 VS Code나 주피터에서 열고 셀을
# 하나씩 실행하세요. 책의 폴더에서 `pip install . matplotlib`을 한 번 해 두어야 합니다.

# %% [markdown]
# ## 수 세 개로 만드는 진리표 { #truth-table }
#
# 입력은 0 아니면 1이고 둘이니, 가능한 경우는 네 가지뿐입니다. 네 경우를 모두 넣어 나온 값 네 개를 한 줄로 적으면 그 퍼셉트론이 하는 일을 빠짐없이 적은 **진리표(truth table)**가 됩니다.

# %%
import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.perceptron import perceptron

INPUTS = [(0, 0), (1, 0), (0, 1), (1, 1)]

# ko: 네 경우의 답을 순서대로 적은 것과 그 이름
# en: the answers for the four cases, in order, and the name they go by
NAMES = {
    (0, 0, 0, 1): "AND",
    (0, 1, 1, 1): "OR",
    (1, 1, 1, 0): "NAND",
    (0, 1, 1, 0): "XOR",
    (0, 0, 0, 0): "always 0",
    (1, 1, 1, 1): "always 1",
}


def answers(w1, w2, b):
    return tuple(perceptron(x, (w1, w2), b) for x in INPUTS)


def show(w1, w2, b):
    y = answers(w1, w2, b)
    print("x1 x2 | y")
    for (x1, x2), out in zip(INPUTS, y, strict=True):
        print(f" {x1}  {x2} | {out}")
    print("gate:", NAMES.get(y, "no name"))


show(0.5, 0.5, -0.7)

# %% [markdown]
# 가중치가 둘 다 0.5이고 편향이 −0.7이면, 합이 0을 넘는 것은 둘 다 1일 때뿐입니다. 그래서 AND가 됩니다. 마지막 줄의 세 수를 바꿔 가며 다른 이름이 나오는지 보세요.

# %% [markdown]
# ## 경계선 보기 { #boundary }
#
# 네 경우를 평면의 네 점으로 그리면 퍼셉트론이 하는 일이 눈에 보입니다. 합이 정확히 0인 자리는 직선이고, 직선의 한쪽은 1, 다른 쪽은 0입니다.


# %% alt="네 점이 있는 평면에 직선 세 개가 나란히 그려져 있다. 편향이 커질수록 직선이 왼쪽 아래로 내려간다." caption="가중치는 그대로 두고 편향만 바꾼 세 경계선. 편향이 커질수록 직선이 왼쪽 아래로 내려가고, 직선 위쪽에서 1이 되는 점이 늘어납니다."
def draw_line(w1, w2, b, style):
    x1 = np.array([-0.5, 2.5])
    plt.plot(x1, -(w1 * x1 + b) / w2, style, color="C1", label=f"b = {b}")


draw_line(0.5, 0.5, -0.7, "-")
draw_line(0.5, 0.5, -0.2, "--")
draw_line(0.5, 0.5, 0.2, ":")
for x1, x2 in INPUTS:
    plt.plot(x1, x2, "o", color="C0", markersize=9)
plt.xlabel("x1")
plt.ylabel("x2")
plt.xlim(-0.5, 2.5)
plt.ylim(-0.5, 1.5)
plt.xticks([0, 1, 2])
plt.yticks([0, 1])
plt.gca().set_aspect("equal")
plt.legend(loc="upper right")
plt.show()

# %% [markdown]
# /// tryit
# `draw_line(0.5, 0.5, -0.7, "-")`에서 첫 가중치를 1.0으로 바꾸면 직선은 어떻게 될까요? 예상을 적고 나서 바꿔 실행하세요.
#
# //// answer
# 가로 방향의 영향이 커지므로 직선이 더 가팔라집니다. 가중치는 기울어진 정도를, 편향은 자리를 정합니다.
# ////
# ///

# %% [markdown]
# ## 편향만 돌려 보기 { #turn-the-bias }
#
# 가중치를 0.5로 두고 편향을 조금씩 키우면 게이트의 이름이 차례로 바뀝니다. 퍼셉트론이 점점 «쉽게 켜지는» 것입니다.

# %%
for b in [-1.1, -0.9, -0.7, -0.5, -0.3, -0.1, 0.1]:
    print(f"b = {b:4.1f}:", NAMES[answers(0.5, 0.5, b)])

# %% [markdown]
# /// check
# 편향이 −0.5일 때는 AND일까요, OR일까요? 왜 그럴까요?
#
# //// answer
# AND입니다. 입력 하나만 1이면 합이 0.5 − 0.5, 곧 정확히 0이고, 퍼셉트론은 합이 0을 *넘어야* 1을 냅니다.
# ////
# ///

# %% [markdown]
# ## 마구 찾아도 나오지 않는 것 { #search-for-xor }
#
# 이번에는 세 수를 제비뽑기로 고릅니다. 1만 번 뽑아서 어떤 진리표가 나왔는지 모두 셉니다. 답 네 개가 저마다 0이나 1이니 진리표는 모두 16가지입니다. 몇 가지나 나올까요?

# %%
rng = np.random.default_rng(0)
counts = {}
for w1, w2, b in rng.uniform(-1, 1, size=(10_000, 3)):
    y = answers(w1, w2, b)
    counts[y] = counts.get(y, 0) + 1

for name in ["AND", "OR", "NAND", "XOR"]:
    for y, known in NAMES.items():
        if known == name:
            print(f"{name:4}:", counts.get(y, 0))
print("truth tables found:", len(counts), "of 16")

# %% [markdown]
# 16가지 가운데 두 가지가 끝내 나오지 않습니다. 하나는 XOR이고, 다른 하나는 그 반대인 «두 입력이 같을 때만 1»입니다. 운이 나빠서가 아닙니다. 직선 하나로는 마주 보는 두 점끼리 갈라놓을 수 없으니
# 몇 번을 더 뽑아도 마찬가지입니다.
#
# /// check
# 네 점을 종이에 그리고, (0, 1)과 (1, 0)은 직선의 한쪽에, (0, 0)과 (1, 1)은 다른 쪽에 두어 보세요. 직선 두 개를 써도 된다면 어떨까요?
#
# //// answer
# 직선 하나로는 안 되지만, 나란한 직선 두 개 사이의 띠에 (0, 1)과 (1, 0)을 담을 수 있습니다. 직선 두 개는 퍼셉트론 두 개이고, 그 둘의 답을 모으는 퍼셉트론이 하나 더 있으면 됩니다.
# ////
# ///

# %% [markdown]
# ## 두 층으로 쌓으면 { #two-layers }
#
# 띠의 아래쪽 경계는 OR, 위쪽 경계는 NAND입니다. 둘 다 1인 자리가 바로 띠의 안쪽이니 AND로 모읍니다.


# %%
def two_layers(x1, x2):
    above = perceptron((x1, x2), (0.5, 0.5), -0.2)
    below = perceptron((x1, x2), (-0.5, -0.5), 0.7)
    return perceptron((above, below), (0.5, 0.5), -0.7)


for x1, x2 in INPUTS:
    print(x1, x2, two_layers(x1, x2))

# %% [markdown]
# /// exercise | 끝내 나오지 않은 다른 게이트
# 두 입력이 같을 때만 1인 게이트를 만들어 보세요. `two_layers`에서 수 세 개만 바꾸면 됩니다.
#
# //// hint
# `two_layers`의 답을 뒤집으면 됩니다. 마지막 퍼셉트론 AND를 무엇으로 바꾸면 될까요?
# ////
#
# //// answer
# 마지막 줄을 `perceptron((above, below), (-0.5, -0.5), 0.7)`로 바꿉니다. 띠의 안쪽이 0, 바깥쪽이 1이 됩니다.
# ////
# ///
#
# [01장](../01-perceptron.md)에서는 이 게이트로 덧셈을 하는 회로까지 만듭니다.
