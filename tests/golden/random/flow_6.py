# Random expressions and control flow (seed 6), with a trace of what was evaluated in which order.
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
    try:
        if True: return add(sum(v for v in [y, 0.5]), (int(w) & int(x)))
        l[1:2] = [(not (z + 3))]
    finally:
        match abs(min([x, x])):
            case 1 | 2 | 7: del d['k']; d['k'] = ((lambda a, b=x: a + b)(y) // (z or 3))
            case int(z): l.append(next(iter((o.bump(1),))))
            case i2 if i2 == 0.5: d[o.bump()] = ((z := z), (z + y))[-1]
            case _: d['k'] = o.a = sum(*[[len([(int(y) ^ int(4611686018427387903)), len([z, w])])]])
        if z:
            try:
                if x: return d.get((z if x else x), 1000)
                x = w
                o.b = sum([v * w for v in l])
            finally:
                x: int = add([z, w][1], k=(y + l.pop() if l[3:] else z))
                x, y = z, z
            if add(o.b, (y in [z, y]), add(w, k=y), u=int(f'{int(z)}')): return (not (0.5 != y))
        elif (int(int(f'{int(w)}')) & int(x)):
            if (lambda a, b=w: a + b)(d.get(x, w)):
                x *= int(x is z) % 7
            else:
                y, d['k'] = z, (int(f'{int(l[-2])}') % (x or 3))
                d[(int(y) & int(w))] = (lambda a, b=(int(y) & int(x)): a + b)(1)
            with M(True) as x:
                o.b -= (d['k'] // ((int(7) ^ int(y)) or 3))
                z: int = (z := (not 255))
                l[int(w) % 3] -= add((int(x) & int(y)), (x := y))
        else:
            y, y = y, y
            match d['k']:
                case 1 | 2 | 7: l[int(y) % 3], l[0] = d.get((int(x) ^ int(l[int(y) % 3])), (o.bump() <= add(w))), y
                case int(w): t((int(sum([v * z for v in l])) | int((sum([v * x for v in l]) % (add(z, **{'b': x, 'q': (x < z < z)}) or 3)))))
                case i7 if i7 == 0.5: w *= o.a % 7
                case _: assert z is not None, w
        if add(sum(*[[z]]), (int(4611686018427387903) | int(x))): return add(x, x)
    assert x is not None, z
    if o.a: return add((int(y) & int(x)), k=-x)
    o.a -= [c := v for v in (1, y)][1]
    y *= y % 7
    try:
        w: int = ((w % (z or 3)) // ((x // (3 or 3)) or 3))
        x: int = (int((int(255) & int(z))) ^ int(o.twice))
        if (z % ((int(w) ^ int(1000)) or 3)):
            if (z in [d.get(w, x), (int(w) & int(x))]):
                (y, *w_rest), z = [x, int(x is x)], (int((z // (x or 3))) ^ int((int(3) & int(w))))
                log.append(((w // (w or 3)) // ([c := v for v in (1, x)][1] or 3)))
                if ((int(w) ^ int(x)), (int(x) | int(z)))[-1]: boom(y)
            else:
                del d['k']; d['k'] = o.bump(sum(*[[z]]))
                l.append((w // ((int(z) ^ int(255)) or 3)))
                l[1:2] = [(int((y in [y, w])) & int((int(x) | int(255))))]
        elif y:
            l[0] = t(((z // (o.a or 3)) % (((y % (y or 3)) or (int(y) | int(y))) or 3)))
            try:
                if z: return (int(min([-1, 255])) & int([c := v for v in (1, y)][1]))
                if (w + (w := (int(x) ^ int(x))) + w): boom(next(iter((l[2],))))
            except ValueError:
                l[0] = (d.get((o.twice % ((int(x) ^ int(1000)) or 3)), (max(y, z) // (o.bump(w) or 3))) // (min([-[c := v for v in (1, x)][1], [t(w), z][0]]) or 3))
            else:
                l[int(x) % 3] += ((7 if w else w) * (int(y) | int(y)))
            finally:
                l[int(z) % 3] -= z
        else:
            t((min([sum(*[[(int(y) & int(x))]]), (int(y) ^ int((y % (z or 3))))]) // (abs(o.a) or 3)))
            x = c + x
            t(((int(f'{int(x)}') < w < d['k']) in [add(w, o.twice, (x if x else y), u=(z % (w or 3))), y]))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        w += ((x, x)[-1] < 2.25 < add(-3.5, k=x))
        x *= w % 7
        def i12(n, w=2):
            for j in range(n):
                yield j + n
        z = sum(i12(0))
    z, w = z, y
    return x, y, z, w, c, l, d, o.a, o.b

def f1(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    match t(add(0)):
        case 1 | 2 | 7: z *= o.bump(y) % 7
        case int(z): y, x = len([t(-3.5), add(abs(y), add(*[y, x]))]), (int(-len({w: 7, y: x})) & int(((lambda a, b=-1: a + b)(z) % (add(z, k=w) or 3))))
        case i13 if i13 == 0.5: y: int = (int(t(z)) ^ int(sum([v * z for v in l])))
        case _: x += int(f'{int(int(x is z))}')
    def i14(n, y=2):
        for j in range(n):
            yield j + n
    w = sum(i14(2))
    with M(True) as w:
        t(w)
        try:
            z, x = x, w
            if int(z is x):
                y = (((y + (y := [z, z][0]) + y) if add(*[(z // (x or 3)), o.bump(w)]) else int(x is x)) + (2.25 < (d['k'] and abs(0.5))))
                assert w is not None, y
            elif int(f'{int((y < True < y))}'):
                if (int(True) ^ int(l[2])): return y
                o.a = next(iter((sum(v for v in [x, 3]),)))
            else:
                z = 1000
                if 0: return ((z and z) % ((w or x) or 3))
            try:
                x = c + d['k']
            finally:
                log.append([z, (int(x) ^ int(1))][1])
                d[(y % (2 or 3))] = x
        except ValueError:
            if 4611686018427387903: return t(x)
            if (int((y // (x or 3))) | int(add(z, y, w, u=1000))): return (z in [(int(w) | int(z)), abs(y)])
        else:
            match ((int(y) & int(7)) // ((x * 3 - y) or 3)):
                case 1 | 2 | 7: w = c + o.twice
                case int(w): y, w = z, x
                case i19 if i19 == 0.5: x = c + (int(y) | int(255))
                case _: l[int(z) % 3] = (int([c := v for v in (1, x)][1]) ^ int(o.a))
            for w in range(3):
                z, x = x, w
                log.append((int(add(0.5, 0, w, u=y)) ^ int(o.twice)))
                w = add((int(w) ^ int(True)), d['k'], (int(w) & int(((4611686018427387903 if x else z) * 3 - (x != z)))), u=x)
            if o.bump(): boom(add(add(w, z, z, u=255), y, (y // (7 or 3)), u=4611686018427387903))
        finally:
            if add(y, (z // (y or 3)), next(iter((y,))), u=(w + (w := y) + w)): return z
    i21 = 0
    while i21 < 3 and t((min([y, y]) in [y, add(7)])) is not None:
        i21 += 1
        match w:
            case 1 | 2 | 7: w = (not y)
            case int(y): x: int = d.get((int(y) & int(2)), (y < w < z))
            case i22 if i22 == 0.5: del d['k']; d['k'] = z
            case _: t(d['k'])
    if sum(v for v in [x, 1]):
        if min([z, w]):
            z = c + (255 // (x or 3))
        else:
            for z in count(2):
                l[int(x) % 3] = z
    elif ((z - -3.5) % (min([255, x]) or 3)):
        y += z
        l[0] += (int([4611686018427387903, y][0]) | int(z))
        x *= (0 // (x or 3)) % 7
    else:
        try:
            l[int(x) % 3] = l[int(y) % 3] = x
            if ((int(z) & int(2.25)) % ((int(255) ^ int(w)) or 3)): return x
            d[(x if y else z)] = abs(d.get(0.5, x))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            if y: boom(7)
        l.append(-1)
        try:
            (y, *y_rest), x = [((int(1000) ^ int(z)) // (w or 3)), w], 3
            if (int(x) ^ int(o.a)):
                if sum(*[[(y * 0.5)]]): return o.b
            else:
                x: int = (int((int(z) & int(x))) & int(t(z)))
            if (o.twice * 3 - t(x)):
                l.append(o.b)
                l.append(0.5)
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            with M(False) as z:
                o.a += (int(z) | int((not w)))
                z, y = w, w
            if (not abs(z)):
                z, w = w, y
                del d['k']; d['k'] = sum([v * y for v in l])
                z = sum(v for v in [y, 3])
            else:
                z, x = w, y
    y, z = y, x
    match o.bump(o.a):
        case 1 | 2 | 7: log.append(min([z, (not y)]))
        case int(w): o.b = w
        case i32 if i32 == 0.5: log.append([c := v for v in (1, x)][1])
        case _: y: int = (w + (y <= w))
    return x, y, z, w, c, l, d, o.a, o.b

def f2(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    i33 = 0
    while i33 < 3 and t(t((w // (1000 or 3)))) is not None:
        i33 += 1
        t((w := (int(1) | int((int(o.bump(z)) ^ int(z))))))
    else:
        y, o.b = (sum(v for v in [z, 1000]), o.a)[-1], o.bump()
    try:
        assert z is not None, (lambda a, b=add(z): a + b)((lambda a, b=y: a + b)(w))
        try:
            try:
                z = (int(next(iter((((int(x) | int(z)) + (w in [w, y])),)))) & int((((z if x else z) * 3 - sum(v for v in [w, 7])) == (add(y, z, 0.5, u=x) + -w))))
                l.append(int(f'{int(int(f'{int(z)}'))}'))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                l[int(z) % 3] -= add(*[sum(v for v in [z, True]), y])
                y, d['k'] = sum([v * w for v in l]), d['k']
            except TypeError:
                l.append(w)
            match (len({1: y, y: z}) > (w := w)):
                case 1 | 2 | 7: x *= (0 and -3.5) % 7
                case int(w): x = c + o.bump(y)
                case i37 if i37 == 0.5: l[1:2] = [((int(2.25) ^ int(x)) if next(iter((y,))) else x)]
                case _: (y, *y_rest), y = [(int(add(w)) | int((z + (z := x) + z))), w], add(o.bump(x), k=add(y, **{'b': x, 'q': x}))
            (x, *z_rest), x = [(z // ((x or 1) or 3)), sum(v for v in [z, 0.5])], o.a
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            def i38(n, z=2):
                for j in range(n):
                    yield j + n
            w = sum(i38(1))
        except TypeError:
            if (add(y, 4611686018427387903, 255, u=3) * 3 - (w in [x, x])):
                t(sum(*[[((z * 3 - z) < (x := len({x: 0, z: z})) < o.bump(w))]]))
            elif ((int(x) | int(7)) % ([c := v for v in (1, y)][1] or 3)):
                w, x = x, x
                del d['k']; d['k'] = 7
                w *= (int(2.25) ^ int(7)) % 7
            else:
                d[(x in [z, z])] = len([(-1, w)[-1], add(w, y, w, u=x)])
                l[0] = add(z, k=(w + l.pop() if l[3:] else x))
            d['k'], x = (int((4611686018427387903 % (y or 3))) & int(max((z or z), (not x)))), o.a
            def i40(n, z=2):
                for j in range(n):
                    yield j + len(l)
            w = sum(i40(2))
    except ValueError:
        if (int(t(z)) ^ int((y // (0.5 or 3)))):
            if l[2]:
                d[[255, 0][1]] = (int((int(y) ^ int(z))) | int(d.get(w, w)))
                d[(z % (y or 3))] = (int(-3.5) ^ int((z and 0.5)))
            if w: return ((-3.5 < 1) in [len({y: z, 0: y}), (int(z) ^ int(y))])
    else:
        try:
            y: int = -(x + (x := w) + x)
            try:
                x, w = x, x
                y, o.b = (y * 3 - o.b), (((w // (w or 3)) * 3 - t(w)) // (add(int(x is y), o.b) or 3))
                if ((w // (y or 3)) + int(y is x)): return add((1 in [w, w]), **{'b': x, 'q': (y % (4611686018427387903 or 3))})
            finally:
                l[1:2] = [(int(w) & int((int(z) ^ int(w))))]
                del d['k']; d['k'] = (not next(iter((z,))))
            try:
                x = o.b = (max(max(z, 1), d.get(4611686018427387903, y)) % (((y + x) % (d.get(z, z) or 3)) or 3))
                y *= (2.25 < y < x) % 7
                o.b = l[int(min([d.get(next(iter((2.25,))), o.bump(y)), d.get(o.bump(), x)])) % 3]
            except ValueError:
                t((len([abs(y), z]), z)[-1])
                if ((lambda a, b=x: a + b)(z) * 3 - z): boom(t(sum([v * y for v in l])))
            else:
                w = (int((x // (y or 3))) & int((o.bump() or ((x, w)[-1] == add(0.5, k=w)))))
                z: int = -d.get(0, z)
                x, w = (int([z, max(x, y)][0]) | int((int(x is w) + l.pop() if l[3:] else w))), (int(min([(int(y) & int(z)), l[-3]])) | int(-1))
            finally:
                w, x = y, z
        except ValueError:
            if w: return sum(*[[(1000 in [w, 0])]])
        else:
            if w: return [c := v for v in (1, x)][1]
            if (abs(z) * (x != w)):
                if z: return add(*[z, (x + (x := 2) + x)])
                o.a = o.b = y
        finally:
            y, z = y, z
        y = (add((not (True % (x or 3)))) % ((int(abs(x)) & int(add(*[(int(w) | int(y)), (7 // (-3.5 or 3))]))) or 3))
    finally:
        log.append(1)
    if next(iter(((not w),))):
        assert y is not None, max((x + l.pop() if l[3:] else y), 7)
        l.append((int(d['k']) & int((x and z))))
    log.append((lambda a, b=t(x): a + b)(w))
    i48 = 0
    while i48 < 3 and t((not (2.25 // (y or 3)))) is not None:
        i48 += 1
        for x in l[:2]:
            match [add(w, x, z, u=True), (int(w) & int(x))][1]:
                case 1 | 2 | 7: l[1:2] = [y]
                case int(z): log.append(t((-3.5, z)[-1]))
                case i50 if i50 == 0.5: l[int(y) % 3] += (sum(*[[1]]) + l.pop() if l[3:] else y)
                case _: t(y)
            try:
                z, y = z, x
                if add(min([0.5, 4611686018427387903])): break
            finally:
                if (int((int(z) ^ int(z))) & int(len([w, y]))): boom(abs((y <= y)))
                y, w = (int((int((y % (y or 3))) ^ int(add(255, x)))) | int((o.twice * 3 - (w * 1)))), z
                w = 255
    else:
        if ((7 != z) % (max(w, y) or 3)):
            if int(f'{int((int(1000) & int(z)))}'):
                set_c((y, (int(w) ^ int(7)))[-1])
                o.a, z = int(x is x), (int(len({min([1000, x]): (z < x < -3.5), (w // (255 or 3)): (int(1) | int(z))})) | int(l[int(int(f'{int(y)}')) % 3]))
                d['k'] += (int((int(z) | int(y))) | int((True > 0.5)))
            elif sum(*[[(z + (z := z) + z)]]):
                set_c((int(f'{int(y)}') if x else (int(x) | int(255))))
                assert y is not None, y
                if 4611686018427387903: boom(z)
            else:
                if (True in [o.bump(4611686018427387903), add(w, z, w, u=x)]): return o.b
                if ((y + l.pop() if l[3:] else x) % ((int(z) ^ int(-3.5)) or 3)): return (w // ((y * z) or 3))
            for x in l[:2]:
                w, x = x, w
                x, w = x, z
            try:
                if d.get(add(7, k=0.5), (x % (y or 3))): return x
                l[1:2] = [(add(*[True, z]) % (len([x, y]) or 3))]
            finally:
                y *= (z in [z, 4611686018427387903]) % 7
        else:
            (w, *x_rest), x = [(w // (z or 3)), (y * (1 * 3 - w))], z
        l.append((z := z))
    return x, y, z, w, c, l, d, o.a, o.b

def f3(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for i56 in range(0):
        match o.a:
            case 1 | 2 | 7: l[int(x) % 3] += -next(iter((7,)))
            case int(x): (x, *x_rest), x = [(int(0) & int(o.bump(y))), (t(x) and -3.5)], add(len([x, x]), w, (int(z) & int(z)), u=[-3.5, x][0])
            case i57 if i57 == 0.5: (w, *w_rest), y = [((int(x) | int(z)) if (w := x) else (z % (True or 3))), w], o.twice
            case _: z = c + (y := 4611686018427387903)
        if (int(add(*[y, x])) & int((x <= x))): return (l[-2] < (int(y) & int(w)) < (int(x) ^ int(1)))
        set_c(add(*[(y <= x), (y // (x or 3))]))
    else:
        l[int(w) % 3] = y
        t(((add(*[(int(1) | int(y)), z]) + 7) or add(((int(w) & int(w)) and (int(z) & int(0.5))), k=[c := v for v in (1, z)][1])))
        z *= (int(x) | int(z)) % 7
    del d['k']; d['k'] = y
    if len({(int(x) | int(3)): x, (x, z)[-1]: (2.25 % (0.5 or 3))}):
        for x in count(2):
            y = y
        try:
            for i61 in range(2):
                l[int(y) % 3] -= y
            else:
                d[(-1 // (w or 3))] = [c := v for v in (1, z)][1]
                d[o.twice] = ((int(y) ^ int(1000)) <= (z * 3 - w))
                w, x = x, w
            def i62(n, w=2):
                for j in range(n):
                    yield j + n
            y = sum(i62(2))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            def i63(n, y=2):
                for j in range(n):
                    yield j + n
            y = sum(i63(1))
        except TypeError:
            l[int(w) % 3] += ((int(z) | int(w)) < (w // (w or 3)) < (int(1000) ^ int(-1)))
            def i64(n, w=2):
                for j in range(n):
                    yield j + len(l)
            x = sum(i64(1))
            l[int(x) % 3], x = (lambda a, b=(l[int(z) % 3] + len({w: x, x: w})): a + b)(add(l[int(y) % 3], k=(int(w) ^ int(x)))), abs(x)
        def i65(n, y=2):
            for j in range(n):
                yield j + len(l)
        x = sum(i65(1))
    elif (z + (z := o.bump()) + z):
        if sum([v * z for v in l]): boom(int(f'{int(y)}'))
        assert y is not None, z
    else:
        d[len([z, w])] = (not t(y))
        log.append((o.bump() if (y or y) else (int(3) & int(y))))
        for i66 in range(2):
            o.a = x = (int((sum([v * w for v in l]) // (-x or 3))) | int((int((4611686018427387903 if x else -1)) ^ int(3))))
        else:
            l.append((sum([v * w for v in l]) // (y or 3)))
    for w in count(2):
        if x:
            l[0] = l[0] = add(y, next(iter(((w < -1 < y),))))
        l.append(((x + (x := -3.5) + x) if add(x, k=y) else (int(w) ^ int(w))))
        if len({(int(y) & int(255)): (lambda a, b=y: a + b)(1000), (z := 2): t(y)}):
            def i70(n, w=2):
                for j in range(n):
                    yield j + len(l)
            x = sum(i70(1))
            y: int = int(f'{int((int(y) & int(y)))}')
    for w in range(3):
        x *= int(f'{int(z)}') % 7
    if (not (y if z else -3.5)):
        try:
            y -= w
            if 0.5:
                z = (int((int((int(next(iter((w,)))) | int(add(x, **{'b': -1, 'q': w})))) | int((int((y + x)) ^ int(o.a))))) & int((w or (int(add(y, **{'b': x, 'q': z})) & int(add(0))))))
                log.append((y <= z))
                (w, *w_rest), z = [(int(w) ^ int((y % (z or 3)))), (int((int(y) | int(x))) | int((x % (0.5 or 3))))], (add(1000, w, w, u=7) % ((z, y)[-1] or 3))
            elif (d.get(z, 2.25) % (w or 3)):
                (x, *z_rest), z = [int(f'{int(add(x, k=True))}'), add(l[0])], (int((z % (z or 3))) & int(len({z: y, x: w})))
                o.a = add(len([((x % (w or 3)) and int(x is w)), (int(len([z, 0.5])) | int((y < -3.5 < x)))]), ((add(w) > o.bump()) // ((int((not y)) | int((int(x) | int(1)))) or 3)))
            else:
                x, x = y, w
            set_c((int((int(x) & int(y))) ^ int((1000 % (y or 3)))))
        finally:
            try:
                x, l[0] = (int((w + (w := (True // (-3.5 or 3))) + w)) | int((o.bump() // (w or 3)))), (int(7) | int(z))
                x = ([o.bump(t(w)), l[1]][0] < (o.a // (int(f'{int(y)}') or 3)) < 2)
                o.a = ((int((int(w is w) < (y if z else z) < d['k'])) & int(((int(z) ^ int(y)) // (sum(v for v in [w, 4611686018427387903]) or 3)))) * 3 - len({next(iter(((x // (y or 3)),))): y, add(*[(not w), (z // (x or 3))]): (int(sum(v for v in [z, 7])) | int(o.bump()))}))
            finally:
                l[1:2] = [2.25]
                l[1:2] = [d.get((y < 1000 < y), (x - 1000))]
        for z in l[:2]:
            for i77 in range(1):
                d[d['k']] = ((int(y) | int(x)) // ((y <= z) or 3))
            else:
                assert w is not None, (add(1000, k=-3.5) + l.pop() if l[3:] else z)
            try:
                x -= (next(iter((-3.5,))) and x)
                (w, *z_rest), w = [o.twice, y], x
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                l[1:2] = [y]
                assert x is not None, add((w or w), **{'b': sum(*[[4611686018427387903]]), 'q': (int(3) ^ int(z))})
            except TypeError:
                w: int = o.a
                del d['k']; d['k'] = o.bump(add(0, k=x))
        for w in range(3):
            o.b = sum(v for v in [z, 2.25])
            if ((z // (1 or 3)) * (int(w) & int(x))): continue
    return x, y, z, w, c, l, d, o.a, o.b

def f4(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        y = (((o.b and (int(w) ^ int(-1))) + 2.25) in [(z := z), x])
        w = (abs((int((y + l.pop() if l[3:] else w)) ^ int(2.25))) if (int(add((True and w), **{'b': 3, 'q': (x * 3 - y)})) ^ int(o.twice)) else y)
        def i81(n, w=2):
            for j in range(n):
                yield j + len(l)
        y = sum(i81(2))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        if [c := v for v in (1, y)][1]:
            assert z is not None, (add(y, z) % (add(y, **{'b': z, 'q': y}) or 3))
        else:
            d[x] = (int(f'{int(z)}') // (3 or 3))
            if y:
                if (int((z // (0.5 or 3))) & int((w and z))): return (int((z // (1000 or 3))) & int(y))
                d[sum(*[[3]])] = z
                assert y is not None, (add(w) % ((int(1) | int(2)) or 3))
            elif o.b:
                l.append((0.5, (int(True) | int(w)))[-1])
                if ((int(w) & int(y)) in [(2.25 or w), w]): return 0.5
                d['k'] = (o.bump() - (int(w) | int(add(*[(int(x) | int(2)), (int(y) ^ int(w))]))))
            else:
                if w: return (x // ((w + (w := w) + w) or 3))
                (x, *w_rest), z = [(min([z, 2]) if (w + (w := y) + w) else w), x], w
                if (int((z := w)) & int(-3.5)): boom((int(z) ^ int(int(f'{int(w)}'))))
        x: int = -1
    except TypeError:
        for y in range(2, 0, -1):
            try:
                t(y)
                del d['k']; d['k'] = t(next(iter((w,))))
                d['k'] += add((int(z) & int(z)), (2 - y))
            except ValueError:
                d['k'] += (not (w < x < z))
                l[int(w) % 3] = (int(o.bump()) | int(y))
                z -= (int((w % (x or 3))) | int(min([x, x])))
            else:
                o.a = len({min([(int((int(z) ^ int(y))) & int(add(y, z, 0, u=z))), (x in [add(x, x), (x - w)])]): (int(len({(x if 0.5 else z): o.a, o.a: (x // (y or 3))})) | int((o.bump() == (y := 1000)))), z: sum(v for v in [z, 2.25])})
                w, w = len([d['k'], [c := v for v in (1, w)][1]]), (int((int(o.a) ^ int(d['k']))) ^ int(((int(w) | int(w)) // ((int(0) ^ int(z)) or 3))))
                d[t(w)] = (int((int(x) & int(True))) ^ int(max(2.25, y)))
            finally:
                (x, *y_rest), z = [l[int(o.a) % 3], x], o.bump(l[-1])
            if add((z := x), (z, x)[-1]):
                (x, *z_rest), w = [z, add(*[y, (y or -1)])], ((int(2) | int(w)) % (l[2] or 3))
            elif x:
                del d['k']; d['k'] = max(add(w, k=z), (255 if 0 else 3))
            else:
                l[0] -= (int(sum(*[[y]])) | int((int(w) ^ int(y))))
    for w in range(3):
        if ((-1 // (x or 3)) <= (int(z) ^ int(x))): break
        o.b, z = 4611686018427387903, (int((int(add(z, y, x, u=w)) | int((w := w)))) ^ int((int(len([z, y])) ^ int((w < w < 4611686018427387903)))))
    z *= (int(7) ^ int(z)) % 7
    try:
        d[z] = (int(x) ^ int((int(y) | int(z))))
    except ValueError:
        assert w is not None, -1
        with M(None) as y:
            x = c + (w // (3 or 3))
    else:
        with M(None) as x:
            assert w is not None, 2
        def i91(n, x=2):
            for j in range(n):
                yield j + n
        w = sum(i91(1))
        if add([y, z][1], sum(*[[-1]]), int(z is w), u=(-3.5 if w else 1)):
            i93 = 0
            while i93 < 3 and t(add(int(f'{int(w)}'), k=l[-3])) is not None:
                i93 += 1
                l[1:2] = [y]
                t((lambda a, b=(255 % (x or 3)): a + b)((w if y else (int((int(y) & int(z))) ^ int((int(z) & int(255)))))))
            else:
                set_c(w)
                log.append(add(add(1000, y), **{'b': (2.25 - y), 'q': (z + l.pop() if l[3:] else z)}))
            try:
                l[int(w) % 3] = (0.5 % (max(sum(v for v in [w, 1000]), ((-3.5 and y) % (w or 3))) or 3))
                z: int = l[int((int(True) | int(7))) % 3]
            except ValueError:
                t(y)
                set_c(-1)
            else:
                del d['k']; d['k'] = z
                set_c((z * y))
                w *= w % 7
            finally:
                if d.get(int(w is z), y): return (lambda a, b=(1000, 1000)[-1]: a + b)(add(w, k=z))
            t(((add(*[sum(v for v in [w, 2.25]), add(0, **{'b': x, 'q': 2.25})]) <= (0 in [0, (z in [z, y])])) // ((int(int(f'{int((2 % (x or 3)))}')) | int([(x != w), (not y)][0])) or 3)))
        else:
            if sum(*[[(4611686018427387903 // (y or 3))]]):
                (z, *w_rest), z = [(int(add(1000, w)) & int(True)), (int(w) | int((int(z) & int(w))))], z
                o.a = (int(y) & int((int(add((int(1000) ^ int(x)))) & int((y + l.pop() if l[3:] else w)))))
    finally:
        try:
            l[0] = o.b = (((w + l.pop() if l[3:] else y) % (y or 3)) in [o.b, d.get((z * 3 - y), z)])
            for i97 in range(0):
                x -= (add(2.25, x) and z)
                if (z % (o.twice or 3)): return o.bump()
            else:
                log.append(0)
            i98 = 0
            while i98 < 3 and t(sum([v * y for v in l])) is not None:
                i98 += 1
                log.append(-abs(z))
                y: int = add(z)
            else:
                l[1:2] = [x]
                log.append((2, (z if 2.25 else x))[-1])
        finally:
            y: int = next(iter((d.get(w, x),)))
    match o.bump():
        case 1 | 2 | 7: z -= o.b
        case int(x): d[sum(*[[-1]])] = (z or (z + l.pop() if l[3:] else x))
        case i99 if i99 == 0.5: l.append(x)
        case _: l[1:2] = [(int([z, y][1]) ^ int(x))]
    return x, y, z, w, c, l, d, o.a, o.b

def f5(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    match (int(2) ^ int(l[2])):
        case 1 | 2 | 7: w = (int((lambda a, b=l[1]: a + b)(((y // (x or 3)) in [w, add(*[y, y])]))) ^ int(x))
        case int(x): l[0], l[0] = len({sum([v * x for v in l]): ((w and x) % (l[int(y) % 3] or 3)), y: z}), (y + (y := (y := max(1, 0))) + y)
        case i100 if i100 == 0.5: l[1:2] = [add((int(z) | int(3)), (int(x) ^ int(z)), y, u=x)]
        case _: z -= add(x)
    for i101 in range(2):
        o.a, y = sum([v * y for v in l]), (int((next(iter((y,))) % ((not 1000) or 3))) & int(o.b))
    else:
        o.a = (sum(*[[(add(z, k=x) < (w and 3) < o.bump())]]) <= o.twice)
        z: int = (int(1) | int((x + (x := 2) + x)))
    if next(iter(((0 if y else w),))): return (int((y < w < x)) ^ int(o.twice))
    for i102 in range(3):
        set_c(x)
        assert w is not None, z
        if -3.5:
            if (int(o.b) | int(min([w, y]))): continue
    else:
        del d['k']; d['k'] = sum(*[[(int(z) | int(y))]])
        for i104 in range(0):
            l[1:2] = [t(z)]
        else:
            i105 = 0
            while i105 < 3 and t(sum([v * w for v in l])) is not None:
                i105 += 1
                if (-z, (y < w < x))[-1]: continue
                del d['k']; d['k'] = (int((int(z) & int(x))) & int(z))
            else:
                o.a = (((o.b % ((y // (y or 3)) or 3)) in [((int(y) ^ int(255)) and True), max(w, (int(w) & int(x)))]) in [max(((2.25 // (z or 3)) // (-3.5 or 3)), ((lambda a, b=-3.5: a + b)(x) > (int(7) | int(z)))), z])
            match add(w, -1, 2, u=(z != -1)):
                case 1 | 2 | 7: t(x)
                case int(w): l[1:2] = [(int([4611686018427387903, w][0]) | int([c := v for v in (1, z)][1]))]
                case i106 if i106 == 0.5: (y, *x_rest), x = [((z, x)[-1] % (int(f'{int(w)}') or 3)), o.twice], ((int(x) | int(y)) // ((int(y) | int(w)) or 3))
                case _: y, y = x, w
            if z:
                y, z = z, y
                w, d['k'] = (((lambda a, b=x: a + b)(x) - o.twice) % ((z in [add(x), next(iter((z,)))]) or 3)), ((1000 != (int(y) ^ int(y))) < ([c := v for v in (1, w)][1], (w and w))[-1] < int(z is y))
                l[1:2] = [len({1000: len({w: z, w: y}), (True != x): add(x, **{'b': y, 'q': x})})]
        t(len({add(t(x), k=255): (int(y) & int((z // (abs(y) or 3)))), x: (int(int(f'{int((int(0) & int(x)))}')) & int(add(*[3, t(y)])))}))
    x = o.b = x
    if [y, sum([v * y for v in l])][0]:
        y *= add(255, y, w, u=x) % 7
        for y in count(2):
            try:
                d[(255 if -1 else x)] = w
                (w, *z_rest), z = [2, o.twice], (int(x) & int(w))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                l[int(x) % 3] = d.get((int([o.b, y][1]) | int(len([(z + (z := z) + z), [c := v for v in (1, y)][1]]))), [c := v for v in (1, x)][1])
                set_c(0)
            if -3.5:
                t(y)
            else:
                x, w = y, z
                l[1:2] = [add((x or y))]
    else:
        if (int((z > w)) & int((int(z) & int(y)))):
            (x, *w_rest), w = [t(t(x)), z], (int(add(255, **{'b': y, 'q': y})) & int((w + (w := True) + w)))
        elif (int((x % (-3.5 or 3))) | int((0.5 // (x or 3)))):
            x += len([(z * 3 - x), (int(w) & int(w))])
            x += o.twice
        else:
            del d['k']; d['k'] = len({(int(w) | int(y)): int(w is x), (w + l.pop() if l[3:] else x): d['k']})
            match next(iter(((int(x) & int(y)),))):
                case 1 | 2 | 7: x -= (int(o.b) ^ int((x // (y or 3))))
                case int(y): z, z = y, y
                case i113 if i113 == 0.5: t(int(f'{int((int(sum([v * x for v in l])) & int((int(len([y, w])) | int((int(2) ^ int(y)))))))}'))
                case _: t((int(((int((int(z) ^ int(7))) & int((int(z) | int(z)))), next(iter((o.a,))))[-1]) ^ int((int(((w, z)[-1], (z or z))[-1]) ^ int(((int(x) & int(y)) // (o.bump(x) or 3)))))))
            o.a -= (w + (w := (y % (w or 3))) + w)
        for w in range(3):
            x *= int(x is x) % 7
    t(x)
    return x, y, z, w, c, l, d, o.a, o.b

def f6(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if (o.bump() % (o.twice or 3)):
        if (o.twice if y else (x // (y or 3))):
            for x in [4, 5, 6]:
                d[o.bump(w)] = len({(3 * 3 - z): (int(x) & int(y)), o.b: (int(w) | int(-1))})
                o.b += (add(x, **{'b': y, 'q': y}) - (z := z))
            del d['k']; d['k'] = 2.25
        z = (int((sum([v * w for v in l]) // ((abs(w) % (1000 or 3)) or 3))) ^ int(next(iter((len({x: sum([v * y for v in l]), o.bump(z): (not 1)}),)))))
        d[(y + x)] = (int((int(x) & int(z))) & int(y))
    elif (y // ((x % (x or 3)) or 3)):
        o.b = o.b = w
    else:
        d[(x // (z or 3))] = -(z * 0.5)
        y = sum(v for v in [y, 2])
        if (int((255 and 2.25)) | int((w - y))):
            log.append(len([(z % (y or 3)), (True // (x or 3))]))
            if (d.get(z, y) // ((int(7) ^ int(3)) or 3)): return (z // (len([x, y]) or 3))
            l[0], o.b = (w - o.bump()), (z + (z := o.bump(t(z))) + z)
        elif l[2]:
            for z in range(2, 0, -1):
                y *= (2.25 % (0.5 or 3)) % 7
                l[1:2] = [(int((x % (0 or 3))) ^ int((w // (z or 3))))]
            (y, *x_rest), w = [y, (x // (2 or 3))], (add(*[x, y]) < len([z, y]) < o.b)
        else:
            w += w
            log.append(o.a)
            del d['k']; d['k'] = ((int(y) | int(z)), z)[-1]
    x, o.a = ((int(l[-3]) | int(len([-1, 3]))) or o.b), (int(((x if 1000 else w) // (y or 3))) & int((lambda a, b=x: a + b)(next(iter((y,))))))
    try:
        if 1: return ((w % (7 or 3)) < w < 2)
        del d['k']; d['k'] = y
        if l[int((x + l.pop() if l[3:] else z)) % 3]:
            def i122(n, w=2):
                for j in range(n):
                    yield j + n
            x = sum(i122(1))
            for w in (1, 2.5):
                w, w = z, w
                w, w = w, z
                x, z = (int((y, (y and z))[-1]) ^ int(add(*[-3.5, (7 // (y or 3))]))), (1000 + l.pop() if l[3:] else y)
        elif z:
            if w: return ((x + 0) - add(w, 4611686018427387903, 0.5, u=z))
        else:
            if len([int(y is z), t(w)]):
                l[1:2] = [l[int(x) % 3]]
            for i125 in range(0):
                y = (z + l.pop() if l[3:] else x)
            else:
                z -= (l[int(y) % 3] + l.pop() if l[3:] else z)
    except ValueError:
        i126 = 0
        while i126 < 3 and t((lambda a, b=int(f'{int(True)}'): a + b)(sum(*[[w]]))) is not None:
            i126 += 1
            y = (int(l[-1]) ^ int((int(len([(int(w) | int(z)), -w])) | int(x))))
            d[(int(x) | int(z))] = (int(add(w, w, y, u=x)) & int((y, z)[-1]))
            try:
                (x, *x_rest), y = [min([(int(2) & int(-1)), y]), (int(int(y is x)) & int((y // (x or 3))))], w
                w = l[0] = [c := v for v in (1, w)][1]
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                if (int(len([y, w])) & int(add(-3.5, k=y))): continue
            except TypeError:
                d[(w - x)] = (int(y) ^ int((x, 2)[-1]))
                t(((((x + (x := z) + x) % ((1 + x) or 3)) + l.pop() if l[3:] else w) < (((int(y) & int(w)) - z) % (x or 3)) < z))
                o.b -= o.twice
        else:
            if t(1000):
                set_c(o.bump())
                l[0], l[0] = t(o.b), (int(True) & int(((y // (y or 3)) // (y or 3))))
            try:
                x: int = o.bump()
            except ValueError:
                o.a = (int(l[-3]) | int((w // ((lambda a, b=(int(w) ^ int(z)): a + b)((w in [z, w])) or 3))))
            else:
                set_c((w + (y + l.pop() if l[3:] else x)))
                assert x is not None, z
            finally:
                l[1:2] = [[(y + l.pop() if l[3:] else x), (int(z) ^ int(3))][1]]
        (y, *x_rest), z = [(int(-3.5) & int(add(z, z, z, u=y))), [x, (w + (w := w) + w)][0]], [(x + y), -y][1]
    else:
        if (int(z) ^ int((not 0.5))):
            d['k'] = o.a = int(z is x)
            try:
                o.b = x = w
                o.b -= (lambda a, b=int(w is x): a + b)((y and x))
                o.b += ((int(y) & int(x)) % ((z % (0.5 or 3)) or 3))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                z = w = o.bump()
            except TypeError:
                (y, *w_rest), z = [(w + (w := (w // (z or 3))) + w), o.b], (int((z and w)) ^ int(add(*[True, z])))
                o.b = l[int(z) % 3] = (int(next(iter(((int(1000) | int(x)),)))) ^ int((int(t(x)) | int(o.bump()))))
            match ([z, w][0] - add(z)):
                case 1 | 2 | 7: l[1:2] = [add((z % (w or 3)), k=add(x, **{'b': x, 'q': 4611686018427387903}))]
                case int(y): o.b -= (0.5, add(x, -1))[-1]
                case i132 if i132 == 0.5: log.append(((z := x) * 3 - o.bump(y)))
                case _: log.append(w)
        elif t(y):
            l[1:2] = [int(f'{int(y)}')]
            with M(None) as w:
                assert x is not None, -1
                l[int(x) % 3] = y = (int([c := v for v in (1, w)][1]) ^ int((int((w if y else z)) ^ int(w))))
        else:
            for i134 in range(0):
                if o.bump(): break
                w = x
                o.a = w
            else:
                l.append(y)
            z = (int(o.b) | int((int(o.twice) ^ int(add((int(x) & int(y)), (x % (w or 3)), (y // (255 or 3)), u=y)))))
            for i135 in range(0):
                o.a += (int((lambda a, b=-3.5: a + b)(z)) & int(next(iter((w,)))))
            else:
                o.a = (o.a // (((lambda a, b=len({z: w, z: x}): a + b)(add(y)) + l.pop() if l[3:] else y) or 3))
                assert z is not None, [c := v for v in (1, w)][1]
        i136 = 0
        while i136 < 3 and t([c := v for v in (1, y)][1]) is not None:
            i136 += 1
            if (int(o.twice) & int(int(z is w))): break
            assert x is not None, d['k']
            for y in (1, 2.5):
                y, y = z, x
                t((max(z, t((not 2.25))) % ([c := v for v in (1, z)][1] or 3)))
                y: int = (int((int(w) ^ int(w))) ^ int((int(1) & int(y))))
        x = c + sum(*[[z]])
    finally:
        if add(-3.5, k=(w if w else w)): return o.bump(sum([v * w for v in l]))
    try:
        try:
            try:
                del d['k']; d['k'] = 255
                l[int(z) % 3] = y = (int((int(max(w, x)) | int(o.b))) | int([o.bump(), (2 if w else w)][1]))
            finally:
                set_c(z)
            (z, *y_rest), w = [o.bump(), d.get((w + l.pop() if l[3:] else w), (y or w))], x
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            with M(False) as y:
                l[1:2] = [(int(d.get(y, y)) ^ int((not w)))]
                l[0], y = (((z * 3) % (o.twice or 3)) if x else ((int(z) & int(1000)) + o.a)), o.a
                x = (int(y) & int((int(2) | int((z * 3 - (y and y))))))
            if add(sum([v * y for v in l]), **{'b': z, 'q': (255 // (3 or 3))}): return ((x := x) // (sum(v for v in [z, 2]) or 3))
    finally:
        d[(w % (x or 3))] = [(int(w) & int(3)), o.bump(z)][0]
        if y:
            if 2.25: return sum([v * x for v in l])
            match len([add(y, **{'b': x, 'q': w}), add(w)]):
                case 1 | 2 | 7: w = abs((int(z) | int((int(w) | int(abs(z))))))
                case int(y): log.append(o.twice)
                case i143 if i143 == 0.5: x: int = (o.twice in [(z // (z or 3)), (int(-3.5) | int(w))])
                case _: log.append(-3.5)
            x, x = y, x
        elif (sum(v for v in [z, 2]) * 3 - (int(z) ^ int(z))):
            if o.bump():
                (z, *x_rest), x = [-1, add((int(w) | int(y)), **{'b': (int(w) | int(z)), 'q': add(*[y, y])})], (d.get(1, w) % (w or 3))
                del d['k']; d['k'] = next(iter(((w % (True or 3)),)))
                w = (int(z) & int(z))
            elif next(iter((int(f'{int(y)}'),))):
                w: int = t((4611686018427387903 in [z, 0.5]))
            else:
                w = c + (2 + l.pop() if l[3:] else w)
                x, z = (int((int((y + (y := w) + y)) | int([x, w][0]))) ^ int(((z % (x or 3)) % ((int(2) & int(z)) or 3)))), (int(y) | int(w))
                o.a, z = 3, len([((y in [y, x]) + add(y)), (add(*[z, y]) in [4611686018427387903, -z])])
            if z:
                t((y + (y := max(7, sum(v for v in [x, 4611686018427387903]))) + y))
        else:
            o.b = (x != (-3.5 % ((int(x) ^ int(add(*[7, z]))) or 3)))
            if (lambda a, b=(4611686018427387903 + x): a + b)(d.get(x, x)): return (int((lambda a, b=x: a + b)(y)) ^ int((w in [y, y])))
    return x, y, z, w, c, l, d, o.a, o.b

def f7(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    d[(lambda a, b=w: a + b)(2.25)] = ((z * 3 - True) // (len({-1: x, w: x}) or 3))
    l.append([c := v for v in (1, z)][1])
    l[0], d['k'] = (((w and 1) > z) // ([c := v for v in (1, y)][1] or 3)), o.bump(w)
    for x in range(2, 0, -1):
        if ((2.25 // (0 or 3)) + [c := v for v in (1, y)][1]):
            try:
                del d['k']; d['k'] = -y
            except ValueError:
                set_c(sum(*[[(0.5 * 3 - w)]]))
                if w: boom(int(f'{int(-w)}'))
            else:
                z = int(z is z)
                y = (((d.get(y, w) // (w or 3)) if ((w % (y or 3)) // ((x // (x or 3)) or 3)) else (int((y // (y or 3))) & int(o.b))), x)[-1]
                l[1:2] = [min([int(x is x), (int(y) ^ int(y))])]
            finally:
                if abs(o.bump(True)): return (next(iter((z,))) in [(x % (True or 3)), o.bump(z)])
            if y: break
            if o.b:
                l[1:2] = [((x if w else y) in [(int(z) | int(w)), (int(2.25) ^ int(z))])]
                y = c + (1 and 7)
                (z, *z_rest), w = [[add(z, x), (w + (w := z) + w)][1], t((y % (1000 or 3)))], -3.5
        else:
            z, d['k'] = w, (add(add(y, y, x, u=x), (x + x), z, u=(y if w else 255)) % ((len({4611686018427387903: 3, 2: z}) <= o.b) or 3))
        d['k'] = o.bump(([c := v for v in (1, x)][1] % (abs(sum(*[[w]])) or 3)))
        if (int([c := v for v in (1, x)][1]) ^ int(t(x))): break
    if ((z // (w or 3)) // ((int(y) & int(z)) or 3)):
        z = c + (2.25 * 3 - z)
        l[1:2] = [([c := v for v in (1, y)][1] <= (y * 3 - -3.5))]
    elif next(iter((next(iter((z,))),))):
        try:
            if (o.b % (3 or 3)): boom(((int(y) | int(x)) * 3 - (y + (y := 2.25) + y)))
        finally:
            i152 = 0
            while i152 < 3 and t(x) is not None:
                i152 += 1
                x: int = x
                d[y] = ((int(z) ^ int(z)) if x else len({3: y, 2.25: x}))
                t(y)
            else:
                log.append(t((not 1)))
                o.b = (z or o.bump(len([o.twice, int(x is z)])))
                d[add(y, z)] = (t(y) % (d.get(y, 4611686018427387903) or 3))
        with M(True) as w:
            d['k'] -= min([(z + w), d.get(x, x)])
            with M(False) as z:
                z = o.bump()
                o.a -= x
    else:
        l.append(sum([v * y for v in l]))
    log.append(sum(v for v in [w, 4611686018427387903]))
    return x, y, z, w, c, l, d, o.a, o.b

def f8(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for x in range(2, 0, -1):
        for x in [4, 5, 6]:
            i157 = 0
            while i157 < 3 and t((lambda a, b=(3 // (3 or 3)): a + b)(max(z, w))) is not None:
                i157 += 1
                z *= (y % (2.25 or 3)) % 7
            else:
                w = len({(o.a if add(w, k=(int(w) | int(y))) else add(2.25, w)): min([(add(True, **{'b': w, 'q': x}) % ((x, y)[-1] or 3)), (add(y, z) < add(w, **{'b': w, 'q': y}) < y)]), o.a: (add((int(z) & int(x))) + l.pop() if l[3:] else z)})
                del d['k']; d['k'] = x
            d[t(z)] = (z := (x + (x := y) + x))
            y: int = ((int(w) ^ int(7)), (z if w else w))[-1]
        if (max(x, z) or (not x)): break
        if (x := d.get(y, z)):
            if x: continue
        else:
            if y:
                if x: break
            else:
                del d['k']; d['k'] = sum(v for v in [x, 2])
                l[1:2] = [add((int(0) & int(w)), (z // (1000 or 3)))]
            (y, *z_rest), w = [o.twice, ((int(y) & int(4611686018427387903)) or l[int(z) % 3])], sum(v for v in [y, 1])
            if w: continue
    y *= min([w, w]) % 7
    if ((4611686018427387903 - y) // (add(z, **{'b': w, 'q': x}) or 3)):
        def i161(n, x=2):
            for j in range(n):
                yield j + n
        x = sum(i161(0))
        if add(l[0]): return l[1]
    elif add(len([z, w]), k=(int(4611686018427387903) | int(x))):
        y = c + (y + x)
        try:
            for z in range(3):
                y: int = (sum(*[[z]]) if t(z) else d.get(x, w))
            d[sum(v for v in [w, 0])] = z
            t(y)
        except ValueError:
            try:
                x = x = (x + l.pop() if l[3:] else w)
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                x = c + w
                y: int = (int(f'{int(x)}') % (7 or 3))
            except TypeError:
                y = 255
                set_c((int(int(w is z)) | int(next(iter((3,))))))
            log.append(o.b)
            try:
                if y: boom(o.twice)
            except ValueError:
                (z, *w_rest), z = [([c := v for v in (1, z)][1] + (lambda a, b=1000: a + b)(1)), next(iter(((int(y) & int(w)),)))], (int((z // (y or 3))) ^ int(sum([v * z for v in l])))
                (z, *z_rest), x = [o.twice, sum([v * z for v in l])], x
                if w: return y
            else:
                o.a = l[int(y) % 3] = ((y // (o.twice or 3)) // (z or 3))
            finally:
                (z, *x_rest), w = [((y if -1 else x) * 3 - (y + (y := w) + y)), int(f'{int((z + l.pop() if l[3:] else w))}')], o.bump()
        else:
            (y, *x_rest), z = [(int(o.a) ^ int((int(-1) ^ int(y)))), (w := (x, y)[-1])], (len([x, x]) < (w and x) < o.b)
            try:
                x -= l[-1]
                l[0] = (y + (y := (int(1000) & int((int(f'{int(z)}'), (int(255) ^ int(w)))[-1]))) + y)
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                (z, *x_rest), x = [0.5, (max(z, 2.25) + l.pop() if l[3:] else x)], (int(add(z)) ^ int((w % (x or 3))))
        finally:
            x = x = w
        x = c + add(w, y)
    else:
        y = w
    for y in range(3):
        try:
            try:
                w, y = z, (int(sum([v * y for v in l])) | int(int(f'{int(max(x, w))}')))
            finally:
                if o.a: return add(*[[c := v for v in (1, y)][1], int(f'{int(z)}')])
            with M(None) as y:
                x = c + o.a
                (y, *y_rest), z = [len([add(y, x, w, u=w), (0.5 + z)]), (y + (y := l[2]) + y)], sum(v for v in [z, 4611686018427387903])
        finally:
            if t(z):
                o.a = min([max((int(o.twice) & int(z)), w), (int(0.5) & int(z))])
                w = c + (z + (z := x) + z)
                z -= (z % (l[0] or 3))
            elif (int(w) ^ int((int(w) & int(w)))):
                l[1:2] = [((lambda a, b=0: a + b)(z) % (add(x, 3, z, u=y) or 3))]
            else:
                o.a, o.b = ((x % (y or 3)) % ((next(iter((z,))) < l[int(x) % 3] < sum(v for v in [y, -3.5])) or 3)), w
                if abs((1000 % (z or 3))): boom(d['k'])
            for x in [4, 5, 6]:
                x *= y % 7
                y = (int([(d.get(w, z) % ((7 % (0 or 3)) or 3)), ((4611686018427387903 // (y or 3)) // ([0.5, y][0] or 3))][1]) & int((int((int(d.get(0.5, -1)) | int((y + (y := y) + y)))) | int(y))))
            o.b = l[0] = ((sum(*[[x]]) * 3 - y) if next(iter((len({x: y, 3: -1}),))) else (next(iter((z,))) + l.pop() if l[3:] else x))
        o.a = x = min([int(f'{int((int(z) ^ int(x)))}'), ((y * 3 - z) // (sum(v for v in [y, 0]) or 3))])
        log.append(add(*[(0 // (y or 3)), (y // (y or 3))]))
    z, z = ((int((int(w) & int(x))) | int((y := x))) % ((int(min([w, 0.5])) & int([c := v for v in (1, z)][1])) or 3)), (len([(lambda a, b=-3.5: a + b)(z), (-1 // (1000 or 3))]) == 255)
    if (len({z: y, x: 0}) in [add(z, **{'b': y, 'q': y}), sum(*[[x]])]): return ((y == w) // ((y + l.pop() if l[3:] else y) or 3))
    x = sum(v for v in [x, True])
    return x, y, z, w, c, l, d, o.a, o.b

def f9(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    log.append((int((y < True < y)) ^ int(-3.5)))
    try:
        assert z is not None, 0.5
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        try:
            match z:
                case 1 | 2 | 7: z: int = w
                case int(z): w: int = (o.bump(z) % (t(y) or 3))
                case i175 if i175 == 0.5: (w, *z_rest), z = [-(int(3) | int(1000)), x], sum([v * z for v in l])
                case _: set_c(max(sum(*[[w]]), (w + l.pop() if l[3:] else w)))
        finally:
            i176 = 0
            while i176 < 3 and t(t(z)) is not None:
                i176 += 1
                del d['k']; d['k'] = o.bump([x, 1][1])
                x = add((w // (sum(v for v in [x, 7]) or 3)), y, next(iter((3,))), u=next(iter((d.get(z, (7 // (w or 3))),))))
            i177 = 0
            while i177 < 3 and t(((w + l.pop() if l[3:] else w), int(f'{int(w)}'))[-1]) is not None:
                i177 += 1
                w: int = x
                if (int(sum(v for v in [y, 2.25])) | int(d.get(x, 7))): break
            try:
                z: int = l[int((x // (w or 3))) % 3]
            except ValueError:
                if y: return int(z is y)
                o.b = (int(add(*[(int(y) | int((int(4611686018427387903) & int(2)))), (add(y, k=y), l[int(w) % 3])[-1]])) ^ int(add(*[((y * 3 - 2) or (y in [z, y])), (len({w: True, w: z}) or (1000 // (y or 3)))])))
            else:
                assert x is not None, (int(o.bump(z)) & int(add(z, z)))
                y = c + add(z, z, x, u=w)
                l[int(z) % 3] += add(0, k=255)
            finally:
                x += int(x is x)
        if t(w): boom(sum(v for v in [z, 3]))
        z, w = int(w is y), w
    if y:
        if (int(4611686018427387903) | int(o.bump(z))): return o.bump((int(x) | int(y)))
    match l[int(l[-2]) % 3]:
        case 1 | 2 | 7: o.b = sum(v for v in [y, 3])
        case int(z): (z, *w_rest), z = [(-3.5 // (4611686018427387903 or 3)), (int((y % (z or 3))) ^ int(w))], o.twice
        case i180 if i180 == 0.5: w = o.a = (int(d['k']) & int((int(w) & int(int(z is y)))))
        case _: o.b = (int(((0 + abs(y)) in [(lambda a, b=add(y, k=z): a + b)(add(3, **{'b': 0.5, 'q': x})), add((z + (z := x) + z), (0.5 % (z or 3)), (w <= x), u=o.b)])) | int(sum([v * w for v in l])))
    return x, y, z, w, c, l, d, o.a, o.b

def f10(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    i181 = 0
    while i181 < 3 and t((int((z, x)[-1]) ^ int((int(y) ^ int(z))))) is not None:
        i181 += 1
        y = z = add(*[sum([v * w for v in l]), (int(3) ^ int((w := y)))])
        for y in [4, 5, 6]:
            if d.get((2 in [2.25, z]), -y): continue
            del d['k']; d['k'] = add(*[(z // (z or 3)), (3 and x)])
            x *= (int(z) & int(x)) % 7
    else:
        def i183(n, z=2):
            for j in range(n):
                yield j + len(l)
        w = sum(i183(2))
        x *= (x, x)[-1] % 7
    if 255:
        set_c((-3.5 // (add(x, z, y, u=w) or 3)))
        i185 = 0
        while i185 < 3 and t((add(w) in [True, len([y, w])])) is not None:
            i185 += 1
            o.a += (int(3) | int(int(f'{int(y)}')))
            assert y is not None, sum([v * y for v in l])
    match (7 and int(w is w)):
        case 1 | 2 | 7: y: int = add(min([z, w]), **{'b': (w - w), 'q': (int(w) | int(x))})
        case int(x): t([sum([v * w for v in l]), z][1])
        case i186 if i186 == 0.5: w = c + 1000
        case _: w = c + (x if 3 else 0.5)
    set_c(next(iter((t(w),))))
    with M(True) as z:
        z: int = ((y and x) % (z or 3))
    try:
        z, d['k'] = (y + (y := add(*[(x + -3.5), (int(w) & int(y))])) + y), len([1, (w := (z * 3 - x))])
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        for z in range(2, 0, -1):
            try:
                l[int(z) % 3] = ((0.5 * 3 - (not (z % (y or 3)))), (sum(*[[add(z)]]) % ((w * 3 - 2) or 3)))[-1]
                x: int = (lambda a, b=y: a + b)((x - 7))
            except ValueError:
                d[(y < z < w)] = (int(w) | int(int(f'{int(y)}')))
                w = (int((d.get((int(y) & int(2)), [c := v for v in (1, y)][1]) if abs(o.a) else w)) ^ int(t(z)))
                (x, *x_rest), w = [0.5, d.get(y, o.bump())], (int(w) & int((x + (x := 2.25) + x)))
            else:
                z, z = 2, ((next(iter((w,))) % ((2.25 // (x or 3)) or 3)) % ((int(255) | int(d['k'])) or 3))
            finally:
                y: int = 1000
            for i191 in range(0):
                del d['k']; d['k'] = abs(w)
            else:
                t(add(int(f'{int((d.get(y, x) * (y < y < z)))}'), **{'b': int(y is z), 'q': (lambda a, b=o.twice: a + b)(((x // (y or 3)) % (o.twice or 3)))}))
        for i192 in range(3):
            z = ((int(x) & int(2.25)) // (y or 3))
            if (w % (d['k'] or 3)): boom(x)
            try:
                w += w
                set_c(z)
            except ValueError:
                z = (t(w) // (w or 3))
                w: int = (l[int(w) % 3] if t(y) else add(z, z))
            else:
                del d['k']; d['k'] = ((x < x < 1000) + l.pop() if l[3:] else w)
            finally:
                y += ((z := y) % (abs(x) or 3))
        else:
            set_c((int(z) ^ int(o.bump(w))))
            w += ((x // (1000 or 3)) // ((int(255) ^ int(4611686018427387903)) or 3))
    except TypeError:
        (w, *x_rest), z = [-1, (int(y) ^ int(o.bump()))], len([w, (int(w) ^ int(y))])
        y = (int(255) ^ int((sum([v * y for v in l]) + len({abs(x): l[int(w) % 3], d.get(x, 0.5): (x // (x or 3))}))))
        log.append(z)
    return x, y, z, w, c, l, d, o.a, o.b

def f11(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    with M(False) as w:
        def i195(n, x=2):
            for j in range(n):
                yield j + n
        y = sum(i195(1))
        for y in [4, 5, 6]:
            if min([y, (lambda a, b=x: a + b)(w)]):
                d[w] = (lambda a, b=[z, w][0]: a + b)(y)
                assert z is not None, add((int(x) & int(x)), y)
                w, w = z, x
            else:
                l[1:2] = [add((int(4611686018427387903) & int(y)), abs(-1), (w or w), u=-1)]
                z = c + (y != y)
                l.append(w)
            for z in count(2):
                l[int(y) % 3], x = (int((int(d['k']) & int(x))) ^ int((7 + l.pop() if l[3:] else w))), add(o.a, k=((z // (x or 3)) and add(w)))
                l[1:2] = [((7 in [x, z]) + (int(z) & int(w)))]
                x: int = add(z)
    try:
        with M(None) as w:
            if ((int(3) & int(x)) * 3 - (z or z)):
                w: int = d['k']
                y = (not o.b)
            elif (add(y, k=w) % (w or 3)):
                l[0] = z
            else:
                x *= min([z, x]) % 7
            l[int(y) % 3] += max(next(iter((w,))), (y // (0 or 3)))
    finally:
        for z in l[:2]:
            assert y is not None, x
            z -= w
            if ((int(w) | int(x)) < sum([v * w for v in l]) < -0):
                l.append(w)
                o.a = o.b = (int(o.bump((y + l.pop() if l[3:] else x))) & int((int((int(z) & int(x))) & int(add(y, x, 1, u=w)))))
            else:
                y: int = add(w, **{'b': (z := -3.5), 'q': -w})
        l[1:2] = [z]
    x *= (x % (x or 3)) % 7
    def i204(n, w=2):
        for j in range(n):
            yield j + n
    z = sum(i204(0))
    match (add(x) % ((z // (x or 3)) or 3)):
        case 1 | 2 | 7: x += z
        case int(y): z = (y or z)
        case i205 if i205 == 0.5: t(add(-(int((int(x) & int(z))) & int(o.bump(0))), **{'b': (z + (z := ((w, w)[-1] or z)) + z), 'q': w}))
        case _: assert w is not None, (int(1) & int(o.bump()))
    def i206(n, y=2):
        for j in range(n):
            yield j + n
    x = sum(i206(0))
    for w in range(2, 0, -1):
        l.append((w in [z, (x > z)]))
        o.a = o.a = t(y)
    return x, y, z, w, c, l, d, o.a, o.b

def f12(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        i209 = 0
        while i209 < 3 and t((add(w, **{'b': 7, 'q': w}) % (add(w, **{'b': 0.5, 'q': y}) or 3))) is not None:
            i209 += 1
            try:
                if (int(l[int(w) % 3]) | int((int(1000) ^ int(y)))): break
                set_c((int((int(z) & int(3))) ^ int(add(y, k=z))))
                z = t(x)
            except ValueError:
                del d['k']; d['k'] = (int((int(255) & int(4611686018427387903))) ^ int((int(x) | int(y))))
            else:
                if d['k']: continue
                y, x = y, x
                t((1 and y))
            finally:
                l[1:2] = [(int((z % (x or 3))) | int(len([y, z])))]
        for i211 in range(1):
            x -= d['k']
            with M(True) as w:
                if (int((int(y) | int(y))) | int(l[1])): boom(y)
        else:
            try:
                if (len({w: 0.5, w: x}) + l.pop() if l[3:] else y): return ([255, x][1] % (x or 3))
                set_c(o.b)
            finally:
                z = c + (int(y) | int(y))
            y = [c := v for v in (1, y)][1]
            def i214(n, z=2):
                for j in range(n):
                    yield j + len(l)
            x = sum(i214(0))
    except ValueError:
        (z, *z_rest), y = [x, len([(z % (z or 3)), y])], y
        with M(False) as z:
            w = c + sum(v for v in [x, -3.5])
    else:
        w: int = 3
        for w in count(2):
            try:
                l[1:2] = [sum(v for v in [z, 2])]
                y, x = z, y
            except ValueError:
                if add((z % (w or 3)), (w in [w, x])): boom(len({w: o.b, (x // (y or 3)): w}))
                del d['k']; d['k'] = y
                o.b = x = add(*[((1000 % (x or 3)) in [(x and w), sum([v * w for v in l])]), sum(*[[(int(w) & int(w))]])])
            else:
                l.append((255 <= [c := v for v in (1, x)][1]))
                l[0] = (int(o.bump()) ^ int((int(y) | int(d.get((1000 if w else y), y)))))
                l[int(w) % 3] = int(w is y)
            finally:
                if ((z, y)[-1] % (x or 3)): boom(d.get((-3.5 and y), int(z is x)))
            for w in range(3):
                l.append(-1)
                l[1:2] = [z]
            y *= (z, 2)[-1] % 7
        d[1000] = d['k']
    finally:
        if len([sum(v for v in [x, 2.25]), min([y, y])]): return add((y := -3.5))
    l.append((max(y, y) // ((int(x) | int(x)) or 3)))
    l.append(o.b)
    if y:
        z *= (int(w) | int(w)) % 7
    for x in range(2, 0, -1):
        for z in range(3):
            y = x = (int((2 + int(y is z))) & int((int((2.25 % (y or 3))) & int(t(z)))))
            y: int = (int((y * 3 - w)) & int((1000 if 7 else y)))
            if sum(*[[w]]): return w
    return x, y, z, w, c, l, d, o.a, o.b

def f13(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if (y := min([w, -3.5])): return z
    i222 = 0
    while i222 < 3 and t((int(max(y, w)) | int(add(*[z, w])))) is not None:
        i222 += 1
        for z in [4, 5, 6]:
            w: int = x
        z = True
        for y in [4, 5, 6]:
            if 2: return o.twice
            l[int(y) % 3] += (int((not -3.5)) & int((x // (y or 3))))
            x = o.b
    if (add(2.25, **{'b': 2.25, 'q': w}), (y in [z, x]))[-1]: return add(y, **{'b': (2.25 * 3 - z), 'q': (int(y) & int(True))})
    t((l[0] // (int(y is y) or 3)))
    return x, y, z, w, c, l, d, o.a, o.b

def f14(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if 7: return w
    if (add(x, 1, 3, u=z) + (z // (True or 3))): return 7
    if o.twice: return ((x % (2.25 or 3)) // (t(z) or 3))
    if (x + w): return y
    return x, y, z, w, c, l, d, o.a, o.b

def f15(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    w: int = y
    if abs(z): return (int((y - x)) ^ int((int(y) & int(w))))
    d[(int(y) ^ int(y))] = (int((y if x else -3.5)) & int((int(x) | int(2.25))))
    l.append((int(y) | int((not y))))
    try:
        d[add(w)] = add(add(z, k=x))
        for x in [4, 5, 6]:
            if (o.bump() % ((int(2) ^ int(w)) or 3)): break
    except ValueError:
        y, x = y, x
    else:
        try:
            try:
                l[int(x) % 3] += (z + (z := add(x, y, 2, u=y)) + z)
                l.append((int(d.get(w, x)) & int([c := v for v in (1, z)][1])))
                w = (int(w) & int(1))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                o.a = len([x, (w + (x + (x := (int(3) ^ int(w))) + x))])
                d['k'] -= w
            if ((3 and x), add(z, **{'b': 7, 'q': y}))[-1]:
                x *= w % 7
            else:
                d[(lambda a, b=4611686018427387903: a + b)(255)] = o.twice
            if (len([2, 1]) or d['k']): return ((int(x) ^ int(0)) % (len({z: y, z: z}) or 3))
        finally:
            match (int((255 and 1)) | int(o.a)):
                case 1 | 2 | 7: set_c(sum(v for v in [y, True]))
                case int(y): set_c(w)
                case i230 if i230 == 0.5: set_c((not y))
                case _: l[int(y) % 3] = (w + (w := -(255 % (x or 3))) + w)
        y = ((int(((int(1000) & int(y)) // (next(iter((y,))) or 3))) | int(l[int((int(z) & int(w))) % 3])) in [(add(add(z, x)) * x), x])
        y, d['k'] = (o.a and (int((y % (z or 3))) & int((z := -3.5)))), ([c := v for v in (1, y)][1] + ((x // (z or 3)) and (x * 3 - 2.25)))
    finally:
        try:
            set_c(t(z))
            if z:
                d[d['k']] = x
            elif ((int(3) | int(w)) if t(x) else (y * 3 - 2)):
                l.append(o.b)
                del d['k']; d['k'] = len([z, (int(w) | int(0.5))])
                if ((not y), y)[-1]: return (int(2) ^ int((int(y) ^ int(2.25))))
            else:
                set_c(add(o.a, o.b))
            t((z + (z := ((add(z, 7, z, u=0.5) % ((int(0.5) ^ int(z)) or 3)) * 3 - (add(y, k=w) + l.pop() if l[3:] else y))) + z))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            w = c + len([True, 2])
            o.b = w
            if z: return l[int(sum(*[[y]])) % 3]
    if (abs(y) + l.pop() if l[3:] else x): return o.a
    return x, y, z, w, c, l, d, o.a, o.b

def f16(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        if (x := (1 < w < 0)):
            if ((w % (z or 3)) + int(y is w)): boom((int((x < w < x)) & int(z)))
            match ((x or -3.5) // (int(f'{int(1000)}') or 3)):
                case 1 | 2 | 7: z += (int(int(z is z)) ^ int((x // (w or 3))))
                case int(z): z, z = w, w
                case i235 if i235 == 0.5: y *= (-1 // (w or 3)) % 7
                case _: l.append((x := t(y)))
            if ((y and 2.25) // (min([x, x]) or 3)): return x
        elif (add(*[0, y]) and (int(y) ^ int(x))):
            log.append((int(len({w: x, 2.25: z})) & int((1 in [y, True]))))
            log.append(o.a)
        else:
            x = d['k'] = 1
            if -(z % (z or 3)):
                w, x = y, y
                w += int(f'{int(l[int(z) % 3])}')
            else:
                (y, *y_rest), x = [l[-2], (int(max(1000, w)) & int(o.twice))], x
                if len([-z, (z % (y or 3))]): return l[int(z) % 3]
                del d['k']; d['k'] = y
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        if next(iter(((int(y) ^ int(w)),))): boom((int(add(x, k=x)) & int(l[2])))
        l[0] += len([o.b, d['k']])
    except TypeError:
        if z:
            try:
                o.a = (add(l[1], (not (w + (w := y) + w))) in [add((int(y) & int(l[-3])), (t(x), 2)[-1], x, u=255), (2 <= (int(z) & int(w)))])
                w = c + (y + (y := y) + y)
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                z = c + add(x, k=y)
                w: int = (w // ((int(x) & int(-3.5)) or 3))
            except TypeError:
                y: int = -(y == z)
            if ((x // (x or 3)) % (x or 3)):
                if (int((z in [7, y])) & int(l[-1])): return ((y in [z, w]) // ((x // (z or 3)) or 3))
                if ((y and 2.25) // (l[1] or 3)): boom((int(z) & int(w)))
                y = ((3 * 3 - (o.bump(z) < int(f'{int(1)}') < min([y, y]))) % (((y + (y := w) + y) in [x, ((x % (w or 3)) // (z or 3))]) or 3))
            elif (w or (int(z) & int(w))):
                if d['k']: return z
                if [(int(y) ^ int(255)), abs(7)][1]: return sum(v for v in [z, 7])
                l[0] = (int(t(z)) & int(max((int(sum(v for v in [x, 2])) | int(d.get(w, x))), (int(w) ^ int((w <= 0))))))
            else:
                l.append((o.twice == o.bump(x)))
                d[sum([v * x for v in l])] = add((int(w) & int(2)), **{'b': (x % (w or 3)), 'q': (int(w) & int(2))})
            d[abs(x)] = z
        i240 = 0
        while i240 < 3 and t(add(y)) is not None:
            i240 += 1
            if ((x // (0 or 3)) and 4611686018427387903):
                if -o.b: break
                l[0] = (int((int(w) ^ int(o.twice))) ^ int((int((1000 % ((x % (x or 3)) or 3))) | int((y := abs(-1))))))
                l[int(w) % 3] = o.b = (int(o.b) ^ int(add(-y)))
        try:
            y = w = min([sum(*[[(255 + z)]]), (int(x) ^ int(min([x, w])))])
            l[1:2] = [(int((x // (w or 3))) & int(t(y)))]
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            z = c + (int(y) & int(w))
            if sum(v for v in [z, 4611686018427387903]): return (int(w) ^ int(add(3)))
            d['k'] += ((w + l.pop() if l[3:] else y), l[-3])[-1]
    with M(True) as y:
        for x in l[:2]:
            i245 = 0
            while i245 < 3 and t(((lambda a, b=x: a + b)(1000) * 3 - (w if x else 2))) is not None:
                i245 += 1
                o.a = (int((int((int([2, 2.25][0]) | int(next(iter((x,)))))) | int(y))) ^ int(l[2]))
            else:
                l.append(0.5)
                (z, *w_rest), z = [(not y), sum(v for v in [w, 1000])], d.get(sum(v for v in [w, 255]), o.twice)
                l[1:2] = [add(1)]
        l[0] = ((int(z) & int(x)) % (x or 3))
        if 7:
            try:
                t((z and w))
            except ValueError:
                w: int = (min([x, w]) * add(-1, z, y, u=0))
            else:
                o.a, d['k'] = (int(((z % (x or 3)), len([0, y]))[-1]) | int((int((z := z)) ^ int((-1 < True < x))))), (add((4611686018427387903 + l.pop() if l[3:] else x), k=z) % (-(z if z else z) or 3))
                x: int = (w := (int(x) & int(w)))
            finally:
                z = c + (int(z) ^ int(x))
            w = w
        else:
            if t((x // (0 or 3))): return next(iter(((y // (w or 3)),)))
    l[0] = w
    return x, y, z, w, c, l, d, o.a, o.b

def f17(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    assert w is not None, sum([v * x for v in l])
    for y in count(2):
        def i249(n, w=2):
            for j in range(n):
                yield j + n
        x = sum(i249(1))
        log.append(((int(y) | int(x)) % ([x, z][0] or 3)))
        w: int = w
    i250 = 0
    while i250 < 3 and t((int([x, z][0]) | int((int(z) | int(z))))) is not None:
        i250 += 1
        assert x is not None, (int(x) & int((z in [w, y])))
    return x, y, z, w, c, l, d, o.a, o.b

def f18(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    d['k'] = t(w)
    if (min([x, z]) // ((int(x) ^ int(-1)) or 3)): return d['k']
    if max((int(z) | int(z)), z): return ((3 // (0.5 or 3)) % (add(y, **{'b': 0.5, 'q': w}) or 3))
    return x, y, z, w, c, l, d, o.a, o.b

def f19(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        l[1:2] = [[(int(y) | int(y)), len([2.25, y])][0]]
        try:
            for i253 in range(2):
                x += (int((lambda a, b=x: a + b)(x)) ^ int((x + w)))
                (x, *x_rest), x = [o.bump(), d.get(w, (y := 2))], ((x % (y or 3)) and (y < x))
            else:
                w = l[0] = (len({o.a: max(x, 2), w: (z + (z := y) + z)}) % ((lambda a, b=(w % (w or 3)): a + b)((w % (x or 3))) or 3))
        except ValueError:
            if t(x): return z
        else:
            o.b -= (int(add(y, w)) | int((7 if 4611686018427387903 else -1)))
            try:
                l[0] += o.bump(o.bump(255))
            finally:
                z *= add(x, x) % 7
            y = o.bump()
        finally:
            if abs((7 // (z or 3))):
                w = c + min([z, z])
                l[1:2] = [sum(v for v in [y, 3])]
                o.b = (3 < ((int((3 == z)) | int(t(x))) and (int((x % (x or 3))) ^ int(z))))
            elif o.a:
                y, y = w, y
            else:
                t(l[-2])
                assert z is not None, x
                w -= ((x % (z or 3)) % (sum(*[[y]]) or 3))
        assert z is not None, (int(o.bump()) ^ int((z + z)))
    except ValueError:
        o.a = x = d['k']
    else:
        i256 = 0
        while i256 < 3 and t(z) is not None:
            i256 += 1
            i257 = 0
            while i257 < 3 and t((int((w // (y or 3))) ^ int(-True))) is not None:
                i257 += 1
                x: int = w
                l[0] = w
            else:
                del d['k']; d['k'] = l[-1]
                d[(int(x) ^ int(z))] = (int(add(0.5, **{'b': x, 'q': w})) & int(w))
            for i258 in range(3):
                assert z is not None, (int(add(7)) ^ int((z, y)[-1]))
            else:
                d[d.get(w, z)] = sum(v for v in [x, 7])
        with M(True) as y:
            with M(False) as x:
                l[int(x) % 3] = t(x)
    finally:
        def i261(n, w=2):
            for j in range(n):
                yield j + n
        z = sum(i261(1))
    try:
        if o.a:
            t([(z + (z := (-3.5 + add(*[1, x]))) + z), [2.25, z][0]][0])
            if o.a:
                set_c(x)
            else:
                o.b = d.get((y // (z or 3)), (((int(w) & int(w)) // (z or 3)) // ((int((w // (x or 3))) | int(l[0])) or 3)))
                set_c(((int(True) | int(1)) - (int(x) | int(y))))
                log.append(add(o.bump(y), (1000 < 2)))
        elif (l[int(x) % 3], (int(z) | int(y)))[-1]:
            del d['k']; d['k'] = int(y is z)
            match z:
                case 1 | 2 | 7: x = o.b = 0.5
                case int(z): z = c + (not z)
                case i265 if i265 == 0.5: log.append((int(o.bump()) ^ int((int(0) ^ int(w)))))
                case _: set_c(((255 // (w or 3)), -7)[-1])
        else:
            if x:
                z *= (x, y)[-1] % 7
            elif ((int(w) ^ int(y)), x)[-1]:
                y, w = y, w
                y = c + (y * 3 - 3)
            else:
                o.b = o.b
                d[(int(w) | int(w))] = d.get(z, x)
                z *= (int(x) | int(z)) % 7
            set_c((4611686018427387903 // (y or 3)))
        try:
            try:
                y = w = l[int(((x in [w, z]) % (len([z, z]) or 3))) % 3]
            finally:
                o.b = (x := add(max((int(w) | int(x)), sum([v * w for v in l]))))
            i269 = 0
            while i269 < 3 and t(y) is not None:
                i269 += 1
                z = int(f'{int((t((int(1000) & int(w))) // ((int((z and z)) ^ int(int(f'{int(w)}'))) or 3)))}')
                l.append((int((int(-1) ^ int(y))) ^ int(add(y, **{'b': y, 'q': y}))))
            else:
                d[(255, y)[-1]] = sum(*[[True]])
                w: int = x
                z *= (w in [w, w]) % 7
            try:
                assert y is not None, 255
                assert y is not None, l[int(min([w, x])) % 3]
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                set_c(o.bump((z and -3.5)))
                x *= sum(v for v in [z, 0.5]) % 7
                l.append([c := v for v in (1, y)][1])
            except TypeError:
                log.append(o.twice)
        finally:
            log.append((int(w) & int([c := v for v in (1, z)][1])))
            if add((z and True), (w < y), add(w, z), u=(x + (x := z) + x)): return d.get(2, (int(z) ^ int(z)))
            (x, *z_rest), x = [(int(add(x)) ^ int((1000 < x < x))), ((not x) and (int(z) ^ int(y)))], l[int(t(y)) % 3]
    except ValueError:
        if ((int(0.5) & int(y)) + len({x: w, x: z})): boom(max((int(y) ^ int(x)), (int(1) ^ int(y))))
        assert w is not None, y
    else:
        d[(y if y else w)] = ((lambda a, b=z: a + b)(y) and y)
    finally:
        o.b = add(*[sum(v for v in [y, 3]), w])
    w += int(z is x)
    return x, y, z, w, c, l, d, o.a, o.b

def f20(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    with M(False) as w:
        if (0.5 * max(-1, w)): return (add(x, k=255) % ((w + z) or 3))
        if (sum(v for v in [y, 1000]) or add(y, k=y)): return (int(y) ^ int((int(x) ^ int(w))))
    try:
        log.append(int(f'{int((z // (0.5 or 3)))}'))
    except ValueError:
        o.b = add(*[abs((w or o.twice)), (x := (int(o.a) & int((z or 1000))))])
        if (o.bump(x) // (sum([v * z for v in l]) or 3)):
            if z: return sum([v * y for v in l])
            y *= (y + l.pop() if l[3:] else x) % 7
        elif ((z := z) < x < (w + l.pop() if l[3:] else w)):
            z *= d.get(0, 255) % 7
            l.append(((int(y) ^ int(z)) or add(y, w, 4611686018427387903, u=-1)))
        else:
            l[0] = t(w)
            (w, *w_rest), w = [(o.bump() < (x // (w or 3)) < (int(-3.5) & int(z))), w], ((not y) % (t(x) or 3))
    else:
        z, z = x, y
        (z, *z_rest), x = [2.25, z], (add(*[x, z]) in [(int(x) & int(x)), (int(0) & int(y))])
        d[add(x)] = ([x, 1000][0] % ((z // (w or 3)) or 3))
    finally:
        if ((z, w)[-1] == add(1000, k=z)):
            i275 = 0
            while i275 < 3 and t(o.a) is not None:
                i275 += 1
                x -= add((x % (3 or 3)), **{'b': (z < x < z), 'q': (z <= 2)})
            else:
                log.append((int(o.b) ^ int(sum(v for v in [y, 2.25]))))
                l.append(o.bump())
        else:
            if (w > (y % (y or 3))): return 1000
            try:
                log.append((add(z, k=z) // ((z // (y or 3)) or 3)))
            finally:
                assert w is not None, -3.5
                d[len({255: z, x: z})] = (sum(*[[w]]) // ((-1 % (w or 3)) or 3))
            set_c(-1)
    w -= (lambda a, b=(y % (1000 or 3)): a + b)(next(iter((y,))))
    try:
        try:
            if l[int(True) % 3]:
                assert w is not None, (z + (z := (w % (y or 3))) + z)
                l[1:2] = [o.b]
                (w, *y_rest), z = [t(z), d['k']], len({l[-3]: (y // (z or 3)), x: len([x, y])})
            elif (int([y, x][0]) | int((w + 4611686018427387903))):
                w: int = ((y in [z, x]) // ((-3.5 + l.pop() if l[3:] else x) or 3))
                t(int(w is w))
                l[0] -= w
            else:
                o.b = d['k'] = sum([v * w for v in l])
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            with M(False) as z:
                l[1:2] = [o.twice]
                l.append(((255 * 3 - w) < add(x, x)))
                l[int(x) % 3] = ((((w < w < 1000) in [(-3.5 // (0 or 3)), w]) or ((True % (1000 or 3)) + d.get(7, x))) // (3 or 3))
            w, x = y, y
        try:
            try:
                if z: return d['k']
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                set_c(((z // (x or 3)) // (o.bump(w) or 3)))
                if (int((int(-1) & int(w))) | int(abs(y))): return sum(*[[sum([v * y for v in l])]])
            y = (x + (x := len([(int(o.twice) ^ int((w // (0 or 3)))), len({w: y, (z := w): -3.5})])) + x)
        except ValueError:
            for w in l[:2]:
                l[int(z) % 3], o.a = x, (w - z)
                if (int(int(f'{int(255)}')) & int((x * 3 - y))): return o.bump()
                assert z is not None, (z * 3 - z)
            i284 = 0
            while i284 < 3 and t(o.b) is not None:
                i284 += 1
                t((((int((x + l.pop() if l[3:] else w)) & int(w)) % (add(t(x), k=(not 1000)) or 3)) + (w // (max(sum(*[[z]]), (int(y) | int(x))) or 3))))
        else:
            set_c((x // ((w // (3 or 3)) or 3)))
            y = c + (lambda a, b=w: a + b)(y)
            if add((int(y) ^ int(255)), k=w):
                x = c + w
            elif int(f'{int(len([z, y]))}'):
                y *= (int(-3.5) | int(z)) % 7
            else:
                z, x = int(x is w), 1
        finally:
            l[1:2] = [((y // (x or 3)) if d.get(z, True) else (x // (z or 3)))]
        if (y + (y := (x if x else z)) + y): boom(len([w, (z < w < y)]))
    finally:
        for i286 in range(3):
            try:
                d['k'], d['k'] = x, y
                if (int(t(y)) & int(abs(2))): continue
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                t(-1)
                d[t(y)] = (add(-3.5, y, y, u=x) % (1 or 3))
            for i288 in range(1):
                set_c((int(o.bump()) & int((w % (2 or 3)))))
            else:
                o.b = y
                d['k'] -= (2 + l.pop() if l[3:] else z)
                o.a = (255 % (add(*[int(w is x), d['k']]) or 3))
        else:
            l[0] -= (y in [o.bump(), (int(w) | int(x))])
            d['k'] = y = sum(*[[(sum(*[[w]]), o.b)[-1]]])
            if (int(-1000) & int(len({-3.5: z, z: y}))):
                y = c + w
            elif (int((int(z) | int(y))) & int((x - z))):
                y: int = o.a
                if w: return y
            else:
                t(add((w := o.bump()), d['k']))
                l.append(t(x))
                d[l[int(x) % 3]] = -o.a
        match ((int(y) ^ int(0)) * 3 - 2.25):
            case 1 | 2 | 7: t(o.a)
            case int(y): z: int = ((x < y < z) + (y // (x or 3)))
            case i290 if i290 == 0.5: z, l[0] = x, (z := (0.5, (int(w) & int(w)))[-1])
            case _: set_c(sum(*[[(x % (w or 3))]]))
        for z in (1, 2.5):
            log.append(((int(1) | int(z)) == (z // (x or 3))))
            if z: return add(*[l[int(0) % 3], (z % (w or 3))])
            t(z)
    def i292(n, z=2):
        for j in range(n):
            yield j + n
    w = sum(i292(2))
    o.b, d['k'] = ((int((1000 if 7 else 2)) ^ int((2 % (x or 3)))) in [-(x + (x := w) + x), (int((int(y) | int(0.5))) ^ int((z if -1 else True)))]), (int(add((int(w) ^ int(x)))) & int(((7 * 3 - y) * 3 - y)))
    t(l[-3])
    return x, y, z, w, c, l, d, o.a, o.b

def f21(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    y = z
    match -(int(w) ^ int(-1)):
        case 1 | 2 | 7: w = w = o.b
        case int(w): (w, *w_rest), y = [(int(-w) & int(o.b)), (int((not 2.25)) & int((255 // (w or 3))))], int(z is y)
        case i293 if i293 == 0.5: x: int = abs((int(w) & int(1)))
        case _: (y, *z_rest), x = [max(-1, y), l[int(add(4611686018427387903, x, 1, u=-3.5)) % 3]], int(z is w)
    l[0], x = sum([v * y for v in l]), z
    try:
        if max(add(2, y, z, u=3), d.get(-3.5, z)):
            l[0] = z = add(w, d.get(w, (int(y) | int(z))), min([l[int(True) % 3], add(1000, k=y)]), u=(int(add(2, **{'b': z, 'q': 1})) & int((z * 3 - x))))
            i296 = 0
            while i296 < 3 and t(min([o.bump(), (z % (-3.5 or 3))])) is not None:
                i296 += 1
                l[1:2] = [w]
                if ((int(x) & int(z)), (y != y))[-1]: return t(z)
                if y: return add(*[(z := w), w])
            else:
                del d['k']; d['k'] = l[2]
            try:
                z += w
                if [c := v for v in (1, z)][1]: return o.twice
                if (int(add(w, k=255)) & int(add(z))): return abs((z if x else -1))
            finally:
                set_c((add(*[y, -1]) and sum(*[[x]])))
        log.append(2.25)
    finally:
        x += o.twice
    try:
        log.append((int(add(z, -3.5)) | int(abs(w))))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        x = add(*[z, -(y // ((y if x else y) or 3))])
    return x, y, z, w, c, l, d, o.a, o.b

def f22(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    def i299(n, z=2):
        for j in range(n):
            yield j + n
    x = sum(i299(1))
    set_c((int(add(y)) & int((True * 255))))
    for i300 in range(3):
        x, z = x, x
        t((int([c := v for v in (1, y)][1]) & int(((sum([v * x for v in l]) % (l[int(z) % 3] or 3)) // (0.5 or 3)))))
        try:
            try:
                assert y is not None, x
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                d[(z + (z := w) + z)] = ((w and 4611686018427387903) // ((z < z) or 3))
            for i303 in range(2):
                l.append(-1)
                assert z is not None, ((y if z else 2.25), (not 0.5))[-1]
                l[1:2] = [((0 % (y or 3)) // (z or 3))]
            else:
                w = y
            o.b, x = ((int((lambda a, b=2.25: a + b)(y)) & int(y)) + (int(2.25) & int((w < x)))), add([o.bump(), o.twice][0], (lambda a, b=(y + z): a + b)(add(z, **{'b': w, 'q': 1})), abs(next(iter((w,)))), u=add(o.twice))
        finally:
            y: int = add((x // (z or 3)))
            l[0] = y = (z + (z := (next(iter((w,))) % (o.twice or 3))) + z)
            if len({add(255, **{'b': w, 'q': w}): max(z, w), x: (w % (w or 3))}):
                del d['k']; d['k'] = [c := v for v in (1, w)][1]
                t((int(w) | int(((o.twice * abs(w)) // (add((y - 4611686018427387903), (w % (z or 3)), (int(w) ^ int(4611686018427387903)), u=next(iter((y,)))) or 3)))))
            else:
                (z, *y_rest), w = [int(z is w), (int(x) & int([c := v for v in (1, y)][1]))], o.a
                z: int = (add(2.25, z) // (w or 3))
                x = o.a = ((w + (w := [7, 255][1]) + w) % ((w % ((int(w) & int(True)) or 3)) or 3))
    else:
        for y in l[:2]:
            d[o.twice] = (int(add(1, **{'b': y, 'q': x})) | int(max(y, w)))
            try:
                if add(t(z), k=y): continue
                set_c(o.bump())
                l[int(w) % 3] = (z * 3 - add(o.twice, l[int((int(y) | int(x))) % 3]))
            finally:
                w = c + int(x is y)
                l[int(w) % 3] = l[0] = (int((int(y) | int(2.25))) & int(add((w and w), **{'b': y, 'q': 1})))
            if o.bump(sum([v * y for v in l])): boom(-(int(z) | int(x)))
        l[1:2] = [o.twice]
    try:
        for i308 in range(3):
            l[0] = add(*[z, t(((True, x)[-1] * (not y)))])
            if add(*[(int(-1) | int(z)), sum(v for v in [x, 7])]): return next(iter((x,)))
            w = (int(len({y: abs(z), (lambda a, b=2: a + b)((w - 0)): (o.twice + -3.5)})) & int(7))
        else:
            if w:
                l.append(x)
            elif o.a:
                (y, *y_rest), z = [add((x and 4611686018427387903), (int(x) ^ int(y)), (y % (0 or 3)), u=z), o.bump(o.bump())], z
                d['k'] = (w // (((int(w) & int(w)) + [(z // (z or 3)), l[-3]][1]) or 3))
                (y, *y_rest), x = [w, (lambda a, b=x: a + b)((int(x) & int(y)))], w
            else:
                w *= 0.5 % 7
                t(sum(*[[-3.5]]))
            with M(False) as y:
                d['k'] += 7
                l[int(z) % 3] = next(iter((w,)))
            o.a = d['k'] = w
    finally:
        for i311 in range(3):
            w, x = z, w
        else:
            with M(False) as z:
                l[int(w) % 3] = y = ((not (int(x) & int(z))) % (add((w if x else 255), add(7, k=y), --3.5, u=(w // (1000 or 3))) or 3))
            try:
                x = add(x)
                l.append(((x // (x or 3)) + l.pop() if l[3:] else y))
                log.append(max(y, (not z)))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                if d.get(add(1, **{'b': z, 'q': z}), d['k']): return (x + l.pop() if l[3:] else y)
                log.append(l[2])
                if len([z, (x + (x := w) + x)]): return int(f'{int(sum(v for v in [x, 2.25]))}')
            except TypeError:
                log.append([c := v for v in (1, x)][1])
                x, y = x, w
            (x, *z_rest), y = [l[-2], y], d.get((x // (4611686018427387903 or 3)), (z, 0)[-1])
    l[int(y) % 3] = d['k']
    set_c(((0.5 // (w or 3)) % (x or 3)))
    return x, y, z, w, c, l, d, o.a, o.b

def f23(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    i314 = 0
    while i314 < 3 and t([(int(2.25) ^ int(x)), (int(w) ^ int(x))][0]) is not None:
        i314 += 1
        w *= (x % (x or 3)) % 7
    l[1:2] = [(add(*[4611686018427387903, x]) in [add(y, x), (4611686018427387903 == x)])]
    try:
        def i316(n, w=2):
            for j in range(n):
                yield j + n
        x = sum(i316(0))
        if (not o.bump()): boom(add(*[x, (y < 2 < w)]))
        try:
            match len({z: 4611686018427387903, max(w, 255): z}):
                case 1 | 2 | 7: y = w
                case int(w): d['k'], x = (abs((y - y)) // (o.twice or 3)), t(((int(-3.5) | int(x)) % ((not x) or 3)))
                case i318 if i318 == 0.5: z = c + y
                case _: w = (t(t(x)) // ((((int(w) & int(0)) < sum(v for v in [w, 1]) < y) // ((z := (int(w) & int(x))) or 3)) or 3))
            l[int(z) % 3] = (t(z) % ((int(abs(sum(v for v in [w, 2]))) | int((lambda a, b=w: a + b)(w))) or 3))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            match (int(o.twice) ^ int((int(z) & int(x)))):
                case 1 | 2 | 7: z = w
                case int(w): z: int = o.bump((int(y) & int(-1)))
                case i319 if i319 == 0.5: z *= (int(x) & int(w)) % 7
                case _: d['k'] = l[0] = (w % ((int((int(2) | int(w))) ^ int(int(w is z))) or 3))
            for w in range(3):
                x = c + True
            if (len([1, y]) // ((z // (4611686018427387903 or 3)) or 3)): return y
        except TypeError:
            try:
                l[0], z = 2.25, d.get(((int(w) & int(y)) * 3 - (0.5 + -3.5)), ((1 * 3 - z) + max(z, y)))
                y, x = x, y
            except ValueError:
                d[max(1000, w)] = (x + (x := (int(w) | int(0))) + x)
            else:
                d[o.bump(-1)] = add(add(z, **{'b': -3.5, 'q': y}), **{'b': o.bump(x), 'q': 7})
                d[(lambda a, b=z: a + b)(True)] = -1
            finally:
                (y, *w_rest), w = [[(z // (w or 3)), (y <= z)][1], (add(*[z, w]) + l.pop() if l[3:] else w)], (y <= w)
            l[0] = -d['k']
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        if ((z // (z or 3)) // (o.bump(w) or 3)):
            if (int(x) ^ int(d.get(3, y))): return t(y)
        if add((z % (3 or 3)), **{'b': len([x, x]), 'q': (int(x) ^ int(y))}):
            try:
                t(sum([v * x for v in l]))
                x = max((len([(not 1000), (int(z) & int(w))]) % (((y - y) > len([x, 255])) or 3)), z)
            except ValueError:
                z: int = [1, (int(x) ^ int(255))][1]
                y *= x % 7
            else:
                assert y is not None, ((int(y) | int(z)) // (l[int(x) % 3] or 3))
                l[int(x) % 3] = next(iter(((int(add(w, 1)) & int((int((int(x) ^ int(w))) ^ int((z if w else z))))),)))
                l.append(y)
            finally:
                l[0] += l[-3]
            x *= add(w, **{'b': w, 'q': z}) % 7
            (w, *w_rest), x = [(int(f'{int(y)}') + l.pop() if l[3:] else z), 3], x
        else:
            for y in [4, 5, 6]:
                l[1:2] = [((int(x) & int(x)) % (o.bump() or 3))]
                x += ((w * w) % ((w // (0.5 or 3)) or 3))
        def i326(n, y=2):
            for j in range(n):
                yield j + n
        y = sum(i326(0))
    except TypeError:
        if add((y or x)): return ((int(w) | int(2)) // (sum(*[[w]]) or 3))
        try:
            y: int = z
            x, w = x, x
            for z in l[:2]:
                if ((z // (z or 3)) < (0 != 7) < (int(w) & int(1))): boom(((int(y) & int(w)) // (o.b or 3)))
                z, y = y, w
                x, y = y, z
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            try:
                l[1:2] = [o.b]
                l[0], w = [c := v for v in (1, y)][1], (add(*[(w + (w := w) + w), (w // (x or 3))]) * [c := v for v in (1, w)][1])
                o.b = (int((-3.5 if ((1000 and y) // (len([w, w]) or 3)) else ((1 // (y or 3)) // (l[int(3) % 3] or 3)))) | int(x))
            finally:
                set_c(-x)
                d['k'] = w
            y = o.a = sum(v for v in [x, True])
        l[int(x) % 3] += len({x: (int(z) & int(x)), l[int(4611686018427387903) % 3]: [w, x][0]})
    if True:
        set_c(x)
        if (int((int(1) & int(y))) | int(y)):
            if add(*[y, w]): return (int((int(y) ^ int(w))) & int(len([255, z])))
            if 255:
                if len([w, z]): boom(((int(2) | int(x)) % ((w + x) or 3)))
                if len([x, x]): boom(int(z is y))
                y = c + (7 + x)
            elif ((1 % (w or 3)) + l.pop() if l[3:] else y):
                w: int = w
                l.append(len({(int(w) | int(1)): abs(x), (w % (y or 3)): t(y)}))
                l[1:2] = [((w % (w or 3)) // ((int(y) | int(y)) or 3))]
            else:
                del d['k']; d['k'] = t(w)
                log.append(o.a)
    elif 0:
        if max(t(y), (y, 0.5)[-1]): boom(((True * 3 - x) in [(y + (y := x) + y), (y, x)[-1]]))
        try:
            with M(None) as y:
                (z, *y_rest), z = [(int((1000 % (z or 3))) | int((int(z) ^ int(x)))), z], d['k']
                del d['k']; d['k'] = (int((int(w) | int(-1))) & int(sum([v * z for v in l])))
            if next(iter(((y * y),))):
                l.append(x)
                l.append((int(o.bump(z)) ^ int((2.25 // (x or 3)))))
                d['k'] -= ([x, 3][0], l[-1])[-1]
            elif add(*[o.twice, (y // (z or 3))]):
                d[sum(*[[-1]])] = 0
            else:
                l[1:2] = [(int(abs(z)) ^ int((int(4611686018427387903) & int(w))))]
                w, w = y, w
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            assert x is not None, ((3 < w < 7) or 2.25)
            l.append(-w)
        except TypeError:
            x = l[0] = ((not t(w)) + l.pop() if l[3:] else x)
            if o.b:
                x, z = z, x
                d[(1000 % (3 or 3))] = next(iter((sum([v * y for v in l]),)))
                assert x is not None, o.bump((lambda a, b=x: a + b)(x))
            elif max((y // (y or 3)), (not z)):
                l[int(y) % 3] += 0
            else:
                if (w or l[int(x) % 3]): return add(*[y, (3 // (x or 3))])
                y: int = add(*[(int(1000) | int(z)), (w % (x or 3))])
    else:
        assert x is not None, (t(2) if (x or w) else next(iter((7,))))
        for w in count(2):
            if (x := x):
                y = c + (w < x < 3)
            elif min([(x % (z or 3)), (w + (w := w) + w)]):
                l.append((y * (y % (-3.5 or 3))))
                z, w = max([x, (z or x)][1], (sum(*[[w]]) < w < t(x))), z
            else:
                if 3: break
                y = c + l[1]
            try:
                l.append(-[w, w][0])
                (z, *z_rest), y = [abs(y), (int(add(y, k=w)) | int((x + (x := x) + x)))], ((int(-3.5) & int(1000)) < o.bump() < (int(True) ^ int(0.5)))
                z += 0
            finally:
                o.b = (z // ((len({(z % (z or 3)): d['k'], len({w: w, z: w}): 2.25}) * (w // ((int(True) ^ int(-1)) or 3))) or 3))
                if sum(*[[t(3)]]): return o.b
            l[int(y) % 3], l[0] = int(w is z), (z := (min([0.5, y]) + l.pop() if l[3:] else x))
    try:
        d[(z, y)[-1]] = 3
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        o.a = (add(t(z), k=add(4611686018427387903, [c := v for v in (1, w)][1])) // ((int(z) ^ int(d['k'])) or 3))
        if (int(t(1000)) & int((int(y) & int(w)))):
            def i342(n, z=2):
                for j in range(n):
                    yield j + len(l)
            w = sum(i342(0))
        match ((int(z) ^ int(z)) // (z or 3)):
            case 1 | 2 | 7: z: int = (4611686018427387903 // ((z // (-1 or 3)) or 3))
            case int(y): l.append(sum(*[[(lambda a, b=2: a + b)(-3.5)]]))
            case i343 if i343 == 0.5: y *= (z + l.pop() if l[3:] else w) % 7
            case _: (y, *w_rest), x = [l[int((w % (z or 3))) % 3], t(sum(*[[255]]))], --2
    return x, y, z, w, c, l, d, o.a, o.b

def f24(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    x = o.bump()
    x, z = z, x
    y, z = w, y
    o.a += o.a
    for i344 in range(2):
        i345 = 0
        while i345 < 3 and t((o.a == (2.25 and 0.5))) is not None:
            i345 += 1
            x *= len({y: w, 7: 0.5}) % 7
            match (int(add(*[w, x])) | int(add(w, 255))):
                case 1 | 2 | 7: y = w = (int(-sum(v for v in [w, 1])) & int(z))
                case int(y): y = x = (z // ((int(d['k']) ^ int(add(y, k=y))) or 3))
                case i346 if i346 == 0.5: log.append((int((x // (w or 3))) ^ int(d['k'])))
                case _: del d['k']; d['k'] = (int(l[-1]) | int((z < w < y)))
            d[(int(y) ^ int(z))] = add(t(w), (int(x) | int(z)), w, u=(int(z) & int(0.5)))
    else:
        match y:
            case 1 | 2 | 7: t((add(*[[c := v for v in (1, x)][1], o.bump(add(z, w))]) <= [o.bump(), sum(*[[len({w: z, w: z})]])][1]))
            case int(x): assert z is not None, add(add(w, 0.5, z, u=w), (255 // (w or 3)))
            case i347 if i347 == 0.5: assert w is not None, (int((0 % (x or 3))) & int(next(iter((z,)))))
            case _: set_c(w)
        x = c + (z, x)[-1]
        l[int(w) % 3], l[int(w) % 3] = t(w), (not d.get(w, (4611686018427387903, y)[-1]))
    y, z = z, y
    return x, y, z, w, c, l, d, o.a, o.b

def f25(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l[0], w = x, [c := v for v in (1, x)][1]
    o.a -= d.get((z + x), z)
    l.append(add((int(True) & int(w))))
    if next(iter(((int(y) & int(w)),))):
        with M(False) as z:
            w = o.b = (z := len({z: min([z, z]), (lambda a, b=x: a + b)(3): [c := v for v in (1, z)][1]}))
            w = c + (not w)
        (z, *z_rest), y = [x, add([z, 255][1], k=(int(z) ^ int(z)))], (o.b in [o.a, (lambda a, b=w: a + b)(-1)])
    elif w:
        set_c((not 255))
    else:
        d[add(*[x, w])] = (int((int(0) | int(y))) ^ int((x % (-1 or 3))))
    return x, y, z, w, c, l, d, o.a, o.b

def f26(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    o.b = ((int(((int(z) & int(4611686018427387903)) % (1 or 3))) & int(int(f'{int(sum(v for v in [w, 2.25]))}'))) // (o.bump((-7 // (min([x, x]) or 3))) or 3))
    l[1:2] = [(y % (int(w is w) or 3))]
    try:
        i351 = 0
        while i351 < 3 and t((int(sum(*[[0]])) | int((z if w else 255)))) is not None:
            i351 += 1
            d[(7 // (w or 3))] = (o.b // (o.a or 3))
    except ValueError:
        if (int(o.twice) | int(t(x))): return next(iter((o.bump(y),)))
        l[1:2] = [w]
    else:
        if z: return d.get(y, x)
        i352 = 0
        while i352 < 3 and t(z) is not None:
            i352 += 1
            o.a += [w, (not y)][0]
            if (add(z, **{'b': x, 'q': 3}) % (l[-3] or 3)):
                l.append((int(x) ^ int([c := v for v in (1, y)][1])))
                log.append(-min([7, z]))
                if (int(w) ^ int(x)): break
            try:
                del d['k']; d['k'] = sum(v for v in [w, -1])
                o.b += (len({w: z, w: y}) and o.twice)
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                d[abs(w)] = o.twice
                l[1:2] = [len({max(w, w): int(f'{int(x)}'), (int(w) ^ int(True)): add(4611686018427387903, k=0.5)})]
                set_c(((True // (w or 3)) // (sum(*[[y]]) or 3)))
            except TypeError:
                l[int(w) % 3] += t(o.b)
        with M(False) as y:
            z = o.bump(w)
    finally:
        def i356(n, y=2):
            for j in range(n):
                yield j + n
        x = sum(i356(0))
    l[1:2] = [(w and z)]
    return x, y, z, w, c, l, d, o.a, o.b

def f27(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    def i357(n, w=2):
        for j in range(n):
            yield j + n
    x = sum(i357(2))
    if x:
        with M(None) as y:
            if w:
                z = c + l[int(z) % 3]
                log.append(((int(y) ^ int(x)) <= w))
            else:
                l[1:2] = [x]
                z *= w % 7
    else:
        (z, *w_rest), w = [(z + (z := (z + l.pop() if l[3:] else z)) + z), (int((int(y) ^ int(x))) & int(d['k']))], sum(*[[[x, w][1]]])
        x = -(((lambda a, b=-3.5: a + b)(y) // (x or 3)) or len([(-1 < w < True), (-1 // (y or 3))]))
        if (y <= (x or 7)):
            if (int((x + l.pop() if l[3:] else w)) ^ int((int(True) ^ int(y)))):
                l[int(y) % 3], d['k'] = (w := (w % ((1000 > 7) or 3))), (int(t(x)) ^ int(1000))
            else:
                w = (int((-1 == ([c := v for v in (1, x)][1] - o.b))) | int((int(((1 if z else 255) * 3 - (z // (x or 3)))) & int((x + (x := sum(*[[w]])) + x)))))
                t(add(y))
                l[0] = add(x)
            if 1000: return (x * z)
            def i363(n, z=2):
                for j in range(n):
                    yield j + len(l)
            y = sum(i363(1))
        elif w:
            if (o.b if (int(y) ^ int(y)) else (y // (w or 3))):
                o.b, l[0] = z, 0
            else:
                if z: return w
        else:
            (y, *z_rest), z = [sum(*[[(3 < 7 < y)]]), o.twice], ((z == 0.5) * (1, x)[-1])
    z = 4611686018427387903
    if 2:
        l[int(z) % 3] -= ((z, z)[-1] + l.pop() if l[3:] else x)
    for i366 in range(2):
        if ((int(y) | int(y)) % ((z % (y or 3)) or 3)): boom(sum([v * y for v in l]))
    else:
        o.a = (o.bump() in [t(len({(-3.5 % (x or 3)): 0.5, t(z): (z * y)})), x])
    return x, y, z, w, c, l, d, o.a, o.b

def f28(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for z in l[:2]:
        with M(True) as x:
            for i369 in range(1):
                if sum([v * z for v in l]): break
            else:
                l[int(y) % 3], y = (int((int(-y) & int(d['k']))) ^ int(y)), o.a
                o.b, z = add(*[o.twice, ((y % (y or 3)) if z else sum(*[[w]]))]), z
        l.append((int(o.b) | int(add(z))))
    if (w + (w := sum(*[[x]])) + w): boom((o.a % ((w, 2)[-1] or 3)))
    if sum([v * z for v in l]):
        if (z + (z := (int(7) & int(y))) + z):
            set_c(next(iter((d['k'],))))
        log.append(((int(y) & int(-1)) if -y else add(x, **{'b': z, 'q': z})))
    try:
        if -3.5:
            assert y is not None, (int((y % (z or 3))) ^ int((w in [z, y])))
            match (x - (not y)):
                case 1 | 2 | 7: (z, *w_rest), x = [(z := sum(*[[x]])), add((lambda a, b=x: a + b)(x))], (not (w < z < w))
                case int(z): y, y = w, x
                case i374 if i374 == 0.5: assert x is not None, add(max(z, x), k=y)
                case _: d[y] = ((int(z) ^ int(x)) % (min([w, x]) or 3))
            try:
                log.append([add(y, k=y), (lambda a, b=True: a + b)(x)][1])
                w *= w % 7
                l[int(y) % 3], w = z, len([(add(w, y) and d['k']), t(w)])
            finally:
                l[int(z) % 3] = len({(x % (-l[int(x) % 3] or 3)): min([((w in [x, x]) % ((int(z) ^ int(y)) or 3)), (int((y // (x or 3))) & int((int(y) & int(w))))]), (int((int(o.twice) ^ int(len([1000, y])))) & int((len([z, w]) > (x + (x := z) + x)))): (o.bump((int(w) ^ int(z))) // (max((int(x) & int(z)), (int(y) | int(z))) or 3))})
                l[1:2] = [1]
        y = 3
    except ValueError:
        x, x = z, x
        x = (d['k'] if x else t((int((x, 2.25)[-1]) & int(w))))
    else:
        z -= (int((int(0) & int(x))) & int(o.bump(x)))
    finally:
        d['k'] = o.twice
    if add((int(z) | int(x)), k=add(z, y)):
        if y:
            t(((int((int((int(w) ^ int(z))) | int((x and z)))) ^ int(o.twice)) * 3 - sum([v * x for v in l])))
            try:
                assert y is not None, (int((w < x < y)) & int(l[int(z) % 3]))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                if z: return w
                z -= ((int(w) ^ int(4611686018427387903)) + int(f'{int(w)}'))
            try:
                set_c((max(z, y) % (y or 3)))
                if (int((z % (y or 3))) ^ int(o.twice)): return (int(sum(v for v in [z, 1000])) & int(-x))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                if add((7 % (x or 3)), len({z: y, y: x}), x, u=z): return o.twice
                set_c(((int(7) | int(y)), (int(x) & int(y)))[-1])
                z: int = (add(y, w) or add(*[x, w]))
            except TypeError:
                (w, *y_rest), y = [(int([c := v for v in (1, y)][1]) & int(l[int(2.25) % 3])), min([1000, (0.5 // (x or 3))])], (int(y) | int((z * x)))
        else:
            if (int((z, x)[-1]) & int((x % (z or 3)))): return d['k']
            t([c := v for v in (1, x)][1])
        if max((255 * 3 - z), max(x, 0.5)): return w
    elif (int((y if x else x)) & int(abs(x))):
        x += x
    else:
        match min([(y - z), (w * x)]):
            case 1 | 2 | 7: o.b = o.b = (((-1 > x) % (z or 3)) == (int(y) & int(w)))
            case int(x): set_c(x)
            case i380 if i380 == 0.5: x = z = ((min([x, x]) and d.get(z, w)) // (int(f'{int(-0)}') or 3))
            case _: t((int(((int((lambda a, b=z: a + b)(z)) & int(-True)) and max((int(w) & int(z)), (y < 255 < w)))) & int(o.twice)))
        if (o.a // (x or 3)):
            del d['k']; d['k'] = (int(0.5) ^ int(y))
    return x, y, z, w, c, l, d, o.a, o.b

def f29(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if x:
        match [(y % (y or 3)), -3.5][1]:
            case 1 | 2 | 7: l[int(z) % 3] = ((((y <= w) - sum(*[[w]])) + True) or max(len({y: int(f'{int(z)}'), o.a: (z == w)}), sum(v for v in [w, -1])))
            case int(x): d['k'] += t(x)
            case i383 if i383 == 0.5: assert z is not None, x
            case _: l.append((w + (w := (z and y)) + w))
        if 1000:
            z *= (int(w) | int(-3.5)) % 7
            if ((int(z) | int(-3.5)) < (int(z) & int(x)) < o.a):
                y: int = min([(w * 3), (z := x)])
                set_c(add(add(*[z, z]), (z * z)))
            elif (int([c := v for v in (1, y)][1]) ^ int((lambda a, b=y: a + b)(z))):
                l.append(1000)
                set_c(o.twice)
            else:
                (z, *w_rest), x = [(int(add(x)) & int(add(y))), ((w // (y or 3)) + (-3.5 // (w or 3)))], (lambda a, b=(-1 in [y, y]): a + b)((int(z) ^ int(2.25)))
                z, x = (x // ((next(iter((w,))) or o.bump(z)) or 3)), abs((z + o.bump()))
                x, w = w, w
        else:
            try:
                l[1:2] = [(add(x) // ((y if 2.25 else y) or 3))]
                y = c + add(y, k=3)
            finally:
                set_c(add([y, y][0], int(f'{int(2.25)}')))
            if (int((int(z) & int(3))) ^ int(z)): return (int(y) & int((z // (x or 3))))
            w = c + abs(255)
        y: int = 1
    assert x is not None, (int((int(w) | int(y))) & int(w))
    if (o.bump() - o.twice):
        for i388 in range(2):
            if -(int(z) & int(z)): continue
            z, y = y, x
            for y in range(2, 0, -1):
                d['k'] = y = 2
                y, x = y, w
        else:
            log.append((-w + l.pop() if l[3:] else x))
    o.b = t(y)
    set_c(((int(3) & int(0.5)) % ((w <= z) or 3)))
    l[1:2] = [w]
    try:
        (x, *x_rest), y = [add(o.a, **{'b': sum(v for v in [z, 2]), 'q': 4611686018427387903}), o.bump((z // (4611686018427387903 or 3)))], [z, (y // (x or 3))][1]
    finally:
        y -= max((z, 2.25)[-1], (x % (x or 3)))
        l.append(7)
        for i391 in range(0):
            i392 = 0
            while i392 < 3 and t(len({w: (1000 * 3 - z), -w: z})) is not None:
                i392 += 1
                y = c + (int(z) & int(x))
                d['k'] += ((True and 1000) % (4611686018427387903 or 3))
                set_c((int(sum(v for v in [z, 7])) & int(int(f'{int(w)}'))))
            else:
                if (x := (z // (x or 3))): continue
                l.append(y)
            if x:
                assert w is not None, y
                del d['k']; d['k'] = y
            else:
                l[1:2] = [(int(z) & int((w // (x or 3))))]
                t(add(len({z: (int(abs(y)) & int([z, x][0])), d.get(len({y: x, w: y}), (int(255) ^ int(y))): (int((True // (y or 3))) ^ int(y))})))
            y *= len({x: w, 3: x}) % 7
        else:
            y *= add(x, **{'b': w, 'q': y}) % 7
    return x, y, z, w, c, l, d, o.a, o.b

for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29):
    run(f, 1)
    run(f, 0.5, -7)
    run(f, 2 ** 62, 0)
