# A line that is indented without a reason.
def f():
    x = 1
      y = 2
    return x
