# %% [markdown]
# # Perceptron playground { #perceptron-playground }
#
# A perceptron runs on three numbers: two weights and a bias. In this lab you turn them by hand and watch how its decision changes.
# Come here while you read [chapter 01](../01-perceptron.md), or play first and read afterward.
#
# /// goals | After this lab
# - Predict how the boundary moves when you change the weights and the bias
# - Find numbers that make AND, OR, and NAND by yourself
# - See in an experiment why no search ever finds numbers that make XOR
#
# What you need: the first two sections of [chapter 01](../01-perceptron.md). Time: 20 minutes.
# ///
#
# The cells below run from top to bottom. To run them on your own computer, download <a href="perceptron-playground.py" download>this lab's file</a>, open it in VS Code or Jupyter, and run one cell
# after another. You need `pip install . matplotlib` once in the book's folder.

# %% [markdown]
# ## A truth table from three numbers { #truth-table }
#
# There are two inputs, each 0 or 1, so there are only four cases. Feed in all four, write the four answers in a row, and you have the **truth table**, a complete account of what the perceptron does.

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
# With both weights 0.5 and a bias of −0.7, the sum is above 0 only when both inputs are 1. That makes it AND. Change the three numbers in the last line and see whether you get another name.

# %% [markdown]
# ## Seeing the boundary { #boundary }
#
# Draw the four cases as four points in the plane, and you can see what the perceptron does. Where the sum is exactly 0 there is a straight line: on one side of it the answer is 1, on the other side 0.


# %% alt="Three parallel lines in a plane with four points. The larger the bias, the further down and left the line is." caption="Three boundaries with the same weights and different biases. As the bias grows, the line moves down and to the left, and more points lie above it and get a 1."
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
# In `draw_line(0.5, 0.5, -0.7, "-")`, what happens to the line if you change the first weight to 1.0? Write down your guess, then change it and run the cell.
#
# //// answer
# The horizontal input counts for more, so the line gets steeper. The weights decide how the line slants, the bias where it lies.
# ////
# ///

# %% [markdown]
# ## Turning the bias alone { #turn-the-bias }
#
# Keep the weights at 0.5 and raise the bias bit by bit, and the gate goes from one name to the next. The perceptron fires more and more easily.

# %%
for b in [-1.1, -0.9, -0.7, -0.5, -0.3, -0.1, 0.1]:
    print(f"b = {b:4.1f}:", NAMES[answers(0.5, 0.5, b)])

# %% [markdown]
# /// check
# With a bias of −0.5, is it AND or OR? Why?
#
# //// answer
# AND. With a single 1 as input, the sum is 0.5 − 0.5, exactly 0, and a perceptron gives 1 only when the sum is *above* 0.
# ////
# ///

# %% [markdown]
# ## What no search will find { #search-for-xor }
#
# Now draw the three numbers by lot. Draw ten thousand times and count every truth table that turns up. Four answers, each 0 or 1, make 16 truth tables. How many of them will you get?

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
# Two of the 16 never turn up. One is XOR, the other its opposite, “1 only when both inputs are the same.” That isn't bad luck. A single line can't separate the points in opposite corners from the other two, so drawing more
# often changes nothing.
#
# /// check
# Draw the four points on paper and try to get (0, 1) and (1, 0) on one side of a line, (0, 0) and (1, 1) on the other. What if you may use two lines?
#
# //// answer
# One line can't do it, but two parallel lines can hold (0, 1) and (1, 0) in the strip between them. Two lines are two perceptrons, and one more perceptron has to collect their answers.
# ////
# ///

# %% [markdown]
# ## Two layers { #two-layers }
#
# The lower edge of the strip is OR, the upper edge NAND. Inside the strip both are 1, so AND collects them.


# %%
def two_layers(x1, x2):
    above = perceptron((x1, x2), (0.5, 0.5), -0.2)
    below = perceptron((x1, x2), (-0.5, -0.5), 0.7)
    return perceptron((above, below), (0.5, 0.5), -0.7)


for x1, x2 in INPUTS:
    print(x1, x2, two_layers(x1, x2))

# %% [markdown]
# /// exercise | The other one that never turned up
# Build the gate that gives 1 only when both inputs are the same. Changing three numbers in `two_layers` is enough.
#
# //// hint
# Turn the answer of `two_layers` around. What should the last perceptron, AND, become?
# ////
#
# //// answer
# Change the last line to `perceptron((above, below), (-0.5, -0.5), 0.7)`. Now the inside of the strip is 0 and the outside 1.
# ////
# ///
#
# In [chapter 01](../01-perceptron.md) you go on from these gates to a circuit that adds.
