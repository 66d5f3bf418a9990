from dl_textbook.datasets import load_digits, train_validation_split
from dl_textbook.networks import MultiLayerNet
from dl_textbook.optimizers import Momentum
from dl_textbook.tuning import log_uniform, random_search, uniform

(x, t), (x_test, t_test) = load_digits()
TRAIN, VALIDATION = train_validation_split(x[:300], t[:300], share=0.3, rng=0)


def build_and_train(params, seed):
    network = MultiLayerNet(64, [50, 50], 10, dropout=params["dropout"], rng=seed)
    network.compile(Momentum(params["lr"]))
    network.fit(*TRAIN, epochs=20, batch_size=30, rng=seed)
    return network


def score(params, seed):
    return build_and_train(params, seed).accuracy(*VALIDATION)


# ko: 첫 탐색: 넓게
# en: first search: wide
wide = random_search(score, {"lr": log_uniform(1e-6, 1.0), "dropout": uniform(0, 0.9)}, 20, rng=0)
list(wide)
# golden: any for place *
for place, trial in enumerate(wide.ranked()[:3], start=1):
    lr, dropout = trial.params["lr"], trial.params["dropout"]
    print(f"place {place}: {trial.score:.2f}, lr {lr:.5f}, dropout {dropout:.2f}")

# ko: 좋은 셋의 범위로 좁힌다
# en: narrow the ranges to the best three
top = [trial.params for trial in wide.ranked()[:3]]
rates, ratios = [p["lr"] for p in top], [p["dropout"] for p in top]
space = {"lr": log_uniform(min(rates), max(rates)), "dropout": uniform(min(ratios), max(ratios))}
narrow = random_search(score, space, 20, rng=1)
list(narrow)

# ko: 시험 데이터는 여기서 처음이자 마지막으로 쓴다
# en: the test data are used here, for the first and last time
best = narrow.best
test_accuracy = build_and_train(best.params, best.seed).accuracy(x_test, t_test)
# golden: rel=0.1 abs=0.05
print(f"best validation: {best.score:.3f}")
print(f"test accuracy: {test_accuracy:.3f}")
