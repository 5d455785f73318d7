class Field:
    def __set_name__(self, owner, name): self.name = "_" + name
    def __get__(self, o, t=None): return getattr(o, self.name, None)
    def __set__(self, o, v): setattr(o, self.name, v)
    def __delete__(self, o): delattr(o, self.name)
class C:
    f = Field()
    def _get(self): return 1
    def _set(self, v): self.v = v
    p = property(_get, _set, doc="d")
c = C()
c.f = 10**6
c.p = 5
print(c.f, c.p, vars(c), C.p.__doc__)
del c.f
