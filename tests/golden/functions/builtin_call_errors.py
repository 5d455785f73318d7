# What built-in functions say when the arguments do not fit.
for call in ("len()", "len(1, 2)", "len(x=1)", "abs()", "abs('a')", "chr('a')", "ord(1)", "range()", "isinstance(1)", "isinstance(1, 2)", "issubclass(1, int)", "issubclass(int, 5)", "next()", "next(5)", "iter(5)", "iter()", "sum()", "min()", "max([])", "min(5)", "max(1, key=2)",
             "max([1], default=2, foo=3)", "max(1, 2, default=3)", "sorted(1, 2)", "zip(1)", "zip([1], strict=5, foo=1)", "map()", "map(len)", "filter()", "enumerate()", "enumerate(5)", "reversed(5)", "reversed({1})", "getattr(1)", "getattr(1, 'x')", "getattr(1, 2)", "setattr(1)", "hasattr(1)", "hasattr(1, 2)", "delattr(1, 'x')",
             "callable()", "id()", "hash([])", "hash()", "repr()", "divmod(1)", "divmod('a', 1)", "pow(1)", "round()", "hex('a')", "print(1, foo=2)", "print(1, sep=2)", "print(1, end=2)", "int('1', x=2)", "float(1, 2)", "str(1, 2)", "str(b'a', 5)", "list(1, 2)", "dict(1)", "tuple(1)", "set(1)", "bool(1, 2)", "object(1)", "type()", "type(1, 2)", "super()", "vars(5)", "dir(1, 2)", "input(1, 2)", "open()", "open(1.5)", "eval()", "eval(5)", "exec(5)", "compile('a', 'b')", "compile('a', 'b', 'c')",
             "property(1, 2, 3, 4, 5)", "slice()", "any()", "any(5)", "all(1, 2)", "bytes(1, 2, 3, 4)", "bytes('a')", "frozenset(5)", "ord('ab')", "'a'.upper(1)", "[].append()", "{}.get()", "'a'.join()", "(1).bit_length(1)", "[].sort(1)", "'a'.split(b'x')", "'a'.replace()", "int.from_bytes()", "str.upper()", "str.upper(1)", "list.append()", "list.append(1, 2)", "dict.fromkeys()", "format(1, 2)", "format()", "globals(1)", "locals(1)", "__import__()", "__import__(5)", "ascii()", "bin()"):
    try:
        eval(call)
        print(call, "| no error")
    except (TypeError, ValueError, AttributeError, RuntimeError) as e:
        print(call, "|", type(e).__name__, e)
