# Frames of methods, class bodies, lambdas and comprehensions.
class Tree:
    def __init__(self, items):
        self.items = [self.convert(i) for i in items]

    @staticmethod
    def convert(i):
        return (lambda v: int(v))(i)

class Broken:
    tree = Tree(["1", "2", "x"])
