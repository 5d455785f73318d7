# __index__ of a bound or an item empties the bytearray that is being read or changed.
class Emptying:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        data.clear()
        return self.value


def show(what, action):
    global data
    data = bytearray(b"abcdefgh" * 8)
    try:
        print(what, action(), bytes(data))
    except Exception as error:
        print(what, type(error).__name__, error, bytes(data))


show("item", lambda: data[Emptying(3)])
show("slice", lambda: data[Emptying(3):Emptying(9)])
show("stepped slice", lambda: data[Emptying(3):Emptying(60):Emptying(2)])
show("assign a slice", lambda: data.__setitem__(slice(Emptying(3), Emptying(9)), b"xyz"))
show("assign steps", lambda: data.__setitem__(slice(Emptying(3), Emptying(9), Emptying(2)), b"xyz"))
show("delete a slice", lambda: data.__delitem__(slice(Emptying(3), Emptying(9))))
show("delete steps", lambda: data.__delitem__(slice(Emptying(3), Emptying(60), 3)))
show("assign items", lambda: data.__setitem__(slice(1, 9), [Emptying(65), Emptying(66)]))
show("insert", lambda: data.insert(Emptying(5), Emptying(65)))
show("pop", lambda: data.pop(Emptying(5)))
show("find", lambda: data.find(b"a", Emptying(5)))
show("rindex", lambda: data.rindex(b"f", Emptying(0), Emptying(60)))
show("multiply", lambda: data * Emptying(2))
