# %c takes what has __index__.
def tell(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class Letter:
    def __init__(self, n): self.n = n
    def __index__(self): return self.n

tell(lambda: "%c%3c" % (Letter(65), Letter(0x65E5)))
tell(lambda: b"%c" % Letter(66))
tell(lambda: b"%c" % Letter(300))
tell(lambda: "%c" % Letter(-1))
tell(lambda: "%c" % 1.5)
