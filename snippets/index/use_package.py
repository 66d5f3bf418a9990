from dl_textbook import AND
from dl_textbook.activations import relu

print("AND(1, 1) =", AND(1, 1))
print("relu =", relu([-1.0, 2.0]))
