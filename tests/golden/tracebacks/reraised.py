# raise without an expression, and raising a kept exception again.
saved = None

def fail():
    raise ValueError("original")

def again():
    try:
        fail()
    except ValueError as e:
        global saved
        saved = e
        raise

try:
    again()
except ValueError:
    print("once")

def later():
    raise saved

later()
