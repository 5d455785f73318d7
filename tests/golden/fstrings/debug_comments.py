x = 5
print(f"{1 + 2
}", f"{1 + 2 # comment
}")
print(f"{x =
}")
print(f"{x = # comment
  }")
print(f"{x # comment
:>5}|{x!r # comment
}")
