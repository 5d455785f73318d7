# import * is allowed in a module only.
def f():
    from math import *
    return pi
