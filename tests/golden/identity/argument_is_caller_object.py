# A parameter is the caller's object; a default is one object for all calls.
def same(a, b):
    return a is b

def echo(a):
    return a

n = int("1000")
x = n + 1
print(same(x, x), same(x, n + 1), same(x, echo(x)))
print(echo(x) is x, echo(echo(x)) is x, echo(n + 1) is echo(n + 1))

def keep(a, store=[]):
    store.append(a)
    return store

s = keep(x)
s = keep(x)
s = keep(n + 1)
print(s[0] is x, s[1] is s[0], s[2] is x)

def through_keyword(*, key):
    return key

print(through_keyword(key=x) is x)

class C:
    def method(self, v):
        self.v = v
        return v

    @staticmethod
    def static(v):
        return v

    @classmethod
    def cls(cls, v):
        return v

c = C()
print(c.method(x) is x, c.v is x, C.static(x) is x, C.cls(x) is x, c.method(c.v) is x)
bound = c.method
print(bound(x) is x, (lambda v: v)(x) is x)
