# An f-string with a broken field.
name = "x"
print(f"hello {name")
