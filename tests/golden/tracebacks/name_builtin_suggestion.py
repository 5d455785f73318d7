# NameError with a suggestion from the built-in names.
values = [1, 2, 3]
print(sorted(values))
prnt(values)
