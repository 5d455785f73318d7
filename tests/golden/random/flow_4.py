# Random expressions and control flow (seed 4), with a trace of what was evaluated in which order.
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
    l.append((-z * (int(x) & int(z))))
    (z, *z_rest), x = [[add(z, z), (255 // (w or 3))][1], z], (int(f'{int(y)}') * o.twice)
    def i1(n, w=2):
        for j in range(n):
            yield j + len(l)
    y = sum(i1(1))
    z: int = (int(y) ^ int(add(z, 0, z, u=z)))
    return x, y, z, w, c, l, d, o.a, o.b

def f1(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if len({(int(w) | int(y)): (int(z) ^ int(w)), z: (3 // (x or 3))}): return y
    try:
        i3 = 0
        while i3 < 3 and t((int((3 // (w or 3))) | int((1000 % (w or 3))))) is not None:
            i3 += 1
            l[0] = (add(x, **{'b': len([(z // (w or 3)), (z, w)[-1]]), 'q': (int(o.b) & int((int(y) & int(2.25))))}) % (((o.b * (y % (z or 3))) < (w != (x - z)) < sum(v for v in [x, 1000])) or 3))
        (w, *y_rest), w = [(w * 3 - (z in [255, y])), (-1 + l.pop() if l[3:] else y)], (len([0.5, y]) * -x)
    except ValueError:
        if (int(o.b) | int(z)): return y
        with M(True) as z:
            log.append(o.b)
            if (int(x) ^ int((x + (x := y) + x))):
                x: int = int(x is w)
                z, w = y, w
                (z, *y_rest), z = [[(int(255) | int(z)), 4611686018427387903][1], ((lambda a, b=x: a + b)(w) if (x if y else y) else (y, y)[-1])], x
            elif z:
                y *= sum([v * y for v in l]) % 7
                y = [y, sum(v for v in [z, -3.5])][1]
                t(w)
            else:
                z = y
        o.b = (int(d.get((int((z in [w, x])) | int(sum(*[[z]]))), ((y % (z or 3)) or (int(x) | int(y))))) ^ int((((int(-3.5) | int(0)) // (1 or 3)) - (int((int(y) ^ int(w))) | int((int(-3.5) ^ int(-1)))))))
    else:
        o.a = z = ((int(int(w is z)) & int(y)) and x)
        i6 = 0
        while i6 < 3 and t(sum(*[[(z or z)]])) is not None:
            i6 += 1
            del d['k']; d['k'] = (y < (int(1) & int(y)) < (int(w) ^ int(0)))
            if y:
                y: int = l[int((z % (y or 3))) % 3]
                if z: continue
            for i8 in range(3):
                l.append(((3 != z) < d.get(x, y)))
            else:
                o.a = t(y)
                (y, *w_rest), z = [[c := v for v in (1, z)][1], (int(l[int(w) % 3]) & int((y in [y, z])))], (lambda a, b=z: a + b)(add(w, x))
                (w, *x_rest), x = [(not (y == y)), ((z * 3 - y) * (w * 3 - x))], (int(min([x, x])) ^ int((int(y) | int(w))))
        del d['k']; d['k'] = min([(int(-1) & int(z)), z])
    finally:
        try:
            for i10 in range(2):
                y += z
                if y: break
                log.append(abs((int(z) | int(x))))
            else:
                if w: return (next(iter((x,))) % (max(w, w) or 3))
            if o.a:
                x = 1000
                l[1:2] = [[c := v for v in (1, z)][1]]
                t(o.bump((add(y, k=(w % (255 or 3))) % ((d.get(y, z) > (lambda a, b=w: a + b)(4611686018427387903)) or 3))))
            else:
                x = c + (int(y) & int(w))
                z: int = y
        except ValueError:
            t((int(o.bump()) & int(y)))
            assert x is not None, (not y)
        else:
            try:
                l[int(y) % 3] = l[0] = x
                l.append(x)
            except ValueError:
                log.append(y)
                d[int(f'{int(y)}')] = w
            else:
                w = c + abs(z)
                l[0] = d['k'] = sum(*[[(add(*[x, -3.5]) // (z or 3))]])
                l[0], d['k'] = o.b, (lambda a, b=((y % (x or 3)) // ((y, z)[-1] or 3)): a + b)(l[int(len([z, x])) % 3])
            finally:
                o.b = l[int(z) % 3] = (int([(z or y), (4611686018427387903 // (7 or 3))][1]) | int((sum([v * x for v in l]) // (w or 3))))
        finally:
            y = l[int(o.b) % 3]
    try:
        set_c((l[int(y) % 3] + l.pop() if l[3:] else z))
        del d['k']; d['k'] = len([(int(x) & int(255)), (y + (y := w) + y)])
        for i14 in range(3):
            for i15 in range(3):
                t(add(w, ((lambda a, b=o.bump(0.5): a + b)([z, z][0]) % ((int((int(True) & int(x))) | int(sum([v * w for v in l]))) or 3)), -add(add(0.5, k=w)), u=(int((int((1 // (2.25 or 3))) & int(x))) | int(-1))))
            else:
                o.b -= (z := sum(*[[0.5]]))
                set_c(w)
        else:
            for i16 in range(3):
                y: int = (not add(*[y, y]))
                z, w = x, x
                (y, *w_rest), x = [len({x: x, y: z}), ((int(z) ^ int(x)) if (int(z) & int(z)) else sum(*[[w]]))], add(o.b, **{'b': (z + l.pop() if l[3:] else z), 'q': 3})
            else:
                log.append(w)
                w, x = y, x
                o.a = ((z and o.bump((int(3) | int(w)))) % ((int(((w % (w or 3)) // (w or 3))) & int((sum([v * w for v in l]) % (x or 3)))) or 3))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        try:
            try:
                if (y * 3 - add(x, k=y)): return (int((int(3) ^ int(7))) & int(z))
                l[0] += (z // ((int(-3.5) | int(-1)) or 3))
                w, z = w, w
            except ValueError:
                if ((int(w) ^ int(z)) - (1 % (z or 3))): return (int(w) & int(int(y is x)))
                x = c + sum(*[[y]])
            else:
                o.b -= 2.25
                l[1:2] = [((z % (2.25 or 3)) in [x, (w % (w or 3))])]
            finally:
                l[1:2] = [add(2, **{'b': o.b, 'q': (int(x) & int(w))})]
            if w:
                w: int = w
                log.append((int(o.b) | int(sum(*[[x]]))))
            z -= ((y, w)[-1], min([z, w]))[-1]
        finally:
            if sum([v * z for v in l]): return (y + l.pop() if l[3:] else y)
            d['k'], l[0] = (((y % (y or 3)) % (min([w, z]) or 3)) in [add((int(x) & int(y))), len({(y := y): (y + l.pop() if l[3:] else z), (z // (x or 3)): (z + y)})]), w
            with M(True) as z:
                set_c([c := v for v in (1, w)][1])
                (y, *y_rest), y = [((0.5 if y else x) * 3 - (x or z)), sum(*[[(int(z) & int(x))]])], ((z % (w or 3)) // (y or 3))
        x -= next(iter(((int(z) ^ int(x)),)))
        for i21 in range(0):
            match int(f'{int([c := v for v in (1, z)][1])}'):
                case 1 | 2 | 7: del d['k']; d['k'] = (o.a or len({255: y, 1000: -1}))
                case int(y): assert y is not None, z
                case i22 if i22 == 0.5: x = add(*[-1, o.bump()])
                case _: y = c + (int(y) ^ int(z))
        else:
            with M(None) as z:
                t(((int(sum([v * w for v in l])) ^ int(x)) % ((int([add(*[w, y]), (lambda a, b=x: a + b)(x)][1]) ^ int(z)) or 3)))
                if (True + o.twice): return (sum([v * z for v in l]) or o.bump())
                y: int = 0
    set_c(abs((int(x) & int(w))))
    try:
        del d['k']; d['k'] = max(next(iter((z,))), add(x, **{'b': -1, 'q': w}))
    finally:
        (y, *x_rest), y = [(l[1] * 3 - (int(2.25) & int(y))), (int(min([w, y])) | int((z and 2.25)))], ((int(w) | int(x)) * 3 - -3.5)
        w = c + (4611686018427387903, z)[-1]
    return x, y, z, w, c, l, d, o.a, o.b

def f2(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    match z:
        case 1 | 2 | 7: (z, *x_rest), x = [z, add(x, 2.25, o.b, u=sum(*[[x]]))], (int((-1 and y)) ^ int(sum([v * x for v in l])))
        case int(x): l[0] = w
        case i25 if i25 == 0.5: l.append(o.a)
        case _: y = (add(w, **{'b': z, 'q': ((int(y) | int(x)) or z)}) - int(x is x))
    l.append((int(l[int(1000) % 3]) & int(o.twice)))
    try:
        if (x % ((y + 7) or 3)):
            o.b = l[int(w) % 3] = (sum(v for v in [w, 0]) + add((int(y) & int(z)), **{'b': (x + x), 'q': sum([v * y for v in l])}))
        elif (add(y, **{'b': w, 'q': 3}), w)[-1]:
            l[1:2] = [((x in [1, w]) + 2)]
            log.append([c := v for v in (1, y)][1])
            if (x := (int(z) & int(w))):
                x = c + (x and x)
        else:
            match d['k']:
                case 1 | 2 | 7: t((int(o.bump(add((int(y) ^ int(z)), (int(0) | int(x))))) ^ int(4611686018427387903)))
                case int(x): t(d.get((y + (y := (True % ((x % (w or 3)) or 3))) + y), o.bump(add(*[l[int(1) % 3], 255]))))
                case i29 if i29 == 0.5: l.append(w)
                case _: del d['k']; d['k'] = y
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        i30 = 0
        while i30 < 3 and t(d['k']) is not None:
            i30 += 1
            if z: return (int(w) ^ int((y <= x)))
            for x in count(2):
                d[add(z)] = 1000
    set_c((w + (w := d.get(y, y)) + w))
    l[int(w) % 3] -= add(1, (int(w) ^ int(y)), y, u=(1000 < z < x))
    w *= o.a % 7
    t(o.bump())
    return x, y, z, w, c, l, d, o.a, o.b

def f3(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for i32 in range(0):
        x, z = z, z
        log.append((int((4611686018427387903 % (2.25 or 3))) & int(sum(*[[y]]))))
        if (int((y > w)) | int((x + (x := w) + x))):
            try:
                l[int(y) % 3] = (add((int((z, 3)[-1]) ^ int((y // (z or 3)))), o.a), w)[-1]
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                z += o.bump((w // (x or 3)))
                t(o.bump((int(((int(w) & int(y)) % (d.get(-3.5, z) or 3))) | int(o.bump(add(1000, w))))))
                d[o.twice] = sum(v for v in [x, 255])
            except TypeError:
                y = c + z
                w -= (1000 * 3 - (int(x) & int(z)))
            del d['k']; d['k'] = ((2.25 // (x or 3)) // (add(y, 2.25) or 3))
            o.a += (not (w // (True or 3)))
    else:
        with M(None) as y:
            def i36(n, w=2):
                for j in range(n):
                    yield j + len(l)
            y = sum(i36(1))
        del d['k']; d['k'] = w
        def i37(n, x=2):
            for j in range(n):
                yield j + n
        z = sum(i37(1))
    for i38 in range(3):
        t(o.twice)
        if y:
            o.b += (int([c := v for v in (1, y)][1]) ^ int(add(z, **{'b': x, 'q': z})))
            try:
                assert w is not None, l[int((z == -3.5)) % 3]
                del d['k']; d['k'] = [(int(x) ^ int(y)), (int(y) ^ int(w))][0]
            finally:
                assert x is not None, (int(y) & int((z % (y or 3))))
        else:
            o.b, x = (int((add(*[0, y]) in [(int(z) ^ int(7)), (y := z)])) & int(sum(*[[d['k']]]))), [3, (int([x, x][0]) ^ int(add(*[z, z])))][0]
        d[x] = -(lambda a, b=z: a + b)(y)
    else:
        try:
            def i42(n, x=2):
                for j in range(n):
                    yield j + len(l)
            w = sum(i42(2))
            if (int((lambda a, b=w: a + b)(x)) & int(1)):
                y = int(f'{int(w)}')
            else:
                del d['k']; d['k'] = min([y, (w := w)])
        except ValueError:
            try:
                y = c + (int(w) | int(w))
                assert x is not None, sum(v for v in [y, 1])
            finally:
                log.append((x + l.pop() if l[3:] else y))
            if (l[-1] < (int(x) | int(4611686018427387903)) < (int(2.25) ^ int(w))): boom(z)
            try:
                z = l[0] = d.get((len({w: y, z: x}) if (w * 3 - y) else next(iter((0.5,)))), (z % (z or 3)))
                l.append((abs(True) % (z or 3)))
                l[1:2] = [y]
            except ValueError:
                (w, *x_rest), w = [w, int(f'{int(2)}')], (int(next(iter((z,)))) | int(t(z)))
            else:
                log.append(((w in [x, y]) // (int(f'{int(w)}') or 3)))
            finally:
                l[1:2] = [-(x + y)]
        else:
            if (int((w // (x or 3))) ^ int(len([y, w]))): return ((int(w) ^ int(w)) and 1)
        finally:
            if -(int(z) | int(x)):
                if sum(v for v in [y, 0]): return (o.bump() < l[0] < (not w))
            else:
                d[[c := v for v in (1, x)][1]] = sum([v * z for v in l])
        o.b = 4611686018427387903
        l[int(w) % 3] += int(f'{int((0 if w else w))}')
    if ((int(w) & int(z)) % ((int(x) | int(z)) or 3)):
        for w in (1, 2.5):
            x += ((z // (y or 3)) if [c := v for v in (1, x)][1] else min([y, z]))
            o.b += x
    else:
        with M(False) as w:
            del d['k']; d['k'] = 2.25
            if sum(v for v in [z, 0]):
                y = (not (x // (((int(w) ^ int(x)) % ((2.25 if y else w) or 3)) or 3)))
        d[x] = ((w in [1, y]) or True)
        for z in range(2, 0, -1):
            match (t(x) % ((int(x) & int(w)) or 3)):
                case 1 | 2 | 7: z, o.a = (int(next(iter((add(y, **{'b': w, 'q': x}),)))) & int((int(-3.5) ^ int((int(x) & int(w)))))), len({-0: add(len({w: -1, w: z}), k=x), (int((int(x) & int(w))) | int(add(True, k=3))): len({l[int(x) % 3]: sum(*[[x]]), (255 % (w or 3)): w})})
                case int(w): assert x is not None, ((int(w) ^ int(w)) or (x % (y or 3)))
                case i52 if i52 == 0.5: log.append((int(2) & int(0.5)))
                case _: d[(int(w) ^ int(z))] = (int((w % (z or 3))) | int((z < y < z)))
    return x, y, z, w, c, l, d, o.a, o.b

def f4(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if w: return x
    for x in (1, 2.5):
        for i54 in range(0):
            if (y in [y, y]):
                l.append(len([add(*[z, y]), o.twice]))
                if z: continue
                (w, *z_rest), x = [w, z], [c := v for v in (1, x)][1]
            try:
                l[0] = x = x
                assert w is not None, (int(z) | int(add(z, w, y, u=y)))
                w *= w % 7
            except ValueError:
                z -= (int((not z)) | int((int(4611686018427387903) & int(z))))
                d['k'] += (int(add(x, **{'b': z, 'q': y})) | int(add(z, **{'b': y, 'q': 0})))
            else:
                l[0] = max(l[int(7) % 3], max((w // ((2 // (True or 3)) or 3)), (z + (z := (-1 // (y or 3))) + z)))
                o.b = z
                d[(x in [2, z])] = -(int(y) | int(1))
            finally:
                l[1:2] = [y]
            i57 = 0
            while i57 < 3 and t(x) is not None:
                i57 += 1
                if abs((not 2)): boom(abs(l[int(w) % 3]))
                d[(int(0.5) & int(z))] = len({l[int(z) % 3]: next(iter((-1,))), o.twice: (z < x < w)})
        else:
            with M(None) as z:
                l.append(1000)
                z *= (w // (w or 3)) % 7
                l[0] -= x
        y: int = d['k']
        if sum(v for v in [w, 7]):
            if (int(x) ^ int(x)):
                set_c(t(w))
                (x, *y_rest), w = [(min([y, w]) % ((z // (w or 3)) or 3)), (l[1] // (d.get(z, w) or 3))], 1
            else:
                t((int((not (int((1000 // (-3.5 or 3))) ^ int((4611686018427387903 < 4611686018427387903 < -3.5))))) | int(sum([v * y for v in l]))))
            if (w + (w := w) + w):
                (x, *y_rest), w = [((z // (z or 3)) + min([z, -3.5])), sum([v * z for v in l])], (lambda a, b=(255 % (2 or 3)): a + b)(int(f'{int(x)}'))
                l[0] = w = w
            else:
                z: int = z
                l.append(add((y in [z, x]), (0 + x), add(4611686018427387903, **{'b': 2, 'q': x}), u=t(x)))
                del d['k']; d['k'] = (len([1000, w]) != (int(x) ^ int(z)))
        elif ((int(z) | int(y)) * 3 - (w and w)):
            z, x = w, y
            l[0], z = w, (int(add(*[z, y])) ^ int([(lambda a, b=x: a + b)(w), t(w)][1]))
        else:
            with M(True) as z:
                o.b = (lambda a, b=int(y is y): a + b)(x)
                if y: return (int((not y)) ^ int((y % (3 or 3))))
            x: int = x
    if (int((z := x)) & int((lambda a, b=y: a + b)(y))): return add(255, add(y, **{'b': y, 'q': y}), (int(255) & int(3)), u=w)
    return x, y, z, w, c, l, d, o.a, o.b

def f5(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    x *= (int(x) & int(w)) % 7
    if (x * 3 - (int(2) | int(y))):
        log.append(w)
        del d['k']; d['k'] = l[0]
        l[1:2] = [add(l[1], [3, 255][0])]
    elif w:
        if add(*[len([z, w]), t(4611686018427387903)]): boom(l[int((1 // (w or 3))) % 3])
    else:
        log.append(True)
    d[(int(w) | int(w))] = (sum(*[[y]]) // ((y != w) or 3))
    del d['k']; d['k'] = (int((-3.5 or y)) ^ int(min([y, w])))
    o.a, o.a = sum([v * y for v in l]), x
    return x, y, z, w, c, l, d, o.a, o.b

def f6(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    (w, *y_rest), y = [add(sum([v * w for v in l]), z), (next(iter((7,))) * 3 - x)], -len([x, y])
    z: int = add(*[len({w: z, z: z}), (x, y)[-1]])
    o.b = (z if (o.bump() % (o.a or 3)) else (len({(True + y): z, (w // (z or 3)): int(w is y)}) // (((int(w) & int(y)) // ((w % (w or 3)) or 3)) or 3)))
    if l[int((int(y) | int(z))) % 3]:
        for z in range(3):
            if x:
                assert w is not None, (int(d.get(z, x)) ^ int(add(x, 4611686018427387903, y, u=z)))
                w = x
            else:
                (x, *y_rest), y = [((z + (z := z) + z) // ((z - -1) or 3)), (int(o.bump(x)) ^ int([c := v for v in (1, y)][1]))], (int(d['k']) ^ int((x % (0.5 or 3))))
            match ([c := v for v in (1, y)][1] * 3 - (y + l.pop() if l[3:] else y)):
                case 1 | 2 | 7: log.append(sum([v * x for v in l]))
                case int(x): z, y = y, y
                case i67 if i67 == 0.5: l[int(y) % 3] = (not (z + (z := -3.5) + z))
                case _: o.b = t(z)
            if sum(v for v in [z, 2.25]): continue
    else:
        l.append(int(f'{int(w)}'))
    return x, y, z, w, c, l, d, o.a, o.b

def f7(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    i68 = 0
    while i68 < 3 and t(([z, 0.5][1] % (o.bump() or 3))) is not None:
        i68 += 1
        x *= [c := v for v in (1, x)][1] % 7
        try:
            l[1:2] = [(-3.5 * d['k'])]
            try:
                assert z is not None, x
                l[1:2] = [((int(z) & int(w)), l[1])[-1]]
            except ValueError:
                w -= (z := o.bump())
                o.a = -1
                y, z = (int(((w % (z or 3)) // ((z // (x or 3)) or 3))) & int(z)), (add(add(*[z, w]), **{'b': (x * 3 - x), 'q': o.bump(True)}) if (int((True < w)) | int(sum([v * z for v in l]))) else x)
            else:
                d['k'] = (z // (add(y, **{'b': l[int((z := x)) % 3], 'q': w}) or 3))
            finally:
                y = (int(z) & int((int(([z, z][0] in [(y and w), l[1]])) & int(d.get(l[-2], add(w, k=0.5))))))
        finally:
            if ((int(y) | int(w)), (int(w) ^ int(x)))[-1]:
                l[1:2] = [(int(next(iter((2,)))) ^ int(w))]
                l.append(o.bump())
                log.append((add(z, **{'b': 2.25, 'q': -1}) + (lambda a, b=x: a + b)(z)))
            else:
                log.append(((y // (7 or 3)) + l.pop() if l[3:] else x))
                w = len([(int(-3.5) | int(l[2])), min([o.bump((int(True) & int(255))), ((int(x) & int(y)) < d['k'] < (x // (w or 3)))])])
                (w, *y_rest), z = [(l[int(x) % 3] + (int(w) & int(2))), (x := [z, y][1])], z
            (w, *x_rest), w = [(lambda a, b=y: a + b)(next(iter((x,)))), -1], add((int(z) | int(7)), k=t(w))
        assert x is not None, 3
    if (int(add(0.5, w)) | int((4611686018427387903 <= z))):
        for i73 in range(2):
            if ((z, w)[-1] % ((0.5 % (z or 3)) or 3)):
                l[int(y) % 3] = x = ((l[int(z) % 3], add(z, k=y))[-1] % (len({add(y, 7): sum(*[[z]]), (y // (-3.5 or 3)): int(f'{int(w)}')}) or 3))
            elif ((lambda a, b=z: a + b)(x) + l.pop() if l[3:] else z):
                l.append(min([[c := v for v in (1, z)][1], x]))
            else:
                x: int = add((w := 4611686018427387903))
                o.a += abs((int(x) ^ int(z)))
                o.b, l[int(x) % 3] = add(d['k']), 7
        else:
            o.b = x = (int(sum(*[[y]])) & int(-1))
        if (add(y, 7) // ((int(y) & int(-3.5)) or 3)):
            if 0:
                log.append((z + (z := 1000) + z))
                l[1:2] = [7]
            elif add((x // (y or 3)), **{'b': (int(y) | int(z)), 'q': sum(*[[1]])}):
                (z, *w_rest), x = [d.get(add(x), add(2.25)), (7 % ((z + z) or 3))], add(add(x, **{'b': 1, 'q': 7}), **{'b': (int(x) ^ int(y)), 'q': (int(x) ^ int(z))})
                if len([(z < x < x), (w // (True or 3))]): return add(int(z is w))
            else:
                set_c(max((z + (z := x) + z), (int(y) ^ int(w))))
                l[1:2] = [(int(sum([v * z for v in l])) | int(add(y, k=z)))]
            match x:
                case 1 | 2 | 7: w, z = z, x
                case int(y): l[1:2] = [int(f'{int((4611686018427387903 // (4611686018427387903 or 3)))}')]
                case i77 if i77 == 0.5: x = c + (not y)
                case _: z -= 1
            def i78(n, y=2):
                for j in range(n):
                    yield j + len(l)
            y = sum(i78(0))
        else:
            try:
                if (y := add(2)): return add((not w), d.get(x, x))
                if len({(int(w) & int(x)): (y or 1000), w: (int(y) | int(3))}): return o.a
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                d['k'] = o.a = y
                d['k'] = (x := (int(sum(*[[o.twice]])) | int(w)))
                l[1:2] = [(sum(v for v in [w, 1]), (int(z) | int(y)))[-1]]
            except TypeError:
                l[0] += (int(y) & int(y))
                y *= (w * 1000) % 7
            for i80 in range(3):
                l[1:2] = [y]
                l[0] = ((add((w in [z, z])) + l.pop() if l[3:] else z) // (((int((2.25 and 7)) | int((x or w))) + (max(x, 1) % ((1 * y) or 3))) or 3))
            else:
                l.append((add(y) % (4611686018427387903 or 3)))
                w = c + add(3, k=y)
                w = d['k'] = l[-1]
            try:
                y *= o.bump(1000) % 7
                z = sum(v for v in [x, True])
                o.b = min([(int(f'{int(min([w, y]))}') % (w or 3)), z])
            except ValueError:
                x = c + [c := v for v in (1, z)][1]
                l.append(y)
            else:
                y = o.b = ((int(x) | int((int(z) ^ int(x)))) < (x, 4611686018427387903)[-1] < w)
            finally:
                o.b, o.a = l[int(o.b) % 3], o.a
        if min([(0 in [w, z]), o.bump()]): boom(4611686018427387903)
    elif w:
        def i82(n, x=2):
            for j in range(n):
                yield j + len(l)
        z = sum(i82(1))
        for w in (1, 2.5):
            d[(lambda a, b=0.5: a + b)(x)] = x
            if (int(w) ^ int(l[int(x) % 3])):
                x = max((x + (x := y) + x), add(((w - w) or t(z))))
            elif int(w is x):
                (z, *w_rest), z = [x, ((z and z) < len([z, x]) < add(z, **{'b': z, 'q': w}))], y
                x = c + t(y)
            else:
                w = c + sum(v for v in [y, 3])
            match (int((int(z) | int(y))) & int(sum([v * x for v in l]))):
                case 1 | 2 | 7: l[1:2] = [(len([y, x]) // (add(*[x, w]) or 3))]
                case int(w): set_c((3 if sum(v for v in [w, 0.5]) else (int(x) & int(w))))
                case i85 if i85 == 0.5: o.b, l[0] = [o.bump(z), l[2]][0], (3 + (y + (y := z) + y))
                case _: y = (int((((int(y) ^ int(x)) < o.twice < sum([v * z for v in l])) % (((lambda a, b=y: a + b)(z) + d.get(0.5, w)) or 3))) | int((0.5 in [(int(y) | int((2.25 > 7))), (add(y, k=-3.5) + (y, 1)[-1])])))
    else:
        def i86(n, w=2):
            for j in range(n):
                yield j + n
        z = sum(i86(2))
    if ((2.25 // (w or 3)) if t(w) else x):
        l[int(x) % 3] = (int(o.b) & int((int((int(x) | int(l[-2]))) & int((add(x, **{'b': y, 'q': w}) + l.pop() if l[3:] else x)))))
        if ((x % (2 or 3)) // ((int(1000) | int(w)) or 3)):
            if t(y):
                l[1:2] = [z]
                y *= 1 % 7
            def i90(n, w=2):
                for j in range(n):
                    yield j + n
            y = sum(i90(1))
        elif (int(len([1, 2.25])) & int(len([-1, w]))):
            try:
                t(sum(v for v in [z, -1]))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                x = c + 3
                w = o.twice
                set_c((w := y))
            if ((1 * y) // (2.25 or 3)):
                o.b, l[int(w) % 3] = abs(sum(v for v in [z, 0.5])), sum([v * w for v in l])
                del d['k']; d['k'] = (int(sum(v for v in [x, 7])) | int(z))
                log.append(((int(x) | int(z)) * 3 - (1, x)[-1]))
            elif z:
                w = (int((o.b % ((w // ((x := x) or 3)) or 3))) | int(int(w is x)))
                x = (int(w) & int(w))
            else:
                w, w = next(iter(((add(w, k=3) or int(f'{int(z)}')),))), d['k']
                w *= 2 % 7
                (x, *y_rest), y = [add((2.25 * 3 - w)), (int(255) ^ int(add(x, y, z, u=z)))], w
        else:
            y = o.bump(y)
    else:
        set_c((int(next(iter((1000,)))) & int(o.bump())))
        try:
            with M(True) as z:
                (y, *w_rest), w = [w, add(t(z), k=w)], sum([v * w for v in l])
                (w, *y_rest), y = [((lambda a, b=y: a + b)(y) // (y or 3)), z], x
            i95 = 0
            while i95 < 3 and t(o.twice) is not None:
                i95 += 1
                l.append(y)
            else:
                if -[c := v for v in (1, w)][1]: return x
                l[1:2] = [((2.25 % (2.25 or 3)) % (min([x, x]) or 3))]
                if y: boom((min([y, w]) % ((x - y) or 3)))
            if -(x + (x := 7) + x):
                del d['k']; d['k'] = add(len({3: y, z: 2}), (int(1000) & int(w)), y, u=int(f'{int(x)}'))
                del d['k']; d['k'] = ((y % (y or 3)) // (o.twice or 3))
                set_c(x)
        finally:
            if ((x // (x or 3)) + sum([v * x for v in l])): return (int(min([w, y])) & int(o.bump()))
        for i97 in range(3):
            y = d['k'] = o.a
            set_c(-sum(*[[z]]))
        else:
            match add((int(4611686018427387903) | int(z)), **{'b': add(x), 'q': (y - -3.5)}):
                case 1 | 2 | 7: del d['k']; d['k'] = len({-3.5: y, abs(z): (y // (y or 3))})
                case int(w): o.a -= (int(int(f'{int(w)}')) | int((int(4611686018427387903) ^ int(z))))
                case i98 if i98 == 0.5: z *= (not w) % 7
                case _: w = c + y
    assert z is not None, -3.5
    d['k'], w = add((int((int(z) ^ int(4611686018427387903))) ^ int((True in [y, w]))), d.get((not x), d['k'])), z
    if t(y):
        x += y
        y *= sum(*[[z]]) % 7
    else:
        try:
            for x in [4, 5, 6]:
                log.append(w)
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            l[int(z) % 3] = (3 < add(len({o.b: [c := v for v in (1, w)][1], o.bump(): (w + l.pop() if l[3:] else z)}), (int((int(w) & int(3))) | int(len({3: 2, -3.5: z})))) < z)
            w, z = z, w
        except TypeError:
            for x in (1, 2.5):
                x, y = w, z
            with M(True) as y:
                y *= (z % (z or 3)) % 7
                set_c((int(abs(y)) | int((int(w) | int(z)))))
                l.append((add(w, 2.25, z, u=w) * sum([v * z for v in l])))
    return x, y, z, w, c, l, d, o.a, o.b

def f8(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    z: int = (int((w := x)) | int(sum([v * w for v in l])))
    o.a = (int((int((int((x - z)) ^ int(add(z, 7, y, u=x)))) & int(sum(v for v in [x, -3.5])))) & int([-z, o.b][0]))
    t(((int(((True % (y or 3)) > next(iter((w,))))) ^ int(max((int(x) & int(w)), y))) // (x or 3)))
    if z:
        x = add((w // (l[int(max(0.5, w)) % 3] or 3)), k=next(iter((w,))))
    x, z = x, w
    if add(*[(w // (1000 or 3)), 2]):
        with M(False) as y:
            set_c(z)
        def i107(n, w=2):
            for j in range(n):
                yield j + n
        z = sum(i107(0))
        try:
            if z:
                if y: return add(1, [w, 4611686018427387903][1])
                x -= (int((int(1000) | int(z))) | int((lambda a, b=y: a + b)(x)))
        finally:
            set_c(l[2])
            for z in range(3):
                d[(w + 3)] = (int((w if y else z)) | int(x))
                t((w := abs(add((z and w), (-1 + l.pop() if l[3:] else x), o.bump(), u=l[0]))))
                set_c(len({add(x): max(4611686018427387903, x), (x % (w or 3)): (y * 3 - 4611686018427387903)}))
            try:
                x *= abs(2.25) % 7
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                t(((add((int(z) | int(0.5)), **{'b': len({x: w, y: w}), 'q': z}) < (int([c := v for v in (1, x)][1]) ^ int((w // (w or 3)))) < (add(True, k=z) % ((1000 < 7 < w) or 3))) * 3 - x))
            except TypeError:
                y = y
                set_c(add(-4611686018427387903, (w < x < 7)))
                x += d.get(o.a, add(-1, k=x))
    else:
        def i112(n, z=2):
            for j in range(n):
                yield j + len(l)
        z = sum(i112(0))
        d['k'] = (l[int(add(*[add(*[x, 1000]), next(iter((y,)))])) % 3] % (add((4611686018427387903 + (int(x) ^ int(y))), **{'b': d['k'], 'q': sum(v for v in [y, 7])}) or 3))
        match (int(w) & int((int(x) ^ int(0.5)))):
            case 1 | 2 | 7: l[1:2] = [(int((x * x)) ^ int((1000 + l.pop() if l[3:] else x)))]
            case int(y): y = c + (int(x) & int(y))
            case i113 if i113 == 0.5: d[(z < 0)] = (int(int(f'{int(z)}')) | int(o.twice))
            case _: x *= min([w, y]) % 7
    return x, y, z, w, c, l, d, o.a, o.b

def f9(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    i114 = 0
    while i114 < 3 and t(x) is not None:
        i114 += 1
        match z:
            case 1 | 2 | 7: x = ((min([(y or w), (y + w)]) % ((int(l[1]) ^ int((w + (w := w) + w))) or 3)) < add(*[((z + l.pop() if l[3:] else y) * 3 - o.b), 1000]) < (w // (((int(y) | int(z)) % (l[-3] or 3)) or 3)))
            case int(z): y: int = add(*[w, (int(z) | int(y))])
            case i115 if i115 == 0.5: t(((int(z is w) // ((int((z + w)) & int(True)) or 3)) * (add((lambda a, b=True: a + b)(-3.5)) in [-3.5, x])))
            case _: z, z = w, y
    else:
        t(sum([v * x for v in l]))
    if z: return (w := (lambda a, b=0.5: a + b)(1000))
    try:
        w *= x % 7
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        def i117(n, y=2):
            for j in range(n):
                yield j + len(l)
        y = sum(i117(0))
        if (o.b or z):
            if int(f'{int(x)}'): return min([w, len({y: z, y: y})])
            i119 = 0
            while i119 < 3 and t((x + (x := (z + l.pop() if l[3:] else y)) + x)) is not None:
                i119 += 1
                w, x = (255 // (o.bump() or 3)), y
            x = True
        else:
            i120 = 0
            while i120 < 3 and t(t(z)) is not None:
                i120 += 1
                d['k'] += w
            if l[int((w < z < 0)) % 3]:
                x = c + (-3.5 * 3 - z)
                y = max(-w, ((int((int(y) & int(w))) | int((int(x) & int(w)))) and 1000))
                t(t(w))
        t(w)
    except TypeError:
        l[0] += len([-x, (int(3) | int(y))])
        if y: return t((int(2) & int(2.25)))
    return x, y, z, w, c, l, d, o.a, o.b

def f10(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if (int(add(*[w, x])) & int((int(z) ^ int(w)))): boom((int((True == 1)) & int(1000)))
    with M(True) as y:
        with M(None) as z:
            d['k'] = y
            if (len([255, z]) // ((int(x) | int(y)) or 3)):
                if ((z < 0.5 < w) % (add(z, **{'b': 2.25, 'q': w}) or 3)): return 0.5
                l[1:2] = [(y := (int(x) & int(z)))]
                (z, *w_rest), y = [x, z], t(int(f'{int(z)}'))
            elif y:
                z = w = (((0 // (z or 3)), (4611686018427387903 + -3.5))[-1] % (x or 3))
                z, z = w, x
            else:
                o.a, y = o.bump(int(x is y)), (o.bump(y) < y < 4611686018427387903)
                (x, *x_rest), w = [z, o.a], add(*[(w // (255 or 3)), l[int(x) % 3]])
    (z, *z_rest), w = [(int((1000 % (y or 3))) | int(1000)), max((1 + l.pop() if l[3:] else y), (z % (w or 3)))], sum([v * y for v in l])
    if min([x, (0 if z else 0)]):
        d[True] = (o.twice <= add(w))
        try:
            for y in range(2, 0, -1):
                (x, *w_rest), w = [sum(*[[sum([v * w for v in l])]]), (255 // (1000 or 3))], z
            (z, *y_rest), y = [((w % (x or 3)) // ((y // (w or 3)) or 3)), ((7 or w) // ([c := v for v in (1, z)][1] or 3))], (x + (x := add(z, k=4611686018427387903)) + x)
        finally:
            l[1:2] = [max((w > w), x)]
            d['k'] = x = o.bump()
    elif t(x):
        d['k'] += x
        for y in range(2, 0, -1):
            try:
                l[int(w) % 3] += add(o.a, k=7)
                w += -(x % (z or 3))
            finally:
                l[1:2] = [add((int(w) & int(-1)), **{'b': [w, y][0], 'q': add(255, y)})]
            z *= (3 or z) % 7
        if len({(4611686018427387903 in [0, y]): (True if True else x), max(z, 1000): add(w, k=2)}): boom(y)
    else:
        d['k'] = x = (add((x * 3 - 3)) % (int(x is y) or 3))
        try:
            try:
                l.append([c := v for v in (1, z)][1])
            except ValueError:
                y -= z
                (z, *y_rest), w = [(int((4611686018427387903 != y)) & int((int(x) & int(z)))), ((lambda a, b=-3.5: a + b)(z) == sum(*[[z]]))], (not (y if 4611686018427387903 else y))
            else:
                set_c(0)
                y: int = sum(*[[next(iter((y,)))]])
            finally:
                if x: return (int(sum([v * y for v in l])) & int(l[-1]))
            def i132(n, y=2):
                for j in range(n):
                    yield j + len(l)
            y = sum(i132(2))
            d[sum(v for v in [z, 0])] = (w + (w := w) + w)
        except ValueError:
            assert y is not None, len([(int(w) | int(y)), (y // (z or 3))])
            for i133 in range(2):
                t(o.bump())
                assert w is not None, y
            else:
                d[max(0, x)] = -1
                w = c + y
            i134 = 0
            while i134 < 3 and t(o.a) is not None:
                i134 += 1
                z, y = min([((int(z) & int(y)) if (z or x) else o.a), add(o.bump())]), t(int(y is w))
                if w: continue
                w: int = (int(d.get(7, y)) & int(add(y, **{'b': 7, 'q': y})))
        else:
            w = z = (int(((int(z) | int(y)) <= (-3.5 // (w or 3)))) ^ int((int((z + l.pop() if l[3:] else x)) ^ int(w))))
            l.append((int(o.twice) & int(d.get(x, x))))
            try:
                t(((z := ((int(x) & int(7)) <= --3.5)) < x))
                del d['k']; d['k'] = (3 < [c := v for v in (1, x)][1])
                if len([(int(x) & int(z)), (4611686018427387903 and x)]): return (sum([v * z for v in l]) + sum(*[[w]]))
            finally:
                l.append(((z or w) + add(*[w, y])))
        finally:
            match (int(len([2.25, w])) & int(-w)):
                case 1 | 2 | 7: y += (x + (x := o.b) + x)
                case int(y): o.a -= add(*[sum(v for v in [w, 4611686018427387903]), (255 if x else 255)])
                case i136 if i136 == 0.5: log.append(x)
                case _: y: int = int(y is z)
        z, z = z, z
    try:
        try:
            (w, *x_rest), x = [sum(v for v in [w, -3.5]), w], y
            log.append(o.a)
            z, d['k'] = (((x > -3.5) and l[int(z) % 3]) // ((-3.5 // ((1000 * z) or 3)) or 3)), (int(((w // (w or 3)), 1000)[-1]) ^ int(0))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            if [(z if 0 else z), z][0]:
                w = c + d['k']
                if (int((lambda a, b=x: a + b)(x)) ^ int(-w)): return o.a
            o.b, x = len([3, o.a]), w
            with M(True) as w:
                assert w is not None, max(x, True)
        (z, *z_rest), x = [(int((int(x) | int(0.5))) | int((lambda a, b=y: a + b)(w))), x], sum(*[[(x in [x, 0.5])]])
        w, z = y, x
    finally:
        log.append(((w if z else z) // (x or 3)))
    return x, y, z, w, c, l, d, o.a, o.b

def f11(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        if (z + (z := o.b) + z):
            with M(False) as y:
                w, x = z, z
            l[1:2] = [(z and int(f'{int(x)}'))]
        t(-o.a)
        if (int(0) & int(4611686018427387903)):
            d[(y % (y or 3))] = ((w + y) % ((y, y)[-1] or 3))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        match y:
            case 1 | 2 | 7: t(add(((int(len({w: y, x: w})) | int(add(w))) in [max(int(x is y), w), d['k']]), **{'b': add(x), 'q': ((o.b % (int(y is w) or 3)) + ((int(z) ^ int(2)) // ((y // (w or 3)) or 3)))}))
            case int(w): x: int = o.twice
            case i145 if i145 == 0.5: x -= sum(*[[add(w, x)]])
            case _: x = (y := y)
    except TypeError:
        if add((0.5 % (w or 3)), (int(z) | int(1))):
            if z:
                d[(w // (0 or 3))] = z
        if add(add(y, w, x, u=w), **{'b': (y - y), 'q': (int(2) ^ int(x))}):
            l[int(z) % 3] -= o.twice
        else:
            if (x := w):
                y, w = w, z
            def i150(n, w=2):
                for j in range(n):
                    yield j + len(l)
            z = sum(i150(0))
            assert z is not None, len([(7 // (w or 3)), y])
    w: int = (sum(v for v in [x, 7]) % ((int(3) ^ int(y)) or 3))
    l[1:2] = [((int(2) | int(z)) == int(f'{int(x)}'))]
    for i151 in range(0):
        assert w is not None, (add(255, z) // (max(z, y) or 3))
    else:
        def i152(n, w=2):
            for j in range(n):
                yield j + len(l)
        y = sum(i152(2))
        z: int = -1
        i153 = 0
        while i153 < 3 and t(w) is not None:
            i153 += 1
            w = add(len({(int((int(y) & int(x))) | int((w // (w or 3)))): (d['k'] % ((1000 if w else 0.5) or 3)), (lambda a, b=(int(1000) & int(255)): a + b)((int(z) | int(-1))): ((int(y) & int(0)) // ([c := v for v in (1, x)][1] or 3))}), (add(1000, y, (lambda a, b=x: a + b)(y), u=(7, x)[-1]) // (max((int(3) | int(y)), t(0.5)) or 3)))
            try:
                l[0] = (int((sum(*[[z]]) + (int((z + w)) & int((y % (0.5 or 3)))))) & int(int(y is x)))
                o.a = y = ((int(o.twice) ^ int([c := v for v in (1, y)][1])) // ([1000, len({-3.5: 0.5, 255: True})][1] or 3))
                set_c(w)
            except ValueError:
                log.append(add(int(f'{int(x)}'), k=(w % (z or 3))))
            else:
                x = ((y * (len({7: y, True: z}) if add(x, z, y, u=y) else abs(z))) < 2 < d['k'])
            finally:
                log.append((o.b % (x or 3)))
            d[abs(4611686018427387903)] = d['k']
    (z, *y_rest), y = [int(f'{int(o.twice)}'), o.bump()], 1000
    if sum(*[[add(y, **{'b': z, 'q': y})]]): return ((y // (w or 3)) % ((y % (2 or 3)) or 3))
    return x, y, z, w, c, l, d, o.a, o.b

def f12(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    d[(z + w)] = (int(sum(*[[x]])) | int(add(4611686018427387903, k=w)))
    d[(x // (y or 3))] = (add(y, **{'b': x, 'q': 1}) % (7 or 3))
    del d['k']; d['k'] = add((7 + x), w, (2 // (x or 3)), u=(int(True) | int(x)))
    for i155 in range(2):
        d[max(x, y)] = (int(z) ^ int(t(4611686018427387903)))
    else:
        l[int(x) % 3], d['k'] = z, w
        with M(False) as w:
            i157 = 0
            while i157 < 3 and t(add(7, k=(w + 1000))) is not None:
                i157 += 1
                l[1:2] = [(y + (y := add(x)) + y)]
                if (int((0 % (True or 3))) | int(0.5)): return 2
            set_c(((int(1000) ^ int(z)) < y < (y // (y or 3))))
            set_c(o.twice)
        y -= 3
    return x, y, z, w, c, l, d, o.a, o.b

def f13(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for y in [4, 5, 6]:
        if 1000:
            assert y is not None, ((x // (y or 3)) < (1000 < y < y) < (1000 // (y or 3)))
            for i160 in range(0):
                x, o.b = z, ([c := v for v in (1, y)][1] * d.get((x % (2.25 or 3)), (int(y) | int(y))))
            else:
                assert z is not None, len({o.a: y, add(y, k=x): -3.5})
                l[0], o.b = l[int(y) % 3], t(w)
            for y in range(2, 0, -1):
                t(add((z + (z := (o.twice or (int(x) | int(x)))) + z)))
        elif add((w + (w := x) + w), (y + l.pop() if l[3:] else w)):
            if (o.a * 3 - z):
                if ((lambda a, b=0.5: a + b)(y) // ((x % (x or 3)) or 3)): return ((w := w) < o.twice)
                if 1: continue
            try:
                y = d['k'] = -1
                o.a = (x := 1000)
            finally:
                if (max(x, 0.5) - sum(v for v in [w, 2])): return (x + l.pop() if l[3:] else z)
            try:
                (y, *y_rest), z = [y, (int(len({x: 0.5, x: True})) | int(max(w, 2)))], y
                w, w = z, w
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                w = c + (int(y) | int(z))
        else:
            x: int = add((4611686018427387903 // (x or 3)), 255)
        del d['k']; d['k'] = ((int(z) & int(255)) if (int(x) | int(1000)) else o.b)
    match (not o.bump(z)):
        case 1 | 2 | 7: y = c + (z, x)[-1]
        case int(w): del d['k']; d['k'] = sum(*[[add(w, **{'b': 7, 'q': y})]])
        case i165 if i165 == 0.5: t(0)
        case _: assert x is not None, ((y // (x or 3)) + (z * y))
    try:
        i167 = 0
        while i167 < 3 and t(True) is not None:
            i167 += 1
            z -= add(int(z is z), sum(v for v in [w, 255]), sum([v * w for v in l]), u=y)
            set_c(-(1000 == w))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        def i168(n, w=2):
            for j in range(n):
                yield j + len(l)
        y = sum(i168(1))
        if sum([v * z for v in l]):
            w = c + next(iter((z,)))
        else:
            l[0] = (w := w)
    except TypeError:
        def i170(n, y=2):
            for j in range(n):
                yield j + len(l)
        x = sum(i170(2))
        l.append(z)
        if (int(add(w, **{'b': z, 'q': w})) & int((x or w))): return (int(sum(*[[z]])) & int(o.bump(x)))
    w, x = w, w
    with M(None) as y:
        if y:
            match (w + (w := sum(v for v in [w, 2.25])) + w):
                case 1 | 2 | 7: set_c(add((y % (y or 3)), **{'b': y, 'q': int(w is z)}))
                case int(y): l.append(add((int(z) ^ int(x)), k=(z < 1 < y)))
                case i173 if i173 == 0.5: t((max(((z // (-3.5 or 3)) % ((255 - x) or 3)), (int((w or w)) ^ int(y))) % ((int(((w + w), (z // (x or 3)))[-1]) & int(l[2])) or 3)))
                case _: log.append((not (int(7) | int(255))))
            l.append((int(o.bump(x)) ^ int(y)))
        elif (int(f'{int(True)}') and -3.5):
            for i174 in range(2):
                x, w = x, x
                l[1:2] = [add(y, k=(int(y) ^ int(z)))]
            else:
                y -= z
                t(next(iter((add(y, add((y if y else y)), add(o.a, (y in [y, z])), u=o.a),))))
        else:
            def i175(n, w=2):
                for j in range(n):
                    yield j + n
            w = sum(i175(2))
            try:
                z, x = z, y
                (z, *w_rest), w = [-(x // (y or 3)), (z in [(y % (x or 3)), min([z, z])])], 7
            except ValueError:
                y = (add(((int(z) & int(x)) in [1, (not x)])) in [[((w // (w or 3)) // (x or 3)), ((int(y) | int(z)) // (2.25 or 3))][0], (int(w) & int(d.get((y % (y or 3)), (int(w) & int(w)))))])
                x, z = y, x
                o.b = y
            else:
                o.a -= d.get(y, min([z, w]))
                assert x is not None, -sum([v * w for v in l])
            finally:
                log.append(d['k'])
        l[1:2] = [len([(int(x) & int(w)), min([w, w])])]
        try:
            l.append(add(7, k=(x := x)))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            t((w + (w := -3.5) + w))
            if sum([v * z for v in l]): boom(o.a)
            o.b, z = z, add(len([(y // (y or 3)), o.bump(y)]), (int(add(*[w, 0])) ^ int((z // (y or 3)))), w, u=(int(sum([v * w for v in l])) & int(len({y: y, z: 0}))))
    return x, y, z, w, c, l, d, o.a, o.b

def f14(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        try:
            t([c := v for v in (1, y)][1])
            log.append((lambda a, b=z: a + b)(sum(*[[x]])))
            with M(None) as z:
                l[1:2] = [add((int(w) & int(x)), k=len({x: y, w: w}))]
                l[int(y) % 3] = int(f'{int(int(w is z))}')
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            t(x)
            l.append(((x // (True or 3)) + l.pop() if l[3:] else x))
        (w, *x_rest), z = [min([(y // (True or 3)), (int(x) ^ int(x))]), int(w is y)], add(*[l[int(y) % 3], (int(x) & int(w))])
        if (int(add(w, k=z)) & int(sum([v * y for v in l]))):
            if x: return o.a
            if [(-1 % (y or 3)), t(x)][0]:
                w *= add(2) % 7
            else:
                w = [c := v for v in (1, w)][1]
            match int(y is z):
                case 1 | 2 | 7: l[0], z = x, o.b
                case int(w): o.a = ((int((int(abs(z)) & int(int(f'{int(z)}')))) | int((int(x) ^ int((1 - y))))) % (y or 3))
                case i183 if i183 == 0.5: d[add(*[y, -1])] = d.get((y // (w or 3)), d['k'])
                case _: (z, *z_rest), w = [x, t((int(w) ^ int(y)))], (w := z)
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        i184 = 0
        while i184 < 3 and t(add(*[w, (2.25 in [w, y])])) is not None:
            i184 += 1
            try:
                w = c + sum(*[[w]])
                assert x is not None, o.a
            finally:
                x, l[int(w) % 3] = (int(((int(y) | int(1)) % ([c := v for v in (1, y)][1] or 3))) | int(t((int(3) & int(x))))), int(x is x)
            del d['k']; d['k'] = (z := (lambda a, b=1000: a + b)(z))
    def i186(n, w=2):
        for j in range(n):
            yield j + n
    x = sum(i186(1))
    log.append((len({y: z, x: y}) < y))
    for z in range(3):
        i188 = 0
        while i188 < 3 and t(z) is not None:
            i188 += 1
            i189 = 0
            while i189 < 3 and t((int((int(y) & int(w))) ^ int(next(iter((z,)))))) is not None:
                i189 += 1
                l[int(z) % 3] += d['k']
                y: int = add(add(x, **{'b': w, 'q': y}), **{'b': y, 'q': (int(y) ^ int(x))})
            if (w // (t(y) or 3)): return (min([x, -1]) < (y % (w or 3)) < max(w, z))
            l.append((int(z) ^ int(True)))
        (x, *y_rest), x = [(int((int(x) | int(w))) & int(sum(*[[-1]]))), (max(x, 4611686018427387903) < abs(-1) < add(*[x, y]))], (0.5 and (z := True))
    return x, y, z, w, c, l, d, o.a, o.b

def f15(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    del d['k']; d['k'] = o.twice
    t(o.twice)
    w -= True
    if (int(len({w: -3.5, w: w})) ^ int(add(0, **{'b': x, 'q': True}))): return y
    return x, y, z, w, c, l, d, o.a, o.b

def f16(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    i190 = 0
    while i190 < 3 and t(l[int(w) % 3]) is not None:
        i190 += 1
        w, l[0] = sum(v for v in [y, 1000]), ((y := (z % (x or 3))) + (int((w % (y or 3))) ^ int((z // (x or 3)))))
        set_c(t(add(1)))
    log.append(add(*[(0.5 // (y or 3)), y]))
    i191 = 0
    while i191 < 3 and t(-3.5) is not None:
        i191 += 1
        l[int(w) % 3] = z = [min([z, (z % (-1 or 3))]), (4611686018427387903 if int(f'{int(1000)}') else (int(z) | int(w)))][0]
        i192 = 0
        while i192 < 3 and t(y) is not None:
            i192 += 1
            t(add(d['k']))
            z -= (int((z % (255 or 3))) & int((x * w)))
            match z:
                case 1 | 2 | 7: z *= o.bump() % 7
                case int(x): l[0], w = 0, o.twice
                case i193 if i193 == 0.5: del d['k']; d['k'] = (add(y) % ((int(0) | int(y)) or 3))
                case _: l[1:2] = [((int(-3.5) ^ int(3)) % ((int(w) & int(1)) or 3))]
        w, x = x, x
    l[0], z = (int(add((y + -1), (w < -1 < z), (z // (w or 3)), u=(int(w) & int(y)))) ^ int(int(y is y))), o.bump()
    try:
        if (not t(z)): return o.bump()
        try:
            match ((int(z) | int(x)) // ((4611686018427387903 % (w or 3)) or 3)):
                case 1 | 2 | 7: d[(int(2.25) & int(x))] = [c := v for v in (1, y)][1]
                case int(x): w = ((int((int(w) ^ int(add(*[x, w])))) | int((x < (w % (z or 3)) < add(y, y, 0.5, u=x)))) - add((int(255) ^ int((x if x else x))), (w in [(z and z), -z]), (d['k'] < (0.5 % (y or 3))), u=add(2, **{'b': (y == z), 'q': t(x)})))
                case i196 if i196 == 0.5: w += max(z, add(y, k=1000))
                case _: l[int(w) % 3] -= o.a
            (x, *z_rest), x = [(int((7 // (x or 3))) | int(o.b)), add((x or w), k=(int(x) | int(z)))], (int((int(z) ^ int(z))) | int(add(*[w, 0])))
        finally:
            d['k'] = ((int((int(len([w, w])) & int(x))) | int(2.25)) % (o.twice or 3))
        if (o.twice * 3 - add(x, w)):
            w, x = True, 255
            l.append(o.bump())
            if sum(v for v in [y, 255]): boom(len([add(w, x, 2.25, u=z), (y // (w or 3))]))
        else:
            l.append(l[2])
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        def i198(n, y=2):
            for j in range(n):
                yield j + len(l)
        x = sum(i198(1))
        l.append(w)
    z = y = add(o.bump(), k=(int((-1 // (z or 3))) | int((y // (z or 3)))))
    if ((w + w), [z, y][0])[-1]:
        for w in range(2, 0, -1):
            with M(True) as x:
                l.append(o.b)
        if (int(add(255, x)) | int((y + (y := True) + y))):
            d[o.bump(0)] = add([c := v for v in (1, z)][1], **{'b': add(z, k=-3.5), 'q': -y})
            i203 = 0
            while i203 < 3 and t(z) is not None:
                i203 += 1
                if min([(int(w) & int(w)), (int(w) & int(1))]): boom(len([(w % (x or 3)), (1000 < -3.5 < 1)]))
                z *= (3 * 3 - y) % 7
            if x:
                w *= (int(y) & int(x)) % 7
            elif (not add(255, y)):
                del d['k']; d['k'] = ([c := v for v in (1, x)][1] if z else w)
                w = c + 255
            else:
                if (int(sum(*[[True]])) ^ int(t(x))): return (t(z) * 3 - x)
                set_c(add(255, (int(1) ^ int(y))))
        del d['k']; d['k'] = y
    else:
        l[1:2] = [x]
        for w in range(2, 0, -1):
            (w, *w_rest), z = [(add(x) * 3 - y), add(*[1000, (y * 3 - y)])], z
            if add((z // (x or 3)), len({w: 1, x: 255}), (int(y) ^ int(z)), u=(w + z)):
                l[1:2] = [((int(-1) & int(1000)) + len([w, y]))]
            elif x:
                l[int(x) % 3], d['k'] = ((int((int(y) & int(x))) & int((z // (x or 3)))) % (add(add(x)) or 3)), add(min([(2 // (x or 3)), (x // (w or 3))]), (int(o.twice) & int(2.25)))
                t(len({sum([v * x for v in l]): o.bump(((-1 and z) if (int(y) | int(y)) else add(z, y))), (x < x < 7): o.twice}))
            else:
                l.append(add(*[(-1 if x else x), (w - x)]))
        if (int(int(f'{int(z)}')) ^ int(o.twice)): return min([-1, next(iter((0,)))])
    return x, y, z, w, c, l, d, o.a, o.b

def f17(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    def i207(n, w=2):
        for j in range(n):
            yield j + n
    w = sum(i207(0))
    def i208(n, w=2):
        for j in range(n):
            yield j + n
    w = sum(i208(2))
    for i209 in range(2):
        x = y = x
        if ((0.5 * 3 - 1) + l.pop() if l[3:] else y):
            log.append(((-1 // (y or 3)) < w < (z and w)))
            if x: boom((int(add(*[x, x])) | int(True)))
            set_c(o.bump(sum(*[[x]])))
        else:
            z, x = w, y
            try:
                x, x = z, z
                l[0] -= o.a
                x = [c := v for v in (1, x)][1]
            finally:
                o.b = (l[int((int(sum([v * z for v in l])) & int(add(y, **{'b': 0, 'q': z})))) % 3] < -(int((x, 7)[-1]) ^ int([x, y][1])) < add(max((y // (w or 3)), l[int(1) % 3])))
                if d.get((z // (w or 3)), (int(1000) & int(z))): return y
    else:
        try:
            try:
                del d['k']; d['k'] = (abs(z) < d.get(y, x) < (x < 3 < y))
                l[int(y) % 3], o.b = y, (int((int(abs(w)) ^ int((lambda a, b=y: a + b)(255)))) ^ int((max(255, w) % (z or 3))))
            finally:
                z *= z % 7
                l.append(((w // (z or 3)) - (1000 + l.pop() if l[3:] else w)))
                set_c(((int(w) ^ int(w)) == (int(z) ^ int(w))))
            try:
                l.append(y)
                set_c(d['k'])
                l[0] = (int(y) & int(l[-2]))
            finally:
                l[1:2] = [(sum(*[[z]]) < o.bump() < (z := x))]
                l[int(w) % 3] = abs(((int((int(-1) | int(2))) & int((w + (w := y) + w))) // (w or 3)))
                z *= (z + y) % 7
            with M(None) as w:
                d['k'], x = z, (add(y, k=(y, w)[-1]) - add((w in [w, w]), max(z, y)))
        except ValueError:
            if w: return (int(t(y)) | int(y))
            for x in range(2, 0, -1):
                l[1:2] = [((y := 255) if (x % (x or 3)) else (int(7) ^ int(y)))]
                d['k'] = 1
                assert x is not None, min([(int(0) ^ int(w)), y])
        else:
            with M(True) as z:
                w += abs(y)
                if z: return w
                z, y = x, y
            l[0] -= sum(*[[(0 % (z or 3))]])
        finally:
            l.append(add((w % (z or 3)), **{'b': (y + (y := x) + y), 'q': o.twice}))
    z, l[int(w) % 3] = (int(3) ^ int(z)), (int(sum(*[[t(w)]])) ^ int(add(o.bump())))
    i218 = 0
    while i218 < 3 and t(0.5) is not None:
        i218 += 1
        if 1: continue
        if (int(z) ^ int((z or y))):
            with M(True) as z:
                set_c((int((int(x) & int(w))) | int((int(w) & int(255)))))
                del d['k']; d['k'] = w
            y, y = max(((int(x) & int(z)) < x < x), (int(add(w, x, -3.5, u=z)) | int(w))), (int(d['k']) ^ int(((x != w) if -y else add(w, k=1000))))
        elif abs(t(y)):
            (w, *x_rest), w = [next(iter(((y + l.pop() if l[3:] else z),))), z], sum([v * z for v in l])
            y = c + [c := v for v in (1, z)][1]
        else:
            i221 = 0
            while i221 < 3 and t(1) is not None:
                i221 += 1
                l.append(t(w))
                z += 1000
                d[min([2, y])] = (int(o.bump()) | int((-1 == z)))
        if y:
            for i223 in range(2):
                o.a += 3
                l.append(((x or z) or x))
                (y, *z_rest), x = [min([255, abs(x)]), ((True // (0.5 or 3)) // (add(-3.5) or 3))], sum(v for v in [w, 2.25])
            else:
                d['k'] += ((int(x) | int(z)) // ((1000 + l.pop() if l[3:] else z) or 3))
                o.b = (1 == z)
                o.b = w = sum(v for v in [z, 1])
            with M(True) as z:
                z, z = y, x
                z = w = 4611686018427387903
                (w, *y_rest), z = [((int(z) ^ int(z)) + w), (int(4611686018427387903) & int([3, x][1]))], int(z is z)
            for w in [4, 5, 6]:
                l.append(-3.5)
    assert w is not None, ((int(0) & int(y)) * x)
    y = c + y
    return x, y, z, w, c, l, d, o.a, o.b

def f18(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    i226 = 0
    while i226 < 3 and t((l[int(y) % 3] + (x // (x or 3)))) is not None:
        i226 += 1
        def i227(n, y=2):
            for j in range(n):
                yield j + n
        w = sum(i227(0))
        d[(7 * 1000)] = (w % (sum([v * x for v in l]) or 3))
    set_c(3)
    def i228(n, w=2):
        for j in range(n):
            yield j + n
    x = sum(i228(1))
    try:
        z = ((x := d['k']) % (((int((z and w)) & int((z % (z or 3)))) - ((int(x) & int(y)) in [add(w, y, 7, u=x), [c := v for v in (1, z)][1]])) or 3))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        x: int = (int([c := v for v in (1, w)][1]) & int(sum([v * y for v in l])))
    if (w // ((int(w) & int(y)) or 3)):
        for i231 in range(1):
            w = y = (int(((w % (z or 3)) in [z, (True if z else x)])) & int(3))
        else:
            y = o.bump(o.twice)
            try:
                (z, *y_rest), z = [o.a, ((int(y) | int(x)) if int(w is x) else (4611686018427387903 + l.pop() if l[3:] else y))], (not o.bump())
                x = -t(len({(int(w) ^ int(w)): x, add(2.25): (int(w) ^ int(2))}))
                l[1:2] = [(w or l[int(2) % 3])]
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                del d['k']; d['k'] = [c := v for v in (1, w)][1]
                t(add(int(w is z), (not t(o.b)), y, u=(int(((int(y) & int(x)) in [(not x), len({z: w, z: 7})])) ^ int(o.bump(min([x, w]))))))
                x: int = l[int((True <= x)) % 3]
            except TypeError:
                z, y = w, z
        i233 = 0
        while i233 < 3 and t(l[int(len({x: z, 0: x})) % 3]) is not None:
            i233 += 1
            match (w := (z % (w or 3))):
                case 1 | 2 | 7: l[int(w) % 3] -= -(int(w) | int(2.25))
                case int(w): w, w = w, w
                case i234 if i234 == 0.5: d['k'] -= sum([v * w for v in l])
                case _: l[1:2] = [((int(True) | int(w)) // ((int(y) & int(w)) or 3))]
            l[0] = z
            try:
                x = add(o.a, max(t((z := w)), ((w // (-3.5 or 3)) + (int(z) | int(1000)))), (int((int(sum(v for v in [z, 4611686018427387903])) ^ int(max(x, z)))) ^ int(o.twice)), u=len({add(len([y, w]), (y % (z or 3))): abs(t(w)), sum(v for v in [z, -1]): w}))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                if z: break
                w *= [c := v for v in (1, y)][1] % 7
            except TypeError:
                del d['k']; d['k'] = ((int(y) | int(x)) + l.pop() if l[3:] else w)
                del d['k']; d['k'] = -3.5
                l.append(w)
        x = d['k'] = ((w // (255 or 3)) * ((0.5 // (255 or 3)) % ((z // (1000 or 3)) or 3)))
    if (int((7 + l.pop() if l[3:] else w)) ^ int((y in [z, x]))): return (int((x if 0 else 4611686018427387903)) ^ int(True))
    if len([w, (w // (x or 3))]):
        d[(int(x) ^ int(w))] = int(x is z)
        x, w = w, w
    elif (next(iter((x,))) or x):
        try:
            for i238 in range(1):
                l.append(add(add(w), add(z)))
                if len({(int(z) & int(y)): (z * 3 - y), d.get(x, w): len({w: y, z: x})}): continue
            else:
                if y: return (2, x)[-1]
                w = int(f'{int(abs([c := v for v in (1, z)][1]))}')
        finally:
            z = max(o.bump(((y * 3 - x) <= (int(w) & int(x)))), (add(min([x, x])) and ((int(z) | int(x)) // ((w < w < y) or 3))))
            d['k'], y = (int(((w + x) if (not 0.5) else (x + (x := z) + x))) | int((int(w) ^ int(d.get(y, y))))), (l[-2] if (add(z, z) // ((x and 255) or 3)) else [c := v for v in (1, w)][1])
            def i239(n, w=2):
                for j in range(n):
                    yield j + n
            x = sum(i239(0))
        if ((0 + l.pop() if l[3:] else x) % (o.b or 3)): return o.a
        for z in l[:2]:
            if (int((2.25 - z)) & int(w)): continue
    else:
        if sum(*[[next(iter((y,)))]]):
            o.a = (int(len({3: next(iter((y,))), z: add((y % (w or 3)), k=max(w, True))})) & int(int(y is w)))
            l.append(2.25)
            log.append(((x < 0 < y) % ((y // (x or 3)) or 3)))
        else:
            with M(None) as z:
                l[1:2] = [o.twice]
                if int(f'{int(y)}'): return add(*[o.bump(x), x])
                o.a -= (int(len([z, w])) & int((y < z < y)))
            if (0.5 // (y or 3)):
                set_c(((1000 in [w, y]) % (len([y, 1000]) or 3)))
            elif sum(*[[x]]):
                l.append((sum([v * w for v in l]) // (x or 3)))
            else:
                set_c((add(y, k=2.25) + l.pop() if l[3:] else z))
                w = o.a = l[-3]
                set_c((lambda a, b=(x + (x := z) + x): a + b)(add(*[x, y])))
            o.a, w = o.a, 3
    return x, y, z, w, c, l, d, o.a, o.b

def f19(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        with M(True) as y:
            with M(True) as w:
                w, x = x, x
                assert y is not None, (int(d.get(y, x)) & int((x + l.pop() if l[3:] else x)))
    except ValueError:
        d[(w + l.pop() if l[3:] else z)] = (max(255, w) % (add(*[z, 2]) or 3))
        (z, *z_rest), y = [x, w], len({(x % (w or 3)): min([x, y]), o.bump(z): w})
        (y, *z_rest), z = [(int(x) ^ int(abs(z))), (int([c := v for v in (1, y)][1]) ^ int(o.a))], (int(y) | int((4611686018427387903, y)[-1]))
    else:
        if (add(w) and (0.5 // (z or 3))):
            d[(lambda a, b=y: a + b)(y)] = next(iter((255,)))
        try:
            if o.bump(): return t(y)
            if ((x % (z or 3)) and (x // (w or 3))): return (w + (w := (x := y)) + w)
            o.b, l[0] = ((sum(v for v in [z, 2.25]) <= 2) // (len([3, o.bump(x)]) or 3)), (o.twice + l.pop() if l[3:] else y)
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            o.a = -((len({z: y, z: z}) % ((z and x) or 3)) // (x or 3))
            if len([(int(2.25) & int(x)), [c := v for v in (1, z)][1]]):
                l.append(abs(z))
                t(next(iter((y,))))
                if (int(t(y)) & int((z + (z := z) + z))): return z
            elif w:
                d[o.twice] = x
            else:
                set_c(((y, z)[-1] == o.bump(3)))
            if 2:
                z *= (int(-3.5) & int(w)) % 7
                y = y = (lambda a, b=(int((w % (y or 3))) & int((x % (w or 3)))): a + b)(([c := v for v in (1, z)][1] // (w or 3)))
                y = (int(w) & int((int(y) | int(min([l[-2], o.a])))))
            else:
                t(o.a)
                set_c(int(y is w))
                w += 1000
        except TypeError:
            assert y is not None, d.get(next(iter((x,))), (z in [2.25, x]))
            try:
                y = next(iter((-l[0],)))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                d['k'] = (not add((int((z // (x or 3))) | int((255 < -3.5 < y))), d['k']))
                y: int = l[-3]
                o.b -= ((z + l.pop() if l[3:] else w) % (add(0, k=y) or 3))
            except TypeError:
                x: int = o.twice
                x, x = w, z
    finally:
        w *= z % 7
    if (y + (y := len({z: x, z: 3})) + y):
        try:
            try:
                w = c + o.twice
                assert z is not None, 7
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                w *= y % 7
                d['k'] = l[0] = (int(y) ^ int((int(add(True, y)) & int((x := z)))))
        finally:
            def i255(n, y=2):
                for j in range(n):
                    yield j + len(l)
            x = sum(i255(1))
            w: int = x
        def i256(n, w=2):
            for j in range(n):
                yield j + len(l)
        x = sum(i256(2))
    elif (int((not z)) & int((int(-3.5) ^ int(w)))):
        d['k'] = l[0]
        t(t(x))
    else:
        log.append((next(iter((w,))) < d.get(z, w)))
        for y in range(3):
            try:
                l.append(l[-2])
                o.a = ((int((int((w % (z or 3))) ^ int(len([x, z])))) & int(z)) + l[int(1) % 3])
                assert y is not None, ((w and z) and y)
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                x = c + (z * 3 - 1)
                d['k'] += ((x, -3.5)[-1], o.twice)[-1]
                log.append((int(sum([v * y for v in l])) & int(d['k'])))
            def i259(n, x=2):
                for j in range(n):
                    yield j + len(l)
            x = sum(i259(1))
    assert w is not None, (int((w % (y or 3))) ^ int(-w))
    d[2.25] = (int(add(y, x, x, u=w)) & int((True in [x, x])))
    if d['k']:
        try:
            if x:
                z = d['k'] = (int(((int(w) ^ int(x)) + (y or y))) | int((255 <= (int(x) & int(0)))))
                l[int(z) % 3] = o.b = [((int(y) ^ int(7)) + l.pop() if l[3:] else z), add(d.get(3, y))][0]
                t((add(int(f'{int(o.bump())}'), z) % ((int(add(*[(z // (z or 3)), d['k']])) & int((int(-True) & int((x // (x or 3)))))) or 3)))
            elif d.get(0.5, sum(*[[0]])):
                l[0], y = t(add(d['k'], **{'b': len({x: z, z: x}), 'q': t(y)})), (o.twice in [o.twice, o.a])
            else:
                l[int(z) % 3] = (int((add(len({w: y, x: w}), k=(1 if w else x)) + z)) & int((lambda a, b=o.b: a + b)(o.b)))
                l[0] = x = add(o.a, add((int(z) | int(y)), (y // (w or 3))))
            d[int(y is w)] = ((x % (w or 3)) % ((z // (x or 3)) or 3))
            match l[int((lambda a, b=x: a + b)(w)) % 3]:
                case 1 | 2 | 7: d[(y or z)] = (int((int(y) & int(-3.5))) ^ int((int(-3.5) | int(w))))
                case int(x): l.append((w + (w := (w % (0 or 3))) + w))
                case i263 if i263 == 0.5: l.append(((int(z) | int(x)) + (w < 1000 < 7)))
                case _: d['k'] = l[int(w) % 3] = ((o.a - (int(0) ^ int(4611686018427387903))) == sum([v * x for v in l]))
        except ValueError:
            if len([(int(w) | int(y)), (1000 % (w or 3))]): boom(w)
        else:
            d['k'] = o.a = (((w and x) // ((int(7) | int(y)) or 3)) < next(iter(((1 * 3 - y),))) < (max(y, y) - x))
            l.append(x)
            for i264 in range(0):
                l.append(((int(x) & int(y)) + z))
            else:
                l[1:2] = [(x // (-2.25 or 3))]
                t(w)
        finally:
            l[0] -= int(f'{int(o.a)}')
    else:
        del d['k']; d['k'] = x
        d[-y] = add(t(z), k=x)
        if (int(o.bump(x)) & int((int(w) | int(2.25)))): return (2.25 * 3 - 1000)
    return x, y, z, w, c, l, d, o.a, o.b

def f20(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    d['k'] -= ((w % (w or 3)) // ((int(1) & int(z)) or 3))
    try:
        z, x = z, y
        y = c + 3
    except ValueError:
        z: int = 0.5
        del d['k']; d['k'] = ((z in [x, x]) // (sum(v for v in [y, 1000]) or 3))
    else:
        x = w
        match o.bump():
            case 1 | 2 | 7: x = (int(w) & int(int(f'{int(len([(not x), (x + l.pop() if l[3:] else z)]))}')))
            case int(w): l[0], o.a = t(z), w
            case i266 if i266 == 0.5: t(sum([v * w for v in l]))
            case _: set_c((lambda a, b=l[int(y) % 3]: a + b)(l[int(w) % 3]))
        try:
            for i268 in range(0):
                x = d['k'] = (int(((not y) // ((int(y) & int(y)) or 3))) & int(d['k']))
            else:
                l.append(7)
        finally:
            try:
                set_c(l[-3])
                x: int = (int((w % (1000 or 3))) | int(next(iter((x,)))))
                t((add(*[(int((x // (x or 3))) & int((y % (-1 or 3)))), d['k']]) > (((x or 0.5), (y or z))[-1] % (o.a or 3))))
            except ValueError:
                assert x is not None, (sum(v for v in [y, -3.5]) // ((x % (3 or 3)) or 3))
                o.b = ((int((int((y != w)) | int(z))) | int(0)) or int(x is w))
                z, w = z, w
            else:
                w, z = z, x
            finally:
                y = (int(min([max(sum([v * z for v in l]), (w + y)), (int((x % (x or 3))) & int((2.25 - y)))])) ^ int(t(sum([v * y for v in l]))))
            try:
                del d['k']; d['k'] = 1000
                w, y = y, x
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                z += -3.5
                if [1, 2.25][0]: return [c := v for v in (1, x)][1]
            except TypeError:
                l[1:2] = [(int(len({w: w, x: z})) ^ int(x))]
    finally:
        match len([max(z, w), add(-1, w)]):
            case 1 | 2 | 7: o.a = sum(v for v in [y, True])
            case int(z): del d['k']; d['k'] = (not (w in [w, w]))
            case i271 if i271 == 0.5: t(o.twice)
            case _: z: int = (int(l[2]) | int(w))
    x, y = z, w
    return x, y, z, w, c, l, d, o.a, o.b

def f21(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for x in l[:2]:
        try:
            d[(int(3) ^ int(y))] = (int(w) ^ int((int(3) | int(y))))
            for i274 in range(2):
                (z, *w_rest), y = [(int(x) | int((int(z) ^ int(w)))), (int([c := v for v in (1, y)][1]) & int((not y)))], max((w < w), (-3.5 // (w or 3)))
                y, o.a = o.a, 2.25
            else:
                if (int(l[int(255) % 3]) & int(x)): boom(int(y is y))
                l[1:2] = [(int(z) & int(sum(v for v in [z, -1])))]
                if (y + (y := y) + y): break
            t((int(z) ^ int(-w)))
        except ValueError:
            try:
                t((y + (y := x) + y))
                x: int = ((-1 < z < z) // (o.twice or 3))
            except ValueError:
                if sum(v for v in [z, 1000]): return (w + (w := t(x)) + w)
            else:
                if (int((y + l.pop() if l[3:] else y)) ^ int(sum(*[[y]]))): continue
                del d['k']; d['k'] = (x + l.pop() if l[3:] else z)
            finally:
                x = o.a = (0.5 or l[int((not True)) % 3])
        else:
            def i276(n, z=2):
                for j in range(n):
                    yield j + n
            y = sum(i276(0))
        finally:
            try:
                set_c((z % (o.bump() or 3)))
                z, x = y, w
                set_c(w)
            finally:
                w, x = w, x
                del d['k']; d['k'] = sum(*[[w]])
    l[int(y) % 3] -= ((int(y) & int(x)) % (o.bump(2.25) or 3))
    try:
        if ((0 + l.pop() if l[3:] else y) // (w or 3)):
            y *= add(1000) % 7
    except ValueError:
        o.a = d['k'] = max(l[1], (d['k'], (z % (x or 3)))[-1])
    else:
        o.a = l[0] = 1
    finally:
        l.append(((x % (x or 3)) % (y or 3)))
    def i280(n, y=2):
        for j in range(n):
            yield j + len(l)
    y = sum(i280(2))
    z, w = z, y
    return x, y, z, w, c, l, d, o.a, o.b

def f22(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    def i281(n, z=2):
        for j in range(n):
            yield j + n
    w = sum(i281(2))
    i282 = 0
    while i282 < 3 and t(min([o.twice, o.bump()])) is not None:
        i282 += 1
        for z in range(3):
            if (l[int(x) % 3] % (y or 3)):
                if z: boom(t((y * z)))
                o.a -= ((w * y) and (w % (z or 3)))
            else:
                assert w is not None, (sum(v for v in [x, 2]) // ((int(z) & int(-3.5)) or 3))
                l[0] = (int(int(w is y)) | int(z))
                del d['k']; d['k'] = x
            z = ((not (int((w or y)) | int(sum(v for v in [z, 255])))) // ((-o.b == (int(add(-3.5, **{'b': 3, 'q': w})) ^ int((int(-3.5) | int(z))))) or 3))
    else:
        if add((1000 // (z or 3)), k=max(w, -3.5)):
            z = w = (0 < (y + (y := abs(x)) + y) < w)
            assert w is not None, (lambda a, b=len([y, z]): a + b)(y)
            if (int(y is y) and (z + l.pop() if l[3:] else z)):
                assert y is not None, (int((y - w)) & int((int(x) & int(z))))
        i287 = 0
        while i287 < 3 and t(y) is not None:
            i287 += 1
            z, x = sum([v * z for v in l]), l[2]
    try:
        for i289 in range(0):
            if (int((lambda a, b=0: a + b)(3)) & int(sum(*[[w]]))): break
            (z, *y_rest), y = [(int((int(1) ^ int(w))) ^ int((int(w) & int(z)))), (o.bump() // ((2.25 % (x or 3)) or 3))], -3.5
        else:
            w += (abs(w) // ((int(x) & int(w)) or 3))
        with M(False) as w:
            try:
                set_c((int((y % (z or 3))) ^ int((w % (y or 3)))))
                z *= (int(0) & int(y)) % 7
            finally:
                o.a = add((int((w if sum(*[[x]]) else (x % (-1 or 3)))) & int((add(x, **{'b': z, 'q': z}) // (add(True) or 3)))), **{'b': add(t(x)), 'q': sum([v * w for v in l])})
                (z, *z_rest), y = [o.a, w], add((y // (y or 3)), (lambda a, b=w: a + b)(0.5), 4611686018427387903, u=sum([v * z for v in l]))
            if 0: boom((add(*[w, 1]) + x))
        (y, *y_rest), z = [(int((y * 3 - y)) ^ int(y)), [sum([v * y for v in l]), o.b][1]], (int(0) ^ int(255))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        o.b = x
    except TypeError:
        y += (int(next(iter((x,)))) & int(w))
        d[(-1 or w)] = (int(x) ^ int([c := v for v in (1, z)][1]))
    del d['k']; d['k'] = add((True + w), y)
    t((x // ((z // (d['k'] or 3)) or 3)))
    if (add(w, w, z, u=1000) < (z % (w or 3)) < x):
        def i293(n, w=2):
            for j in range(n):
                yield j + n
        x = sum(i293(1))
        with M(None) as z:
            for i295 in range(2):
                z = c + int(x is z)
            else:
                set_c(len([(y + l.pop() if l[3:] else x), (x in [3, z])]))
                del d['k']; d['k'] = (int([y, x][0]) | int(-1))
                z, y = w, w
            assert x is not None, len([l[int(y) % 3], (y // (-3.5 or 3))])
    else:
        o.a, z = d.get(len({(y != y): (255 in [z, y]), (int(z) ^ int(0.5)): -1}), sum(*[[z]])), ((int((y + l.pop() if l[3:] else w)) | int(add(w))) % ([c := v for v in (1, x)][1] or 3))
    return x, y, z, w, c, l, d, o.a, o.b

def f23(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        if ([c := v for v in (1, w)][1] // ((w + (w := y) + w) or 3)): return int(x is w)
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        w: int = add((2 // (z or 3)))
    z, w = z, y
    if ((w % (z or 3)) // ((int(y) & int(w)) or 3)): return (w > sum([v * z for v in l]))
    z = c + l[int(y) % 3]
    i297 = 0
    while i297 < 3 and t([c := v for v in (1, y)][1]) is not None:
        i297 += 1
        match (int((2.25 % (7 or 3))) ^ int((x == 1000))):
            case 1 | 2 | 7: l[1:2] = [(int(d['k']) | int((z % (w or 3))))]
            case int(w): o.a = add((len([(int(z) ^ int(y)), d.get(w, 3)]) + l.pop() if l[3:] else x), y)
            case i298 if i298 == 0.5: y = (int((not o.bump())) | int(t(z)))
            case _: t(len({(int(int(f'{int((z + 3))}')) ^ int(z)): y, sum(v for v in [z, 1000]): int(w is w)}))
        if o.b:
            try:
                y *= (w // (z or 3)) % 7
                if (lambda a, b=(1 * -3.5): a + b)([c := v for v in (1, w)][1]): continue
                log.append(l[-3])
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                y = d.get((w + (not -z)), -3.5)
                z = c + (int(-1) & int(z))
            except TypeError:
                o.a -= add(l[1], k=sum([v * y for v in l]))
                if x: boom((int(o.b) | int((not x))))
            (x, *y_rest), w = [t(z), ((int(z) ^ int(w)) + l.pop() if l[3:] else x)], (add(y) // ((3 - w) or 3))
            try:
                y, y = y, y
                (z, *y_rest), z = [(int((x in [y, z])) | int((z + y))), (int(3) ^ int(next(iter((z,)))))], (not y)
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                w = c + (not w)
            except TypeError:
                l.append(add([2.25, x][1], **{'b': int(x is z), 'q': sum(*[[7]])}))
        else:
            match (add(w, w) + l.pop() if l[3:] else x):
                case 1 | 2 | 7: (x, *y_rest), w = [(add(*[z, z]) + l.pop() if l[3:] else x), ((w // (z or 3)) - abs(0.5))], (int(y) ^ int((0 % (255 or 3))))
                case int(y): x = c + o.a
                case i302 if i302 == 0.5: o.a = (-((int(-3.5) & int(z)) < (y // (0 or 3)) < z) * next(iter((o.bump(w),))))
                case _: log.append(((int(z) | int(2)), True)[-1])
        l[0] = o.a = (int(((z < y < True) // ((z, -1)[-1] or 3))) & int((o.a > (int(x) ^ int(w)))))
    match ((z + (z := z) + z) + l.pop() if l[3:] else w):
        case 1 | 2 | 7: o.b += ((w % (y or 3)) % ((0.5 < x < x) or 3))
        case int(x): z += next(iter(([z, w][0],)))
        case i303 if i303 == 0.5: o.b = w
        case _: w *= add(x, **{'b': x, 'q': z}) % 7
    l[0] -= o.bump((y // (y or 3)))
    return x, y, z, w, c, l, d, o.a, o.b

def f24(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for i304 in range(3):
        set_c((not (0.5 // (w or 3))))
    else:
        if (l[int(7) % 3] // (x or 3)): return y
        try:
            o.a = l[int((int(int(f'{int((y // (x or 3)))}')) ^ int((int((x + l.pop() if l[3:] else z)) & int((y + y)))))) % 3]
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            try:
                assert y is not None, (x // (add(x, y) or 3))
                y: int = o.a
            except ValueError:
                log.append((w * 3 - (int(w) | int(w))))
                x = z = -3.5
                x = c + (int(y) | int(z))
            else:
                l[0] -= ((x < y < -3.5) * (1000 or z))
                l.append(((int(w) ^ int(x)) + (int(x) & int(y))))
            finally:
                l.append((abs(x) % ((2 + l.pop() if l[3:] else x) or 3)))
            l[int(x) % 3] -= (d['k'] + o.a)
            try:
                w += (next(iter((y,))) // ((z + z) or 3))
                log.append(w)
            except ValueError:
                x, x = z, x
            else:
                y -= x
                set_c((add(z, y, z, u=y) // (2.25 or 3)))
                x = c + add(4611686018427387903, w)
            finally:
                l[1:2] = [7]
    try:
        try:
            i310 = 0
            while i310 < 3 and t(l[int(w) % 3]) is not None:
                i310 += 1
                set_c((int((y * z)) ^ int((int(y) | int(4611686018427387903)))))
            d['k'] -= o.b
        except ValueError:
            if add([z, 4611686018427387903][1], min([w, 2.25])):
                x += ((z < -1 < y) - sum(v for v in [x, 1]))
                y = y
            elif z:
                y, z = z, w
                x, z = y, x
            else:
                if x: return y
            w, o.a = o.bump(), y
        else:
            y *= 2.25 % 7
            set_c((z := x))
            z = y
        finally:
            try:
                l[0] += 2.25
                l.append((w // (o.a or 3)))
                z += (int(o.bump()) & int((2 and 0)))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                set_c((int(o.twice) & int((int(x) & int(x)))))
                w = c + next(iter((w,)))
    finally:
        try:
            assert w is not None, d['k']
            l.append((int(y is x) // (l[int(1) % 3] or 3)))
        finally:
            if (t(w) or (int(2) ^ int(w))):
                d[(int(-1) & int(3))] = (int((y % (-1 or 3))) ^ int(t(w)))
                l[0], o.a = (int((sum(*[[y]]) % (2.25 or 3))) | int((int((z if y else 2.25)) | int(4611686018427387903)))), next(iter((w,)))
                if (not (x - x)): return (lambda a, b=add(*[True, z]): a + b)(7)
            elif ((int(3) & int(x)) % ((w + (w := 3) + w) or 3)):
                l[0] = d['k'] = sum([v * y for v in l])
                w = c + w
            else:
                x -= (int(3) ^ int((x % (z or 3))))
        l.append(add(x))
    if o.b:
        try:
            l[1:2] = [(next(iter((w,))) in [next(iter((255,))), y])]
            for i317 in range(3):
                z: int = add((int(x) & int(x)), abs(4611686018427387903), l[int(3) % 3], u=add(x, k=y))
                l.append(-[3, y][1])
                l[0] -= z
            else:
                t(((int(([y, 0][1] % (y or 3))) | int([c := v for v in (1, y)][1])) + l.pop() if l[3:] else y))
                y: int = (add(w, z, z, u=-3.5) // (o.a or 3))
                l.append((int(f'{int(x)}') and (w and x)))
            if y:
                if int(x is w): return ((y // (z or 3)) // (add(w, x) or 3))
                l.append(int(x is w))
                l.append(o.bump(sum(v for v in [w, 2])))
        finally:
            try:
                if add(*[(w and y), d.get(w, -3.5)]): return (int((w < z < -3.5)) & int(y))
                t([y, (abs(w) if (2.25 < int(z is w) < 0) else x)][0])
            except ValueError:
                d['k'], l[int(w) % 3] = (max((z % (z or 3)), add(x, k=2.25)) + l.pop() if l[3:] else z), add((int(add(1, k=z)) | int(add(*[x, x]))), z)
                z, l[int(z) % 3] = max((sum([v * x for v in l]) or (y // (y or 3))), (z + (z := (x - x)) + z)), ((int((x < w < x)) & int((int(y) ^ int(w)))) < ((w // (w or 3)) + l.pop() if l[3:] else z))
                w = d['k'] = y
            else:
                o.a = z
            finally:
                d[(y % (w or 3))] = (int((int(w) | int(x))) & int((int(w) | int(w))))
            w: int = ((z + l.pop() if l[3:] else w) // (o.bump() or 3))
            log.append((o.a and w))
        w = o.b = ((z + (z := int(f'{int(x)}')) + z) - 1000)
        assert z is not None, ((255 > y) // (sum([v * x for v in l]) or 3))
    elif 2:
        z = (add((x + (x := (z % (True or 3))) + x), k=z) + len([2, (add(2, k=1000) + l.pop() if l[3:] else z)]))
        if y: return o.bump(x)
        def i320(n, z=2):
            for j in range(n):
                yield j + len(l)
        x = sum(i320(0))
    else:
        i321 = 0
        while i321 < 3 and t(o.bump()) is not None:
            i321 += 1
            try:
                l.append(add(add(y, w, w, u=255)))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                w = z = (x + (add(z, x, w, u=y) // (next(iter((3,))) or 3)))
                w, w = y, z
                set_c((int((-3.5 in [x, z])) ^ int(o.bump(7))))
            except TypeError:
                set_c(o.bump((w % (x or 3))))
            def i323(n, x=2):
                for j in range(n):
                    yield j + n
            w = sum(i323(2))
            if len([w, max(2.25, 3)]):
                z: int = len({x: (w and x), z: sum([v * w for v in l])})
                l.append(w)
                l[1:2] = [d['k']]
            elif (x + (x := (2 % (x or 3))) + x):
                d[(x < w < 2.25)] = abs(7)
                d[(y + (y := z) + y)] = add(add(x, k=y), (0 == -3.5), add(*[w, x]), u=(z + (z := y) + z))
            else:
                y *= o.b % 7
                z, w = z, y
        def i325(n, x=2):
            for j in range(n):
                yield j + len(l)
        z = sum(i325(1))
    if o.b:
        l.append(add(w, (int(x) | int(w))))
    elif (z + (z := (y or x)) + z):
        with M(True) as w:
            try:
                o.a = (int((l[int(o.a) % 3] + l.pop() if l[3:] else w)) & int((int((int(t(x)) & int(True))) & int(y))))
                if ((True <= x) // ((x // (w or 3)) or 3)): return y
            except ValueError:
                if (-x % ((y, x)[-1] or 3)): return [l[int(2) % 3], w][1]
                y -= add((int(x) ^ int(z)), (int(z) | int(z)))
            else:
                z = next(iter((o.b,)))
                l[int(x) % 3] = l[0] = d.get(max(int(f'{int(z)}'), (y // (x or 3))), (int((y + l.pop() if l[3:] else w)) | int(z)))
                set_c([w, l[int(0.5) % 3]][0])
            finally:
                t((int([d['k'], max([w, x][0], add(w))][0]) | int((int(2) | int(int(f'{int((y := x))}'))))))
            if o.b:
                y, x = z, x
                (x, *y_rest), z = [(sum(*[[x]]) % (y or 3)), (int(t(y)) & int(t(w)))], (t(x) if (2.25 or z) else (int(4611686018427387903) ^ int(x)))
                set_c((x + (y in [z, True])))
            elif x:
                log.append((int(x) ^ int(z)))
            else:
                y: int = 3
            o.a += int(x is y)
    else:
        if max(d.get(y, 3), (int(y) | int(y))): boom((int(w) | int((x > y))))
        t((int(len({add((y * 3 - z), k=(y % (x or 3))): len([x, add(*[z, 0])]), y: (z % (sum([v * z for v in l]) or 3))})) | int((((int(3) | int(3)) and (w + w)) % (max(x, add(z, x)) or 3)))))
        with M(None) as w:
            if abs((int(z) & int(y))): return len({x: (int(w) & int(x)), (w + l.pop() if l[3:] else z): o.a})
            w += y
    for i331 in range(0):
        with M(False) as x:
            if (int((int(x) | int(x))) & int(x)): return y
    else:
        match ((w, 4611686018427387903)[-1] // (add(*[255, z]) or 3)):
            case 1 | 2 | 7: o.a = (int(((x - 2) % (255 or 3))) | int((int(next(iter((add(x, k=w),)))) & int((int((w % (3 or 3))) & int((z % (x or 3))))))))
            case int(w): l[0] = l[0] = x
            case i333 if i333 == 0.5: l.append((int(l[int(y) % 3]) | int((x // (y or 3)))))
            case _: l[0] = 3
        if w:
            l[0] = -(int(sum([v * w for v in l])) | int(o.bump(sum(v for v in [x, 1]))))
        match (lambda a, b=[True, True][0]: a + b)(-1):
            case 1 | 2 | 7: o.b -= x
            case int(w): o.a += ((0 % (z or 3)) % ((int(y) & int(y)) or 3))
            case i335 if i335 == 0.5: y -= (y, len([w, -3.5]))[-1]
            case _: x = ((((y := 255) + l.pop() if l[3:] else z), len({-3.5: o.twice, (int(y) ^ int(x)): w}))[-1] // (((sum(v for v in [w, 4611686018427387903]) % (l[int(z) % 3] or 3)) in [add((x and y), (not w)), -3.5]) or 3))
    t(w)
    try:
        x: int = ((0.5 // (x or 3)) % (add(z) or 3))
        if (add(w, **{'b': z, 'q': w}) // (o.twice or 3)):
            def i338(n, z=2):
                for j in range(n):
                    yield j + n
            z = sum(i338(1))
            assert z is not None, add(*[(x + (x := x) + x), o.twice])
            try:
                y -= (y := (int(w) & int(y)))
                y += (int(add(w, w)) | int(add(*[x, z])))
                l[0], y = [c := v for v in (1, z)][1], y
            finally:
                if ((int(z) ^ int(7)) or (y * 3 - w)): return y
                l.append(x)
        elif w:
            l[int(w) % 3] = o.twice
            for x in range(2, 0, -1):
                l[0] -= ((int(x) ^ int(z)) or (y % (y or 3)))
            t(w)
        else:
            z = c + (z := w)
            if (int(sum([v * x for v in l])) ^ int(z)): return min([(z * 3 - x), t(z)])
            z: int = add(*[int(x is z), w])
        if sum(*[[abs(w)]]): return x
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        y = ([c := v for v in (1, z)][1] % (int(w is x) or 3))
        d[t(0)] = d['k']
        try:
            if o.a: return d.get([c := v for v in (1, w)][1], sum([v * z for v in l]))
            try:
                o.b = (sum(*[[x]]) < y)
            finally:
                l[1:2] = [t(x)]
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            i343 = 0
            while i343 < 3 and t(len([(z // (z or 3)), 7])) is not None:
                i343 += 1
                log.append((int((z + (z := x) + z)) | int(y)))
                w = c + (True // (y or 3))
                w, o.b = min([w, w]), y
            try:
                o.a, o.a = x, (4611686018427387903 or o.b)
                l.append(o.twice)
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                y = [c := v for v in (1, z)][1]
                del d['k']; d['k'] = next(iter((255,)))
            except TypeError:
                y = (((len({y: w, 2: w}) in [(y in [z, -1]), (int(z) | int(y))]) + l.pop() if l[3:] else y) or o.bump())
                o.a = (y := min([(z // (z or 3)), x]))
        except TypeError:
            t((int(t(z)) ^ int(l[2])))
            y = max(((int((3 < z < z)) & int((int(x) | int(x)))) + ((z := z), (y := 3))[-1]), next(iter((((int(x) ^ int(x)), (y // (x or 3)))[-1],))))
            if o.bump((int(w) ^ int(y))):
                w *= (x % (0.5 or 3)) % 7
                x, x = x, w
                del d['k']; d['k'] = (int((3 < x)) ^ int((y * 3 - z)))
            else:
                (z, *w_rest), y = [(o.b // (z or 3)), ((int(z) | int(y)) if min([z, y]) else (True + l.pop() if l[3:] else z))], o.bump()
                o.a, o.a = o.bump(), z
                l[int(x) % 3], w = l[-1], (-0 * 3 - t(w))
    return x, y, z, w, c, l, d, o.a, o.b

def f25(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    d[(x + (x := y) + x)] = (sum(v for v in [z, 7]) + (int(x) & int(y)))
    y, l[int(x) % 3] = [sum(*[[(int(w) & int(z))]]), t((z * z))][0], -o.b
    y = c + o.bump(y)
    i346 = 0
    while i346 < 3 and t((add(z, k=y) % (int(f'{int(w)}') or 3))) is not None:
        i346 += 1
        try:
            for y in (1, 2.5):
                l[0] += (int(z is y) or 0)
                assert w is not None, -(z // (2.25 or 3))
                x *= (w + (w := y) + w) % 7
            z += (int((z + (z := 0.5) + z)) ^ int(add(*[w, z])))
            l[0] = l[int(z) % 3] = (((w * 3 - y) * 3 - (x or x)) // (len([(7 % (x or 3)), add(x, x, w, u=x)]) or 3))
        finally:
            d[max(w, y)] = w
            l[0], x = (w // (-l[2] or 3)), (int(o.a) | int((y % ([c := v for v in (1, x)][1] or 3))))
            for i349 in range(3):
                w -= (int(abs(z)) & int((0.5, w)[-1]))
                z *= (y > z) % 7
                l[int(w) % 3] += next(iter((abs(x),)))
            else:
                del d['k']; d['k'] = sum(*[[(w + (w := z) + w)]])
                l[int(z) % 3] = (w + (w := sum(*[[o.bump()]])) + w)
    return x, y, z, w, c, l, d, o.a, o.b

def f26(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for x in (1, 2.5):
        y += (w // (x or 3))
    d['k'] = 4611686018427387903
    if z:
        with M(None) as y:
            o.a = min([sum(v for v in [x, 1]), len({[(x * 3 - y), x][1]: o.a, (z - next(iter((y,)))): (o.twice - (int(w) | int(z)))})])
            for w in l[:2]:
                set_c((int(add(z)) | int(t(7))))
            z += min([y, (int(x) ^ int(y))])
    elif d.get((0 * w), x):
        if o.bump(d.get(3, z)):
            l[0] = d['k'] = (d['k'] % (add((int(y) & int(-1)), w) or 3))
            l[int(y) % 3] -= y
        else:
            l.append((int((y and -1)) ^ int((w % (y or 3)))))
            l.append(-3.5)
    else:
        i355 = 0
        while i355 < 3 and t(y) is not None:
            i355 += 1
            d[(not x)] = o.a
            with M(True) as z:
                if y: break
                if (len([y, 3]) // (w or 3)): continue
                l[0] = add(max((int(int(f'{int(y)}')) & int(d['k'])), ((lambda a, b=w: a + b)(1) % (max(w, y) or 3))), k=(x * 3 - (sum(*[[y]]) % (-x or 3))))
        else:
            y, w = w, z
            o.b, x = -1, (1000 * (int(z) ^ int((int(1) ^ int(y)))))
    return x, y, z, w, c, l, d, o.a, o.b

def f27(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if (len([1000, 0]) // (len({4611686018427387903: y, y: x}) or 3)):
        d['k'] = y = (z + l.pop() if l[3:] else w)
        t(((x % (abs((y // (x or 3))) or 3)) % (t(x) or 3)))
        for i358 in range(1):
            z = add(-add((y - y)), ((int(l[int(x) % 3]) | int((not z))) // ((l[-3] - add(y, **{'b': z, 'q': w})) or 3)), (((w // (z or 3)) // (int(f'{int(x)}') or 3)) in [(int(w) & int(x)), (0 > (x or z))]), u=int(x is w))
            y, l[int(w) % 3] = (int((z := o.b)) & int((sum([v * y for v in l]) - o.bump(z)))), (int(l[int((z % (x or 3))) % 3]) ^ int(len({(z < y < 1000): x, (x if w else y): add(0.5, k=w)})))
        else:
            l.append((y := (1000 + l.pop() if l[3:] else w)))
            w = sum(*[[o.a]])
            w -= (o.bump() + (int(y) ^ int(w)))
    if ((w < x < x) % ((int(-3.5) ^ int(z)) or 3)): return add(*[(int(z) | int(z)), (x + z)])
    o.a = ((add((int(x) & int(w)), **{'b': min([w, z]), 'q': y}), ((int(0) | int(y)) < (z < x < z) < (z and z)))[-1] + (int(w) ^ int((int([-3.5, y][1]) ^ int((int(2.25) & int(y)))))))
    x: int = add(w)
    with M(False) as z:
        o.b = l[1]
    match d.get((y + l.pop() if l[3:] else y), (int(w) & int(w))):
        case 1 | 2 | 7: x -= -(z // (x or 3))
        case int(x): set_c(-(0.5, z)[-1])
        case i360 if i360 == 0.5: (z, *y_rest), y = [o.b, min([y, (x or z)])], int(f'{int(add(z, k=3))}')
        case _: z *= z % 7
    return x, y, z, w, c, l, d, o.a, o.b

def f28(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    z = y = sum(v for v in [x, -1])
    try:
        y = (int((int(-(x + z)) | int((y % ((w := z) or 3))))) | int((int([(x + y), o.twice][0]) | int(y))))
        def i362(n, w=2):
            for j in range(n):
                yield j + n
        y = sum(i362(1))
    finally:
        log.append(((w % (w or 3)) // ((z + (z := 3) + z) or 3)))
        try:
            l[1:2] = [((x % (y or 3)) - sum(*[[z]]))]
            match (z := (int(w) & int(w))):
                case 1 | 2 | 7: (y, *y_rest), z = [o.a, (int(sum(*[[w]])) ^ int(add(x, x)))], [l[1], (z + (z := z) + z)][0]
                case int(y): y *= (y <= w) % 7
                case i364 if i364 == 0.5: w *= (y + (y := y) + y) % 7
                case _: z, x = w, y
        finally:
            d['k'] = w = add(o.a, **{'b': (x or d['k']), 'q': ((1000 % (-1 or 3)) % ((x // (255 or 3)) or 3))})
            o.b = 3
            try:
                l[0] = x
                log.append(t(o.b))
            except ValueError:
                d['k'] = d['k'] = (y := ((int(y) | int(z)) and (lambda a, b=x: a + b)(z)))
                if (len({w: w, x: w}) in [(w % (0 or 3)), l[-2]]): return int(f'{int([z, 0.5][1])}')
                d[(lambda a, b=z: a + b)(x)] = (not (2.25 % (y or 3)))
            else:
                y, z = z, w
            finally:
                if (int((y + (y := y) + y)) | int(y)): return d.get(x, min([x, x]))
    i366 = 0
    while i366 < 3 and t(2) is not None:
        i366 += 1
        match (int(add(y, k=z)) & int(l[-3])):
            case 1 | 2 | 7: t(0.5)
            case int(y): x = sum(*[[0.5]])
            case i367 if i367 == 0.5: log.append(w)
            case _: l[int(y) % 3] = (z := add(o.bump((w + w)), 0.5))
        y: int = add((1000 < y < 255))
        o.b = o.bump(add(len({(int(w) | int(0)): x, (lambda a, b=w: a + b)(z): (w // (x or 3))}), **{'b': w, 'q': z}))
    log.append((-7 // ((0.5 // (z or 3)) or 3)))
    if o.a:
        try:
            del d['k']; d['k'] = (lambda a, b=t(z): a + b)(x)
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            del d['k']; d['k'] = (int((int(z) & int(-3.5))) ^ int(add(w, w)))
            z, x = (t(w) % (min([sum(v for v in [z, 7]), (int(2.25) & int(x))]) or 3)), 3
        except TypeError:
            w: int = 0
            y = c + (int(w) & int(x))
            l[int(z) % 3] = int(f'{int((not (len({z: x, 255: x}) > abs(255))))}')
        l[1:2] = [(int(-x) & int((z + l.pop() if l[3:] else z)))]
        o.a -= sum(*[[(int(True) | int(4611686018427387903))]])
    else:
        log.append(((int(x) ^ int(7)) and w))
    if add((int(z) | int(0)), o.a):
        l[int(w) % 3] = d['k']
    z, o.a = o.b, (int(w) & int(((y * x) // (add(*[x, -3.5]) or 3))))
    return x, y, z, w, c, l, d, o.a, o.b

def f29(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if (int((-1 % (z or 3))) & int(add(w, **{'b': y, 'q': w}))): return w
    if o.a:
        try:
            l[0] = x = len({t(y): ((int(x) ^ int(w)) // ((w % (1 or 3)) or 3)), [c := v for v in (1, y)][1]: (int(o.a) | int(abs(0.5)))})
            l[1:2] = [(int((w + (w := x) + w)) | int(next(iter((z,)))))]
            for w in l[:2]:
                w -= w
                l.append((255 in [(0 + l.pop() if l[3:] else x), 4611686018427387903]))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            o.b += o.bump(min([y, x]))
            i374 = 0
            while i374 < 3 and t(w) is not None:
                i374 += 1
                l.append(sum([v * x for v in l]))
                o.a += x
                t(abs([(sum(*[[255]]) // (y or 3)), sum(v for v in [y, 0])][1]))
            else:
                l[int(z) % 3] -= max(y, add(*[0, 0]))
        if o.b:
            for i376 in range(1):
                d[add(w, 1000)] = o.b
                t(o.twice)
                z = ((sum(*[[int(f'{int(x)}')]]) * 3 - (int((int(x) ^ int(255))) | int(x))) in [abs(add(add(*[w, w]), **{'b': len({y: w, True: -1}), 'q': int(f'{int(y)}')})), z])
            else:
                o.a += o.bump(next(iter((w,))))
            if int(z is y):
                set_c((add(w, **{'b': w, 'q': x}) - (w, 0)[-1]))
                z, w = z, z
            else:
                y = (abs((len({w: z, 255: y}) % ((int(x) ^ int(z)) or 3))) != (d.get((7 // (z or 3)), (z // (3 or 3))) + sum(v for v in [y, 2.25])))
                set_c((z := (int(True) & int(-1))))
            y *= (w // (z or 3)) % 7
    else:
        try:
            match 255:
                case 1 | 2 | 7: w *= t(y) % 7
                case int(y): w: int = (int((0.5 + w)) & int((w := 7)))
                case i379 if i379 == 0.5: t((w < (len([2.25, int(y is x)]) * 3 - (not next(iter((w,))))) < (not 2.25)))
                case _: w = c + (int(z) ^ int(x))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            with M(True) as z:
                y = c + y
    l[1:2] = [o.a]
    return x, y, z, w, c, l, d, o.a, o.b

for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29):
    run(f, 1)
    run(f, 0.5, -7)
    run(f, 2 ** 62, 0)
