class Man:
    def __init__(self, name):
        self.name = name
        self.greetings = 0

    def hello(self):
        # ko: 인사한 횟수를 하나 늘리세요
        # en: add one to the number of greetings
        print("Hello " + self.name + "!")

    # ko: 여기에 __str__을 더하세요
    # en: add __str__ here


david = Man("David")
mina = Man("Mina")
david.hello()
david.hello()
print("mina.greetings =", mina.greetings)
