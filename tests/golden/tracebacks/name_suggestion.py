# NameError with a suggestion from the local names.
def total(prices):
    count = len(prices)
    return sum(prices) / cuont

total([1, 2, 3])
