# return outside a function is found when the file is compiled, so nothing runs.
print("this is not printed")
if True:
    return 5
