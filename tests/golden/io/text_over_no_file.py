import io

for below in (5, None, "text"):
    try:
        io.TextIOWrapper(below)
    except AttributeError as error:
        print(error)
