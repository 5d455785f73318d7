# Stands before the library's module of that name.
own = True
