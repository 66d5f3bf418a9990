from learning_curves import report

# golden: rel=0.1 abs=0.05 for train, held back, gap
report(epochs=300, dropout=0.2)
