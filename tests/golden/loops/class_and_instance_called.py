# A class and its instances at one call site: the function found in the class is
# called without self, or with it.


class Bare:
    __slots__ = ()

    def count(*args):
        return len(args)


class Plain:
    count = Bare.count


class Number(int):
    __slots__ = ()
    count = Bare.count


class Items(list):
    count = Bare.count


class Meta(type):
    def count(*args):
        return len(args)


def call(thing):
    return thing.count()


def call_temporary(thing):
    return [thing][0].count()


for cls in Bare, Plain, Number, Items:
    for function in call, call_temporary:
        things = cls, cls(), cls, cls(), cls(), cls, cls
        print(cls.__name__, [function(thing) for thing in things])
print([call(thing) for thing in (Meta, Meta("C", (), {}), Meta, Meta("D", (), {}))])
