class Man:
    def __init__(self, name):
        self.name = name
        self.greetings = 0

    def hello(self):
        self.greetings += 1
        print("Hello " + self.name + "!")

    def __str__(self):
        return f"{self.name} said hello {self.greetings} times"


david = Man("David")
mina = Man("Mina")
david.hello()
david.hello()
print("mina.greetings =", mina.greetings)
print(david)
