# Two values side by side in a list.
numbers = [
    1,
    2
    3,
]
