import layers as ours
import numpy as np

from dl_textbook import layers as theirs

rng = np.random.default_rng(0)
x, t = rng.standard_normal((4, 3)), np.array([0, 1, 1, 0])
W, b = rng.standard_normal((3, 2)), rng.standard_normal(2)

results = []
for affine, package in (
    (ours.Affine(W, b), ours),
    (theirs.Affine.from_arrays(W, b), theirs),
):
    relu, last = package.Relu(), package.SoftmaxWithLoss()
    loss = last.forward(relu.forward(affine.forward(x)), t)
    dx = affine.backward(relu.backward(last.backward()))
    results.append((loss, dx))

(our_loss, our_dx), (their_loss, their_dx) = results
print(f"ours: {our_loss:.6f}")
print(f"package: {their_loss:.6f}")
print("same gradient:", np.allclose(our_dx, their_dx))
