# A header without a block.
def f():
print("not indented")
