# AttributeError with a suggestion.
class Account:
    def __init__(self):
        self.balance = 10

    def deposit(self, amount):
        self.balanse += amount

Account().deposit(5)
