# match, case, type and _ are names wherever they do not begin their statement.
match = [1, 2]
case = {"type": 3}
type_ = type
print(match[0], case["type"], match[-1])


def kind(value):
    match value:
        case 0 | 1:
            return "small"
        case int() as case:
            return f"int {case}"
        case [first, *_]:
            return f"starts with {first}"
        case {"type": type, **rest}:
            return f"{type} {rest}"
        case str(match) if match:
            return match
        case _:
            return "other"


for value in (1, 7, [3, 4], {"type": "t", "x": 1}, "word", "", None):
    print(kind(value))
