LAP = 314

LOG = """\
Mina 3
Jun 10
David 2
Mina 5

David 2
Mina 4
Jun 9
"""


class Runner:
    def __init__(self, name):
        self.name = name
        self.laps = []

    def run(self, laps):
        self.laps.append(laps)

    def meters(self):
        return LAP * sum(self.laps)

    def __str__(self):
        runs = len(self.laps)
        return f"{self.name}: {runs} runs, {self.meters()} m"


def read_log(text):
    runners = {}
    for line in text.splitlines():
        words = line.split()
        if len(words) == 2:
            name = words[0]
            if name not in runners:
                runners[name] = Runner(name)
            runners[name].run(int(words[1]))
    return runners


def ranking(runners):
    return sorted(runners.values(), key=lambda r: r.meters(), reverse=True)


if __name__ == "__main__":
    for runner in ranking(read_log(LOG)):
        print(runner)
