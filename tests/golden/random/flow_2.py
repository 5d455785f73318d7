# Random expressions and control flow (seed 2), with a trace of what was evaluated in which order.
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
    if (int(min([w, True])) | int([x, z][1])): boom((y, (int(y) ^ int(y)))[-1])
    try:
        i2 = 0
        while i2 < 3 and t(o.bump()) is not None:
            i2 += 1
            try:
                y = c + sum(*[[1000]])
                assert w is not None, (int((int(7) & int(w))) ^ int([x, x][0]))
                l[0] += add(o.bump(x), (x % (x or 3)))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                if (int(y) & int(min([y, x]))): break
            except TypeError:
                o.b += 0.5
                z = sum(*[[o.bump()]])
        if [(int(w) & int(y)), t(z)][0]:
            if (add(y) % ((int(7) & int(y)) or 3)): boom(2)
        elif y:
            if x: boom(add(*[(w // (0.5 or 3)), w]))
        else:
            if (add(z, k=w) < y):
                d[1000] = add(x, k=(z // (4611686018427387903 or 3)))
                log.append((int(z) & int((True + w))))
                d[z] = len([-w, min([x, y])])
            else:
                l[1:2] = [t(x)]
                l.append((sum(v for v in [x, True]) or (y % (w or 3))))
                w, z = y, w
            o.a = (int(l[int([c := v for v in (1, z)][1]) % 3]) & int(sum(*[[(int((w + (w := w) + w)) ^ int((w // (z or 3))))]])))
            with M(None) as y:
                o.b -= ((0.5 < w) + l.pop() if l[3:] else y)
                t((w := o.b))
    finally:
        match w:
            case 1 | 2 | 7: l.append((l[int(w) % 3] - (int(-3.5) | int(w))))
            case int(z): l[0] = ((add(*[0.5, t(w)]) // ((int(l[int(w) % 3]) ^ int(t(z))) or 3)), ((z + (z := (y // (y or 3))) + z) // ((int(add(z, True, x, u=z)) & int((int(w) & int(1)))) or 3)))[-1]
            case i7 if i7 == 0.5: z *= (y + (y := y) + y) % 7
            case _: log.append(0)
        w, z = w, y
    w, l[0] = z, y
    return x, y, z, w, c, l, d, o.a, o.b

def f1(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if (w if add(z, **{'b': 3, 'q': w}) else (int(w) ^ int(4611686018427387903))):
        l.append(o.bump())
        if x:
            l[int(x) % 3] = o.bump((int(d.get(sum([v * w for v in l]), x)) ^ int(z)))
            for y in (1, 2.5):
                if d['k']: break
                del d['k']; d['k'] = (int([y, y][1]) ^ int((2 if -1 else x)))
        elif (int((int(w) & int(x))) & int(y)):
            l[0] = -int(f'{int(y)}')
        else:
            if (add(x, **{'b': 255, 'q': w}) in [(int(y) & int(-1)), (True // (y or 3))]):
                log.append(((2.25 // (z or 3)) // (w or 3)))
                del d['k']; d['k'] = (int((y + x)) | int((int(1) ^ int(1000))))
            elif (int((y // (4611686018427387903 or 3))) | int(7)):
                if max((w // (3 or 3)), (int(y) & int(255))): boom(255)
                l.append((x % (255 or 3)))
                d['k'] = z = (int(0) & int(y))
            else:
                y = o.bump((int(((int(z) ^ int(z)) + add(x, k=z))) | int(next(iter((int(f'{int(255)}'),))))))
                y *= next(iter((z,))) % 7
            if ((lambda a, b=y: a + b)(y) % (1 or 3)): return (255 % (o.bump(w) or 3))
            if o.bump(len([z, x])):
                o.b -= o.bump((w in [w, x]))
                assert w is not None, ((-3.5, y)[-1] % (t(w) or 3))
    del d['k']; d['k'] = o.a
    log.append((o.bump() if add(w) else (int(w) ^ int(y))))
    l[int(z) % 3] += add(len({w: x, x: w}), **{'b': x, 'q': d.get(y, y)})
    return x, y, z, w, c, l, d, o.a, o.b

def f2(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l.append(add(z, abs(y)))
    for w in (1, 2.5):
        x *= int(w is y) % 7
        match len({y: len({w: y, w: x}), (int(z) | int(255)): 2}):
            case 1 | 2 | 7: l[0] -= 0.5
            case int(x): z = c + (w // (y or 3))
            case i14 if i14 == 0.5: z: int = int(f'{int(-z)}')
            case _: y += z
        y = (int(add(t(x), next(iter(((int(y) | int(x)),))), (y + l.pop() if l[3:] else y), u=y)) | int(sum(*[[add((x or w), z, [y, z][0], u=next(iter((1000,))))]])))
    x, z = x, w
    if z: return -y
    if (int(t(0)) | int((0 // (w or 3)))):
        if (int((int(1000) | int(255))) & int(int(w is w))):
            try:
                t((int([((w % (y or 3)) < add(*[2, z]) < o.bump(w)), ((y % (z or 3)) % (int(y is w) or 3))][0]) & int(3)))
                (x, *w_rest), z = [y, (int([c := v for v in (1, z)][1]) & int((w % (2 or 3))))], sum(*[[(x * 3 - z)]])
                w: int = (x + z)
            finally:
                if (int(w) & int(y)): return max((y % (y or 3)), t(y))
            y = int(f'{int(w)}')
        elif (add(x, k=x) % (add(2.25, k=-3.5) or 3)):
            if ((w > w) * 3 - (not z)):
                o.b -= (x - (x // (x or 3)))
                d['k'] += t((z % (x or 3)))
            elif (int(y) | int(sum(*[[w]]))):
                if (abs(x) % (x or 3)): return t((int(3) ^ int(y)))
                d[-3.5] = (sum([v * y for v in l]) != add(w, z))
            else:
                l[1:2] = [((int(w) & int(2.25)) % ((x + y) or 3))]
                log.append((w + (w := (z in [y, w])) + w))
                set_c(add(*[(y + (y := 1000) + y), add(*[x, x])]))
        else:
            if add(max(y, z), **{'b': x, 'q': x}):
                del d['k']; d['k'] = w
                if x: return (int([c := v for v in (1, z)][1]) ^ int(len({x: 255, 2.25: 2.25})))
                z = (add(t(sum(*[[z]])), k=(int(o.a) | int(y))) // (1000 or 3))
            def i20(n, x=2):
                for j in range(n):
                    yield j + len(l)
            w = sum(i20(1))
        for i21 in range(3):
            assert z is not None, (x * add(*[4611686018427387903, w]))
        else:
            l.append((int(x) & int(y)))
            o.a = y = -3.5
            (y, *z_rest), y = [o.twice, (d.get(y, 1000) if (int(w) & int(0)) else (int(y) | int(0)))], y
    elif ([w, y][0] // (d.get(-3.5, z) or 3)):
        w = (int(t(z)) ^ int(next(iter((l[int(add(z, z, x, u=w)) % 3],)))))
    else:
        for x in range(3):
            if add(w, **{'b': (y and w), 'q': add(*[x, w])}):
                y += (sum([v * x for v in l]) in [y, add(w, x)])
            elif z:
                y, w = w, z
                (x, *w_rest), w = [(int((2.25, x)[-1]) ^ int((w := w))), abs((int(z) ^ int(2.25)))], ((x // (x or 3)), (w or x))[-1]
                if sum([v * y for v in l]): continue
            else:
                y *= add(y, x, z, u=z) % 7
            assert y is not None, ((int(0.5) | int(y)) + l[-3])
            del d['k']; d['k'] = 1
    return x, y, z, w, c, l, d, o.a, o.b

def f3(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    del d['k']; d['k'] = ((x % (1000 or 3)) % (d.get(True, y) or 3))
    for i24 in range(3):
        if 4611686018427387903:
            (x, *y_rest), y = [(z := (x if y else w)), (int(min([y, 4611686018427387903])) | int(max(-1, z)))], (w // (l[int(w) % 3] or 3))
        else:
            if add(sum(*[[w]]), 4611686018427387903): break
            def i26(n, z=2):
                for j in range(n):
                    yield j + len(l)
            z = sum(i26(1))
            l[0] = 2
        d['k'] += ((not y) in [abs(x), (3 < w < y)])
    else:
        if max(o.bump(), len({y: x, z: 0})): return t(int(f'{int(-1)}'))
        t((int((int(w) | int((z := (int(-1) | int(1)))))) ^ int(add(z, k=w))))
    def i27(n, x=2):
        for j in range(n):
            yield j + n
    w = sum(i27(2))
    o.b, o.a = (next(iter((o.b,))) % (min([(int(w) ^ int(-3.5)), abs(z)]) or 3)), (int(w) ^ int((w % ((1000 // (x or 3)) or 3))))
    return x, y, z, w, c, l, d, o.a, o.b

def f4(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l[1:2] = [(y := int(f'{int(1)}'))]
    x *= sum(v for v in [z, 1000]) % 7
    try:
        if sum([v * x for v in l]): return 1000
        i29 = 0
        while i29 < 3 and t(z) is not None:
            i29 += 1
            l[1:2] = [[sum(v for v in [y, 0.5]), l[int(x) % 3]][0]]
            if t(len([z, y])):
                y *= add(z, w, w, u=z) % 7
                w: int = -3.5
            elif t(w):
                assert w is not None, x
                x = y
                z = w
            else:
                w, x = y, z
                l[1:2] = [(True // (o.b or 3))]
                l.append(len([x, int(w is y)]))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        def i31(n, x=2):
            for j in range(n):
                yield j + len(l)
        x = sum(i31(2))
    return x, y, z, w, c, l, d, o.a, o.b

def f5(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for z in l[:2]:
        del d['k']; d['k'] = ((w * True) in [x, add(x, True)])
    i33 = 0
    while i33 < 3 and t(w) is not None:
        i33 += 1
        if w: return ((-3.5 // (x or 3)) % ((int(w) & int(z)) or 3))
        def i34(n, x=2):
            for j in range(n):
                yield j + len(l)
        z = sum(i34(2))
        del d['k']; d['k'] = ((int(z) ^ int(x)) // ((y := w) or 3))
    else:
        l[int(w) % 3] -= add(d['k'], 3, (-3.5 in [z, True]), u=(int(x) & int(z)))
    log.append(x)
    del d['k']; d['k'] = y
    for y in count(2):
        match ([c := v for v in (1, x)][1] // ((int(-1) ^ int(2)) or 3)):
            case 1 | 2 | 7: y: int = (not (0.5 // (-3.5 or 3)))
            case int(y): set_c((int(o.bump()) | int((int(z) ^ int(w)))))
            case i36 if i36 == 0.5: o.b = d['k']
            case _: l.append(((y // (z or 3)) < (w if y else z) < (int(w) & int(y))))
        assert y is not None, ((int(y) & int(-1)) in [t(z), (w and w)])
    return x, y, z, w, c, l, d, o.a, o.b

def f6(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if (int((w, y)[-1]) | int(add(255, **{'b': y, 'q': w}))): boom(w)
    if add(*[w, (z % (1000 or 3))]): boom(((x % (1000 or 3)) % ((w % (z or 3)) or 3)))
    l.append((int((y + (y := x) + y)) | int(add(y, y, y, u=z))))
    l.append(-(int(x) ^ int(z)))
    for i37 in range(0):
        (x, *x_rest), y = [abs(d.get(x, y)), (not o.twice)], add((int(z) | int(w)), k=int(f'{int(z)}'))
        try:
            try:
                x, z = x, z
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                set_c(l[1])
                z, x = y, w
                set_c(x)
            except TypeError:
                y *= y % 7
            if add(*[w, (1 // (x or 3))]): break
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            try:
                set_c(l[-3])
                log.append((o.bump() + abs(x)))
                set_c((int((1 % (y or 3))) & int((x // (x or 3)))))
            finally:
                del d['k']; d['k'] = add(int(y is z))
                set_c(len({x: (x or y), min([y, w]): (z % (z or 3))}))
                if next(iter((add(1000, **{'b': 7, 'q': z}),))): boom(t(len({1: 3, z: y})))
            try:
                d['k'] -= (int(add(x, 2.25, z, u=255)) ^ int((int(w) ^ int(255))))
                x = o.bump()
                log.append(x)
            finally:
                set_c([[w, w][1], y][1])
        y = (int((int((3 or -3.5)) | int((t(1) + l.pop() if l[3:] else z)))) & int(7))
    else:
        d['k'] = y = ((abs(w) == (x % (w or 3))) % (len([y, (4611686018427387903 < True < 0)]) or 3))
    assert y is not None, (l[int(z) % 3] or z)
    return x, y, z, w, c, l, d, o.a, o.b

def f7(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if (z // ((z % (x or 3)) or 3)): return add(*[max(w, w), next(iter((x,)))])
    (z, *y_rest), w = [(int(z) & int((z := z))), y], x
    x = y = add((int(o.twice) | int(d['k'])), sum([v * x for v in l]), ((x if w else w) % (add(*[w, 1000]) or 3)), u=((255 % (z or 3)) + l.pop() if l[3:] else y))
    if (y % ((int(z) & int(x)) or 3)): return (int(len({y: w, y: y})) & int((int(y) ^ int(w))))
    try:
        if -(w + l.pop() if l[3:] else w): return x
        match w:
            case 1 | 2 | 7: y -= w
            case int(z): z -= t(x)
            case i43 if i43 == 0.5: l[int(z) % 3] = len({max(sum([v * z for v in l]), t(y)): (int((int(add(w)) & int((int(y) & int(w))))) & int(add((w // (x or 3)), **{'b': (x + 255), 'q': (int(-1) | int(w))}))), (x % ((len({w: z, 2.25: w}) % (sum([v * y for v in l]) or 3)) or 3)): -o.bump()})
            case _: z: int = (0 // (add(y, 7) or 3))
        for w in (1, 2.5):
            if -(int(0) & int(1000)):
                w, z = x, y
            else:
                if add(o.bump(y), **{'b': 0, 'q': o.bump()}): continue
            x = y = (next(iter(([c := v for v in (1, z)][1],))) // ((int(sum([v * x for v in l])) ^ int((z := y))) or 3))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        l[0] = 3
        if 4611686018427387903:
            l[0] = int(f'{int((((True // (-1 or 3)) and 0.5) if add(add(*[y, w]), **{'b': 4611686018427387903, 'q': y}) else (int(sum(*[[x]])) & int(y))))}')
            def i47(n, w=2):
                for j in range(n):
                    yield j + n
            z = sum(i47(2))
            try:
                if (int((int(w) | int(x))) ^ int(z)): return (len([x, z]) * 3 - z)
                if (int(-3.5) ^ int(z)): return (min([y, x]) + (int(w) & int(z)))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                d[t(z)] = len([(z // (4611686018427387903 or 3)), -z])
        elif d['k']:
            if d.get((z // (z or 3)), o.bump()):
                t(add(o.bump(o.twice), k=x))
                t((int((sum(v for v in [x, 255]) - (int((z + l.pop() if l[3:] else x)) & int(o.b)))) & int(l[int([c := v for v in (1, w)][1]) % 3])))
                l.append(True)
            elif w:
                w: int = 2.25
                l[1:2] = [((int(y) | int(y)) in [-x, (4611686018427387903 > z)])]
                l.append((int(add(1, k=4611686018427387903)) & int((w, x)[-1])))
            else:
                l[int(w) % 3] += len({3: (lambda a, b=w: a + b)(z), (x % (w or 3)): (z % (x or 3))})
            d[0] = z
        else:
            if (sum([v * z for v in l]), (x := y))[-1]: return int(f'{int((int(z) & int(255)))}')
            y *= (not z) % 7
    for w in (1, 2.5):
        l[0] += [c := v for v in (1, z)][1]
    z -= (w if l[int(y) % 3] else (4611686018427387903 // (-3.5 or 3)))
    return x, y, z, w, c, l, d, o.a, o.b

def f8(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    t(0)
    l[0] = x
    try:
        for i52 in range(2):
            with M(False) as w:
                del d['k']; d['k'] = t(z)
                if (int(add(x, y, 2, u=y)) & int((int(y) & int(w)))): continue
                set_c(x)
            for i54 in range(0):
                l[int(x) % 3] -= (int((x % (y or 3))) & int((w * 3 - y)))
            else:
                l[0] = add((int(y) & int(z)), k=abs((int(o.twice) ^ int(o.bump()))))
                o.a = add(o.a, k=1)
                z *= add(z) % 7
        else:
            log.append(add((int(w) ^ int(z))))
        i55 = 0
        while i55 < 3 and t((int((z // (y or 3))) | int(x))) is not None:
            i55 += 1
            try:
                d['k'] -= len([w, [c := v for v in (1, y)][1]])
                if o.a: break
            finally:
                log.append(d['k'])
                d['k'], d['k'] = (int((z if y else x)) & int(z)), sum([v * z for v in l])
    finally:
        if o.bump((int(w) ^ int(w))): boom((o.twice % ((y // (x or 3)) or 3)))
        try:
            t(d.get(o.twice, (int(((w <= z) + l.pop() if l[3:] else w)) & int(x))))
            for y in count(2):
                log.append(((x % (x or 3)) // ((1, w)[-1] or 3)))
                set_c(l[0])
            def i59(n, z=2):
                for j in range(n):
                    yield j + len(l)
            w = sum(i59(2))
        finally:
            d[(int(1000) & int(-3.5))] = ((int(2) ^ int(y)) - (int(w) & int(z)))
            x = c + d.get(1000, z)
            if [(not w), d.get(z, y)][1]: return ((int(y) | int(w)) * 3 - (1000 or x))
        if (z // (w or 3)): return (int((int(2.25) ^ int(y))) | int(l[-3]))
    if (int(255) | int(o.a)):
        match (sum([v * w for v in l]) and add(w, k=0)):
            case 1 | 2 | 7: d['k'] = y
            case int(x): d['k'] += z
            case i61 if i61 == 0.5: assert y is not None, [c := v for v in (1, x)][1]
            case _: log.append(y)
    else:
        for x in range(3):
            match (y % (add(2) or 3)):
                case 1 | 2 | 7: z *= (int(w) & int(z)) % 7
                case int(z): (y, *x_rest), y = [(z + (z := (-1 * 1000)) + z), ((z and x) != o.bump())], (int(int(z is z)) & int(next(iter((z,)))))
                case i63 if i63 == 0.5: z: int = -1
                case _: o.b = int(w is w)
            if ((w % (0.5 or 3)) and abs(x)): boom(-(int(1) ^ int(-3.5)))
    if (int(4611686018427387903) & int(len({x: 1000, 0: 7}))):
        set_c((int(x) | int(add(x, k=0.5))))
        if add(0, (z // (y or 3)), (int(x) | int(w)), u=o.b): return x
    return x, y, z, w, c, l, d, o.a, o.b

def f9(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    match (add(True) and (z - y)):
        case 1 | 2 | 7: x -= d.get((z // (z or 3)), z)
        case int(w): d[(int(x) | int(z))] = [c := v for v in (1, x)][1]
        case i65 if i65 == 0.5: x = [next(iter(((len([y, 4611686018427387903]) - o.a),))), (add(7, x, (int(z) & int(w)), u=sum(v for v in [y, 3])) + (int((2 or x)) & int((-3.5 // (w or 3)))))][1]
        case _: del d['k']; d['k'] = (lambda a, b=o.bump(y): a + b)(sum(v for v in [z, 1]))
    t(z)
    assert y is not None, y
    set_c(l[int((int(3) | int(x))) % 3])
    return x, y, z, w, c, l, d, o.a, o.b

def f10(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    x, y = z, w
    o.a -= (255 <= 0.5)
    def i66(n, z=2):
        for j in range(n):
            yield j + n
    x = sum(i66(0))
    z = o.a
    return x, y, z, w, c, l, d, o.a, o.b

def f11(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if w: boom(((w + z), (int(x) | int(z)))[-1])
    if (int(x) | int(x)): return add(*[0.5, x])
    if y:
        try:
            if (lambda a, b=(int(y) ^ int(y)): a + b)((w < y < x)): return y
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            with M(False) as y:
                o.a = x = l[-1]
                z = next(iter((len([((z % (y or 3)) // ((z % (x or 3)) or 3)), x]),)))
            with M(None) as w:
                if l[1]: return ((3 > x), min([y, w]))[-1]
                o.a, y = 2.25, (int((y in [255, add(w, w, z, u=w)])) | int((int(len({x: x, 0: y})) ^ int((z * y)))))
            l.append(add(0, k=2))
        except TypeError:
            if add(int(f'{int(1000)}'), (int(w) & int(w))):
                l.append(l[int((int(255) & int(y))) % 3])
                l[int(w) % 3], d['k'] = add(*[y, len({sum([v * y for v in l]): z, o.twice: z})]), (int((int(w) & int((y + (y := True) + y)))) ^ int(((z and y) // ((2 % (z or 3)) or 3))))
            i72 = 0
            while i72 < 3 and t(max(add(*[z, 0.5]), (int(z) ^ int(z)))) is not None:
                i72 += 1
                w = c + z
            d['k'] = o.a = y
        l.append(add(*[(y * 3 - 7), (z in [y, y])]))
        if (int(add(0.5, y, x, u=w)) | int((int(4611686018427387903) | int(2.25)))):
            w *= o.bump(y) % 7
    elif d.get((int(x) ^ int(True)), -0):
        if w: return len([y, (w // (1000 or 3))])
        assert y is not None, (x := (int(4611686018427387903) | int(z)))
        def i74(n, x=2):
            for j in range(n):
                yield j + len(l)
        y = sum(i74(2))
    else:
        for i75 in range(0):
            if (l[int(x) % 3] % (add(1000, k=z) or 3)):
                z = z
            elif add(*[add(4611686018427387903), (x or z)]):
                l[0] = d['k']
                l[int(x) % 3] += y
            else:
                w, l[int(x) % 3] = add(*[int(f'{int(l[int(x) % 3])}'), min([int(x is x), (x // (z or 3))])]), 255
            try:
                set_c((y + (y := (int(y) | int(z))) + y))
            except ValueError:
                l[0] = (y := (o.bump() % (-1 or 3)))
            else:
                z *= (w * 3 - w) % 7
                del d['k']; d['k'] = ((int(w) & int(y)) // (next(iter((z,))) or 3))
                del d['k']; d['k'] = 3
            finally:
                (x, *y_rest), x = [z, [c := v for v in (1, w)][1]], ((-1 and x) + (not x))
            def i78(n, z=2):
                for j in range(n):
                    yield j + n
            x = sum(i78(0))
        else:
            del d['k']; d['k'] = (add(-3.5, 0.5, x, u=2) or (x, y)[-1])
            if add(*[(x := x), d['k']]):
                y: int = ((int(y) & int(y)) * 3 - (int(z) & int(y)))
                w = c + (w // (w or 3))
            elif add((w != w)):
                o.b, w = ((int((x < y)) ^ int(add(y, w, y, u=y))) * 3 - (int(l[int(x) % 3]) | int(add(*[x, y])))), (w + l.pop() if l[3:] else x)
                d[x] = (o.a // (len({y: y, w: x}) or 3))
            else:
                if next(iter(((int(w) ^ int(y)),))): boom(z)
        match next(iter((int(x is y),))):
            case 1 | 2 | 7: y = c + w
            case int(w): del d['k']; d['k'] = 1000
            case i80 if i80 == 0.5: (z, *y_rest), x = [o.b, t(w)], True
            case _: d[(int(-3.5) & int(x))] = add(add(True, 3, x, u=z), k=(int(y) & int(1)))
    if o.a:
        l[1:2] = [o.bump(sum(*[[x]]))]
        def i82(n, w=2):
            for j in range(n):
                yield j + len(l)
        z = sum(i82(0))
    else:
        d[d['k']] = z
        for i83 in range(2):
            if o.bump():
                l.append((int(max(255, 0)) ^ int((0.5 and -1))))
                del d['k']; d['k'] = (y // ((int(255) ^ int(0)) or 3))
                t(z)
            else:
                l.append(l[-1])
                o.a += (z + (z := (int(x) | int(z))) + z)
                d[(-1 % (2.25 or 3))] = (not y)
            try:
                if w: return ((int(7) | int(1000)) - sum(*[[w]]))
                log.append((-z % ((z % (1000 or 3)) or 3)))
                l.append(((int(0.5) | int(x)) == (int(z) ^ int(x))))
            finally:
                assert z is not None, (o.twice % (255 or 3))
                y = c + o.bump()
            z = ((o.bump([c := v for v in (1, z)][1]) + (o.a % (w or 3))) % ((y + (y := add(sum(*[[x]]), [c := v for v in (1, z)][1], (int(-3.5) | int(z)), u=o.a)) + y) or 3))
        else:
            x: int = add(*[len({y: y, y: x}), y])
            y *= (int(z) | int(0.5)) % 7
        if (x % (x or 3)): return 1
    return x, y, z, w, c, l, d, o.a, o.b

def f12(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for i86 in range(0):
        l[int(x) % 3] = o.bump()
    else:
        x *= y % 7
        if y:
            with M(True) as z:
                x: int = (not 2)
                log.append((int(w) ^ int((int(y) ^ int(7)))))
                z = c + (not z)
            assert y is not None, sum([v * z for v in l])
        if (z := len([2, z])):
            if (int(add(0, **{'b': w, 'q': y})) ^ int(y)): return len({[w, x][1]: z, (0 != 0): (int(w) ^ int(x))})
            if ((int(-3.5) & int(-1)) - max(-3.5, 0.5)):
                z = c + (x // (x or 3))
                z *= len({z: 0.5, w: x}) % 7
                assert z is not None, add((w := w), (lambda a, b=1000: a + b)(w))
            elif ((True // (z or 3)) // ((int(w) & int(z)) or 3)):
                x: int = ((2 * 3 - w) - (int(x) & int(z)))
                x -= o.a
            else:
                del d['k']; d['k'] = z
                l.append(0)
                x = l[-2]
        elif sum([v * y for v in l]):
            if -min([1, x]):
                z: int = t((int(-3.5) ^ int(x)))
                w = ((int(abs((not w))) ^ int(sum(*[[add(z, 3)]]))) % (d['k'] or 3))
            else:
                (w, *w_rest), w = [((y // (2.25 or 3)) in [(int(0) & int(1)), d['k']]), ((z if y else -3.5) + (y + l.pop() if l[3:] else y))], add(*[2.25, (int(y) | int(z))])
            (x, *y_rest), w = [(int((int(z) | int(y))) & int((z in [w, 7]))), (add(1000, w) * 3 - add(x, w))], (y in [w, len({y: y, -3.5: z})])
        else:
            if (int((7 + z)) ^ int((w // (z or 3)))): return y
            try:
                if (o.bump(z) // ((-1 - w) or 3)): return ((x + (x := w) + x) > l[2])
                l.append(w)
                x = y
            finally:
                (x, *x_rest), w = [max((int(3) ^ int(x)), o.bump()), (int(o.b) ^ int(min([0, -3.5])))], int(z is w)
            if (lambda a, b=(not z): a + b)((w // (y or 3))):
                x = abs([c := v for v in (1, x)][1])
                if (int(d['k']) & int(l[-2])): return [c := v for v in (1, z)][1]
            else:
                if (add(w, True) and 7): return ((w or x) if next(iter((w,))) else add(*[z, x]))
    x, x = (int(y) | int(x)), w
    i94 = 0
    while i94 < 3 and t((int(sum([v * y for v in l])) ^ int(int(x is z)))) is not None:
        i94 += 1
        for i95 in range(0):
            try:
                x *= (int(z) | int(y)) % 7
                l[int(z) % 3] = int(y is x)
                x, z = w, z
            except ValueError:
                w = y
                if add(o.twice, **{'b': (lambda a, b=y: a + b)(x), 'q': int(f'{int(x)}')}): break
            else:
                o.b, l[int(y) % 3] = add(int(z is x), **{'b': max((x in [w, y]), l[int(w) % 3]), 'q': x}), (int(add((lambda a, b=y: a + b)(x), add(z, w), (z % (w or 3)), u=(int(x) ^ int(z)))) | int(add(add(z, **{'b': True, 'q': x}), y)))
                t(z)
                z -= w
            finally:
                d['k'] += x
        else:
            x, w = x, x
            if ((int(w) ^ int(z)) // ((lambda a, b=z: a + b)(y) or 3)): boom(add(4611686018427387903, (int(z) ^ int(z)), add(1000, w, w, u=4611686018427387903), u=add(4611686018427387903, k=y)))
            l[1:2] = [z]
    else:
        l.append(-(w, x)[-1])
    set_c(add((lambda a, b=w: a + b)(x), **{'b': 1, 'q': len({z: 7, w: w})}))
    if (len({z: w, 4611686018427387903: x}) % ((7 // (z or 3)) or 3)):
        del d['k']; d['k'] = l[1]
    d[int(f'{int(-1)}')] = t(True)
    l[int(w) % 3] += ((y or 3) or (int(7) ^ int(x)))
    return x, y, z, w, c, l, d, o.a, o.b

def f13(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l[1:2] = [o.bump(z)]
    o.b += ((int(w) ^ int(0)) != [w, x][1])
    log.append((w // (min([w, x]) or 3)))
    x = c + (int(y) ^ int(w))
    if sum(v for v in [x, 7]): return (w <= y)
    def i98(n, x=2):
        for j in range(n):
            yield j + n
    w = sum(i98(0))
    try:
        if (int(o.b) ^ int(o.bump(z))):
            w *= (x // (w or 3)) % 7
            for z in l[:2]:
                if [-1, w][1]: return z
                t(((int(((2 + y) + l.pop() if l[3:] else y)) | int(((int(y) | int(w)) in [(int(w) ^ int(True)), (w + (w := z) + w)]))) % ((int((2.25 < (w := z) < x)) ^ int((d.get(w, x) // ((int(w) & int(y)) or 3)))) or 3)))
                log.append((d['k'] + (w or w)))
            o.a -= sum([v * y for v in l])
        try:
            l[1:2] = [(d['k'] > 7)]
            if [c := v for v in (1, y)][1]:
                l[int(z) % 3] -= z
                o.b = add(add(z), add((int(add(*[y, y])) ^ int((int(y) & int(True)))), k=t(add(w, y, x, u=x))), z, u=next(iter(((x := z),))))
        except ValueError:
            with M(None) as y:
                y, l[0] = (int(z) | int((int((y % (x or 3))) ^ int(o.a)))), (True * 3 - o.twice)
                del d['k']; d['k'] = (int(1000) | int([y, True][1]))
                o.b = ((y := (y % ((2 // (y or 3)) or 3))) - (t((int(7) | int(x))) + l.pop() if l[3:] else w))
        else:
            try:
                if o.a: return ((-1 or 7) in [sum(*[[x]]), (2.25 < 1000 < x)])
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                l.append(len({o.bump(): (-3.5 * 3 - w), l[int(True) % 3]: int(f'{int(w)}')}))
            except TypeError:
                t(add(*[o.bump(), (not (int((int(x) & int(y))) & int(w)))]))
                del d['k']; d['k'] = o.b
                y = o.b = y
        finally:
            z += ((int(z) | int(x)) or (x % (True or 3)))
        log.append((int((x + l.pop() if l[3:] else w)) & int((0 // (2 or 3)))))
    except ValueError:
        if x:
            if z: boom((t(x) if add(-3.5) else z))
            if l[int((int(x) ^ int(y))) % 3]:
                x -= (abs(y) % ((int(1000) | int(y)) or 3))
                (w, *z_rest), w = [(x // (d.get(y, x) or 3)), (next(iter((x,))) if sum([v * z for v in l]) else 255)], (int(add(*[x, 4611686018427387903])) ^ int((z // (1000 or 3))))
            else:
                x: int = (int(-1) & int((z, z)[-1]))
                l[1:2] = [3]
            if add((y % (z or 3)), next(iter((255,))), (int(w) | int(z)), u=d.get(w, x)): boom(min([l[2], (x % (y or 3))]))
        else:
            del d['k']; d['k'] = (add(y, **{'b': z, 'q': w}) + (w := y))
        t(max(abs((3 % ((int(0) ^ int(x)) or 3))), z))
        w = c + l[0]
    else:
        if (int(add(2.25, w)) & int(x)):
            with M(None) as z:
                l.append(len([z, (w or z)]))
                l[0] = y = (((y := z) <= -z) + l.pop() if l[3:] else w)
                t((int(((add(w, **{'b': x, 'q': x}) if (w * 3 - z) else sum(v for v in [y, 255])) % ((-y if len([z, w]) else w) or 3))) | int(add(l[0], **{'b': add(*[int(y is x), (x // (z or 3))]), 'q': (sum([v * y for v in l]) * 3 - int(f'{int(x)}'))}))))
            for i110 in range(2):
                (w, *y_rest), z = [0.5, t(x)], len({(int(255) & int(z)): (z // (0.5 or 3)), l[0]: (not x)})
            else:
                w, w = x, w
                y = c + int(f'{int(z)}')
    finally:
        if (sum([v * z for v in l]), (w, 2.25)[-1])[-1]: return (int(2.25) | int([w, z][1]))
    return x, y, z, w, c, l, d, o.a, o.b

def f14(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l[int(x) % 3] = (w % (((int(max(3, y)) | int((z // (True or 3)))) % ((x * 3 - (y + (y := w) + y)) or 3)) or 3))
    for y in count(2):
        z = c + abs(y)
    if 0:
        l[1:2] = [((int(z) & int(w)) * max(4611686018427387903, w))]
        try:
            z = sum(*[[o.b]])
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            z = d['k'] = ((y // ((int(x) | int(z)) or 3)) % (z or 3))
            with M(True) as x:
                if (sum([v * y for v in l]) // (add(4611686018427387903, **{'b': -1, 'q': w}) or 3)): return (int((y and 7)) & int((3 // (z or 3))))
        except TypeError:
            set_c((t(x) * (w < w)))
    elif (y := [c := v for v in (1, x)][1]):
        if (int(x) ^ int(add(255, k=y))): boom(add(y, **{'b': -3.5, 'q': (True in [x, 1])}))
    else:
        if ((z % (w or 3)) % (2.25 or 3)): return (w - (x and z))
    match ((255 % (w or 3)) + (1 * 1)):
        case 1 | 2 | 7: t(o.twice)
        case int(w): l[1:2] = [t(y)]
        case i115 if i115 == 0.5: d['k'] -= o.bump()
        case _: y, o.b = -1, o.a
    with M(None) as w:
        x, y = w, y
        l[int(x) % 3] = (int((((int(x) ^ int(w)) // (1 or 3)) if ((int(z) ^ int(x)) // ((w // (y or 3)) or 3)) else (add(x) // (len({z: y, -1: y}) or 3)))) | int(len({int(f'{int((-1 + x))}'): (int((z == z)) | int((int(z) | int(1000)))), (int((2.25 < w < z)) ^ int((-3.5 // (z or 3)))): y})))
    return x, y, z, w, c, l, d, o.a, o.b

def f15(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    assert y is not None, [o.bump(7), max(z, 1)][1]
    t((not ((w + (int(7) & int(z))) in [max(o.a, int(z is x)), o.twice])))
    z: int = (int(o.bump(1)) ^ int((y < z < x)))
    o.a = y
    match (int(2.25) ^ int((z, x)[-1])):
        case 1 | 2 | 7: d[(int(w) ^ int(w))] = (x := add(w, w, x, u=x))
        case int(z): w += (int((int(w) | int(z))) ^ int(len([x, y])))
        case i117 if i117 == 0.5: t([z, z][0])
        case _: w = w = (int(((int(1) | int(w)) + l.pop() if l[3:] else y)) ^ int((not w)))
    if (int((2.25 // (w or 3))) ^ int((int(y) & int(x)))):
        l[0] = sum(*[[sum([v * y for v in l])]])
    return x, y, z, w, c, l, d, o.a, o.b

def f16(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    z = z
    (x, *z_rest), w = [add(next(iter((w,)))), (int(sum([v * w for v in l])) ^ int((int(z) | int(x))))], (x in [(w % (1 or 3)), t(x)])
    x *= (x // (y or 3)) % 7
    with M(True) as x:
        t(-add(abs(len({-3.5: x, 2.25: w})), (int((z // (y or 3))) & int((y % (y or 3)))), (int(z) & int(o.a)), u=y))
        z = c + y
        set_c(((z and x) // ((y + -1) or 3)))
    return x, y, z, w, c, l, d, o.a, o.b

def f17(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l[1:2] = [add((w + l.pop() if l[3:] else z), **{'b': (7, x)[-1], 'q': (w // (w or 3))})]
    for y in (1, 2.5):
        del d['k']; d['k'] = x
        o.b = abs(1)
        if ((x := z) % (z or 3)):
            for x in range(2, 0, -1):
                assert x is not None, (int((z * 3 - -3.5)) | int((0.5 and x)))
            if ((y % (1000 or 3)) * 3 - o.a): boom((z + (z := -3.5) + z))
            def i123(n, z=2):
                for j in range(n):
                    yield j + n
            z = sum(i123(0))
    with M(None) as z:
        y = c + 1000
        if (x % ((-1 % (0.5 or 3)) or 3)): boom(y)
        with M(None) as x:
            match (int(w) & int((int(z) ^ int(2)))):
                case 1 | 2 | 7: d[sum([v * x for v in l])] = (l[-3] or (-3.5 - y))
                case int(x): z: int = (z + (z := (z + (z := x) + z)) + z)
                case i126 if i126 == 0.5: set_c([c := v for v in (1, z)][1])
                case _: d[(z // (y or 3))] = o.twice
            t(add(*[(int(o.b) ^ int((x and z))), (int([l[2], (y, 0)[-1]][1]) ^ int(((2 in [-3.5, x]) or o.bump(x))))]))
    if x:
        d['k'] = l[int(w) % 3] = t(y)
        o.a = len([add(t((int(2.25) ^ int(z))), 1, add(d['k'], len([w, True])), u=255), sum(*[[(int((int(x) ^ int(w))) ^ int((int(w) | int(2.25))))]])])
        l.append(y)
    elif (int((w // (w or 3))) | int(w)):
        if y:
            with M(None) as z:
                d[o.bump()] = (x + (x := l[-3]) + x)
                d['k'] += (int((w % (z or 3))) & int((int(x) & int(-3.5))))
            l.append((lambda a, b=sum(v for v in [w, 1]): a + b)((int(y) ^ int(z))))
            z -= y
        elif 2:
            z *= (int(x) | int(1)) % 7
            try:
                if add((int(w) | int(w)), **{'b': o.bump(), 'q': abs(y)}): return 1000
                (w, *w_rest), y = [y, ((x * z) > sum(*[[x]]))], (x := (int(z) & int(z)))
            finally:
                z = z
            try:
                d['k'] = add((((int(2.25) & int(x)) + l.pop() if l[3:] else z) + t(z)), k=(d['k'] % (o.bump() or 3)))
            except ValueError:
                y *= (w == z) % 7
                y: int = (o.twice or int(y is w))
                d['k'] = o.bump()
            else:
                x = ((y + (y := ((x + 1000) % ((w > w) or 3))) + y) if len({sum(*[[sum([v * y for v in l])]]): 0, (z and (int(y) & int(z))): (lambda a, b=y: a + b)(w)}) else (((True < 7 < z), (w // (0.5 or 3)))[-1] // (-1 or 3)))
                if w: boom(o.twice)
                w = (-1 < y < sum(v for v in [w, 1]))
            finally:
                set_c((int((w := y)) & int((int(4611686018427387903) | int(y)))))
        else:
            x = y = y
            try:
                del d['k']; d['k'] = add([True, z][0], (z, w)[-1])
            finally:
                y = d['k'] = add(y, k=o.b)
                log.append(((y if x else w), (1000 // (w or 3)))[-1])
                assert z is not None, y
        z = (int((sum(*[[(int(x) & int(0))]]) or ((z, z)[-1] == len({z: x, y: 3})))) | int((int((int((int(w) | int(z))) | int((y % (0.5 or 3))))) & int(len({len([x, x]): abs(1), add(z, k=1000): (int(z) | int(w))})))))
    else:
        t(max((add(*[(int(z) & int(1000)), int(f'{int(w)}')]) or -1), (z := (t(z) < -y < w))))
    return x, y, z, w, c, l, d, o.a, o.b

def f18(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    o.a = z = (int((int(y) & int(o.b))) ^ int(int(y is x)))
    assert x is not None, int(z is z)
    try:
        def i134(n, x=2):
            for j in range(n):
                yield j + n
        w = sum(i134(0))
        match ((int(-1) & int(z)), (int(y) & int(2)))[-1]:
            case 1 | 2 | 7: z = c + (int(2.25) | int(z))
            case int(y): d[w] = (x := [True, y][1])
            case i135 if i135 == 0.5: w = z
            case _: l[0] += ((w % (w or 3)) % (len({y: 1, y: w}) or 3))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        d['k'] = l[0] = (int(-l[-1]) ^ int(((-1 // (w or 3)) // ((z % (x or 3)) or 3))))
        w, x = o.b, (sum([v * w for v in l]) + (w := (0 % (7 or 3))))
    (z, *y_rest), y = [(int((w > w)) ^ int((x // (z or 3)))), (-255 // (o.bump(y) or 3))], (z + (z := w) + z)
    return x, y, z, w, c, l, d, o.a, o.b

def f19(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l[1:2] = [add(0.5, **{'b': x, 'q': y})]
    if o.a:
        l[1:2] = [sum([v * y for v in l])]
        if ((int(z) | int(z)) < x < 2.25): return (d['k'] and (x // (w or 3)))
        for w in count(2):
            d[o.twice] = -add(z, k=w)
            for i138 in range(3):
                o.b = z
                set_c(2.25)
            else:
                y = (x := ((sum(*[[z]]) % (y or 3)) // ((int((w < x < w)) ^ int(next(iter((y,))))) or 3)))
                l.append(z)
    elif ((x % (2.25 or 3)) and (1000 * 3 - x)):
        w = (int((int(z) | int(len({(z - z): (x % (y or 3)), (int(z) & int(x)): l[-1]})))) ^ int(w))
        y = (add((d['k'] % (w or 3)), k=2) in [min([l[-3], int(z is x)]), 1000])
        try:
            if w:
                x -= ((int(True) & int(w)) % ((z // (y or 3)) or 3))
            elif o.b:
                l.append(x)
                log.append(z)
                if ([1, y][0] + (y < z < y)): return add(w, (int(z) & int(True)), (int(z) & int(x)), u=z)
            else:
                set_c((int((y + y)) | int(z)))
        finally:
            for i141 in range(1):
                z = t(z)
            else:
                log.append(t(x))
                d['k'] += ((not z) + sum([v * x for v in l]))
    else:
        l[0] -= ((int(x) | int(1000)) % (add(y, z) or 3))
        z = z
        o.a = d.get(add(next(iter((add(*[x, x]),)))), t(w))
    if (int((x % (0.5 or 3))) ^ int(add(w, w))):
        w *= int(z is y) % 7
        z: int = x
        if sum([v * z for v in l]):
            try:
                set_c(w)
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                d['k'] = ((True % ((int((x % (x or 3))) & int(add(y, k=w))) or 3)) < y < (int(((x + (x := 2) + x) // ((y := x) or 3))) | int(min([(w - 0), o.twice]))))
                del d['k']; d['k'] = (not (w != 2.25))
                l[1:2] = [w]
            if int(x is x): return (int((7 or y)) & int((4611686018427387903 in [x, 255])))
            with M(False) as x:
                log.append([t(z), 7][1])
    else:
        i146 = 0
        while i146 < 3 and t((add(w, **{'b': 7, 'q': True}) + (int(x) ^ int(y)))) is not None:
            i146 += 1
            set_c(x)
            if ((x, 0)[-1] < (z := z)): break
            if y:
                log.append(o.a)
        else:
            for i148 in range(0):
                d['k'] += (7 // (y or 3))
                d[add(w, k=x)] = abs((int(x) & int(x)))
                l.append((d.get(y, z) // ((y % (w or 3)) or 3)))
            else:
                t((int(sum(v for v in [z, True])) & int(int(f'{int(w)}'))))
                w = c + (int(-1) | int(y))
                del d['k']; d['k'] = (l[-2] + l.pop() if l[3:] else y)
            o.a = next(iter((d.get((int((x + w)) & int(sum(v for v in [w, 4611686018427387903]))), ((x // (0.5 or 3)) // (o.bump() or 3))),)))
        (y, *x_rest), z = [w, y], (int(add(x, k=True)) & int((w // (z or 3))))
    w = o.a = (int(max(x, 1)) | int((int((not z)) | int(7))))
    return x, y, z, w, c, l, d, o.a, o.b

def f20(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if len([z, (int(1000) ^ int(z))]): return y
    w, o.b = max(d.get((int(w) & int(z)), [4611686018427387903, 1000][1]), o.b), (int((int((True % (y or 3))) & int(add(w)))) | int(o.a))
    if w: return ((w + (w := 1000) + w) * 3 - -y)
    match (int(y is x) % (x or 3)):
        case 1 | 2 | 7: l[int(z) % 3] = add(len({sum(*[[w]]): z, len({z: x, t(w): z}): ((z % (-1 or 3)) // ((z != w) or 3))}), **{'b': [c := v for v in (1, w)][1], 'q': 3})
        case int(y): y = (o.a * (((int(z) & int(w)) < (w % (z or 3)) < o.b) and (int(l[1]) ^ int(2.25))))
        case i149 if i149 == 0.5: l[0] = add(d['k'], k=z)
        case _: x = d['k'] = (w := z)
    if len({(w // (1 or 3)): abs(w), add(x): 0}):
        l[1:2] = [l[int(o.twice) % 3]]
        l[1:2] = [(int([c := v for v in (1, w)][1]) | int((y in [w, z])))]
    elif ((int(y) ^ int(7)) // ((x // (w or 3)) or 3)):
        l[0] = -(int(((int(w) | int(4611686018427387903)) < w)) & int(o.twice))
    else:
        try:
            try:
                x, w = w, x
                o.a = l[0] = ((int(d['k']) ^ int((int(y) | int(7)))) // (len([l[int(-3.5) % 3], (int(y) | int(x))]) or 3))
            except ValueError:
                o.b += -1
            else:
                x = c + 1
                o.b += w
            finally:
                d['k'] += o.a
        except ValueError:
            l.append((int(y) | int(y)))
            y, l[int(x) % 3] = (((int(w) ^ int(x)) or (y % (y or 3))) // (x or 3)), (w // ((int((int(y) & int(z))) ^ int((int(w) & int(y)))) or 3))
        else:
            z = y = [c := v for v in (1, w)][1]
            for i153 in range(2):
                assert x is not None, int(y is w)
            else:
                d[add(x, k=x)] = add(*[0.5, (int(w) & int(0.5))])
                l[int(w) % 3] -= -abs(w)
        finally:
            try:
                d[(True - z)] = (w := (int(y) ^ int(z)))
            except ValueError:
                y, z = x, y
                t(y)
            else:
                assert x is not None, ((int(x) | int(1000)) // ((x + z) or 3))
                (x, *y_rest), z = [(o.a % ((3 // (w or 3)) or 3)), ((int(0) ^ int(w)) % (y or 3))], w
                d[l[int(w) % 3]] = y
            finally:
                assert w is not None, (lambda a, b=w: a + b)((y + 3))
        with M(False) as w:
            for i156 in range(0):
                x += ((not 7) != (w or z))
                if (int((2.25 or 2)) & int(y)): return o.bump()
                if 0: break
            else:
                w = w
                d['k'] += z
                d['k'], l[int(w) % 3] = (int((int(x) & int((int(x) ^ int(w))))) & int(z)), 4611686018427387903
            z *= add(z, 3) % 7
        o.a = ([abs(add(*[z, z])), o.bump()][0] + l.pop() if l[3:] else w)
    assert w is not None, (len([y, y]) or w)
    y -= ((int(x) & int(w)) in [(x + z), (int(y) & int(7))])
    return x, y, z, w, c, l, d, o.a, o.b

def f21(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    y -= (int((z + l.pop() if l[3:] else x)) | int(y))
    if ((y % (y or 3)) < (w in [True, y]) < z): return (int([z, 3][1]) & int(add(z, k=-1)))
    i157 = 0
    while i157 < 3 and t(2) is not None:
        i157 += 1
        y: int = (z // (int(f'{int(255)}') or 3))
        y = sum(*[[t(y)]])
    else:
        d[w] = (not 4611686018427387903)
    z: int = ((y and 0) % ((y % (y or 3)) or 3))
    for w in count(2):
        t((int(-((int(z) & int(z)) + l.pop() if l[3:] else y)) & int([o.a, len({(int(w) ^ int(y)): z, d.get(y, y): y})][1])))
    match (add(z, k=z), (z * z))[-1]:
        case 1 | 2 | 7: l[int(w) % 3] -= int(z is z)
        case int(z): y *= (int(w) ^ int(7)) % 7
        case i159 if i159 == 0.5: w = [c := v for v in (1, x)][1]
        case _: y, y = x, x
    z -= (l[-3] or y)
    return x, y, z, w, c, l, d, o.a, o.b

def f22(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    w -= (int((2 or 2.25)) | int((w % (z or 3))))
    i160 = 0
    while i160 < 3 and t(2.25) is not None:
        i160 += 1
        z = c + (x % (w or 3))
    if t((z := y)):
        l[1:2] = [(int((y % (z or 3))) & int(-w))]
        l.append(abs(x))
        try:
            def i163(n, z=2):
                for j in range(n):
                    yield j + len(l)
            x = sum(i163(2))
        except ValueError:
            if w: return ((int(z) ^ int(y)) % (l[int(4611686018427387903) % 3] or 3))
        else:
            (z, *z_rest), x = [z, (int((x // (w or 3))) & int(y))], [c := v for v in (1, z)][1]
        finally:
            l[0] = z
    l[int(x) % 3] += add(x, (y // (7 or 3)), w, u=z)
    return x, y, z, w, c, l, d, o.a, o.b

def f23(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    match (int((w := w)) | int((int(0) & int(w)))):
        case 1 | 2 | 7: t(y)
        case int(w): l.append(((y < w < y) // ((z % (2.25 or 3)) or 3)))
        case i164 if i164 == 0.5: set_c(len([(not w), o.bump(255)]))
        case _: l[0] = y
    for y in range(3):
        try:
            d['k'] = abs(sum(v for v in [z, 1000]))
            if ((int(x) & int(w)) - x):
                l[0], x = (not w), [add([w, w][0], w, w, u=max(4611686018427387903, x)), ((x := y) < (z + l.pop() if l[3:] else y) < o.bump(z))][1]
                l.append(([z, True][0] % ((2.25 + l.pop() if l[3:] else y) or 3)))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            l[0] = (o.bump() // (o.a or 3))
        except TypeError:
            try:
                x = z = add(abs((w // (y or 3))), 2, t(y), u=(min([w, z]) in [(int(y) | int(y)), [z, z][1]]))
                w -= (t(z) + l.pop() if l[3:] else w)
                z, y = (int(((z + l.pop() if l[3:] else z) - (y if -3.5 else y))) | int(max((x, x)[-1], l[-1]))), 4611686018427387903
            finally:
                del d['k']; d['k'] = (int(int(w is x)) | int(len([y, 2])))
                x *= 4611686018427387903 % 7
            set_c(add((1, y)[-1], k=(int(w) & int(x))))
        for i169 in range(0):
            try:
                assert w is not None, w
                z, x = (int(add((not x), d.get(y, x))) | int(((0 // (w or 3)) or [c := v for v in (1, w)][1]))), int(f'{int(o.bump((w + z)))}')
            finally:
                l[1:2] = [sum(*[[w]])]
                set_c((not (z % (w or 3))))
                del d['k']; d['k'] = min([int(x is w), (w := 0)])
            if 7:
                del d['k']; d['k'] = o.bump(x)
                del d['k']; d['k'] = ((int(z) & int(y)) // ((not w) or 3))
                (y, *z_rest), x = [[c := v for v in (1, z)][1], add((not y), w, (z % (z or 3)), u=(int(z) & int(1)))], l[int(-y) % 3]
            elif ((1000 and w) or len({z: 2, z: z})):
                d['k'] = l[0] = (int(z) ^ int((int((1000 and w)) ^ int(t(y)))))
            else:
                y *= sum(v for v in [x, 2.25]) % 7
                o.a += True
        else:
            x *= 2.25 % 7
        try:
            if y: return y
            try:
                assert x is not None, t(z)
            finally:
                x = c + (-3.5 or x)
                log.append(o.b)
                d[(lambda a, b=1000: a + b)(True)] = (int((int(y) | int(y))) & int(sum([v * w for v in l])))
        finally:
            d[(x // (y or 3))] = o.b
            with M(True) as w:
                set_c(o.twice)
            if o.b:
                x *= -3.5 % 7
                x = o.a = (min([(w % (z or 3)), min([1, 3])]) < z < (int((int(True) ^ int(w))) | int(int(f'{int(w)}'))))
                y *= (x % (4611686018427387903 or 3)) % 7
            elif add(w, x, (y % (z or 3)), u=(w + 4611686018427387903)):
                l[1:2] = [(int(x) | int((w if w else 0)))]
                if sum(*[[z]]): return (int(255) & int(w))
                y = c + t(w)
            else:
                z += (int((not z)) & int(w))
                assert x is not None, (int(len({x: 7, 1000: z})) | int(add(z, w, 4611686018427387903, u=y)))
    try:
        o.b = len([l[int(((1000 % (1000 or 3)) in [w, -z])) % 3], (int(add((z if 2 else x), k=max(-3.5, 0.5))) | int((min([x, y]) % ((1 * z) or 3))))])
        log.append((int(add(*[z, 0])) | int((2.25 // (1000 or 3)))))
        y = o.twice
    finally:
        if (o.bump(x) if x else 2.25):
            z: int = (int((y + 1000)) | int((z // (w or 3))))
        elif o.b:
            d['k'] = (o.a != (int(((not x) == y)) & int((int(0) | int((int(z) ^ int(z)))))))
            match (int((w + (w := w) + w)) | int(w)):
                case 1 | 2 | 7: d['k'] = (-3.5 == 3)
                case int(z): set_c(max(o.twice, (z < z < x)))
                case i178 if i178 == 0.5: x -= ((int(z) | int(4611686018427387903)) % (o.bump(z) or 3))
                case _: z = (int((int(((int(w) & int(w)) + x)) ^ int(0.5))) | int(((w + o.bump(z)) // ((lambda a, b=2: a + b)(y) or 3))))
            try:
                d[z] = 7
            except ValueError:
                x, o.a = o.bump(), w
            else:
                y, y = w, z
                o.a = l[0] = add(((True + x) % (add(z, **{'b': z, 'q': z}) or 3)))
                d['k'], l[0] = (((int(x) | int(w)) + o.twice) % (o.bump((int(x) | int(y))) or 3)), (w < add(abs(z), (w < y < 0), abs(3), u=l[int(w) % 3]) < abs((z, 4611686018427387903)[-1]))
            finally:
                x = (int((w % (w or 3))) | int((sum(v for v in [y, 4611686018427387903]) * 3 - int(w is y))))
        else:
            d['k'] += x
            if (int(o.twice) & int((z % (x or 3)))): return int(w is w)
    try:
        if (d['k'] * 3 - z): return 7
        x = y
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        l.append(add(w, o.twice))
        z: int = add([z, y][0])
        if ((y % (True or 3)) * 3 - (z % (4611686018427387903 or 3))):
            o.a -= 0.5
        else:
            for i182 in range(1):
                if ((int(3) | int(z)) + (int(w) ^ int(y))): boom((z := (w in [w, 0])))
                y = z = ((l[0] in [y, (int(z) | int(z))]) == y)
            else:
                x += add(z, k=(int(1) ^ int(x)))
            if w:
                z = d['k'] = next(iter((((int(z) & int(x)) == add(w, **{'b': w, 'q': 1})),)))
    except TypeError:
        (w, *z_rest), z = [((4611686018427387903 + z) == (0 or x)), w], z
        w = d.get(z, t((w if (x * 3 - w) else [y, x][1])))
        try:
            o.b += add(add(x))
            i185 = 0
            while i185 < 3 and t(x) is not None:
                i185 += 1
                assert z is not None, add(abs(0.5), **{'b': [c := v for v in (1, y)][1], 'q': (True, w)[-1]})
            else:
                if o.twice: return y
                d['k'] = o.twice
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            for i186 in range(2):
                z, x = z, (int(f'{int(o.b)}') // ((int((w // (2.25 or 3))) & int(x)) or 3))
                d['k'] = (int(y) ^ int((int(((int(255) & int(z)) if -3.5 else (z // (3 or 3)))) | int(next(iter(((y + x),)))))))
                l.append((z, t(w))[-1])
            else:
                z += ((-3.5 * 3 - y) < (x // (y or 3)) < abs(1))
                w = z = ((t(z) % ((-1 if 0.5 else z) or 3)) % ((int([c := v for v in (1, w)][1]) & int((y := w))) or 3))
                t((abs((sum(*[[0.5]]) if o.b else sum(v for v in [z, -3.5]))) <= (o.b // (o.b or 3))))
        except TypeError:
            set_c(max(max(4611686018427387903, -1), x))
            try:
                l.append(t(w))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                o.b += w
                x = c + abs(y)
            except TypeError:
                x *= x % 7
    for i188 in range(0):
        i189 = 0
        while i189 < 3 and t(((w and x) * d.get(4611686018427387903, w))) is not None:
            i189 += 1
            with M(True) as z:
                y: int = ((1000 and w) % (x or 3))
                o.a = (int((not sum(*[[(x // (w or 3))]]))) & int(o.bump()))
                if 0: return (z % (w or 3))
            for i191 in range(3):
                del d['k']; d['k'] = -(1 and x)
                if (-x // ((y or 7) or 3)): return next(iter(((w // (1000 or 3)),)))
                l[1:2] = [add((int(y) | int(x)), z, (int(7) & int(x)), u=(not 7))]
            else:
                assert w is not None, o.twice
                o.a = -3.5
        (z, *x_rest), y = [d.get(y, (z + l.pop() if l[3:] else w)), ((int(z) & int(z)) in [(z % (w or 3)), x])], (int((int(y) | int(0))) | int(l[int(2) % 3]))
        l[int(x) % 3] = d['k'] = [len({(not x): abs(x), (int(z) & int(0.5)): y}), ((y // (z or 3)) // (o.bump() or 3))][0]
    else:
        y -= 7
        if (y if -1 else l[int(0.5) % 3]):
            d['k'] += int(f'{int((int(-1) | int(z)))}')
            if next(iter((2.25,))):
                o.b = d.get([c := v for v in (1, w)][1], (int(z) | int(w)))
                t((int(w) ^ int(max(1, (int(4611686018427387903) ^ int(next(iter((x,)))))))))
            def i194(n, z=2):
                for j in range(n):
                    yield j + len(l)
            w = sum(i194(1))
        try:
            x *= (y, z)[-1] % 7
            l[1:2] = [((y % (z or 3)) and (int(y) | int(z)))]
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            z: int = sum([v * z for v in l])
    y = (int(next(iter((abs((w := -3.5)),)))) & int([add(l[2], k=w), o.b][0]))
    del d['k']; d['k'] = (int((z > x)) ^ int(x))
    return x, y, z, w, c, l, d, o.a, o.b

def f24(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    o.b = ((((w * 3 - -1) + int(f'{int(0.5)}')) + len({(y, z)[-1]: y, (int(1) & int(x)): (w < z < -3.5)})) < d['k'])
    if o.bump(o.twice):
        try:
            y = l[int(z) % 3] = x
            assert y is not None, ((0 or z) // ((int(w) ^ int(z)) or 3))
            d[sum(v for v in [y, 0])] = o.b
        finally:
            assert z is not None, ((2 // (y or 3)) // (w or 3))
            l[1:2] = [(int(len([w, y])) & int(abs(w)))]
            try:
                o.a += (int((int(y) ^ int(w))) ^ int((1 > w)))
                if (int((int(y) & int(z))) & int(l[-3])): boom((abs(x) if (w * w) else add(True, w, w, u=y)))
                set_c(-3.5)
            except ValueError:
                x: int = ((int(w) ^ int(w)) // (abs(z) or 3))
                x, w = x, z
            else:
                x, x = z, x
                d['k'] = z = (int(d.get(w, (w // (x or 3)))) | int((x := (x < y))))
                l[0], o.a = 2.25, w
            finally:
                z *= add(*[x, 1]) % 7
    else:
        try:
            if d['k']: return abs((int(z) & int(w)))
        finally:
            with M(False) as z:
                x, z = w, y
        d[(int(z) & int(y))] = add(len({x: x, z: y}), **{'b': (z % (w or 3)), 'q': (z + (z := w) + z)})
        if (sum([v * z for v in l]) or add(z, z, w, u=z)):
            t(len({o.bump(-(int(y) ^ int(y))): w, 2.25: (w > (w * (int(w) ^ int(w))))}))
    z *= l[int(x) % 3] % 7
    try:
        if 4611686018427387903:
            y = c + z
            l.append(o.a)
        i204 = 0
        while i204 < 3 and t(1000) is not None:
            i204 += 1
            if (add(z, k=x) % (int(x is w) or 3)): continue
            o.b += l[-2]
            if y: break
        assert z is not None, t(x)
    finally:
        d['k'] = min([w, len({((z and 0) // ((int(y) ^ int(z)) or 3)): (int((-3.5 in [z, y])) | int(w)), (abs(z) if (int(x) ^ int(w)) else len([z, -1])): 1000})])
    def i205(n, x=2):
        for j in range(n):
            yield j + len(l)
    w = sum(i205(2))
    for w in l[:2]:
        (y, *y_rest), x = [([c := v for v in (1, z)][1] // ((x // (-3.5 or 3)) or 3)), len([(int(x) ^ int(y)), [x, y][1]])], -3.5
        match o.a:
            case 1 | 2 | 7: w = c + sum(v for v in [x, 255])
            case int(w): o.b = l[int(y) % 3] = int(y is z)
            case i207 if i207 == 0.5: t(z)
            case _: z, z = w, x
        try:
            if len({o.b: y, w: (3 % (y or 3))}): return add((int(x) ^ int(y)), w, (-1 % (3 or 3)), u=w)
        except ValueError:
            try:
                log.append(o.a)
                x = (o.bump() % (add((x := (int(z) | int(x))), k=x) or 3))
                if 4611686018427387903: break
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                x: int = add(d.get(z, w), (int(y) ^ int(2.25)), (7 % (x or 3)), u=t(w))
        else:
            assert z is not None, (y // ((int(x) & int(y)) or 3))
        finally:
            if o.b:
                l.append((int(o.bump()) ^ int((w + (w := x) + w))))
                x = len([add(((z % (z or 3)) % ((int(w) ^ int(w)) or 3)), ((z, y)[-1] if (z // (x or 3)) else z)), next(iter((([z, y][1] + l.pop() if l[3:] else y),)))])
            else:
                d[min([1, y])] = -(x or 1000)
                w += add(add(x, k=w), (w - 255), o.b, u=int(y is z))
    return x, y, z, w, c, l, d, o.a, o.b

def f25(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    set_c(next(iter((add(y, **{'b': y, 'q': w}),))))
    if ((int(z) ^ int(z)) // (t(y) or 3)): return y
    (y, *y_rest), w = [(add(w, y) * 3 - sum(v for v in [z, 3])), y], (z or (y // (x or 3)))
    try:
        for y in [4, 5, 6]:
            if ((int(0.5) ^ int(y)) and l[int(y) % 3]): return l[1]
            for w in (1, 2.5):
                log.append(z)
                (y, *z_rest), x = [z, (int((0.5, z)[-1]) & int((w // (w or 3))))], (int(t(2.25)) ^ int(1000))
                t((((int((x // (255 or 3))) ^ int(add(*[x, -1]))) % (w or 3)) and 3))
            try:
                w, z = w, y
                l.append(t(z))
                o.a = o.a = -(lambda a, b=d['k']: a + b)(t(w))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                w = add((t(z) + l.pop() if l[3:] else z), **{'b': (int(x) ^ int((w * 3 - t(255)))), 'q': (add(*[-True, x]), w)[-1]})
                l[int(y) % 3], l[0] = (y, w)[-1], int(f'{int(((x // (y or 3)) // (y or 3)))}')
            except TypeError:
                z *= (x := x) % 7
                d['k'], l[0] = t(w), ((-1 in [o.twice, x]) // (255 or 3))
                z = c + (int(w) & int(2.25))
        set_c(len({x: 7, (y // (w or 3)): max(y, y)}))
        l[0] = 1
    finally:
        for i215 in range(1):
            with M(False) as y:
                set_c(add(sum([v * x for v in l])))
            w = c + (int(y) & int(y))
        else:
            x = c + z
            match add(*[-3.5, z]):
                case 1 | 2 | 7: d['k'] -= add(y, (int(x) ^ int(0.5)), o.twice, u=int(f'{int(x)}'))
                case int(y): y, o.b = t(x), (int(len([-0, y])) | int((add(y) if o.twice else (int(w) & int(w)))))
                case i217 if i217 == 0.5: d[x] = ((y // (z or 3)) + min([x, w]))
                case _: set_c(y)
            for i218 in range(0):
                z = c + (int(4611686018427387903) & int(255))
                l[1:2] = [o.b]
                if True: return ((x + l.pop() if l[3:] else y) or (w in [0, x]))
            else:
                del d['k']; d['k'] = (int((int(1) & int(y))) | int(z))
    return x, y, z, w, c, l, d, o.a, o.b

def f26(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if max(len({x: 7, 4611686018427387903: 0.5}), t(x)):
        match o.b:
            case 1 | 2 | 7: z = c + len([w, -3.5])
            case int(x): o.a = (((y // (x or 3)) == (add(y, y, z, u=z) in [max(3, x), abs(x)])) + l[int(int(f'{int((lambda a, b=w: a + b)(-3.5))}')) % 3])
            case i220 if i220 == 0.5: del d['k']; d['k'] = 0
            case _: z = ((int((int((int(y) & int(z))) & int((int(z) & int(y))))) | int(add(x, (3 and x), add(y, y), u=(-1 in [2.25, w])))) % ((z + l.pop() if l[3:] else z) or 3))
        l.append(x)
    elif (int(abs(255)) | int((w <= 1))):
        if w: return ((x // (w or 3)) % ((z + l.pop() if l[3:] else w) or 3))
    else:
        set_c(abs(min([4611686018427387903, x])))
        (w, *y_rest), z = [1000, y], (int((4611686018427387903 + 1)) | int([c := v for v in (1, y)][1]))
        if y:
            if z: return y
        elif (int(o.a) | int(int(f'{int(y)}'))):
            for y in [4, 5, 6]:
                y: int = sum([v * w for v in l])
                d[sum(v for v in [x, 2.25])] = add(add(2.25))
                y: int = len([(y + l.pop() if l[3:] else y), d.get(0, z)])
        else:
            set_c((int(l[1]) ^ int(z)))
            o.a = w = (o.twice + y)
    t(([c := v for v in (1, x)][1] // ((add((int(w) & int(y)), abs(z)) // (add((int(w) | int(y)), 0, (int(z) ^ int(y)), u=(y + (y := x) + y)) or 3)) or 3)))
    d['k'] = l[1]
    if x:
        if sum(*[[add(z, z)]]):
            if (int((int(y) & int(y))) & int((int(y) | int(1000)))): boom(add(7, (int(x) ^ int(z))))
            if x:
                if (y := (int(1) & int(x))): boom(((lambda a, b=w: a + b)(z), (True % (4611686018427387903 or 3)))[-1])
            else:
                t(len({(abs((0.5 % (z or 3))) // ((abs(z) * 3 - max(7, z)) or 3)): (min([7, (x in [z, w])]) + l.pop() if l[3:] else x), (z := (len({x: 1, y: x}) % (sum([v * x for v in l]) or 3))): ((int((x in [x, 0.5])) | int(l[int(x) % 3])) % (-3.5 or 3))}))
        elif x:
            o.b = l[int(x) % 3] = [c := v for v in (1, w)][1]
        else:
            d['k'] += (0.5 in [(y + 0.5), add(3)])
        w *= (lambda a, b=z: a + b)(x) % 7
    else:
        y = y = 1
    return x, y, z, w, c, l, d, o.a, o.b

def f27(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    assert y is not None, (4611686018427387903 < (255 + x) < w)
    for z in count(2):
        (y, *y_rest), y = [((int(w) ^ int(z)) + l.pop() if l[3:] else x), d['k']], sum([v * x for v in l])
        o.b = (l[int(w) % 3] + l.pop() if l[3:] else y)
        with M(True) as x:
            if (z % (l[int(w) % 3] or 3)):
                l[1:2] = [o.bump(o.b)]
                l.append((y % ((x := -1) or 3)))
                if (lambda a, b=(int(y) ^ int(z)): a + b)(sum(*[[y]])): continue
            if (int(l[int(y) % 3]) | int(add(*[z, y]))):
                d['k'] += (int(f'{int(z)}') // (x or 3))
            assert z is not None, (int([x, y][1]) ^ int(max(y, w)))
    z = c + o.b
    i230 = 0
    while i230 < 3 and t(min([t(w), add(w)])) is not None:
        i230 += 1
        if x: break
        if 255: boom((lambda a, b=(int(w) ^ int(y)): a + b)(add(1000)))
        log.append((o.b + l.pop() if l[3:] else w))
    else:
        t(w)
        assert z is not None, 7
    for i231 in range(3):
        l[0] += (z + (z := y) + z)
        for i232 in range(0):
            if o.bump():
                d[(lambda a, b=255: a + b)(w)] = sum(v for v in [z, 1000])
                if add(z, o.bump(-3.5), sum(*[[z]]), u=add(w, k=z)): break
            elif add(l[-3], o.b):
                o.b = o.bump(x)
                if max((int(0.5) & int(w)), sum(*[[y]])): continue
            else:
                t(o.bump((int((int((z or x)) & int(d.get(y, y)))) ^ int(255))))
                z = y = add(sum([v * w for v in l]), k=(int(w) & int(abs(z))))
                (y, *y_rest), x = [next(iter((int(f'{int(z)}'),))), (l[int(x) % 3] + o.b)], add((-3.5 if y else 4611686018427387903))
            y, o.b = z, (next(iter((7,))) and add((int(z) | int(w))))
        else:
            try:
                log.append(o.bump())
                l[0] = add(((int(add(*[0, z])) & int(x)) if (int(f'{int(w)}') // (o.b or 3)) else z), k=(int(((True and x) - o.a)) ^ int(min([(w // (y or 3)), (w % (z or 3))]))))
            finally:
                del d['k']; d['k'] = (not (y // (7 or 3)))
                del d['k']; d['k'] = sum([v * x for v in l])
                o.b = next(iter((((z + (z := w) + z) < ((z in [y, y]) % (0 or 3))),)))
            try:
                w = c + (int(w) ^ int(z))
                t(y)
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                if int(f'{int((int(x) | int(y)))}'): break
                w = add(x, int(y is x), -1, u=o.bump())
            try:
                l[1:2] = [((int(w) | int(0.5)) % ((z * 3 - z) or 3))]
            except ValueError:
                w, w = z, y
            else:
                y = l[0] = 0.5
                z, o.b = (int(d.get(o.bump(), z)) & int(((w < w < w) // ((int(w) & int(2)) or 3)))), len({add(d.get(z, z), max(255, y)): max(add(2.25, k=-1), (0 + z)), [w, l[1]][0]: d['k']})
                x += int(y is y)
            finally:
                t((sum(v for v in [z, 0]) % ((y != (int((y % (w or 3))) | int(add(1000, k=x)))) or 3)))
        for w in (1, 2.5):
            l.append(x)
    else:
        d[int(y is z)] = o.bump()
    return x, y, z, w, c, l, d, o.a, o.b

def f28(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    i238 = 0
    while i238 < 3 and t(w) is not None:
        i238 += 1
        l.append(int(f'{int(y)}'))
        l[int(y) % 3] += l[1]
    x -= (not sum([v * x for v in l]))
    w: int = (int((z % (y or 3))) | int(next(iter((y,)))))
    t((z // (d.get(z, (o.bump() // (x or 3))) or 3)))
    if (lambda a, b=(y - w): a + b)((2 in [x, w])):
        if add(y, k=1000):
            try:
                l[1:2] = [(int((int(x) & int(w))) | int(w))]
                w *= (w < w) % 7
            except ValueError:
                d[(int(w) ^ int(w))] = (sum([v * x for v in l]) + l.pop() if l[3:] else z)
                d[(z + (z := x) + z)] = sum([v * z for v in l])
            else:
                log.append(2)
                o.b = next(iter((o.bump(),)))
                l[int(x) % 3] = o.a
            finally:
                z: int = (w + l.pop() if l[3:] else y)
            y: int = add(int(w is y), k=d['k'])
        elif add(z):
            try:
                w: int = x
                y -= add(w, **{'b': o.bump(), 'q': (not z)})
                d[(w * y)] = (int(len([z, z])) ^ int((w != z)))
            except ValueError:
                x: int = [c := v for v in (1, y)][1]
                y *= (z % (1 or 3)) % 7
                d['k'] += ((int(x) | int(-1)) + (z // (x or 3)))
            else:
                set_c(next(iter((z,))))
                l.append(max(int(f'{int(y)}'), d['k']))
                (w, *y_rest), y = [(int((int(z) & int(w))) & int((z < 255 < y))), (int(f'{int(w)}') // ((255 == 255) or 3))], ((w % (-3.5 or 3)) + l[0])
            finally:
                l.append(o.a)
        else:
            if 1: return ((y * 3 - y) * y)
        o.a = ((d['k'] + l.pop() if l[3:] else y) * 3 - y)
    elif ((int(w) & int(4611686018427387903)) + 1000):
        l[int(z) % 3] = (int(x) ^ int((int(x) & int(-1))))
        for i243 in range(0):
            with M(None) as w:
                o.a, o.a = [(d.get(x, 255), o.a)[-1], (int(sum([v * w for v in l])) ^ int((z + (z := w) + z)))][1], (([c := v for v in (1, w)][1] // (w or 3)) < next(iter((7,))) < sum([v * w for v in l]))
                y: int = 3
            if (int(l[int(1) % 3]) & int((int(y) | int(x)))): break
            try:
                z *= (x - x) % 7
                del d['k']; d['k'] = max((int(z) ^ int(y)), len({w: y, y: w}))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                w = (add((add(z, y, x, u=255) in [(int(-1) & int(w)), (int(y) ^ int(x))]), 3, (int((int(x) | int(w))) | int(w)), u=o.a) % (((int(len([w, z])) ^ int((int(z) ^ int(w)))) < (int((y, y)[-1]) ^ int(w)) < ((0 < w < y) and 2.25)) or 3))
        else:
            if o.b:
                if t(z): return int(f'{int(True)}')
            elif ((x in [True, 4611686018427387903]) % (l[int(x) % 3] or 3)):
                x = (o.b * 3 - add(abs(y), w))
                if x: return t(w)
            else:
                t(add([sum(v for v in [x, 3]), add((w < 2.25 < x))][0]))
                assert y is not None, min([(-3.5 % (w or 3)), (w if z else x)])
                del d['k']; d['k'] = (int(y) ^ int((0 // (w or 3))))
            try:
                l[1:2] = [len([l[int(y) % 3], [x, y][1]])]
            except ValueError:
                z, x = y, (int(y) ^ int(((z or 1000), 3)[-1]))
                l[1:2] = [x]
            else:
                w *= add(w) % 7
            finally:
                y *= (int(2.25) | int(x)) % 7
            match int(f'{int((2.25 * y))}'):
                case 1 | 2 | 7: z *= add(x, **{'b': w, 'q': y}) % 7
                case int(z): y = c + o.a
                case i248 if i248 == 0.5: log.append((o.bump() if (z := x) else max(y, x)))
                case _: (w, *z_rest), x = [(int(sum([v * y for v in l])) | int((x + l.pop() if l[3:] else y))), int(z is x)], ((0.5 % (w or 3)) // ((z // (y or 3)) or 3))
        l[int(y) % 3] += z
    else:
        for x in (1, 2.5):
            with M(None) as x:
                z = z = (int((int((int(w) | int(1))) & int(z))) & int(sum(*[[l[int(1) % 3]]])))
                del d['k']; d['k'] = (int((y - x)) & int(add(x, k=x)))
                t((int(add(l[int(o.a) % 3], **{'b': o.bump(), 'q': ((z + (z := w) + z) % ((int(z) | int(-1)) or 3))})) & int((lambda a, b=t(y): a + b)((add(y, k=0) <= add(y))))))
        with M(None) as x:
            if -(int(z) | int(w)):
                assert z is not None, -3.5
            else:
                l[int(w) % 3] = l[int(x) % 3] = min([(len([3, y]) if w else w), (int((3 * y)) ^ int((x if 4611686018427387903 else y)))])
                l[int(z) % 3] = x = z
    try:
        log.append((int((w % (w or 3))) & int(add(y, x))))
        t((len({add(*[sum(v for v in [y, 1000]), x]): sum([v * x for v in l]), [len({1: y, w: x}), t(z)][0]: (x and (int(0.5) ^ int(w)))}) in [int(y is w), (int(z) | int(x))]))
    except ValueError:
        try:
            if ((int(w) ^ int(z)) or max(255, z)): return z
        finally:
            assert z is not None, o.b
            if 4611686018427387903: return x
        y = c + (z - x)
    else:
        try:
            w -= o.b
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            l.append(add(x))
            log.append(z)
            y: int = (o.bump(), -y)[-1]
        for z in range(3):
            try:
                l[1:2] = [x]
            except ValueError:
                w = ((add(d['k'], (2.25 % (x or 3)), min([w, z]), u=t(x)) + w) and (len({(w or z): add(w, **{'b': x, 'q': z}), (w // (z or 3)): (y + y)}) * 3 - add(add(7, **{'b': y, 'q': y}), o.b, (z + z), u=y)))
            else:
                w += (max(y, y) // ((not 0.5) or 3))
            finally:
                (y, *y_rest), x = [sum(*[[min([y, y])]]), ((w + w) // (add(z, w) or 3))], l[-1]
            if (int((int(x) ^ int(4611686018427387903))) & int(o.b)):
                l[int(w) % 3] -= (z - w)
                w += 7
            else:
                l.append((w := (not w)))
                t((x % (o.bump(((z % (w or 3)) % (sum([v * w for v in l]) or 3))) or 3)))
    finally:
        if max(add(*[-1, z]), x): return (l[int(z) % 3] // (min([w, -3.5]) or 3))
    match (add(*[y, 0.5]) if (z // (w or 3)) else sum(*[[z]])):
        case 1 | 2 | 7: assert x is not None, [t(x), y][1]
        case int(x): o.a += w
        case i259 if i259 == 0.5: set_c((int(add(x, **{'b': w, 'q': w})) | int((y, 0)[-1])))
        case _: (z, *y_rest), y = [3, (255 * [w, w][0])], (int(o.bump(z)) | int((int(w) & int(7))))
    return x, y, z, w, c, l, d, o.a, o.b

def f29(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    w: int = sum(v for v in [w, 1])
    def i260(n, w=2):
        for j in range(n):
            yield j + n
    w = sum(i260(1))
    if add(x, **{'b': o.b, 'q': add(-3.5)}): boom(o.bump(-x))
    def i261(n, w=2):
        for j in range(n):
            yield j + len(l)
    z = sum(i261(1))
    if (int(o.twice) ^ int((int(3) & int(True)))): return w
    d[max(w, 1)] = add(-3.5, k=1)
    if (sum(v for v in [y, 7]) in [(x % (w or 3)), (True + l.pop() if l[3:] else y)]):
        if add(l[-2], next(iter((w,))), (y in [7, w]), u=(1 // (z or 3))): boom(255)
        try:
            i264 = 0
            while i264 < 3 and t((int((z in [y, z])) | int((z % (y or 3))))) is not None:
                i264 += 1
                l.append(t(2.25))
            else:
                l.append(len([-w, y]))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            del d['k']; d['k'] = add((int(x) ^ int(y)), **{'b': 7, 'q': y})
        except TypeError:
            x, w = x, z
            x = c + (int(w) ^ int(y))
            with M(False) as x:
                z = (int(add(*[((7 == 7) // (o.bump() or 3)), o.twice])) ^ int(((int((y % (y or 3))) & int(add(y, **{'b': x, 'q': w}))) in [(int((int(7) | int(y))) | int(next(iter((y,))))), (int((2.25 % (w or 3))) | int(max(y, w)))])))
    return x, y, z, w, c, l, d, o.a, o.b

for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29):
    run(f, 1)
    run(f, 0.5, -7)
    run(f, 2 ** 62, 0)
