# A NUL is no length modifier, though it ends the C string of those.
for text in '%\0d', '%\0', '%h', '%hd', '%lx', '%Lo', '%hh':
    try:
        print(repr(text), repr(text % 5))
    except ValueError as error:
        print(repr(text), error)
