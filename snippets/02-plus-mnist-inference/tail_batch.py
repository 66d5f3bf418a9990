import numpy as np

# ko: 답 150개가 모두 맞다
# en: all 150 answers are right
guesses = np.ones(150, dtype=int)
labels = np.ones(150, dtype=int)
batch_size = 100

# ko: 세 가지로 센다. 배치의 개수를 150 // 100 = 1로 구하면 뒤의 50장을 빠뜨린다
# en: count in three ways; with 150 // 100 = 1 batches, the last 50 are left out
dropped = 0
for k in range(len(labels) // batch_size):
    part = slice(k * batch_size, (k + 1) * batch_size)
    dropped += np.sum(guesses[part] == labels[part])

correct, batches = 0, 0
for start in range(0, len(labels), batch_size):
    part = slice(start, start + batch_size)
    correct += np.sum(guesses[part] == labels[part])
    batches += 1

print(f"tail left out: {dropped / len(labels):.3f}")
print(f"divided by batches x batch_size: {correct / (batches * batch_size):.3f}")
print(f"divided by images: {correct / len(labels):.3f}")

# ko: 뒤의 50장 가운데 25장을 틀리게 하면, 배치마다 구한 정확도의 평균도 어긋난다
# en: with 25 of the last 50 wrong, the mean of the accuracies of the batches is off too
guesses[125:] = 0
same = guesses == labels
print(f"mean of the batches: {np.mean([same[:100].mean(), same[100:].mean()]):.3f}")
print(f"right way: {same.mean():.3f}")
