# A dedent to a column where no block began.
def f():
        x = 1
    return x
