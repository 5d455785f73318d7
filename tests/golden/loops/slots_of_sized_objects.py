# __slots__ of a subclass of str: where a slot is depends on the length of the text.


class Text(str):
    __slots__ = ("mark",)


def put(thing, value):
    thing.mark = value


def get(thing):
    return thing.mark


for size in 1, 1, 180, 180, 3, 90:
    text = Text("x" * size)
    try:
        print(get(text))
    except AttributeError as error:
        print(error)
    put(text, [size])
    put(text, get(text) + [text.count("x")])
    print(get(text), len(text), set(text))
    del text.mark
    print(hasattr(text, "mark"))
