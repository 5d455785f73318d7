# What is still alive at the end of the script is finalized then.
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
first = D("first global")
second = D("second global")
third = first
items = [D("in a list")]
print("last line")
