import numpy as np
from learning_curves import t_held, t_train, x_held, x_train

from dl_textbook.networks import MultiLayerNet
from dl_textbook.optimizers import SGD

singles, teams = [], []
for group in range(5):
    answers = []
    for seed in range(5 * group, 5 * group + 5):
        network = MultiLayerNet(784, [100] * 6, 10, rng=seed)
        network.compile(SGD(lr=0.05))
        network.fit(x_train, t_train, epochs=60, batch_size=100, rng=seed)
        answers.append(network.predict_proba(x_held))
    scores = [np.mean(answer.argmax(axis=1) == t_held) for answer in answers]
    team = np.mean(np.mean(answers, axis=0).argmax(axis=1) == t_held)
    singles += scores
    teams.append(team)
    # golden: rel=0.1 abs=0.03
    print(f"group {group}: mean of the singles {np.mean(scores):.3f}, team {team:.3f}")

print(f"single: [{min(singles):.3f} {max(singles):.3f}]")
print(f"team: [{min(teams):.3f} {max(teams):.3f}]")
