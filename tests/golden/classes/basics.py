# Classes, instances, methods and attributes.
class Point:
    "A point."
    count = 0
    def __init__(self, x, y=0):
        self.x, self.y = x, y
        Point.count += 1
    def move(self, dx, dy=0):
        self.x += dx
        self.y += dy
        return self
    def __repr__(self): return f"Point({self.x}, {self.y})"
p, q = Point(1, 2), Point(5)
print(p, q, p.move(1).move(0, 3), Point.count, p.count, Point.__name__, Point.__doc__, Point.__module__, type(p) is Point, isinstance(p, Point))
p.z = 9; print(vars(p), hasattr(p, "z"), hasattr(q, "z"), getattr(q, "z", "none")); del p.z; print(hasattr(p, "z"))
p.count = "own"; print(p.count, q.count, Point.count); del p.count; print(p.count)
m = p.move; m(1); print(p, m.__self__ is p, Point.move(q, 10), Point.move.__name__)
Point.area = lambda self: self.x * self.y; print(p.area(), q.area())
q.move = lambda: "instance function"; print(q.move(), vars(q).keys())
setattr(Point, "new", property(lambda self: self.x * 100)); print(p.new, getattr(p, "x"))
for code in ("p.nope", "p.nope()", "del p.nope", "Point.nope", "del Point.nope", "Point()", "p()", "p.new = 1", "p[0]", "p + 1", "len(p)", "iter(p)", "p < p", "p.x.y", "-p", "p['a'] = 1", "del p[0]", "1 in p", "with_ = p.__enter__", "int(p)", "Point.__name__ = 5", "p.__class__ = 5"):
    try:
        exec(code)
    except Exception as e:
        print(code, "|", type(e).__name__, e)
class Empty: pass
e = Empty(); e.a = 1; print(e.__dict__, Empty.__bases__, Empty.__mro__, bool(e), e == e, e == Empty(), e != Empty(), callable(Empty), repr(Empty), Empty.__qualname__)
print(str(type(e)), type(Empty), Empty.__dict__["__module__"], "__dict__" in Empty.__dict__, Empty.__doc__)
x = Empty(); y = x; y.v = 1; print(x.v, x is y); y = Empty(); print(hasattr(y, "v"))
