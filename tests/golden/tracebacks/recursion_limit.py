# Recursion without end.
import sys
sys.setrecursionlimit(100)
def forever():
    return forever()

forever()
