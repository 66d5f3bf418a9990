class Runner:
    def __init__(self, name):
        self.name = name
        self.laps = []

    def run(self, laps):
        self.laps.append(laps)

    def total(self):
        return sum(self.laps)

    def __str__(self):
        return f"{self.name}: {self.total()} laps"


mina = Runner("Mina")
jun = Runner("Jun")

mina.run(3)
mina.run(5)
jun.run(10)

print("mina.laps =", mina.laps)
print("jun.laps =", jun.laps)
print(mina)
print(jun)
