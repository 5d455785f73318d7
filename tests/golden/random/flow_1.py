# Random expressions and control flow (seed 1), with a trace of what was evaluated in which order.
log = []
def t(v):
    log.append(v)
    return v
def add(a, b=3, *rest, k=1, **kw):
    log.append("add")
    return a + b * k + len(rest) + len(kw)
def boom(v):
    log.append("boom")
    raise ValueError(v)
def count(n):
    try:
        for i in range(n): yield i
    finally: log.append("closed")
class M:
    def __init__(self, swallow): self.swallow = swallow; self.v = 1
    def __enter__(self): log.append("enter"); return 5
    def __exit__(self, kind, e, tb): log.append(kind and kind.__name__); return self.swallow
class O:
    def __init__(self): self.a, self.b = 10, 0.5
    def bump(self, by=1): self.a += by; return self.a
    @property
    def twice(self): log.append("twice"); return self.a * 2
def run(f, *args):
    log.clear()
    try: r = f(*args)
    except (ValueError, ZeroDivisionError, LookupError, TypeError, OverflowError, UnboundLocalError) as e: r = f"{type(e).__name__}: {e}"
    text = " ".join(str(v) for v in log)
    print(f.__name__, r if len(str(r)) < 200 else hash(str(r)) and len(str(r)), text if len(text) < 300 else text[:300] + str(len(text)))

def f0(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if d.get(len([w, 2.25]), add(x, x)):
        if ((1000 % (z or 3)) // (add(w, k=y) or 3)): return add((z // (0.5 or 3)), abs(255), (z := -3.5), u=l[int(4611686018427387903) % 3])
    else:
        (w, *y_rest), y = [([z, 7][0] // ((0 // (-1 or 3)) or 3)), len([(w < y), sum([v * y for v in l])])], next(iter((w,)))
    if (int(z) & int(add(z))): return int(f'{int((w + w))}')
    for i2 in range(0):
        try:
            try:
                l.append(w)
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                l[1:2] = [-next(iter((w,)))]
                if add(*[z, o.twice]): continue
                assert x is not None, ((not x) and (1 // (7 or 3)))
            except TypeError:
                t((int(z) | int((int(o.a) ^ int(sum(v for v in [z, 3]))))))
                if y: return z
                del d['k']; d['k'] = add((2 % (z or 3)), w, add(w, y, z, u=z), u=add(x, x))
        except ValueError:
            if (t(2) // (o.bump(True) or 3)):
                (z, *w_rest), z = [x, z], (w * 3 - w)
                l[0] = l[int(y) % 3] = x
                d[y] = add(y, **{'b': (x % (w or 3)), 'q': x})
            else:
                (z, *w_rest), w = [[[y, y][1], (x < y < z)][1], (o.bump(w) % (o.b or 3))], (int((y + y)) & int(max(2, y)))
            z *= (z % (-3.5 or 3)) % 7
            w, z = z, y
        else:
            try:
                y *= (2.25 and x) % 7
                w = c + w
                x: int = o.a
            except ValueError:
                assert x is not None, (int(t(z)) & int(abs(True)))
                l.append(w)
                set_c((lambda a, b=(int(y) | int(4611686018427387903)): a + b)(min([x, z])))
            else:
                l[0] -= (t(w) and t(z))
            finally:
                l[0] -= (int(4611686018427387903) ^ int(add(1, 255, x, u=y)))
        finally:
            try:
                l[1:2] = [o.bump()]
                y = c + min([255, x])
                z, x = w, y
            finally:
                l.append((lambda a, b=w: a + b)(d['k']))
                set_c(z)
                w: int = w
        if o.b: continue
    else:
        y = c + (int(x) & int(w))
        d['k'] = sum([v * y for v in l])
        set_c((len({-1: True, z: x}) % (min([z, 0.5]) or 3)))
    l[0] -= ((z + (z := w) + z) + l.pop() if l[3:] else y)
    return x, y, z, w, c, l, d, o.a, o.b

def f1(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    y += (add(x, x, w, u=w) // ((z % (0.5 or 3)) or 3))
    for w in [4, 5, 6]:
        x: int = ((int(2.25) ^ int(y)) - (2 + w))
        w = y
    if (x := -3.5): return y
    try:
        for i10 in range(1):
            if o.bump(sum([v * x for v in l])): return sum(*[[x]])
        else:
            y += (0.5 in [t(z), o.b])
            try:
                l[int(z) % 3] = x = (int((int((int(w) | int(y))) & int(min([1, w])))) & int((int(o.a) | int(l[-2]))))
            finally:
                if add(*[(int(x) ^ int(z)), (int(w) ^ int(w))]): return (z := (2.25 + y))
                t(add(*[(y * [c := v for v in (1, y)][1]), (int((int(x) & int([0, w][1]))) & int(abs((4611686018427387903 // (z or 3)))))]))
                w = l[0]
        if add(*[(int(0.5) | int(2.25)), add(*[w, y])]): return sum(*[[o.b]])
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        def i12(n, x=2):
            for j in range(n):
                yield j + n
        x = sum(i12(0))
        d[add(1000, w, y, u=2)] = z
    l[0] -= int(f'{int((255 < 1 < y))}')
    return x, y, z, w, c, l, d, o.a, o.b

def f2(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for x in range(3):
        w += y
        log.append(w)
    match z:
        case 1 | 2 | 7: w *= (w // (w or 3)) % 7
        case int(z): w = c + (x + (x := w) + x)
        case i14 if i14 == 0.5: del d['k']; d['k'] = ((z in [1, z]), sum(v for v in [z, -3.5]))[-1]
        case _: d[(z % (w or 3))] = y
    del d['k']; d['k'] = o.twice
    set_c(((y % (w or 3)) < (int(y) ^ int(w)) < t(x)))
    return x, y, z, w, c, l, d, o.a, o.b

def f3(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    assert x is not None, (add(x, **{'b': y, 'q': y}) % ((int(0) & int(z)) or 3))
    z += add(*[l[int(x) % 3], -1])
    def i15(n, y=2):
        for j in range(n):
            yield j + n
    z = sum(i15(1))
    if int(x is y): return (z := sum(v for v in [w, 255]))
    z, y = x, x
    return x, y, z, w, c, l, d, o.a, o.b

def f4(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l[1:2] = [(int(t(z)) & int((x * 3 - w)))]
    if y:
        i17 = 0
        while i17 < 3 and t((o.b if z else int(x is y))) is not None:
            i17 += 1
            if add((lambda a, b=0: a + b)(w), t(z)):
                z: int = (y % (z or 3))
                log.append(o.twice)
                (z, *w_rest), y = [add(add(x, 3, -3.5, u=w), (z % (w or 3)), int(z is y), u=max(7, y)), 1], d['k']
            else:
                (y, *y_rest), x = [o.b, ((z and x) <= o.a)], abs(abs(True))
                x: int = ((w + w) > z)
            def i19(n, w=2):
                for j in range(n):
                    yield j + len(l)
            y = sum(i19(2))
        else:
            for w in (1, 2.5):
                z = z = o.a
                d[z] = (sum([v * y for v in l]) // ((y in [x, 255]) or 3))
            y -= (int((z or z)) | int([y, 0][1]))
        with M(None) as x:
            d[add(y, **{'b': x, 'q': -3.5})] = t(sum(*[[z]]))
            match w:
                case 1 | 2 | 7: set_c((int(y) & int(o.b)))
                case int(z): set_c(y)
                case i22 if i22 == 0.5: assert x is not None, ((x % (w or 3)) < (lambda a, b=w: a + b)(y) < (int(w) ^ int(y)))
                case _: z -= (x := add(w, w))
            if (lambda a, b=(lambda a, b=w: a + b)(0.5): a + b)(max(x, z)): return min([w, add(y, **{'b': y, 'q': w})])
    elif add((y + l.pop() if l[3:] else z), sum([v * z for v in l]), (z + l.pop() if l[3:] else x), u=(int(y) | int(x))):
        if ((int(z) ^ int(x)) // ((w - x) or 3)):
            def i24(n, w=2):
                for j in range(n):
                    yield j + n
            y = sum(i24(0))
            o.b -= z
            i25 = 0
            while i25 < 3 and t((len([y, x]) % (y or 3))) is not None:
                i25 += 1
                l[0], d['k'] = (not (int(l[int(w) % 3]) | int(w))), (int(3) ^ int((lambda a, b=(z and 2.25): a + b)((int(x) | int(1000)))))
            else:
                d[(int(w) ^ int(0))] = add((int(0) | int(z)))
                l[int(x) % 3] = y
        for i26 in range(3):
            l[0] = ((((z < x < w) % (l[int(0.5) % 3] or 3)) % ((int((int(w) | int(z))) ^ int([z, -1][0])) or 3)) * 3 - y)
            x = (z * 3 - sum([v * x for v in l]))
            d['k'], z = (add(max(x, y), (y + w), z, u=o.bump()) % (t(x) or 3)), z
        else:
            l[1:2] = [(int(l[0]) & int((w := 3)))]
            try:
                del d['k']; d['k'] = o.bump((int(w) ^ int(-1)))
                l.append(t(x))
            finally:
                y: int = d['k']
                y -= (add(7, w) % (w or 3))
            if d.get((z // (z or 3)), o.a):
                del d['k']; d['k'] = abs((int(3) ^ int(x)))
            elif (not y):
                y = d['k'] = min([(not (int(y) & int(y))), len([(x := y), z])])
                o.b = len([((int(add(1, x, x, u=z)) ^ int((int(w) & int(0)))) * 3 - t((int(w) & int(z)))), l[-3]])
            else:
                y: int = d.get([c := v for v in (1, y)][1], (2.25 * 4611686018427387903))
                y = c + (0.5 <= 2)
    else:
        if o.bump():
            def i30(n, z=2):
                for j in range(n):
                    yield j + n
            w = sum(i30(1))
        l[int(x) % 3] -= d.get(x, (1000 // (z or 3)))
        z *= y % 7
    try:
        assert z is not None, y
        x -= o.bump()
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        x, x = o.bump(), (o.a // ((lambda a, b=sum(*[[y]]): a + b)(add(w, w, w, u=-1)) or 3))
        w *= [z, z][0] % 7
        for y in count(2):
            if d['k']:
                assert z is not None, o.a
            else:
                (z, *w_rest), z = [(z + (z := d['k']) + z), z], (int(add(4611686018427387903, **{'b': 0.5, 'q': y})) ^ int((z % (z or 3))))
                l[int(z) % 3] = ((((x % (w or 3)) * o.bump(z)) % (2 or 3)) // (z or 3))
            l[1:2] = [(y // (o.bump() or 3))]
            if (int((y or 2.25)) ^ int(sum(v for v in [x, 1000]))):
                l[0], o.a = ([c := v for v in (1, y)][1] // ((int((y + (y := w) + y)) & int(sum(*[[y]]))) or 3)), o.twice
                assert y is not None, y
                w, w = w, x
            elif x:
                w = l[int(w) % 3] = t(x)
                z = c + abs(w)
            else:
                log.append(x)
    o.a = y
    return x, y, z, w, c, l, d, o.a, o.b

def f5(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    match ([c := v for v in (1, w)][1] % ((x < z < y) or 3)):
        case 1 | 2 | 7: d['k'] += add(*[sum([v * x for v in l]), add(1000, z)])
        case int(z): set_c((int(add(z, k=True)) & int(d.get(z, x))))
        case i35 if i35 == 0.5: l[int(x) % 3] -= (int(w) | int([c := v for v in (1, w)][1]))
        case _: z: int = sum(v for v in [y, 3])
    with M(True) as w:
        if t(w): return 0.5
        y = sum([v * x for v in l])
    y, d['k'] = (int((x % (len({w: 255, y: x}) or 3))) & int(l[-1])), -((z // (w or 3)) * 3 - w)
    (y, *y_rest), w = [sum(v for v in [w, 0]), -3.5], w
    t(w)
    if sum([v * w for v in l]):
        if t(y):
            del d['k']; d['k'] = (add(z) // ((int(x) & int(w)) or 3))
        z += d.get(len([x, True]), y)
    elif add((x * 3 - z), k=add(z, **{'b': z, 'q': y})):
        for z in (1, 2.5):
            (x, *w_rest), z = [abs((int(3) & int(y))), (int((3 * True)) ^ int(y))], add(y, 4611686018427387903, (lambda a, b=w: a + b)(0.5), u=y)
            z = c + add(x, x)
            try:
                t(abs((x // ((-x % (z or 3)) or 3))))
            finally:
                if ((int(255) & int(7)) <= 2.25): boom((y, o.twice)[-1])
                w: int = t(x)
                assert w is not None, (7 // ((int(y) & int(x)) or 3))
        x *= (int(y) | int(x)) % 7
        try:
            for w in [4, 5, 6]:
                l.append(add(o.bump(w), o.a, len({y: x, w: 0}), u=(w in [x, x])))
            z: int = w
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            d[(x <= z)] = z
            def i43(n, y=2):
                for j in range(n):
                    yield j + n
            z = sum(i43(2))
            if next(iter((max(x, x),))): boom((int(2.25) | int(d['k'])))
    else:
        z, x = x, w
        l.append(y)
    if x: boom(o.bump((not w)))
    return x, y, z, w, c, l, d, o.a, o.b

def f6(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l[1:2] = [(z := o.bump(y))]
    l[1:2] = [(add(z, k=z) + l.pop() if l[3:] else z)]
    if ((w > y) and 0): return w
    d[(int(w) & int(z))] = (int(add(y, k=0.5)) ^ int((2.25 + l.pop() if l[3:] else w)))
    l[int(z) % 3] -= (int([c := v for v in (1, y)][1]) ^ int((4611686018427387903 // (z or 3))))
    def i44(n, y=2):
        for j in range(n):
            yield j + n
    z = sum(i44(0))
    return x, y, z, w, c, l, d, o.a, o.b

def f7(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        l[int(x) % 3] = o.bump()
        o.b = z = (w := y)
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        d[(int(1) & int(1000))] = next(iter((add(x, k=-1),)))
        try:
            match next(iter((o.b,))):
                case 1 | 2 | 7: d['k'] += o.b
                case int(x): z -= (int(o.b) | int(add(w, **{'b': 2.25, 'q': x})))
                case i47 if i47 == 0.5: del d['k']; d['k'] = (int((int(z) | int(7))) & int(x))
                case _: o.b += -x
            if 2:
                l.append(sum(v for v in [y, 2.25]))
                z *= add(x, **{'b': z, 'q': w}) % 7
            else:
                if (int(o.a) | int(z)): return l[int(o.bump(z)) % 3]
        except ValueError:
            d['k'], y = int(w is y), len({((y // (w or 3)), [w, 1][1])[-1]: w, ((z < z < y), w)[-1]: (int(y) ^ int(o.bump(z)))})
        else:
            l[int(z) % 3] = (int(len({o.bump(add(x, k=y)): add(o.b, k=w), (w + (w := (x < z < z)) + w): t(z)})) ^ int(((int(add(z, k=z)) | int([c := v for v in (1, w)][1])) // (0 or 3))))
        finally:
            if ((x + (x := y) + x), (w % (x or 3)))[-1]: boom(w)
    if ((int(x) | int(w)) // (add(0, k=z) or 3)): return ((int(-3.5) ^ int(y)) // ((-3.5 in [3, x]) or 3))
    l[0] = l[0] = w
    y = d['k'] = (int(y) ^ int(0.5))
    return x, y, z, w, c, l, d, o.a, o.b

def f8(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for w in [4, 5, 6]:
        try:
            if -3.5:
                x, w = z, z
                del d['k']; d['k'] = ((z + l.pop() if l[3:] else z) % ((x % (y or 3)) or 3))
            elif (y % ((w // (x or 3)) or 3)):
                l[1:2] = [l[1]]
            else:
                z = o.a = x
            for w in (1, 2.5):
                o.a = (not (int(((1 + l.pop() if l[3:] else z) + l.pop() if l[3:] else x)) | int(o.bump((255 % (y or 3))))))
        except ValueError:
            match o.a:
                case 1 | 2 | 7: set_c([y, x][1])
                case int(z): x, y = (((lambda a, b=w: a + b)(y) < y < (int(z) & int(z))) * 3 - o.bump(sum([v * y for v in l]))), l[int((int((w + w)) ^ int(d['k']))) % 3]
                case i53 if i53 == 0.5: w, l[0] = y, (int(((int(y) | int(0)) < (int(3) ^ int(y)) < (1000 * w))) | int(255))
                case _: x, x = y, z
        else:
            if (4611686018427387903 if x else l[int(x) % 3]):
                set_c((z % ((x // (x or 3)) or 3)))
                d['k'] = x
                o.b -= d['k']
            elif l[int(z) % 3]:
                o.a = (int((int((add(z, **{'b': x, 'q': x}) + -1)) ^ int(o.a))) | int(True))
                w = c + (4611686018427387903 if z else y)
            else:
                assert y is not None, len({(y // (y or 3)): (int(x) & int(x)), 4611686018427387903: (int(w) | int(True))})
                d[add(z, x)] = (lambda a, b=(w % (3 or 3)): a + b)([c := v for v in (1, z)][1])
                z = y
        finally:
            assert w is not None, max(len({z: w, w: 3}), z)
    log.append((not l[2]))
    t(w)
    def i55(n, y=2):
        for j in range(n):
            yield j + n
    z = sum(i55(2))
    y = (int((((True if z else 1) % ((1000 % (z or 3)) or 3)) + l.pop() if l[3:] else x)) & int((abs((x and x)) + l.pop() if l[3:] else y)))
    try:
        if add(add(-1), next(iter((0,))), (int(w) | int(w)), u=(w + l.pop() if l[3:] else x)):
            y = (d['k'] // (o.a or 3))
        elif x:
            with M(False) as y:
                l[1:2] = [[c := v for v in (1, w)][1]]
                w, x = z, z
                log.append(((0 // (w or 3)) // ([x, w][1] or 3)))
            o.a -= ((int(w) & int(7)) + l.pop() if l[3:] else z)
        else:
            for i59 in range(2):
                if (int((int(y) ^ int(z))) | int((255 == y))): return w
                l.append((int(add(x, k=7)) | int(sum([v * z for v in l]))))
            else:
                d['k'] -= ((int(z) | int(0)) + (int(y) & int(z)))
            if t(x):
                set_c(z)
                if sum(v for v in [x, 1000]): return (x + (x := w) + x)
            else:
                o.a, w = d.get(o.bump(), (l[-2] + x)), (add((int(w) | int(0.5)), (x or z), y, u=(True % (x or 3))) < len({d.get(w, y): o.bump(), (z in [y, w]): sum(*[[-3.5]])}) < (sum([v * x for v in l]) + add(z, y, 1, u=x)))
            t(sum(*[[True]]))
    except ValueError:
        for x in [4, 5, 6]:
            x = c + (int(w) | int(x))
        z = (int((not (int(next(iter((y,)))) | int((z + z))))) & int((int(add(*[z, o.b])) | int(o.b))))
        o.b = sum([v * y for v in l])
    else:
        assert y is not None, z
    finally:
        l[int(x) % 3] = y
    l[1:2] = [l[int(y) % 3]]
    return x, y, z, w, c, l, d, o.a, o.b

def f9(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if ((w % (z or 3)) // (-y or 3)):
        x *= int(f'{int(1000)}') % 7
        y += y
        l.append((add(z, k=x) * add(*[x, 7])))
    else:
        l[1:2] = [[y, o.twice][1]]
    with M(None) as y:
        o.a = l[0] = (o.a == w)
    assert w is not None, add((int(x) & int(x)))
    o.a += (l[int(w) % 3], (int(0.5) | int(y)))[-1]
    if z: return int(f'{int(x)}')
    (z, *z_rest), z = [d.get((w if z else 2.25), (int(-1) | int(2))), -(-3.5 and 7)], l[-3]
    try:
        o.b = (add(0.5, **{'b': 2, 'q': add(add(w, k=y), w, (int(-1) | int(-1)), u=next(iter((x,))))}) < (lambda a, b=add(o.b): a + b)((int((w + (w := 1000) + w)) & int((y in [y, w])))) < -(lambda a, b=d['k']: a + b)((z * 3 - z)))
        l.append((int(x) ^ int(d['k'])))
        assert x is not None, ((y := w) + l.pop() if l[3:] else z)
    finally:
        assert y is not None, (x + (x := x) + x)
    return x, y, z, w, c, l, d, o.a, o.b

def f10(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    i65 = 0
    while i65 < 3 and t(o.twice) is not None:
        i65 += 1
        l[1:2] = [d['k']]
        try:
            z -= ((1000 and w) - next(iter((0,))))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            w = c + add(y, k=y)
        match (d.get(0.5, w) < (int(z) & int(y)) < max(z, x)):
            case 1 | 2 | 7: log.append(next(iter((sum(v for v in [w, 0]),))))
            case int(x): set_c((t(y) + (w in [y, x])))
            case i67 if i67 == 0.5: (w, *w_rest), z = [(int((z // (z or 3))) | int((int(w) | int(-3.5)))), z], len({w: (int(x) ^ int(y)), int(x is x): (x % (y or 3))})
            case _: x *= add(w, **{'b': z, 'q': x}) % 7
    d[(int(z) ^ int(z))] = ((y + x) + x)
    try:
        def i69(n, w=2):
            for j in range(n):
                yield j + len(l)
        x = sum(i69(0))
        l[int(y) % 3] = 255
        del d['k']; d['k'] = ([c := v for v in (1, y)][1] % (t(y) or 3))
    finally:
        (x, *y_rest), w = [(o.a // (z or 3)), t(w)], ((int(y) & int(w)) // ((w < x < w) or 3))
        set_c((int((int(z) | int(z))) & int((True < x < 0))))
        l.append([c := v for v in (1, w)][1])
    def i70(n, y=2):
        for j in range(n):
            yield j + n
    w = sum(i70(1))
    t((int(4611686018427387903) & int(len({((x := y) + l.pop() if l[3:] else w): (int((2 % (w or 3))) ^ int((y % (y or 3)))), (l[2] + o.a): 2}))))
    log.append(255)
    if (int(o.bump(z)) & int((y, x)[-1])):
        y, w = z, z
    else:
        if l[2]: return (int((z + y)) | int((x % (255 or 3))))
        for i72 in range(2):
            w = (w * w)
            set_c(y)
            set_c((lambda a, b=(x in [y, w]): a + b)(w))
        else:
            if (int((True * 3 - x)) | int((int(w) | int(w)))):
                o.a = (int(len([sum([v * z for v in l]), x])) | int(((int((True + l.pop() if l[3:] else w)) & int((y < w < x))) if z else sum([v * y for v in l]))))
            else:
                l[int(z) % 3] = l[int(t(x)) % 3]
            l[0] = sum(*[[w]])
            with M(True) as w:
                x *= (y + 2.25) % 7
                y: int = w
                l[0] = ((((int(z) & int(255)) % ((int(y) ^ int(y)) or 3)) % (o.bump((not w)) or 3)) % ((((int(z) | int(w)) in [(y // (z or 3)), int(y is z)]), o.b)[-1] or 3))
        try:
            if add(o.bump(z), (255 % (x or 3)), sum(*[[y]]), u=o.b): return add((3 < 2.25 < w), **{'b': o.a, 'q': (True % (0.5 or 3))})
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            o.b = 255
        except TypeError:
            for x in (1, 2.5):
                w *= (x if w else y) % 7
    return x, y, z, w, c, l, d, o.a, o.b

def f11(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    y = c + (int(z) | int(2.25))
    o.a, o.a = ((int(1000) | int((y // (True or 3)))) and (int((int(0) ^ int(4611686018427387903))) & int(o.bump(2)))), (abs(o.bump()) // ((int(z) ^ int((1000 - True))) or 3))
    l.append(z)
    return x, y, z, w, c, l, d, o.a, o.b

def f12(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l[0] += (int(2) | int((int(z) ^ int(z))))
    y = c + t(w)
    l[int(z) % 3] = ((lambda a, b=len({add(*[w, w]): (2.25 * y), w: (int(z) & int(x))}): a + b)(w) + (int(len({add(1000, k=x): max(z, y), next(iter((-3.5,))): (-3.5 // (x or 3))})) & int(((not x) * 3 - (w % (z or 3))))))
    del d['k']; d['k'] = 0.5
    match abs((lambda a, b=0: a + b)(z)):
        case 1 | 2 | 7: w, w = w, z
        case int(x): w = (-1 // (l[int(t(x)) % 3] or 3))
        case i77 if i77 == 0.5: l[0] = t(x)
        case _: y -= ((int(w) | int(y)) // ((-3.5 if y else x) or 3))
    return x, y, z, w, c, l, d, o.a, o.b

def f13(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        match sum([v * z for v in l]):
            case 1 | 2 | 7: d[(int(z) ^ int(x))] = int(y is w)
            case int(w): o.b -= o.a
            case i79 if i79 == 0.5: d[(True in [y, y])] = add(z, **{'b': add(y, **{'b': y, 'q': x}), 'q': w})
            case _: o.b = (int((w * 3 - y)) & int((lambda a, b=z: a + b)(x)))
        with M(True) as z:
            z: int = min([x, max(4611686018427387903, w)])
            def i81(n, z=2):
                for j in range(n):
                    yield j + len(l)
            x = sum(i81(2))
            y, w = x, w
        for i82 in range(0):
            z, x = z, w
            w, z = w, w
            try:
                o.a = t(z)
                l.append(o.bump())
                if (int((2.25 // (y or 3))) ^ int(add(y, x))): break
            except ValueError:
                y: int = w
                x *= min([x, 3]) % 7
                d['k'] = (int((d.get((w + l.pop() if l[3:] else w), (z <= w)) % (sum(*[[(w <= 255)]]) or 3))) ^ int((int(f'{int((-3.5 // (255 or 3)))}') * 3 - x)))
            else:
                l[1:2] = [y]
            finally:
                (x, *x_rest), w = [add(*[z, z]), y], add((x == y))
        else:
            x -= (int(o.a) ^ int((x % (0.5 or 3))))
            assert x is not None, o.a
    except ValueError:
        def i84(n, y=2):
            for j in range(n):
                yield j + n
        w = sum(i84(0))
        l[int(y) % 3] += (int((int(z) & int(y))) & int((-1 + y)))
        o.b = sum([v * x for v in l])
    else:
        def i85(n, w=2):
            for j in range(n):
                yield j + len(l)
        z = sum(i85(1))
        z = c + (x % (y or 3))
    finally:
        i86 = 0
        while i86 < 3 and t(max(sum(*[[x]]), (y + (y := z) + y))) is not None:
            i86 += 1
            l.append(z)
    if int(y is y):
        try:
            (x, *x_rest), y = [x, (add(w, y, x, u=1000) // ([w, x][0] or 3))], (max(w, x) % (w or 3))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            for x in (1, 2.5):
                assert y is not None, (int((int(x) | int(z))) & int(o.twice))
            (x, *y_rest), x = [(len([w, y]) // ((int(x) & int(w)) or 3)), z], sum([v * y for v in l])
            o.a = z
    elif sum([v * y for v in l]):
        assert y is not None, w
        for y in (1, 2.5):
            assert z is not None, [(y % (2.25 or 3)), (x := 255)][1]
            set_c(sum(v for v in [z, 0.5]))
            with M(True) as y:
                del d['k']; d['k'] = o.b
                y = x
    else:
        def i92(n, x=2):
            for j in range(n):
                yield j + len(l)
        z = sum(i92(0))
    y: int = add((int(y) | int(z)), (1 // (z or 3)), w, u=add(y, **{'b': z, 'q': 2}))
    for w in count(2):
        match z:
            case 1 | 2 | 7: (w, *z_rest), z = [y, (sum(*[[z]]) < 7 < (lambda a, b=x: a + b)(x))], y
            case int(y): del d['k']; d['k'] = w
            case i94 if i94 == 0.5: set_c((add(2, **{'b': w, 'q': z}) % (-1 or 3)))
            case _: l.append([c := v for v in (1, w)][1])
    try:
        try:
            x = (o.twice or (1 // (((int(x) ^ int(-1)) if y else int(z is w)) or 3)))
            for i97 in range(3):
                y *= max(w, y) % 7
                x += len({(int(x) | int(x)): sum([v * w for v in l]), add(z, 2): t(w)})
            else:
                o.a += l[1]
                w *= (int(1000) | int(y)) % 7
        except ValueError:
            for y in range(3):
                d[(z // (x or 3))] = sum(*[[2]])
                l[1:2] = [sum([v * z for v in l])]
            l[1:2] = [(x % (w or 3))]
            try:
                del d['k']; d['k'] = 4611686018427387903
            except ValueError:
                z -= (int(x) & int((int(x) | int(z))))
                w = c + sum([v * x for v in l])
                t((int((int((len({1000: 3, True: w}) % ((w - z) or 3))) & int((int((int(x) ^ int(w))) & int((z + l.pop() if l[3:] else z)))))) & int((((y % (y or 3)) <= o.twice) % ([c := v for v in (1, z)][1] or 3)))))
            else:
                if len({(not x): (int(7) ^ int(z)), (x % (2 or 3)): (lambda a, b=x: a + b)(x)}): return sum(v for v in [z, 3])
                z = c + (y if z else 255)
                o.b = o.b = add(*[t(sum(*[[y]])), next(iter(((x % (x or 3)),)))])
            finally:
                d[(x + x)] = ((w // (y or 3)) % (z or 3))
        else:
            def i100(n, w=2):
                for j in range(n):
                    yield j + len(l)
            x = sum(i100(0))
        finally:
            try:
                d['k'] = x = max(d.get(x, (int(y) ^ int(z))), max((z * x), max(w, 1000)))
            finally:
                x += int(f'{int(-255)}')
                l[int(z) % 3] = (int(d['k']) ^ int(w))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        x, y = 7, 7
        match ((-3.5 or 1000) * 3 - (y := 4611686018427387903)):
            case 1 | 2 | 7: log.append((not (not w)))
            case int(z): log.append(((z in [w, y]) + l.pop() if l[3:] else w))
            case i102 if i102 == 0.5: l[0] = l[int(o.bump()) % 3]
            case _: set_c(x)
        o.a, l[int(w) % 3] = (not x), (len([(y if w else w), o.twice]) + l.pop() if l[3:] else z)
    for i103 in range(1):
        with M(None) as x:
            z = c + (0 // (x or 3))
            if w:
                del d['k']; d['k'] = (w and y)
            else:
                o.a, l[int(w) % 3] = (int(add((w * y), **{'b': add(0), 'q': (x // (w or 3))})) ^ int(w)), y
                y = sum([v * w for v in l])
                y = c + (y * x)
            y = c + len([z, y])
        if int(f'{int((x // (True or 3)))}'):
            for y in l[:2]:
                l[1:2] = [x]
                d['k'] = (not (min([[w, x][0], (int(-3.5) | int(-1))]) + l.pop() if l[3:] else x))
                d['k'] = add(t(t((int(z) & int(1)))), 4611686018427387903, add((z + (z := (-1 % (y or 3))) + z), o.bump((y % (y or 3))), o.bump((y // (True or 3))), u=abs((int(y) | int(z)))), u=add(x, k=((z < x < z) + l.pop() if l[3:] else x)))
            z = c + d['k']
        else:
            with M(True) as x:
                x = (y + l.pop() if l[3:] else w)
            if z:
                x -= (d['k'] > o.twice)
                o.b -= int(z is x)
                w = c + z
            elif d.get(len([0, x]), (int(x) | int(w))):
                y = sum(v for v in [x, 2.25])
                x = (7 if w else w)
            else:
                set_c((int(sum(*[[x]])) | int(w)))
                if (int(next(iter((x,)))) & int(o.bump())): return d['k']
                o.b = w = ((-3.5 == (w - w)) or [add(True, **{'b': -3.5, 'q': -3.5}), o.b][0])
            for i110 in range(1):
                t((lambda a, b=add(*[z, add((int(y) & int(y)))]): a + b)(next(iter((sum(v for v in [w, 0.5]),)))))
                w *= add(z, y, y, u=w) % 7
            else:
                y: int = (int((x % (w or 3))) | int(x))
                d['k'] += [c := v for v in (1, w)][1]
                if (int((w := w)) & int((x % (y or 3)))): break
        l[int(y) % 3] = z = z
    else:
        if w:
            del d['k']; d['k'] = d['k']
        else:
            i112 = 0
            while i112 < 3 and t(t(x)) is not None:
                i112 += 1
                if ((int(x) | int(0.5)) // ((z < z < z) or 3)): continue
            t(3)
    if o.a:
        w, w = w, x
    else:
        set_c(next(iter(((x + l.pop() if l[3:] else w),))))
        x, z = y, w
    return x, y, z, w, c, l, d, o.a, o.b

def f14(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    assert z is not None, (add(z, k=w) // (y or 3))
    for w in (1, 2.5):
        z = c + o.b
        assert y is not None, (int(f'{int(z)}') + l.pop() if l[3:] else w)
    w = sum(*[[(0.5 // (z or 3))]])
    if min([(int(y) ^ int(2.25)), (int(y) ^ int(w))]): return (int(add(y, k=x)) & int((int(x) | int(z))))
    return x, y, z, w, c, l, d, o.a, o.b

def f15(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for y in count(2):
        del d['k']; d['k'] = ((w - y) * 3 - (x + (x := x) + x))
        log.append(z)
    o.b -= 4611686018427387903
    if (int((int(-3.5) ^ int(y))) | int((w if z else w))): return w
    y = y
    return x, y, z, w, c, l, d, o.a, o.b

def f16(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    assert y is not None, 1
    o.a = (lambda a, b=((int(add(y)) | int(0.5)) // (-3.5 or 3)): a + b)(((add(1, x) if add(*[7, w]) else (w // (w or 3))) % (t(w) or 3)))
    i116 = 0
    while i116 < 3 and t([add(y, y, w, u=w), (z and -3.5)][1]) is not None:
        i116 += 1
        o.a += (int((1 // (x or 3))) | int((w % (y or 3))))
        l[0] += o.bump()
        t((int(y) | int((int((int((int(y) & int(w))) | int(o.b))) | int(((y % (x or 3)) and (z % (y or 3))))))))
    x = (y % (d['k'] or 3))
    match t(y):
        case 1 | 2 | 7: assert y is not None, (0.5 + l.pop() if l[3:] else z)
        case int(y): z, y = y, y
        case i117 if i117 == 0.5: w: int = (y < t(x) < 0)
        case _: l[int(z) % 3] += (z // ((w < 3 < w) or 3))
    return x, y, z, w, c, l, d, o.a, o.b

def f17(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    log.append(int(w is z))
    def i118(n, x=2):
        for j in range(n):
            yield j + len(l)
    w = sum(i118(1))
    try:
        x, o.b = w, ((int((int(w) ^ int(x))) ^ int((y == x))) // ((l[int(y) % 3] * 3 - z) or 3))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        match (int(d['k']) & int([y, z][1])):
            case 1 | 2 | 7: d['k'], z = (([1, y][1] != (z in [y, 4611686018427387903])) // ((int((1000 if x else -3.5)) | int((4611686018427387903 < w < 255))) or 3)), [(y + (y := (w % (z or 3))) + y), y][1]
            case int(y): o.a = (int((x := ((int(w) | int(x)) % (x or 3)))) ^ int((o.twice // (o.bump() or 3))))
            case i120 if i120 == 0.5: d[add(2.25, w)] = (w + (w := o.b) + w)
            case _: set_c(((x // (w or 3)) // ((int(y) | int(z)) or 3)))
        for x in range(2, 0, -1):
            try:
                assert z is not None, 0.5
                t(sum(v for v in [z, 2]))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                (x, *x_rest), x = [[(int(255) | int(z)), add(z, **{'b': x, 'q': -1})][0], z], (o.b // ((int(w) & int(1000)) or 3))
                l[1:2] = [(sum([v * y for v in l]) in [(z // (w or 3)), x])]
            except TypeError:
                x, z = y, y
                y = l[0] = add(z, (max(x, 7) // ((w // (y or 3)) or 3)))
                log.append(((int(x) ^ int(y)) % (w or 3)))
            if ((lambda a, b=x: a + b)(z) + x):
                x = c + int(f'{int(1)}')
                l[0] = int(x is y)
                del d['k']; d['k'] = ([c := v for v in (1, y)][1] - (x + y))
            elif y:
                o.b -= w
                d[(int(255) ^ int(z))] = (not (int(0) ^ int(z)))
            else:
                d[min([z, 4611686018427387903])] = (int((z % (z or 3))) & int((int(x) & int(2))))
                log.append(o.bump())
                log.append((add(y, y, x, u=3) % ((int(z) ^ int(y)) or 3)))
    l[1:2] = [t(len({2: x, x: True}))]
    for i124 in range(1):
        def i125(n, w=2):
            for j in range(n):
                yield j + len(l)
        w = sum(i125(2))
        z: int = x
    else:
        try:
            l[0] = (1 or (t(-x) + l.pop() if l[3:] else w))
            l.append(z)
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            del d['k']; d['k'] = (d['k'] // ((x <= x) or 3))
            t(d.get(z, (int((int(len([y, x])) | int(len([x, x])))) ^ int(z))))
        x -= ((w % (y or 3)) % (o.a or 3))
    d['k'] -= w
    return x, y, z, w, c, l, d, o.a, o.b

def f18(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    t(o.bump())
    assert w is not None, ((int(7) & int(x)) and t(x))
    for x in range(3):
        for y in [4, 5, 6]:
            with M(False) as y:
                z = d['k'] = add(*[w, y])
                l.append(((int(2.25) & int(2)) in [2.25, o.bump()]))
                d[-3.5] = 2
        x = (True, (int((len([x, y]) - y)) | int((add(w) == z))))[-1]
    l[int(w) % 3] += ((3 // (x or 3)) * 3 - x)
    return x, y, z, w, c, l, d, o.a, o.b

def f19(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if (y and abs(3)):
        z = -(l[int(min([0.5, 2.25])) % 3] // ([c := v for v in (1, x)][1] or 3))
        log.append(y)
        w = d['k']
    if add(l[int(x) % 3], **{'b': (x + y), 'q': (0 != y)}):
        if 2.25: return sum([v * z for v in l])
    elif ((w > 3) % ((x or y) or 3)):
        if (int((not y)) ^ int(o.twice)):
            try:
                (z, *y_rest), z = [y, (int((z < -1 < z)) & int(o.twice))], t(z)
                x += (o.twice + o.a)
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                assert z is not None, (o.bump() * 3 - (int(255) | int(2)))
                log.append(t(y))
                y = (o.twice in [y, (w * (int(add(x, k=-1)) ^ int(max(x, w))))])
            if sum(*[[True]]): return (z + (z := o.a) + z)
        else:
            try:
                if 3: return o.bump(d['k'])
                l[0] = (y + (y := l[int(o.bump((2.25 % (x or 3)))) % 3]) + y)
            except ValueError:
                if ((7 and z) if (z != w) else l[int(1000) % 3]): return ((w * 3 - -1) // (o.a or 3))
                w = (l[int(((int(z) & int(z)) // ((int(z) | int(w)) or 3))) % 3] % (int(z is y) or 3))
            else:
                l.append(x)
            finally:
                log.append((int(f'{int(z)}') * add(w, 2.25)))
        if ((int(w) & int(z)), add(*[y, w]))[-1]:
            if (int((not 1000)) ^ int((2 + l.pop() if l[3:] else x))): return add(x, z, o.a, u=(w if -3.5 else -3.5))
            try:
                x = l[-3]
                if int(y is w): return t(w)
            finally:
                l[int(w) % 3], l[int(w) % 3] = x, y
    else:
        if True:
            for y in l[:2]:
                d[(int(z) | int(z))] = ((2 and w) * 3 - 1)
                x: int = ((int(z) | int(y)) * 3 - add(z, k=0.5))
            for i139 in range(1):
                y *= add(y) % 7
            else:
                o.b -= (2 // (sum(*[[y]]) or 3))
                y: int = min([(w // (x or 3)), z])
                set_c((int((y := y)) | int((int(y) & int(z)))))
        else:
            l[int(w) % 3] = y
            if w:
                if ((int(w) ^ int(x)) or sum(*[[w]])): return add(*[len({4611686018427387903: 255, x: y}), -1])
                w, x = w, w
            else:
                z: int = -(x or w)
                o.a, l[int(w) % 3] = int(f'{int((o.bump(x) + add(-3.5)))}'), t(y)
    def i141(n, x=2):
        for j in range(n):
            yield j + len(l)
    y = sum(i141(0))
    del d['k']; d['k'] = o.bump()
    for y in range(3):
        l[1:2] = [(z % (next(iter((z,))) or 3))]
    l[0] += z
    for i143 in range(1):
        for i144 in range(1):
            w, w = z, x
        else:
            l[int(y) % 3] = l[int((int(f'{int(add(w))}') + add((w // (0.5 or 3)), (x // (y or 3)), int(w is y), u=abs(y)))) % 3]
            if ((y // (y or 3)) + o.bump()):
                set_c(([x, 2][0] or (x % (y or 3))))
                l[0] -= [sum(*[[z]]), int(y is x)][0]
                l[int(x) % 3] = d['k'] = z
            elif (d['k'] % ((x < x) or 3)):
                assert z is not None, 0
                y, y = w, z
            else:
                set_c((lambda a, b=l[-3]: a + b)(o.bump(x)))
                l.append(x)
                t(((not (sum([v * x for v in l]) + add(0.5, k=x))) // ([c := v for v in (1, y)][1] or 3)))
            l[int(x) % 3] += max((z * 3 - x), x)
    else:
        match (add(*[w, z]) // ((w + z) or 3)):
            case 1 | 2 | 7: (y, *w_rest), y = [(int(max(x, x)) | int((x, w)[-1])), o.twice], (add(y, k=w) or y)
            case int(y): x: int = y
            case i146 if i146 == 0.5: l[int(x) % 3] = (lambda a, b=((int((int(2) | int(z))) | int(add(w, x))) or z): a + b)(o.twice)
            case _: l[1:2] = [((x % (2.25 or 3)) % (add(z, -1) or 3))]
        l.append(0)
    return x, y, z, w, c, l, d, o.a, o.b

def f20(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    i147 = 0
    while i147 < 3 and t((x := [c := v for v in (1, w)][1])) is not None:
        i147 += 1
        if z:
            if t(add(x, y)): return (int(o.twice) & int((y or x)))
            for y in count(2):
                w *= (z or 3) % 7
                if max(add(y, x, z, u=x), int(z is x)): return (d.get(z, 255) and l[int(w) % 3])
                if x: break
        else:
            i150 = 0
            while i150 < 3 and t(((y := z) < (w in [0, 3]))) is not None:
                i150 += 1
                o.a = len([((int(y) & int((int(x) ^ int(y)))) // ([(int(1) & int(z)), (w % (z or 3))][1] or 3)), x])
                z += w
                y *= w % 7
            set_c(add(*[add(w, z), (z and y)]))
    log.append((not (w // (x or 3))))
    if len([(not x), (int(x) | int(y))]): boom(next(iter(((255 % (z or 3)),))))
    log.append(w)
    return x, y, z, w, c, l, d, o.a, o.b

def f21(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    z *= 3 % 7
    assert w is not None, t(w)
    for x in l[:2]:
        for i152 in range(2):
            if y:
                z, w = y, x
        else:
            d['k'] += (not l[0])
            for x in range(3):
                assert y is not None, d['k']
                d[t(x)] = o.bump()
        x = z
    x, y = x, z
    for z in count(2):
        def i156(n, w=2):
            for j in range(n):
                yield j + n
        z = sum(i156(0))
    return x, y, z, w, c, l, d, o.a, o.b

def f22(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for z in range(2, 0, -1):
        for i158 in range(3):
            y *= len({z: w, y: x}) % 7
            y = d['k']
        else:
            i159 = 0
            while i159 < 3 and t((x + x)) is not None:
                i159 += 1
                y: int = o.twice
                set_c((int(abs(3)) & int(w)))
            else:
                assert z is not None, (w // (z or 3))
                y = l[0] = [(int((int(w) ^ int(x))) & int((2 - x))), ((4611686018427387903 % (z or 3)) + z)][0]
                if o.bump(add(3, -1)): boom(7)
            log.append((int(z) | int((int(x) ^ int(y)))))
            try:
                l.append(((int(x) ^ int(7)) % (min([x, z]) or 3)))
                if (l[-1] + (z % (0 or 3))): break
                y, x = (not sum(*[[add(2, **{'b': y, 'q': w})]])), (lambda a, b=z: a + b)(add(*[w, (int(y) ^ int(w))]))
            except ValueError:
                y *= (z := y) % 7
            else:
                set_c(add(*[len({7: x, w: x}), z]))
                set_c([(w < y < x), (x * 2.25)][1])
                x = c + l[int(w) % 3]
            finally:
                o.a = w
        l[1:2] = [(add(1, **{'b': w, 'q': 1000}) // ((int(y) | int(x)) or 3))]
        z = int(x is w)
    try:
        for i162 in range(3):
            assert y is not None, sum(*[[x]])
            if (w := y):
                if y: break
                z = y
            elif ((x < z < z) % (0 or 3)):
                w = ((z + (int(x) | int(z))) in [1, (x + (x := x) + x)])
            else:
                if (int((int(x) | int(z))) | int((int(255) & int(x)))): continue
                y *= (x and 255) % 7
                set_c([c := v for v in (1, z)][1])
        else:
            if (not x): return z
        o.a -= d['k']
        assert w is not None, (int((int(w) | int(w))) | int(next(iter((w,)))))
    finally:
        with M(None) as x:
            l[1:2] = [((x // (-3.5 or 3)) or (True % (z or 3)))]
            l.append(w)
        try:
            for w in range(3):
                (z, *w_rest), w = [((int(w) & int(z)) % (w or 3)), (int((int(y) ^ int(w))) ^ int((int(w) ^ int(z))))], sum(v for v in [w, -3.5])
                o.b = (int(w) & int((len({1000: o.twice, x: (y < w < y)}) - o.a)))
                set_c((int((z % (w or 3))) & int(int(f'{int(z)}'))))
            match ((y // (y or 3)) % ((not y) or 3)):
                case 1 | 2 | 7: z = t(o.b)
                case int(z): set_c([c := v for v in (1, z)][1])
                case i167 if i167 == 0.5: y = w = True
                case _: l[1:2] = [((int(7) ^ int(2.25)) + (z % (y or 3)))]
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            try:
                (y, *y_rest), z = [(max(x, y) - add(x, **{'b': -1, 'q': y})), o.b], ((1000 <= y) == o.bump(z))
                y = [d.get(max(add(y, **{'b': w, 'q': y}), len([y, y])), l[int([c := v for v in (1, z)][1]) % 3]), o.twice][1]
                x = c + (y // (z or 3))
            finally:
                d[d['k']] = (max(w, x) // ((7 and x) or 3))
                (z, *w_rest), z = [0.5, 3], (int((int(-1) & int(x))) & int([c := v for v in (1, w)][1]))
            try:
                l.append((z - True))
                l[1:2] = [[o.twice, (y % (w or 3))][0]]
            finally:
                y = add(*[([(z % (w or 3)), (y and w)][1] // ((int(o.bump()) | int(o.bump(w))) or 3)), d.get((int((y if w else 255)) ^ int(o.a)), (int(add(*[w, z])) | int((int(x) | int(w)))))])
                set_c(x)
                d[l[int(w) % 3]] = l[int((int(w) | int(y))) % 3]
    try:
        if d.get(x, z):
            for x in (1, 2.5):
                if (int(t(y)) | int(y)): continue
                del d['k']; d['k'] = d.get(add(y), (4611686018427387903 and 2))
                x, z = x, x
            d[w] = x
            for i173 in range(0):
                log.append(add(1000, **{'b': 3, 'q': len([z, 255])}))
                set_c(((y + l.pop() if l[3:] else y), x)[-1])
                l[int(w) % 3] = (int(w) & int(((int(0) | int(3)) % (add(*[[c := v for v in (1, y)][1], (z % (z or 3))]) or 3))))
            else:
                x = ((w, z)[-1] < len([sum(v for v in [x, 255]), (o.b < add(0, w, True, u=y))]) < (int(y) ^ int(((int(w) | int(x)) + (int(y) | int(x))))))
                x, w = l[1], y
        else:
            y: int = ((True and x) and add(*[0.5, z]))
        y = o.bump()
        for i174 in range(1):
            if (int((int(x) | int(z))) & int(255)):
                log.append(abs((x and y)))
                x = (min([o.bump(w), ((y * 3 - 7) if z else t(y))]) or y)
                x *= [c := v for v in (1, w)][1] % 7
        else:
            o.b, d['k'] = ([(w % (x or 3)), int(w is w)][1] % (w or 3)), z
            try:
                del d['k']; d['k'] = (int((int(y) | int(z))) | int(-y))
                x = (int(d['k']) | int(y))
                if (int((True < z < z)) & int(True)): boom(((-1 if z else 3) in [o.bump(), (w % (y or 3))]))
            finally:
                log.append(True)
            try:
                set_c(o.a)
                set_c(w)
                w = y
            finally:
                t(x)
    finally:
        if y:
            y, y = z, z
            z += abs(z)
        else:
            i179 = 0
            while i179 < 3 and t(w) is not None:
                i179 += 1
                w += x
                z: int = y
            else:
                l[1:2] = [x]
            x, z = y, y
            w = c + t(z)
        def i180(n, z=2):
            for j in range(n):
                yield j + len(l)
        w = sum(i180(2))
        d['k'] += d['k']
    l[0] += l[0]
    if max(True, (-3.5 % (z or 3))): boom(min([y, (x if 1 else x)]))
    if add(add(x, k=x), w):
        try:
            x: int = z
            if add((int(2.25) & int(x)), k=(y * 3 - x)): return True
            x, y = y, x
        except ValueError:
            match add(y, **{'b': 7, 'q': add(z, x)}):
                case 1 | 2 | 7: d[(int(z) & int(3))] = int(f'{int(add(*[w, x]))}')
                case int(w): w = c + (int(w) & int(z))
                case i183 if i183 == 0.5: set_c(sum([v * y for v in l]))
                case _: z, z = y, x
            if (z == (int(1) ^ int(y))):
                if ((int(1) | int(0)) % (add(z, w) or 3)): return abs((x + (x := y) + x))
                w *= o.bump(w) % 7
            elif (lambda a, b=[c := v for v in (1, w)][1]: a + b)((lambda a, b=y: a + b)(y)):
                assert z is not None, (d['k'] % ((int(z) ^ int(2)) or 3))
                l[int(z) % 3], z = (y := 255), (int([abs(z), add(w)][1]) | int((int(add(x, **{'b': w, 'q': x})) & int((int(1) | int(z))))))
            else:
                w: int = min([(x // (y or 3)), len({x: z, y: z})])
                if ((w + (w := x) + w) % ((int(z) | int(2.25)) or 3)): boom((int((x, x)[-1]) ^ int((2.25 < -1 < z))))
        else:
            d['k'], y = o.a, (not o.b)
            d['k'] = -1
        finally:
            def i185(n, x=2):
                for j in range(n):
                    yield j + len(l)
            y = sum(i185(0))
        if max(o.a, t(w)):
            if (int(next(iter((x,)))) & int((int(3) & int(z)))):
                t(o.a)
                l[0], w = ((int((y // (y or 3))) & int((7 * 3 - w))) + (int((0 % (w or 3))) & int((int(-1) ^ int(y))))), (y + sum([v * y for v in l]))
                l.append(min([(x if z else 0.5), (z or y)]))
            else:
                set_c(z)
            z: int = ((int(x) | int(y)) + z)
            set_c((x != (x, 1000)[-1]))
        else:
            w += (int((int(z) & int(z))) | int(int(w is z)))
            try:
                y = x = add(*[(t(w) and (int(2.25) & int(255))), (add(w, **{'b': y, 'q': y}) < (w or w))])
            finally:
                if (int((w or 1)) ^ int((int(z) ^ int(1)))): return t(t(y))
            for i189 in range(2):
                l[int(y) % 3] -= int(f'{int(w)}')
                w = c + int(y is y)
                w += 2
            else:
                l[0] = min([add((int(int(z is w)) & int((int(3) ^ int(3)))), k=(w % ((lambda a, b=y: a + b)(w) or 3))), z])
        for i190 in range(2):
            for i191 in range(0):
                del d['k']; d['k'] = (l[-2] * 3 - int(y is z))
            else:
                y = min([((int((int(w) ^ int(4611686018427387903))) & int(add(*[x, z]))) and o.b), (((w in [y, 4611686018427387903]) < y) or t(y))])
            assert x is not None, (int(w) | int(min([255, 0.5])))
        else:
            assert y is not None, (int((int(0.5) ^ int(w))) & int((y % (y or 3))))
            if [c := v for v in (1, z)][1]: return w
    elif x:
        (z, *y_rest), w = [(add(w, y) % ((int(0) ^ int(0.5)) or 3)), (int(o.bump()) & int((x < y < z)))], (x // (-y or 3))
        try:
            if (int(z) | int(next(iter((z,))))): boom(int(y is w))
            try:
                l[int(w) % 3] = y = [(o.b // (1 or 3)), sum(*[[x]])][0]
                x -= next(iter((z,)))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                y *= (int(z) & int(y)) % 7
                l[0] = (int((int(add((z + l.pop() if l[3:] else w), k=(-3.5 != x))) | int((int((0 % (7 or 3))) & int((w - y)))))) & int(add(add(x, w), (int((z := y)) | int(abs(x))), t(y), u=abs(7))))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            def i194(n, x=2):
                for j in range(n):
                    yield j + len(l)
            x = sum(i194(0))
            for z in range(2, 0, -1):
                if ((int(x) | int(y)) + d.get(y, w)): boom(2)
    else:
        l[int(y) % 3] = add((add(add(y, -3.5, 4611686018427387903, u=y), (y % (255 or 3))) + (1 + [2.25, y][0])), z, z, u=(x != (w % ((int(x) ^ int(0.5)) or 3))))
        x = c + min([y, w])
    return x, y, z, w, c, l, d, o.a, o.b

def f23(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    def i196(n, w=2):
        for j in range(n):
            yield j + len(l)
    w = sum(i196(0))
    del d['k']; d['k'] = (int(x) | int((True and 4611686018427387903)))
    for z in l[:2]:
        y: int = d.get(-y, (int(2.25) ^ int(2.25)))
        d['k'], z = next(iter((o.bump(),))), (add((x, 255)[-1], (y := 255), x, u=t(y)) // (((int(-3.5) | int(y)) // (o.b or 3)) or 3))
    return x, y, z, w, c, l, d, o.a, o.b

def f24(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if add((1000 if w else z), (255 > w)):
        if 1:
            for x in range(3):
                y, w = z, x
            for i201 in range(0):
                log.append(add(x, (int(7) | int(3)), (7 // (x or 3)), u=add(*[y, z])))
            else:
                log.append((not (int(x) & int(w))))
                assert y is not None, (int(t(y)) ^ int((int(x) | int(w))))
                d['k'] += x
            with M(False) as x:
                if (d.get(w, w) + max(-1, 7)): return (o.a or -y)
                l[1:2] = [x]
                d[z] = x
        elif len({(int(-1) ^ int(x)): (int(z) & int(y)), w: (3 // (y or 3))}):
            l[int(y) % 3], d['k'] = z, x
        else:
            if sum(v for v in [z, 1]):
                (w, *z_rest), x = [((x - 3) or (not z)), x], t(x)
                log.append((int((lambda a, b=1000: a + b)(0)) | int((int(2) & int(w)))))
            y: int = (int(w is y) // ((w % (y or 3)) or 3))
            l[0] -= ((x and 7) // ((int(w) | int(z)) or 3))
        if t(l[2]): return add((int(y) | int(x)), sum(*[[w]]), x, u=(1 // (255 or 3)))
        (w, *w_rest), w = [((w < 2.25 < w) < (w + z)), ((2.25 if 4611686018427387903 else 1000) in [(int(w) & int(255)), d.get(x, 1)])], d.get(w, -1)
    d[(int(w) ^ int(x))] = [(w + y), x][1]
    d[sum(v for v in [w, True])] = ((int(z) ^ int(x)) % ((0.5 * 3 - z) or 3))
    return x, y, z, w, c, l, d, o.a, o.b

def f25(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    y, w = w, x
    l.append(o.twice)
    try:
        for y in count(2):
            l[0] -= o.b
    except ValueError:
        try:
            l[0] -= o.twice
            if (int((0.5 * 3 - 4611686018427387903)) ^ int((x - w))):
                l.append(d['k'])
                (z, *z_rest), y = [2.25, ((w, x)[-1] if (w // (y or 3)) else (int(z) | int(-1)))], (o.twice in [(x // (1 or 3)), z])
            else:
                d[-y] = w
                z, y = y, x
                if y: return ((int(2.25) | int(1000)) % (int(f'{int(z)}') or 3))
            if y:
                w *= x % 7
                l[1:2] = [x]
            else:
                d['k'] = [(int(min([w, d.get(w, z)])) ^ int(d.get((w % (x or 3)), x))), x][0]
                assert y is not None, (w // ([x, w][0] or 3))
                x *= (z % (w or 3)) % 7
        except ValueError:
            for z in (1, 2.5):
                y, z = x, z
                l.append(t((int(z) | int(y))))
            if y:
                l[0] += add(x, int(x is w))
                x = (w := (0 in [(o.b % ((x or w) or 3)), [(y // (w or 3)), w][0]]))
                w = l[int(y) % 3] = len([add([c := v for v in (1, y)][1], **{'b': (z := z), 'q': x}), y])
            try:
                d['k'] -= (int(-1) & int(x))
                y += max((y and w), len({z: z, x: w}))
                d[(x // (w or 3))] = o.a
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                l[0] += ((int(z) & int(z)) == z)
                set_c(d.get((y * z), max(7, y)))
                if w: return y
        else:
            try:
                w, x = x, x
                set_c(t(y))
            except ValueError:
                y, l[0] = len([(o.bump(w) < (True and 0)), z]), o.twice
                (z, *y_rest), w = [(int(y is x) % ((not y) or 3)), (not 2)], len({y: (z // (True or 3)), add(z, k=y): (2 % (255 or 3))})
                l[1:2] = [(t(z) == (int(4611686018427387903) | int(1000)))]
            else:
                z = l[0] = (x := o.bump(d['k']))
                z = o.bump()
                w, z = x, w
            finally:
                x = c + (1 % (y or 3))
        finally:
            for w in range(3):
                l[1:2] = [(add(0.5, k=z) % ((int(z) | int(z)) or 3))]
                z, y = z, z
    else:
        y *= (int(True) ^ int(x)) % 7
        d[l[0]] = o.bump(y)
        o.b, y = abs((int((y + (y := -3.5) + y)) & int((-3.5 if y else x)))), 255
    finally:
        try:
            with M(False) as x:
                w -= l[int(x) % 3]
                d[(int(1000) | int(z))] = o.b
                l.append(o.a)
            try:
                x: int = o.a
            except ValueError:
                l[1:2] = [(int((x // (w or 3))) & int(abs(1)))]
                y: int = (int(add(y, x)) | int((int(3) ^ int(7))))
            else:
                z = (x % (l[int(add(z, len([x, z]), (int(x) | int(y)), u=(int(x) | int(y)))) % 3] or 3))
                w: int = ((lambda a, b=0: a + b)(x) in [(int(-3.5) ^ int(w)), (int(-3.5) ^ int(y))])
                set_c(((0 + l.pop() if l[3:] else x) % (w or 3)))
            finally:
                del d['k']; d['k'] = (int(o.b) | int(w))
        except ValueError:
            if ((lambda a, b=w: a + b)(z) % ((y := 4611686018427387903) or 3)):
                if 3: return (int((y // (w or 3))) | int(t(z)))
            elif sum(*[[add(*[x, True])]]):
                o.b = o.bump()
            else:
                (y, *z_rest), z = [add(o.a, add(0.5)), 1], sum(v for v in [z, 2])
                x: int = (add(z, w, y, u=x) < (x % (y or 3)) < int(f'{int(-3.5)}'))
                if ([c := v for v in (1, z)][1] // (x or 3)): boom((x + (x := (int(x) | int(-3.5))) + x))
        else:
            try:
                log.append(len({(w if y else y): (int(x) | int(y)), (lambda a, b=w: a + b)(2): (z % (w or 3))}))
                set_c(((y, 4611686018427387903)[-1] * 3 - (3, w)[-1]))
            except ValueError:
                (x, *w_rest), x = [(int((w // (w or 3))) & int((int(x) | int(0.5)))), ((lambda a, b=0.5: a + b)(x) if True else (0.5 or w))], max((255 // (y or 3)), (int(2) ^ int(x)))
            else:
                del d['k']; d['k'] = y
            finally:
                w += add(*[(0 if z else x), t(x)])
        finally:
            i219 = 0
            while i219 < 3 and t((int(f'{int(y)}') if (1000 + l.pop() if l[3:] else z) else add(*[3, y]))) is not None:
                i219 += 1
                w = c + add(1, w)
                l[0] = (int((sum(v for v in [x, 255]) * 3 - d.get(o.b, y))) ^ int((add(d.get(z, w), min([4611686018427387903, z])) + l.pop() if l[3:] else x)))
                d['k'] = w = o.twice
    try:
        log.append((add(w, k=w), (int(x) & int(w)))[-1])
    finally:
        t((int(o.bump((int(add(z, x, w, u=1000)) ^ int(z)))) | int(z)))
        for i221 in range(1):
            match max((int(y) ^ int(y)), w):
                case 1 | 2 | 7: set_c(w)
                case int(z): set_c(add(0.5))
                case i222 if i222 == 0.5: x, z = y, x
                case _: l.append(z)
            l[1:2] = [0]
        else:
            del d['k']; d['k'] = [(int(x) | int(y)), add(255, 255)][1]
            try:
                l[1:2] = [(y // ((-1 in [x, y]) or 3))]
                z = x = (w // ((int(y) | int((int(y) ^ int(z)))) or 3))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                w = c + add(x, w, 2, u=z)
            except TypeError:
                assert w is not None, add((x := 7))
            (y, *w_rest), z = [((2.25 or 1000) * 3 - o.b), ((int(z) | int(w)) * 3 - (x // (w or 3)))], add(w)
    for i224 in range(0):
        z, d['k'] = ((y in [(z := True), add(y, k=-1)]) < t(z) < o.a), ((w + (w := (int(y) & int(y))) + w) <= (w // (o.bump(x) or 3)))
        with M(False) as z:
            w = int(f'{int((z + w))}')
            if l[int((1000 // (x or 3))) % 3]:
                w *= x % 7
                (w, *w_rest), x = [(int(add(x, x)) & int((x or w))), (int((y % (z or 3))) ^ int(sum(*[[0]])))], y
                l[0] += ((y // (y or 3)) * (w + (w := z) + w))
            elif (x % (7 or 3)):
                x += (int(o.a) ^ int(max(x, y)))
            else:
                d['k'] = ((int(max((not x), o.twice)) ^ int(d.get((int(1000) & int(z)), w))) + l.pop() if l[3:] else y)
                z = add(l[2])
                if (int(z) ^ int((int(y) ^ int(x)))): break
        o.b = l[int(y) % 3] = (y % ((not (int(y) & int(w))) or 3))
    else:
        w, y = x, y
        try:
            for y in range(2, 0, -1):
                x += (int(sum([v * z for v in l])) & int((y % (z or 3))))
                l[int(x) % 3] = x
        finally:
            if (abs(1000), (True < x < z))[-1]:
                t(y)
                if x: return (t(z) * 3 - (int(x) & int(y)))
            elif next(iter((d.get(z, w),))):
                x: int = (sum(v for v in [w, 0]) and (int(x) ^ int(2)))
                l[0] = ((-(1000 in [y, w]) % (abs(abs(x)) or 3)) * 3 - x)
                x = w
            else:
                x, w = z, y
            l.append(t((y // (y or 3))))
            set_c(int(f'{int(add(*[x, x]))}'))
    with M(True) as z:
        try:
            def i232(n, z=2):
                for j in range(n):
                    yield j + len(l)
            x = sum(i232(0))
            (z, *w_rest), y = [z, (z := (1000 < 4611686018427387903 < 4611686018427387903))], z
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            for i233 in range(0):
                l.append(z)
                t([(int(int(w is x)) | int((z + (z := (int(y) & int(4611686018427387903))) + z))), (int(-l[int(3) % 3]) | int((len([z, 255]) + o.bump())))][1])
                l[0] += t(w)
            else:
                x, w = w, ((x * 3 - (x and x)) // (int(w is y) or 3))
                l[0] = (int((min([(z % (3 or 3)), (z % (3 or 3))]) // (d.get(max(z, z), add(w, z)) or 3))) ^ int(d['k']))
            l[0] += sum(v for v in [y, 3])
            (z, *w_rest), y = [((lambda a, b=z: a + b)(3) // (y or 3)), z], w
        if abs(2.25):
            l.append(int(w is z))
            if o.twice: boom(-3.5)
        elif (z + (z := add(3, k=w)) + z):
            o.b = l[int(w) % 3] = add(min([(x % (0 or 3)), min([w, True])]), o.a, len([(y * 3 - y), (1000 // (y or 3))]), u=o.a)
            d[add(*[w, y])] = y
        else:
            l.append((int(y) | int((int(w) & int(w)))))
    (x, *x_rest), y = [(not y), (int(add(y)) ^ int(x))], -1
    return x, y, z, w, c, l, d, o.a, o.b

def f26(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    def i235(n, z=2):
        for j in range(n):
            yield j + len(l)
    x = sum(i235(2))
    z, w = y, z
    if y: return 3
    x -= len({(x % (1 or 3)): add(w, **{'b': 1000, 'q': x}), add(w, **{'b': y, 'q': 1000}): (z // (True or 3))})
    if y: return (z + (z := w) + z)
    return x, y, z, w, c, l, d, o.a, o.b

def f27(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        try:
            x -= (y % ((lambda a, b=x: a + b)(y) or 3))
        finally:
            x = z
            l.append(t(w))
    finally:
        o.b = t(next(iter(((int((z in [z, w])) ^ int((y and y))),))))
        t(add((int(((4611686018427387903 % (255 or 3)), (y // (y or 3)))[-1]) ^ int(min([add(True, **{'b': 1000, 'q': y}), (z + l.pop() if l[3:] else w)]))), **{'b': add(l[0], add(add(1, k=w), (lambda a, b=x: a + b)(z)), add(-w, (y * 3 - x)), u=(y := l[int(x) % 3])), 'q': sum(*[[(int(0) | int((y := z)))]])}))
    try:
        w, x = y, y
        set_c(o.b)
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        l.append((int((x + l.pop() if l[3:] else w)) ^ int(abs(w))))
    l[0] += x
    w *= (w % (z or 3)) % 7
    def i239(n, y=2):
        for j in range(n):
            yield j + n
    x = sum(i239(0))
    with M(True) as w:
        l[1:2] = [(int(len([y, w])) ^ int(min([x, w])))]
        assert z is not None, z
        try:
            set_c(o.a)
        finally:
            log.append(1000)
    def i242(n, w=2):
        for j in range(n):
            yield j + n
    y = sum(i242(1))
    return x, y, z, w, c, l, d, o.a, o.b

def f28(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    w: int = sum(v for v in [w, 3])
    z, w = z, z
    l[1:2] = [d['k']]
    with M(None) as w:
        y, o.b = add(*[d['k'], (int(d.get(7, w)) | int((w + y)))]), ([c := v for v in (1, y)][1] % (l[0] or 3))
        try:
            t(-1)
        finally:
            def i245(n, y=2):
                for j in range(n):
                    yield j + len(l)
            w = sum(i245(1))
    return x, y, z, w, c, l, d, o.a, o.b

def f29(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    z = o.a = o.bump(t(w))
    z = z = ((int(d.get(w, y)) | int((y // (z or 3)))) if (sum([v * z for v in l]) + d.get(x, y)) else (int((y if x else w)) ^ int(sum(*[[y]]))))
    x = c + o.bump()
    return x, y, z, w, c, l, d, o.a, o.b

for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29):
    run(f, 1)
    run(f, 0.5, -7)
    run(f, 2 ** 62, 0)
