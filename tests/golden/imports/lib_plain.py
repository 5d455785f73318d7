"A plain module."
print("loading", __name__)
value = 10
_private = 1
loads = 1
def get(): return value
