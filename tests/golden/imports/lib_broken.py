def compute(n):
    return 10 // n

RESULT = [compute(n) for n in (2, 1, 0)]
