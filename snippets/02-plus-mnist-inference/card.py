from dl_textbook import weights

for line in weights.card("mnist_mlp").splitlines():
    if line.startswith(("| test accuracy", "| training", "| seed")):
        print(line)
