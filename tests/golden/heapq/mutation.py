from heapq import heapify, heappop, heappush, heapreplace


class Changing:
    def __init__(self, heap, change):
        self.heap, self.change = heap, change

    def __lt__(self, other):
        self.change(self.heap)
        return True


for change in (list.clear, lambda h: h.append(1), lambda h: h.pop()):
    for function in (heapify, heappop, lambda h: heappush(h, 3), lambda h: heapreplace(h, 4)):
        h = []
        h.extend(Changing(h, change) for _ in range(10))
        try:
            function(h)
            print("done")
        except (RuntimeError, IndexError, TypeError) as error:
            print(type(error).__name__, error)


class Failing:
    def __lt__(self, other):
        raise ZeroDivisionError("lt")


for function in (heapify, heappop):
    try:
        function([Failing(), Failing(), Failing()])
    except ZeroDivisionError as error:
        print(error)
x = 12345
h = [x, 20000]
print(heappop(h) is x)
