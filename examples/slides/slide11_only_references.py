# Slide 11: a call passes a reference, and so does an assignment.
def go(var):
    return id(var)

a = 1000 + len("nima")
print("id(a) == go(a):    ", id(a) == go(a))
items = [1, 2, 3]
print("a list is not copied:", id(items) == go(items))

a = b = "nima"
b = a
print("after b = a:       ", a is b)
b = "hehe"
print("after b = 'hehe':  ", a is b, a, b)

# Rebinding a parameter does not touch the caller's name; changing the object does.
def rebind(var):
    var = "something else"

def change(var):
    var.append("changed inside")

rebind(a)
change(items)
print(a, items)
