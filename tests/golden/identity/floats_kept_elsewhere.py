# A float that something else still holds does not change when a name moves on.
n = float("1000")

def in_list():
    v = n + 0.5
    kept = [v]
    v += 1
    return kept[0], v

def in_dict():
    v = n + 0.5
    kept = {"k": v, v: "key"}
    v *= 2
    return kept["k"], list(kept)[1], v

def in_closure():
    v = n + 0.5
    def get(): return v
    before = get()
    v -= 1
    return before, get(), v

def in_default():
    v = n + 0.5
    def f(d=v): return d
    v /= 2
    return f(), v

def in_generator():
    v = n + 0.5
    g = (v + x for x in (0.0, 1.0))
    first = next(g)
    v += 100
    return first, next(g), v

def in_exception():
    v = n + 0.5
    try: raise ValueError(v)
    except ValueError as e:
        v += 1
        return e.args[0], v

def in_argument(p):
    q = p
    p += 1
    return p, q

def in_attribute():
    class C: pass
    c = C()
    v = c.a = n + 0.5
    v += 1
    w = c.a
    c.a += 5
    return v, w, c.a

def in_tuple_and_slice():
    v = n + 0.5
    t = (v, v)
    s = [v, v][0:1]
    v -= 1000
    return t, s, v

def in_operand_stack():
    v = n + 0.5
    return v + bump(), [v, (v := v + 1), v], (v, (v := v * 2))

def bump(): return 1.0

def swapped():
    a, b = n + 1, n + 2
    a, b = b, a
    a += 10
    b += 20
    return a, b

def loop():
    out, v = [], n
    for i in range(3):
        w = v
        v += 0.5
        out.append((w, v))
    return out

x = n + 0.25
print(in_list(), in_dict(), in_closure(), in_default(), in_generator(), in_exception(), sep="\n")
print(in_argument(x), x, in_attribute(), in_tuple_and_slice(), in_operand_stack(), swapped(), loop(), sep="\n")
