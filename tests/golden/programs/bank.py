# Accounts with a class hierarchy, exceptions, a ledger and a report.
class BankError(Exception):
    pass


class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} has {account.balance:.2f}, needs {amount:.2f}")
        self.shortfall = amount - account.balance


class Account:
    _next_number = 1000
    interest = 0.0

    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self.balance = balance
        self.history = []
        self.number = Account._next_number
        Account._next_number += 1

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.owner}: {self.balance:,.2f}>"

    def __lt__(self, other):
        return self.balance < other.balance

    def __iadd__(self, amount):
        self.deposit(amount)
        return self

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        self.balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self.available():
            raise InsufficientFunds(self, amount)
        self.balance -= amount
        self.history.append(("withdraw", amount))

    def available(self):
        return self.balance

    def month(self):
        if self.interest:
            self.deposit(round(self.balance * self.interest, 2))


class Savings(Account):
    interest = 0.02


class Checking(Account):
    def __init__(self, *args, limit=100, **kwargs):
        super().__init__(*args, **kwargs)
        self.limit = limit

    def available(self):
        return super().available() + self.limit


class Transfer:
    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        self.saved = [(a, a.balance, len(a.history)) for a in self.accounts]
        return self

    def __exit__(self, kind, error, tb):
        if kind and issubclass(kind, BankError):
            for account, balance, length in self.saved:
                account.balance = balance
                del account.history[length:]
            print("rolled back:", error)
            return True


a, b, c = Savings("Ann", 500), Checking("Bob", limit=50), Account("Cy", 10)
b += 75
print(a, b, c, sep="\n")
with Transfer(a, b):
    a.withdraw(200)
    b.deposit(200)
with Transfer(b, c):
    b.withdraw(300)
    c.deposit(300)
    c.withdraw(1000)
print(sorted([a, b, c]), max(a, b, c).owner)
try:
    c.withdraw(25)
except InsufficientFunds as e:
    print(e, e.shortfall)
try:
    c.deposit(-5)
except ValueError as e:
    print(e)
for account in (a, b, c):
    for _ in range(3):
        account.month()
    print(f"{account.owner:<5}{account.balance:>10.2f}", *[f"{kind[0]}{amount:g}" for kind, amount in account.history])
print(f"total {sum(x.balance for x in (a, b, c)):.2f}")
