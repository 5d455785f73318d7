# A key twice is an error only when the pattern gets that far.
class Ns:
    X = 1

def look(s):
    try:
        match s:
            case {"x": a, 1: b, Ns.X: c}: return a, b, c
        return "none"
    except ValueError as e:
        return str(e)

print(look({}), look({"x": 1, "y": 2, "z": 3}), look({"y": 1, 1: 2, 3: 4}))
print(look({"x": 0, 1: 2, 3: 4}))
