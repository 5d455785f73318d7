# A bracket that is never closed.
print("this is not printed")
values = [1, 2,
          (3, 4
print(values)
