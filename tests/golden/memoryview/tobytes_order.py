# tobytes() in the orders of C and Fortran.
view = memoryview(bytes(range(12)))
for shape in (12,), (2, 6), (3, 4), (2, 2, 3):
    many = view.cast("B", shape)
    print(shape, many.tobytes("C") == many.tobytes("A") == many.tobytes(None) == bytes(range(12)), list(many.tobytes("F")))
print(view.cast("H", (2, 3)).tobytes(order="F"))
for order in "z", "", "CF", 5, b"C":
    try:
        print(view.tobytes(order))
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
