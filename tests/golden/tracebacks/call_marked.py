# A failing call: the markers stand under the call and its arguments.
def takes_two(a, b):
    return a + b

def caller(values):
    return sum([takes_two(*values), takes_two(1, 2)]) + len(values)

print(caller([1, 2]))
print(caller([1, 2, 3]))
