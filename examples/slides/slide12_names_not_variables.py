# Slide 12: "Python has names, not variables": a name is a label on an object.
x = [1, 2]
y = x
z = [1, 2]
print("x and y label one list:  ", x is y)
print("z labels an equal one:   ", x == z, x is z)
y.append(3)
print("seen through x:          ", x)
y = y + [4]          # makes a new list and moves the label y to it
print("y has moved away:        ", x, y, x is y)

# The object has the type, the name has none.
thing = 1
print(type(thing).__name__, end=" ")
thing = "one"
print(type(thing).__name__, end=" ")
thing = print
print(type(thing).__name__)

# One object under many kinds of names: global, item, attribute, parameter.
class Box:
    pass

box = Box()
box.content = x
shelf = {"list": x}

def look(parameter):
    return parameter is x and box.content is x and shelf["list"] is x

print("one object, many names:  ", look(x))
