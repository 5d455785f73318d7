# The finalizers of one collection run in the order of addresses, in CPython in the order in which the objects were
# made: there it is 0, 1, 2, 3 ...
order = []

class Small:
    def __init__(self, number):
        self.number = number
        self.me = self

    def __del__(self):
        order.append(self.number)

class Large(Small):
    def __init__(self, number):
        super().__init__(number)
        self.a = self.b = self.c = self.d = self.e = self.f = None

for warm_up in range(3):        # afterwards the classes know the sizes of their instances
    Small(0).me = Large(0).me = None
order.clear()
for number in range(0, 20, 2):
    Small(number)
    Large(number + 1)
waste = []
while not order:
    waste.append([])
print(order)
