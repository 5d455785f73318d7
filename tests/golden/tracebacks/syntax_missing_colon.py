# A block header without its colon.
print("this is not printed")
def f(x):
    if x > 1
        return x
