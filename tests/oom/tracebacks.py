import sys
def deep(n):
    return deep(n - 1) if n else nope + 1
try:
    deep(5)
except NameError as e:
    sys.excepthook(type(e), e, e.__traceback__)
