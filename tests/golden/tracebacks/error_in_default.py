# Errors while a function or class is being defined.
def ok(a=1):
    return a

print(ok())

class C:
    x = 1

    def method(self, d=x.missing):
        return d
