# In the header of a generic class only the names of its type parameters are mangled.
class A:
    try:
        class B[T](__x):
            pass
    except NameError as error:
        print(error)
    _A__x = object
    __x = int
    try:
        class C[T](__x):
            __z = 1
            def m[__U](self, a: __U): return a
    except NameError as error:
        print(error)
    try:
        class D[__T: __y](list[__T]): pass
        print(D.__type_params__, D.__orig_bases__)
        print(D.__type_params__[0].__bound__)
    except NameError as error:
        print(error)
    __y = 7
    try:
        class D[__T: __y](list[__T]): pass
        print(D.__type_params__, D.__orig_bases__)
        print(D.__type_params__[0].__bound__)
    except NameError as error:
        print(error)
    try:
        type __X[__T] = dict[__T, __y]
        print([n for n in dir() if 'X' in n])
    except NameError as error:
        print(error)
    try:
        print(_A__X, _A__X.__value__, _A__X.__name__)
    except NameError as error:
        print(error)
    try:
        def f[T](x: __y, z=__y) -> __y: pass
        print(f.__annotations__, f.__defaults__)
    except NameError as error:
        print(error)
    try:
        class E[T](metaclass=__m): pass
    except NameError as error:
        print(error)
    try:
        class F(__x2, metaclass=__m): pass
    except NameError as error:
        print(error)
    try:
        @__deco
        class G[T](__x2, metaclass=__m): pass
    except NameError as error:
        print(error)
    try:
        class I[T]((lambda: __q)()): pass
    except NameError as error:
        print(error)
    def g[__V](a: __V = 3) -> __V:
        print(__V)
        return g2
    try: print(g.__type_params__, g.__annotations__); g()
    except NameError as error:
        print(error)
__x = str
class A2:
    class B[T](__x):
        pass
    print(B.__mro__)
    class B[T](__x):
        def f(self): return __x
    try: B().f()
    except NameError as error:
        print(error)
