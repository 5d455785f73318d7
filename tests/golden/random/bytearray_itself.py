# Its own buffer is in use while a bytearray is added to itself.
def tell(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

def add(b):
    b += b
    return b

tell(lambda: add(bytearray(b"abc")))
tell(lambda: add(bytearray()))

def assign(key, value):
    b = bytearray(b"abc")
    b[key] = value
    return b

tell(lambda: assign(slice(None, None, 0), [300]))  # the slice is looked at first
tell(lambda: assign(slice(None, None, 0), "a"))
tell(lambda: assign(slice(None, None, 2), [300]))
tell(lambda: assign(slice(None, None, 2), [1, 2]))
