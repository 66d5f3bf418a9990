class Name:
    def __init__(self, argument):
        pass

    def method(self, argument):
        pass
