# Errors in methods that operators and built-ins call.
class V:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        return V(self.x + other.x)

    def __repr__(self):
        return "V" + self.x

print((V(1) + V(2)).x)
try:
    V(1) + 5
except AttributeError as e:
    print(e)
print([V(1)])
