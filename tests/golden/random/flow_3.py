# Random expressions and control flow (seed 3), with a trace of what was evaluated in which order.
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
    if (lambda a, b=7: a + b)(sum(v for v in [y, 0.5])):
        d['k'] -= ((int(z) | int(2.25)) and o.b)
        with M(False) as y:
            if z: boom((int(sum(v for v in [w, 2.25])) | int((int(z) ^ int(z)))))
            with M(None) as x:
                z: int = ((2 * 3 - z) in [(w + z), (int(x) | int(x))])
                l[1:2] = [int(f'{int(z)}')]
                o.b -= len({(z in [7, z]): 2.25, (w + z): (x > z)})
    elif (int(z) ^ int((int(1) | int(y)))):
        y = w = (add(add(x, y), (int(x) & int(y)), l[2], u=(2 == x)) % ((True % ((int(x) ^ int(x)) or 3)) or 3))
        if w:
            if [(z + z), l[-2]][0]: return y
            o.b = l[0] = d.get(t(x), x)
            l[int(w) % 3] = z
    else:
        with M(False) as z:
            t(((len({(True in [w, 1000]): z, -2: sum([v * z for v in l])}) * d['k']) + l.pop() if l[3:] else y))
            match [c := v for v in (1, w)][1]:
                case 1 | 2 | 7: t(d.get(0, (((int(x) | int(y)) + x) or abs(len({7: w, w: w})))))
                case int(y): l[1:2] = [int(f'{int(int(w is w))}')]
                case i6 if i6 == 0.5: o.b -= t(w)
                case _: d['k'] = d['k'] = (lambda a, b=(o.a // ((w % (w or 3)) or 3)): a + b)(([c := v for v in (1, x)][1] // (True or 3)))
        if ((y // (z or 3)) % (z or 3)):
            i8 = 0
            while i8 < 3 and t(x) is not None:
                i8 += 1
                if l[0]: boom((len([y, 255]) + x))
            else:
                if (int(z) & int((int(z) & int(w)))): return (int((w or x)) | int((int(0.5) ^ int(y))))
                (y, *x_rest), x = [(w + (w := t(w)) + w), y], (int(l[0]) ^ int(add(x, y)))
    with M(False) as w:
        del d['k']; d['k'] = True
        y = c + (int(z) & int(w))
        try:
            with M(False) as w:
                (w, *x_rest), y = [sum(*[[(not y)]]), 1], d['k']
                del d['k']; d['k'] = len({sum(v for v in [x, 0]): (int(y) ^ int(x)), (y // (4611686018427387903 or 3)): (int(x) ^ int(1))})
                w *= (7 < w < True) % 7
            try:
                l[int(z) % 3] = -(int(sum(v for v in [y, 3])) & int(y))
            finally:
                x *= w % 7
                o.b = abs(((3 % (z or 3)) > (int((int(3) | int(x))) | int((int(x) ^ int(1))))))
                x = w
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            z = c + (int(-1) ^ int(w))
        except TypeError:
            def i13(n, w=2):
                for j in range(n):
                    yield j + n
            z = sum(i13(0))
            if ((w or 3) or add(w, 0)):
                w = o.bump()
            else:
                t((not (int((x := (y % (x or 3)))) ^ int(y))))
                assert w is not None, (t(x) // (x or 3))
    l.append(sum(*[[(lambda a, b=True: a + b)(z)]]))
    with M(False) as w:
        w = (int(z is x) * 3 - ((int(add(z)) ^ int(y)) % (l[int(o.twice) % 3] or 3)))
    return x, y, z, w, c, l, d, o.a, o.b

def f1(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if (x + (x := z) + x):
        set_c(z)
        z = (z + (z := ((int(o.bump(w)) | int(add(x, k=-1))) * 3 - (t(x) % ((x and w) or 3)))) + z)
        log.append((add(x, 7, y, u=255) or (0 - y)))
    match (int((x and -3.5)) ^ int(1000)):
        case 1 | 2 | 7: w = c + (int(x) | int(x))
        case int(w): log.append((int((int(x) ^ int(1000))) & int((int(z) & int(w)))))
        case i17 if i17 == 0.5: z -= ((z // (w or 3)) < (int(z) ^ int(x)))
        case _: t((int(7) | int(-((int(w) | int(w)) in [(w or y), w]))))
    def i18(n, x=2):
        for j in range(n):
            yield j + n
    w = sum(i18(0))
    z *= y % 7
    if (y + (y := add(y, y)) + y): return (lambda a, b=x: a + b)(abs(z))
    set_c(w)
    return x, y, z, w, c, l, d, o.a, o.b

def f2(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        try:
            assert z is not None, (not add(*[z, y]))
            del d['k']; d['k'] = t(o.b)
            def i21(n, z=2):
                for j in range(n):
                    yield j + len(l)
            x = sum(i21(1))
        finally:
            i22 = 0
            while i22 < 3 and t(z) is not None:
                i22 += 1
                log.append(int(f'{int((int(y) | int(y)))}'))
                t((int(t(z)) | int(len({255: abs((z // (x or 3))), [c := v for v in (1, x)][1]: add(*[o.bump(), (y if z else x)])}))))
            o.a = sum(v for v in [x, 4611686018427387903])
            try:
                w, o.b = z, (lambda a, b=l[0]: a + b)(w)
                l.append((int((True * 3 - x)) | int(o.bump(z))))
            except ValueError:
                y: int = (y := y)
                o.b = (int(((int(len({z: w, w: y})) ^ int((y + (y := 1) + y))) % (((int(3) ^ int(-3.5)) // ((-1 % (3 or 3)) or 3)) or 3))) | int(z))
                t((abs(((w % (2.25 or 3)) // (w or 3))) % (len([z, -o.b]) or 3)))
            else:
                x *= min([x, y]) % 7
                set_c(l[int((z // (z or 3))) % 3])
                (x, *w_rest), z = [abs((z + l.pop() if l[3:] else y)), ((0.5 // (x or 3)) or (y // (x or 3)))], sum([v * x for v in l])
            finally:
                l.append((int((int(y) & int(w))) & int((int(y) & int(y)))))
        for z in (1, 2.5):
            x += (int((w and y)) ^ int([True, 7][1]))
            w: int = y
            d['k'] = add(y)
        o.a, z = (int(y) & int(w)), (int(x) & int((z * w)))
    except ValueError:
        try:
            def i26(n, y=2):
                for j in range(n):
                    yield j + len(l)
            w = sum(i26(0))
            i27 = 0
            while i27 < 3 and t(o.b) is not None:
                i27 += 1
                x: int = (int(0) | int((2.25 // (w or 3))))
            else:
                w, d['k'] = o.bump(), -((0 % (x or 3)) * 3 - (0 + l.pop() if l[3:] else x))
                if len([add(*[w, x]), (y % (0.5 or 3))]): return (y := len([z, 1]))
                t(d['k'])
            o.b = add((int((not (w % (w or 3)))) & int(y)))
        finally:
            l[1:2] = [o.bump(l[int(7) % 3])]
            y -= d.get((255 // (y or 3)), t(y))
            x = c + z
    else:
        try:
            if add((int(z) & int(w)), **{'b': (int(x) | int(w)), 'q': (int(x) ^ int(z))}):
                d['k'], z = (int(l[-2]) & int(o.bump((int(y) & int(3))))), o.twice
            elif int(w is y):
                del d['k']; d['k'] = add((x % (z or 3)), **{'b': add(x, 1000, True, u=w), 'q': z})
                set_c(o.a)
            else:
                log.append(max(d.get(z, y), (z or z)))
                z, x = x, w
            w = c + d['k']
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            assert x is not None, x
            l[int(x) % 3] += x
            if z:
                del d['k']; d['k'] = (not (2 // (w or 3)))
                l[1:2] = [(int(-z) | int((z % (z or 3))))]
                z *= [c := v for v in (1, y)][1] % 7
        except TypeError:
            try:
                x, z = (int((not int(f'{int(w)}'))) & int((not (int(y) & int(y))))), (int(((lambda a, b=z: a + b)(y) + (int(-1) | int(x)))) | int(sum(v for v in [x, 1])))
                o.b = y
                y: int = sum(v for v in [x, 3])
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                l[int(y) % 3] -= (d['k'] if add(7, x) else w)
                l.append((add(y) % ((z == w) or 3)))
                log.append(((w % (y or 3)) % (True or 3)))
            with M(False) as y:
                l.append(((z // (z or 3)) < (x if z else y) < -3.5))
                l[0], w = sum(*[[len({(int(y) | int(z)): next(iter((7,))), (y := z): 0})]]), len({(int(d['k']) | int((int(True) & int(z)))): add((int(0) ^ int(x)), x), ((w + (w := y) + w) and (x % (x or 3))): (x // ([y, y][1] or 3))})
        l[int(z) % 3] = (abs(sum([v * y for v in l])) in [(add(w, k=-x) // (0 or 3)), ((abs(z) * 3 - (int(x) | int(x))) % (z or 3))])
        if x: return o.twice
    finally:
        try:
            z -= ((-3.5 // (w or 3)) if (int(y) ^ int(w)) else (y if w else w))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            match sum(v for v in [z, 255]):
                case 1 | 2 | 7: (x, *z_rest), x = [2.25, (int(w) | int((w + (w := 4611686018427387903) + w)))], (int(z) | int(x))
                case int(x): set_c(o.bump(o.a))
                case i34 if i34 == 0.5: l[1:2] = [int(f'{int(next(iter((z,))))}')]
                case _: z = add(((int(abs(w)) & int(0)) + l.pop() if l[3:] else y), (int(abs(x)) | int(y)), (int(-d.get(w, z)) ^ int(z)), u=o.bump())
            if (w % ((int(w) | int(y)) or 3)): boom(y)
            d['k'], x = (w % ((int(d['k']) & int((int(z) ^ int(2.25)))) or 3)), (int((int((7 % (z or 3))) & int([-3.5, z][0]))) ^ int(z))
    if (int(-3.5) & int(z)): return ((w + l.pop() if l[3:] else z) // ((int(y) & int(w)) or 3))
    t(((x := [(int(4611686018427387903) ^ int(w)), (int(z) & int(z))][0]) * 3 - t(x)))
    return x, y, z, w, c, l, d, o.a, o.b

def f3(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if int(f'{int((z % (z or 3)))}'):
        w, w = x, w
    else:
        if ((int(x) ^ int(z)) < z):
            try:
                if o.bump((int(y) ^ int(3))): boom(((int(4611686018427387903) | int(7)) + [y, y][1]))
                l[0], z = w, w
            finally:
                z += ((int(z) | int(z)) // ((z // (z or 3)) or 3))
            def i38(n, z=2):
                for j in range(n):
                    yield j + n
            w = sum(i38(2))
        elif (w := o.bump()):
            try:
                d[t(x)] = z
                d[(z + 7)] = (l[-2] % ((y % (x or 3)) or 3))
            except ValueError:
                d[t(-3.5)] = (int(add(y)) | int(t(x)))
                o.b = (int(x) ^ int(z))
                x, z = x, w
            else:
                l.append(((int(w) ^ int(z)) * t(z)))
                z, x = z, y
            finally:
                y, w = o.twice, abs(o.twice)
            w, l[int(z) % 3] = add((not l[0]), (len([x, w]) or t(w)), (min([0.5, w]) // ((not w) or 3)), u=add((z // (w or 3)), **{'b': (lambda a, b=w: a + b)(y), 'q': (y - z)})), add((add(y, y) // ((x in [1000, z]) or 3)), k=sum(*[[(int(4611686018427387903) ^ int(z))]]))
            match max((y - x), int(f'{int(3)}')):
                case 1 | 2 | 7: z = c + z
                case int(y): x = c + (0.5 // (w or 3))
                case i40 if i40 == 0.5: z, l[0] = ((x % ((y < z < y) or 3)) // (l[int((w // (z or 3))) % 3] or 3)), l[2]
                case _: w = y
        else:
            del d['k']; d['k'] = abs((y + 2.25))
            for i41 in range(0):
                d[(int(y) ^ int(2))] = add(*[(0.5 % (x or 3)), (7 % (z or 3))])
                l[0] = o.a
                t(int(w is y))
            else:
                l[0] -= 1
                y, l[0] = o.a, z
        d[(z % (y or 3))] = sum(*[[sum(*[[z]])]])
    if sum(v for v in [z, -3.5]):
        d[(y and z)] = (lambda a, b=(y * 3 - 4611686018427387903): a + b)(d.get(0.5, 7))
    if ((int(y) | int(y)) and int(z is w)):
        for i44 in range(1):
            d['k'] = x
            try:
                l[1:2] = [(int((int(y) ^ int(y))) & int(sum(v for v in [w, True])))]
            except ValueError:
                log.append(o.bump((y in [y, x])))
                o.b = y
                d['k'] -= (y + (y := len([y, 2])) + y)
            else:
                (w, *x_rest), x = [(len({w: 2.25, y: -3.5}) % (w or 3)), [(int(y) & int(w)), max(w, 255)][1]], (int(y) | int((z + l.pop() if l[3:] else y)))
            finally:
                log.append((2 * 3 - y))
            y += ((y % (z or 3)) % (t(y) or 3))
        else:
            match (t(w) + l.pop() if l[3:] else z):
                case 1 | 2 | 7: y = sum(v for v in [x, 1000])
                case int(w): z = (int(f'{int(255)}') == ((int((y + l.pop() if l[3:] else w)) ^ int(t(2))) < l[int(add(*[z, w])) % 3] < (l[-2] // ((int(w) & int(z)) or 3))))
                case i46 if i46 == 0.5: d[(z % (x or 3))] = (int(y is y) < 4611686018427387903)
                case _: x = z
            set_c((int((int(-3.5) | int(y))) & int((int(1000) & int(1)))))
        assert w is not None, l[int((not y)) % 3]
    else:
        log.append((int((w - z)) | int((int(255) | int(y)))))
        del d['k']; d['k'] = ((1000 + l.pop() if l[3:] else z) % (max(0.5, x) or 3))
        set_c((not l[int(w) % 3]))
    for x in range(2, 0, -1):
        y = c + (x + True)
        if (abs(0.5) // (t(z) or 3)):
            if o.bump((w % (x or 3))): return ((int(w) & int(0)) * 3 - (lambda a, b=z: a + b)(z))
        elif t(x):
            for i49 in range(2):
                t((lambda a, b=o.twice: a + b)(((x < o.twice < o.a) // (d['k'] or 3))))
            else:
                log.append((add(-1) * 3 - (x // (y or 3))))
                if (z := (int(2.25) | int(1000))): continue
        else:
            if ((int(2) | int(z)) * (int(z) | int(-1))): break
            l[int(x) % 3] -= (int((w + (w := w) + w)) | int(w))
            if w:
                if x: continue
        l[1:2] = [((int(w) | int(y)) + y)]
    return x, y, z, w, c, l, d, o.a, o.b

def f4(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if z: return (int(l[-1]) ^ int(255))
    match add(*[d.get(z, w), sum([v * z for v in l])]):
        case 1 | 2 | 7: log.append(d.get((z % (y or 3)), (z, w)[-1]))
        case int(z): l.append(o.twice)
        case i51 if i51 == 0.5: del d['k']; d['k'] = add((-3.5 or y), len([x, True]), (int(w) & int(w)), u=add(x))
        case _: del d['k']; d['k'] = -d.get(x, w)
    o.b += d.get((not y), sum(*[[z]]))
    return x, y, z, w, c, l, d, o.a, o.b

def f5(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if x:
        i53 = 0
        while i53 < 3 and t(((int(w) ^ int(7)) % (x or 3))) is not None:
            i53 += 1
            if o.bump(): continue
            log.append(sum(*[[(z % (7 or 3))]]))
            y = abs(l[int(y) % 3])
        else:
            w, y = z, x
            d[(y < y)] = o.a
        x += True
    elif z:
        try:
            if (o.twice // ((y % (0 or 3)) or 3)): boom(t(w))
            if ((int(y) ^ int(x)) // ((int(2.25) ^ int(0.5)) or 3)): boom((int((w // (w or 3))) | int(add(*[x, z]))))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            t(y)
        if z: boom(x)
    else:
        assert y is not None, 0
        del d['k']; d['k'] = ((z * 3 - z) % ((z if w else 4611686018427387903) or 3))
    i55 = 0
    while i55 < 3 and t(t(add(y, **{'b': w, 'q': 3}))) is not None:
        i55 += 1
        try:
            w = (d['k'], (not y))[-1]
            z: int = (o.bump(x) or z)
            with M(None) as y:
                if z: boom(y)
                assert z is not None, z
        finally:
            for i58 in range(0):
                t(t(y))
            else:
                l[1:2] = [3]
                l[0] -= (int((int(x) | int(z))) ^ int(len({w: y, x: y})))
            for i59 in range(2):
                d['k'], z = (y, int(f'{int(t(z))}'))[-1], True
            else:
                l.append(d.get((w < w < w), z))
                z = add((int(w is w) * 3 - w), k=o.b)
                o.a = (int(len({1000: len([(y // (w or 3)), (int(True) | int(4611686018427387903))]), (int((w and 0)) ^ int((y + (y := z) + y))): (l[int(x) % 3] + l.pop() if l[3:] else x)})) ^ int(int(f'{int((int((y // (y or 3))) & int(z)))}')))
    for i60 in range(1):
        if (2 < (x // (x or 3))):
            assert w is not None, sum(v for v in [y, 7])
            for i62 in range(3):
                if -3.5: break
            else:
                x = -3.5
            set_c(l[0])
        try:
            z = c + o.b
            try:
                l.append(add(-w, **{'b': (int(3) ^ int(y)), 'q': (int(z) ^ int(y))}))
                l.append(add((z - z), **{'b': (int(z) ^ int(y)), 'q': (int(2) & int(x))}))
                l.append(t((z % (z or 3))))
            except ValueError:
                t(w)
                log.append((int((int(y) | int(y))) ^ int((y := 255))))
            else:
                z, z = y, y
                del d['k']; d['k'] = add((x % (x or 3)), k=w)
                z: int = (sum(*[[-1]]) % ((int(y) ^ int(x)) or 3))
            finally:
                w = add(min([(int(7) ^ int(t(2.25))), (x := (y or w))]), ((int(len({x: w, 1000: z})) | int((z := x))) // (l[2] or 3)))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            if 1000: continue
            for z in range(2, 0, -1):
                t(min([o.bump(z), ((l[2] != (y, z)[-1]) or ((w + (w := w) + w), t(y))[-1])]))
                y = c + w
            if (int((y + (y := w) + y)) ^ int([z, z][1])):
                y = (z + (z := ((lambda a, b=(w // (z or 3)): a + b)(l[int(z) % 3]) + l.pop() if l[3:] else x)) + z)
                o.a, d['k'] = (True < (int((int(z) | int(z))) | int((z if w else z))) < z), 1
            elif int(f'{int(add(*[w, -1]))}'):
                (z, *y_rest), y = [(int((w % (x or 3))) ^ int(1000)), w], (int((lambda a, b=7: a + b)(z)) | int(add(-1, w, x, u=w)))
                d[(z + l.pop() if l[3:] else z)] = ((int(y) ^ int(y)) % ((x, w)[-1] or 3))
                t(o.bump())
            else:
                log.append(((w + x) if (z, w)[-1] else w))
                o.b = (z + (z := (next(iter((1,))) % ((z := z) or 3))) + z)
        except TypeError:
            if ((lambda a, b=y: a + b)(w) // (add(x, z, y, u=x) or 3)):
                d['k'] -= int(x is w)
                assert y is not None, 0.5
            elif (y := len([z, z])):
                log.append(7)
            else:
                l[1:2] = [[c := v for v in (1, y)][1]]
            z *= (w == y) % 7
    else:
        z = c + o.b
        l[1:2] = [z]
    log.append(w)
    match x:
        case 1 | 2 | 7: x = c + next(iter((0.5,)))
        case int(y): d[(7 + 0)] = (int(next(iter((y,)))) & int(z))
        case i68 if i68 == 0.5: set_c(x)
        case _: l[1:2] = [w]
    y *= (x := y) % 7
    try:
        match 2.25:
            case 1 | 2 | 7: x *= (int(w) & int(7)) % 7
            case int(z): (y, *z_rest), y = [add(*[(int(w) | int(w)), z]), max((not z), (int(z) ^ int(x)))], d['k']
            case i70 if i70 == 0.5: (y, *z_rest), y = [((z != z) // (y or 3)), (x // ((x or y) or 3))], (int((int(4611686018427387903) | int(-1))) | int((int(w) & int(y))))
            case _: del d['k']; d['k'] = (int((int(x) | int(w))) & int((w or y)))
        for y in range(2, 0, -1):
            with M(None) as x:
                if int(y is w): boom((int(int(y is z)) | int(z)))
                d['k'] = -(int(add(z, t(y))) ^ int(0))
                log.append(x)
        l[int(y) % 3] = o.b
    except ValueError:
        y: int = y
    else:
        def i73(n, y=2):
            for j in range(n):
                yield j + len(l)
        x = sum(i73(0))
        l[int(w) % 3] += x
        try:
            if ((int(w) ^ int(z)) != (x if x else y)):
                d[(int(y) | int(y))] = (int(o.b) | int(sum(v for v in [z, 0.5])))
                o.a = z = o.bump((int((w % (z or 3))) & int((int(x) & int(y)))))
                w = d['k'] = -3.5
            elif ((4611686018427387903 if y else w) % (x or 3)):
                log.append(add([c := v for v in (1, w)][1], (7 if True else x)))
                assert z is not None, min([d['k'], (not x)])
                l[int(z) % 3] = d['k'] = d['k']
            else:
                l[1:2] = [x]
            if w:
                l[0] += sum(v for v in [w, True])
                del d['k']; d['k'] = len([z, z])
            elif w:
                l[int(x) % 3] = d['k']
            else:
                o.a = (((min([x, 0]) // (add(x, k=y) or 3)) % (y or 3)) + y)
                o.a = (sum([v * w for v in l]) // (int(f'{int((int((7 % (7 or 3))) | int((z // (z or 3)))))}') or 3))
                l[0] = o.b
        finally:
            l[int(z) % 3] -= (y + l.pop() if l[3:] else w)
            d['k'] -= (int(w) & int((0 % (4611686018427387903 or 3))))
    finally:
        l[int(z) % 3] += add(t(y), (y // (x or 3)), x, u=int(x is x))
    return x, y, z, w, c, l, d, o.a, o.b

def f6(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    i77 = 0
    while i77 < 3 and t((y or o.twice)) is not None:
        i77 += 1
        (w, *z_rest), z = [[c := v for v in (1, w)][1], ((int(z) | int(w)) or (y // (y or 3)))], y
        l[1:2] = [(l[int(z) % 3] and (int(y) & int(3)))]
        l.append([(z + (z := w) + z), x][1])
    if (int((not y)) | int(o.twice)):
        def i79(n, w=2):
            for j in range(n):
                yield j + n
        x = sum(i79(1))
        o.a = d['k'] = l[0]
        if l[-1]:
            try:
                x: int = d.get(len({z: z, w: z}), (x, z)[-1])
                o.a = x
                o.b = (y % ((o.b < (lambda a, b=x: a + b)((z + (z := w) + z)) < t(y)) or 3))
            except ValueError:
                x = -1
            else:
                set_c(add(o.a, **{'b': (z % (y or 3)), 'q': (int(w) | int(y))}))
            finally:
                l[int(w) % 3] = w
    i82 = 0
    while i82 < 3 and t(int(y is x)) is not None:
        i82 += 1
        assert z is not None, w
    else:
        if l[int(l[int(w) % 3]) % 3]: return (int(d.get(True, True)) ^ int((int(z) ^ int(True))))
    if (int(x) ^ int(o.twice)):
        log.append(sum([v * w for v in l]))
        try:
            with M(False) as x:
                x *= o.bump() % 7
                log.append(sum(v for v in [y, 7]))
            try:
                set_c([(3, z)[-1], o.bump()][1])
                o.a = (((int((int(-1) ^ int(x))) & int(o.a)) % (w or 3)) // (int(f'{int(add(sum(v for v in [x, 255]), k=o.a))}') or 3))
                if w: boom((int(255) | int(max(-3.5, z))))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                if (int((int(z) & int(z))) | int(w)): boom(sum(*[[0]]))
        finally:
            def i87(n, x=2):
                for j in range(n):
                    yield j + n
            w = sum(i87(1))
            t(t((((z != y) % ((x + w) or 3)) - o.bump())))
            x *= (z // (x or 3)) % 7
    elif 2:
        for z in (1, 2.5):
            for i89 in range(0):
                if x: break
                (z, *z_rest), w = [len([d['k'], t(y)]), l[-3]], int(f'{int(sum([v * z for v in l]))}')
            else:
                y = (o.a != min([z, int(y is y)]))
                o.b = (add((z := (0 // (z or 3)))) in [3, ((int(z) ^ int(w)) + z)])
        i90 = 0
        while i90 < 3 and t(add((w // (w or 3)))) is not None:
            i90 += 1
            try:
                y = c + w
                log.append(z)
                w -= [add(7, k=y), (4611686018427387903 in [w, 1])][0]
            except ValueError:
                set_c((x <= abs(w)))
                l[int(y) % 3] = o.b = y
            else:
                o.a = (o.a * (t(w) and add(-3.5, add(y, **{'b': w, 'q': w}), d['k'], u=len({w: 0.5, z: x}))))
                del d['k']; d['k'] = [(lambda a, b=w: a + b)(x), len([y, w])][1]
                d[min([z, y])] = sum([v * y for v in l])
            finally:
                assert w is not None, o.twice
    else:
        (y, *w_rest), z = [len([x, add(z, k=1)]), add((int(w) | int(x)), abs(True), (x % (z or 3)), u=min([y, x]))], 3
        o.b += add(max(-3.5, w), **{'b': (-3.5 // (x or 3)), 'q': abs(2.25)})
        set_c((int((lambda a, b=-3.5: a + b)(y)) | int(len({7: y, w: y}))))
    if (t(y) // (y or 3)): boom((int(z) | int((int(2) | int(w)))))
    i92 = 0
    while i92 < 3 and t(-3.5) is not None:
        i92 += 1
        (x, *x_rest), w = [t(z), o.b], o.bump()
    else:
        for i93 in range(2):
            try:
                x = min([sum([v * w for v in l]), (not (z and o.b))])
            except ValueError:
                w, z = z, x
                x *= max(z, x) % 7
                d[min([x, y])] = o.twice
            else:
                (x, *y_rest), x = [(int((int(x) | int(-1))) | int(add(0, k=3))), int(x is x)], (w or add(*[z, z]))
                (w, *x_rest), z = [4611686018427387903, (4611686018427387903 * 3 - (int(z) | int(w)))], ((w * 3 - z) > x)
                t((int(([z, l[1]][0] // ((int(l[-3]) | int(z)) or 3))) | int(((next(iter((z,))) and d['k']) % (-add(1, k=w) or 3)))))
            finally:
                l[1:2] = [(y + (y := (w % (4611686018427387903 or 3))) + y)]
            if t(w):
                y *= (y and x) % 7
                l[1:2] = [(int([y, w][0]) | int(t(y)))]
            else:
                w -= -(z // (x or 3))
                o.b += t(o.a)
            w = c + add(y, y, z, u=y)
        else:
            try:
                d['k'] = (x, add((max(z, 2) % ((x + x) or 3))))[-1]
                l[1:2] = [o.bump()]
                del d['k']; d['k'] = x
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                if y: return ((z % (w or 3)) or (-3.5 // (y or 3)))
                log.append((int((lambda a, b=z: a + b)(z)) ^ int(max(3, x))))
                w = (-1 in [(int((int((2 + 0.5)) ^ int(o.twice))) & int((int(o.bump()) | int(-y)))), ((max(w, w), x)[-1] // (l[0] or 3))])
    return x, y, z, w, c, l, d, o.a, o.b

def f7(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l.append([(x // (x or 3)), l[0]][0])
    d['k'], z = add(int(x is x), ((lambda a, b=1000: a + b)(y) + add(y, 255, x, u=x)), (int(w) | int(x)), u=(int((int(w) | int(w))) | int((-1 % (w or 3))))), (((int(0.5) & int(z)) % ((w - x) or 3)) and w)
    try:
        if w: return int(z is z)
    except ValueError:
        l.append(add(len([1, z]), **{'b': add(w, k=z), 'q': int(f'{int(0.5)}')}))
        l[0] = x
    else:
        x *= w % 7
    finally:
        l.append((int((int(y) & int(0.5))) & int((int(w) | int(z)))))
    return x, y, z, w, c, l, d, o.a, o.b

def f8(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for i98 in range(3):
        l[int(z) % 3] += d['k']
        l.append((int(y) | int((lambda a, b=x: a + b)(w))))
    else:
        if d.get((x // (y or 3)), add(y, x, 1, u=w)): return ((y + l.pop() if l[3:] else y) * (w % (y or 3)))
        for z in range(2, 0, -1):
            t([c := v for v in (1, z)][1])
    log.append(-1)
    set_c((int(z) | int(x)))
    l.append([c := v for v in (1, w)][1])
    o.b = d['k']
    if ((int(z) ^ int(y)), (z + (z := x) + z))[-1]:
        log.append(max(sum([v * w for v in l]), (w + (w := z) + w)))
        x += (add(z, x, y, u=-1) // (max(x, y) or 3))
    elif add(-3.5, **{'b': (int(z) & int(3)), 'q': (x % (y or 3))}):
        x = l[0] = ((t(z) + l.pop() if l[3:] else x) % (sum(v for v in [x, 2]) or 3))
        if (int((4611686018427387903 // (3 or 3))) | int(sum(v for v in [x, -3.5]))):
            try:
                y, y = w, z
                x: int = ((int(y) ^ int(-3.5)) // (y or 3))
                log.append((w // ((1000 and z) or 3)))
            except ValueError:
                d[add(w, **{'b': w, 'q': w})] = (int((int(-3.5) & int(z))) | int(o.b))
                l[1:2] = [int(f'{int(add(y, k=w))}')]
                o.a += add(*[l[int(z) % 3], z])
            else:
                set_c(len({len({x: 255, z: y}): (1 // (w or 3)), (w % (0 or 3)): (w % (x or 3))}))
                t(sum(*[[add(next(iter((d['k'],))), **{'b': d['k'], 'q': (add(4611686018427387903, **{'b': 2.25, 'q': x}) + l.pop() if l[3:] else x)})]]))
            finally:
                (z, *y_rest), y = [[c := v for v in (1, w)][1], l[-1]], o.bump(-1)
            w, x = x, x
            l[1:2] = [min([(w // (True or 3)), w])]
        elif (int(d.get(x, 0.5)) ^ int((int(x) & int(1)))):
            y = sum([v * x for v in l])
        else:
            w += add(sum(v for v in [w, -1]), k=y)
    else:
        for z in range(2, 0, -1):
            l[1:2] = [t(w)]
            for x in l[:2]:
                z: int = sum([v * z for v in l])
                y: int = w
                del d['k']; d['k'] = z
            try:
                l[int(y) % 3] = o.b
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                if len({o.twice: (int(4611686018427387903) | int(y)), t(z): 1000}): break
                del d['k']; d['k'] = sum(*[[d['k']]])
        match 255:
            case 1 | 2 | 7: w -= sum(v for v in [y, 255])
            case int(x): x, y = add((o.a % ((z % (w or 3)) or 3))), ((max(y, w) % ((int(x) & int(True)) or 3)) % (add(*[o.bump(y), (int(x) | int(1))]) or 3))
            case i106 if i106 == 0.5: l[int(y) % 3] = l[int(x) % 3] = [c := v for v in (1, x)][1]
            case _: x -= (next(iter((z,))) + (int(z) & int(y)))
        if d.get(sum(v for v in [x, 0.5]), o.b): return int(z is x)
    return x, y, z, w, c, l, d, o.a, o.b

def f9(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if 4611686018427387903:
        z = c + w
        match (int((-1 % (-3.5 or 3))) & int((y in [1000, y]))):
            case 1 | 2 | 7: x -= w
            case int(z): x: int = o.b
            case i108 if i108 == 0.5: x = (int(int(y is y)) | int((add((w + l.pop() if l[3:] else x), **{'b': l[int(z) % 3], 'q': (x % (255 or 3))}) * l[int((y // (y or 3))) % 3])))
            case _: log.append(d.get((z // (2 or 3)), (x // (z or 3))))
    elif l[-3]:
        d[(y + z)] = y
        i109 = 0
        while i109 < 3 and t(1) is not None:
            i109 += 1
            del d['k']; d['k'] = (int(o.twice) | int(z))
        w -= ((w in [z, z]) != (int(w) | int(-1)))
    else:
        l[int(z) % 3] = l[1]
    if (int(add(-3.5, y, 2, u=z)) | int((x + l.pop() if l[3:] else w))): boom(z)
    l[int(x) % 3] += (sum(*[[x]]) % ((w // (y or 3)) or 3))
    return x, y, z, w, c, l, d, o.a, o.b

def f10(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        with M(True) as y:
            d[(int(x) | int(w))] = x
            w *= z % 7
            d['k'] = (add(*[(int(f'{int(0)}') == (int(w) ^ int(z))), [(x or w), (int(z) | int(z))][0]]) % (sum(*[[(int(add(y, z)) & int((y % (True or 3))))]]) or 3))
        try:
            t(o.a)
            try:
                l[int(z) % 3] = (int(-(int((z < y)) | int(d['k']))) & int((z % ((int(0) ^ int(1)) or 3))))
                o.a = d.get((add(True, k=add(z, w, y, u=x)) % ((int(add(z, y, x, u=x)) ^ int(0.5)) or 3)), z)
                l[int(y) % 3], o.b = ((z // (max(z, y) or 3)) % (3 or 3)), len([l[int(t(z)) % 3], (w := o.bump(z))])
            except ValueError:
                (y, *z_rest), z = [t((int(z) ^ int(y))), sum(v for v in [w, 0.5])], (lambda a, b=(y // (x or 3)): a + b)(l[-3])
                if add(len({y: y, True: x})): return (int((w == y)) & int((0.5 < -3.5)))
                set_c(x)
            else:
                t([len([add(l[-1], (z // (-1 or 3))), sum(v for v in [z, True])]), -o.bump(-3.5)][0])
            finally:
                l[int(z) % 3] = (abs(o.twice) % ((int(z) ^ int(z)) or 3))
            with M(None) as w:
                set_c(o.a)
        finally:
            (y, *y_rest), z = [w, (int(next(iter((x,)))) ^ int(o.bump(x)))], (int((int(y) ^ int(z))) | int(o.bump(-1)))
            d[(w // (x or 3))] = z
            w: int = (int(-1) | int((0 // (2.25 or 3))))
    finally:
        del d['k']; d['k'] = (sum(*[[z]]) // ((z // (x or 3)) or 3))
    i115 = 0
    while i115 < 3 and t((o.bump() and d['k'])) is not None:
        i115 += 1
        z, z = x, y
        if (True, y)[-1]: return (int(x) ^ int((int(y) ^ int(x))))
    else:
        if z: boom((lambda a, b=l[-1]: a + b)((x or 2.25)))
    if (y - (lambda a, b=z: a + b)(7)): return (w * 3 - add(z))
    x = c + y
    try:
        if (int(x) & int((z - z))):
            w *= (int(z) ^ int(-1)) % 7
            if add(*[sum(v for v in [z, 0]), [x, y][0]]):
                if (add(-1, x, -3.5, u=x) in [1000, (w + z)]): return sum(*[[(int(2.25) | int(y))]])
                x = y
            elif add((int(x) ^ int(z)), y):
                x, l[0] = (add(int(y is x), (y + (y := -1) + y), abs(x), u=(y // (w or 3))) if o.a else (o.a % ((y or x) or 3))), (int(w) & int((not y)))
            else:
                d[z] = (abs(z) - (w // (x or 3)))
                o.a, w = y, [o.b, (int((int(w) | int(1000))) & int(2.25))][0]
            w: int = o.bump()
        l[0] += o.bump(x)
        def i119(n, z=2):
            for j in range(n):
                yield j + len(l)
        y = sum(i119(0))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        set_c([y, (int(x) & int(w))][0])
    d[o.a] = (int(x is z) or (y := w))
    return x, y, z, w, c, l, d, o.a, o.b

def f11(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        with M(None) as x:
            with M(False) as y:
                l[0] -= x
                log.append(z)
        y: int = l[-2]
        for i123 in range(1):
            try:
                o.a = o.twice
            except ValueError:
                z = d['k'] = add(next(iter((add(w),))), d['k'])
                l[1:2] = [sum([v * y for v in l])]
                del d['k']; d['k'] = int(z is x)
            else:
                assert w is not None, o.bump(o.bump())
                l[1:2] = [(int(add(z, k=z)) & int((7, y)[-1]))]
                if int(f'{int(sum([v * y for v in l]))}'): continue
            finally:
                w *= (x > y) % 7
            set_c((int(f'{int(w)}'), (int(0.5) ^ int(-3.5)))[-1])
        else:
            l[0] += (add(y, 1000, True, u=y) or x)
    except ValueError:
        y: int = y
    else:
        if o.bump():
            z = o.a = o.a
            try:
                d['k'] = (add(o.bump(), (int(sum(*[[x]])) & int(d['k']))) if (y := x) else (int(z) ^ int(sum(*[[(y % (z or 3))]]))))
                (x, *z_rest), x = [max((w == 3), len({w: z, z: x})), int(f'{int((not 0.5))}')], -3.5
            finally:
                del d['k']; d['k'] = len([(lambda a, b=1: a + b)(y), (int(z) | int(255))])
                t(l[2])
    finally:
        l.append((int((x % (x or 3))) ^ int((x or 2))))
    if (t(y) < o.a < abs(x)): return (int((y + y)) & int((-1, x)[-1]))
    y *= (int(z) & int(z)) % 7
    i127 = 0
    while i127 < 3 and t(len({abs(y): z, (y // (x or 3)): (w + (w := 4611686018427387903) + w)})) is not None:
        i127 += 1
        z: int = o.a
    return x, y, z, w, c, l, d, o.a, o.b

def f12(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if -1:
        o.a = w
        if (z and (y or x)):
            assert y is not None, o.twice
            l.append(l[int((z or y)) % 3])
            t((int(((int((y * 3 - 3)) & int((int(w) & int(z)))) if y else d.get(-4611686018427387903, len({1000: z, x: z})))) | int((sum([v * z for v in l]) * 3 - (x := (y + w))))))
        elif (sum([v * y for v in l]) - int(f'{int(w)}')):
            with M(None) as x:
                if (y + (y := (int(w) ^ int(x))) + y): return ((z := w) < (int(x) | int(w)) < len([z, 0]))
                w = x = -y
            for w in range(3):
                z *= l[0] % 7
                o.b -= (int(z is y) + (int(z) & int(x)))
                w = t(add(next(iter((l[-3],))), next(iter((o.b,)))))
            z, x = y, z
        else:
            try:
                x -= len([(x > w), -x])
                z: int = d['k']
                log.append(int(w is y))
            finally:
                l[1:2] = [(int(o.twice) & int((3 or x)))]
                t(0.5)
            log.append((l[-1], (x % (x or 3)))[-1])
    if add((x + y)):
        match d['k']:
            case 1 | 2 | 7: t(o.twice)
            case int(x): o.a = o.bump(l[0])
            case i134 if i134 == 0.5: w: int = 255
            case _: w = min([((int(y) & int((x < -3.5 < 1))) % ((int((x and z)) & int(add(x, **{'b': y, 'q': x}))) or 3)), y])
        with M(None) as x:
            l[1:2] = [([c := v for v in (1, z)][1] < o.bump())]
            y, y = y, y
    if -2: boom(o.bump(o.bump()))
    def i136(n, x=2):
        for j in range(n):
            yield j + n
    w = sum(i136(0))
    y += z
    y: int = o.b
    return x, y, z, w, c, l, d, o.a, o.b

def f13(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    del d['k']; d['k'] = (int(add(255, **{'b': -1, 'q': w})) | int((int(w) & int(w))))
    match l[1]:
        case 1 | 2 | 7: (z, *w_rest), x = [len({(int(z) ^ int(-1)): t(w), (int(y) ^ int(y)): z}), -3.5], (y := abs(w))
        case int(x): set_c((int(-True) ^ int(w)))
        case i137 if i137 == 0.5: l[int(x) % 3] += w
        case _: w = c + (y := z)
    try:
        x, z = w, x
    except ValueError:
        match o.twice:
            case 1 | 2 | 7: o.b, z = x, z
            case int(y): w = y = z
            case i139 if i139 == 0.5: y = (lambda a, b=([(int(x) ^ int(z)), add(-3.5)][1] // (w or 3)): a + b)(((int(add(y, **{'b': y, 'q': y})) & int((2.25 // (w or 3)))) % (((7 or y) != (1000 % (y or 3))) or 3)))
            case _: log.append((o.a % ((w <= 7) or 3)))
        if (sum(*[[x]]) * 0): return ((int(y) & int(x)) // (t(w) or 3))
    else:
        try:
            try:
                z: int = x
                d['k'] = x
                z: int = ([z, y][0] if l[int(y) % 3] else len({w: z, w: y}))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                y *= (int(z) ^ int(4611686018427387903)) % 7
                log.append((len({y: x, 1: y}) < (int(w) ^ int(w)) < l[int(w) % 3]))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            match z:
                case 1 | 2 | 7: w = z = z
                case int(z): d[d.get(y, 0.5)] = len([t(z), sum(v for v in [z, 4611686018427387903])])
                case i142 if i142 == 0.5: l.append((w and (y or 3)))
                case _: t(w)
            if (int(255) | int(o.a)): return max(l[1], (int(7) ^ int(w)))
        except TypeError:
            if sum(*[[(int(w) | int(x))]]):
                l[0] = (lambda a, b=(True * 3 - min([(w < 3 < z), int(f'{int(2)}')])): a + b)((o.bump() <= (z := d['k'])))
                x, z = z, z
                d['k'] = (int((int((0.5 + min([x, w]))) & int(--1))) & int(d.get((int((int(3) | int(x))) & int(x)), ((x // (x or 3)) + (z and 1)))))
            if sum([v * z for v in l]):
                o.b = (int((z + l.pop() if l[3:] else w)) | int(o.bump()))
            else:
                log.append((int((int(x) | int(2.25))) & int(add(z))))
                l[int(z) % 3] = t(x)
    finally:
        w += (int(z) ^ int((y + x)))
    for i145 in range(0):
        l[0] = (int((int(d.get(-y, add(w, k=y))) | int((y := (not -3.5))))) | int(o.a))
    else:
        with M(None) as w:
            del d['k']; d['k'] = (sum(v for v in [y, 2.25]) % ((-1 // (z or 3)) or 3))
            l.append((abs(z) % ((w < y < z) or 3)))
            l[1:2] = [(z + (z := (int(z) ^ int(2.25))) + z)]
        i147 = 0
        while i147 < 3 and t((lambda a, b=(int(x) & int(z)): a + b)((int(w) & int(z)))) is not None:
            i147 += 1
            try:
                d[y] = ((lambda a, b=y: a + b)(z) * 3 - (w + (w := y) + w))
                l.append(d['k'])
                del d['k']; d['k'] = (z := add(z, y, w, u=w))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                t((w > ((len([y, w]) % (add(w, k=z) or 3)) % ((sum([v * x for v in l]) < x < x) or 3))))
            except TypeError:
                d[0] = [(1000 + l.pop() if l[3:] else x), w][1]
                d[(y % (w or 3))] = [c := v for v in (1, w)][1]
                d['k'], w = (o.twice and (x + (x := len({z: 1, x: z})) + x)), (int(d.get(True, (y * 3 - 1))) | int((add(y, k=255) <= (z and z))))
        else:
            match d['k']:
                case 1 | 2 | 7: o.b = int(f'{int(z)}')
                case int(w): w: int = y
                case i149 if i149 == 0.5: (z, *z_rest), z = [-max(1000, y), ((int(255) ^ int(x)) if (w // (w or 3)) else sum([v * w for v in l]))], (o.a and int(f'{int(0.5)}'))
                case _: l[int(y) % 3] = o.twice
    with M(False) as z:
        x, l[int(x) % 3] = sum(v for v in [z, -3.5]), add((sum(*[[255]]) // ([w, w][1] or 3)), **{'b': abs(o.a), 'q': (int((int(0.5) | int(w))) ^ int(-w))})
    if l[-2]: return 2.25
    y: int = 0
    return x, y, z, w, c, l, d, o.a, o.b

def f14(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        for i152 in range(3):
            try:
                (x, *z_rest), y = [d['k'], (not add(-1, k=w))], [c := v for v in (1, x)][1]
                l[1:2] = [(add(x) % ((y in [y, y]) or 3))]
                d[o.a] = (add(x, k=w) in [sum(*[[y]]), (y + y)])
            except ValueError:
                z, x = ((int((int(z) ^ int(255))) | int((not x))) // (((int(z) & int(2)) if (w % (w or 3)) else y) or 3)), o.twice
            else:
                set_c(y)
                d['k'], l[int(x) % 3] = w, z
                z: int = 1000
            finally:
                d['k'] = (sum(*[[(int(-z) & int(z))]]) - t(1))
        else:
            t((y + (y := l[2]) + y))
        if (int(t(1000)) & int(z)):
            with M(None) as w:
                y = c + 1000
                z = c + add(y, w)
                (w, *x_rest), y = [o.b, (add(*[y, y]) // ((w + w) or 3))], y
            match sum(v for v in [x, 4611686018427387903]):
                case 1 | 2 | 7: o.a, y = 3, (int((int((2.25 // (w or 3))) ^ int((4611686018427387903 % (w or 3))))) ^ int(add(*[(z != z), o.bump()])))
                case int(y): d['k'] += next(iter(((x // (w or 3)),)))
                case i156 if i156 == 0.5: (w, *y_rest), w = [(int(min([-3.5, y])) | int(len([x, w]))), add((not y))], o.twice
                case _: t(add(add(((w // (-3.5 or 3)) * 3 - (w in [255, -3.5]))), **{'b': ((int((1000, z)[-1]) & int(add(7, **{'b': w, 'q': 1000}))) or o.b), 'q': w}))
        if (int((int(3) ^ int(2))) ^ int((x + (x := z) + x))): return sum(*[[(-3.5 if z else 3)]])
    finally:
        i157 = 0
        while i157 < 3 and t(7) is not None:
            i157 += 1
            l[int(x) % 3] = (int(z) & int((z + (z := l[int((z % (2.25 or 3))) % 3]) + z)))
            t(((int((add(*[y, y]) != z)) & int(add((int(z) ^ int(z)), k=(int(x) & int(x))))) + (add((-1 + y), **{'b': (int(w) ^ int(x)), 'q': (z + y)}) if t(w) else (l[0] % (x or 3)))))
        else:
            if l[int(int(w is w)) % 3]:
                if w: return (min([y, x]) in [sum(*[[z]]), len([y, z])])
                z = d['k'] = (int((int(add(x, **{'b': x, 'q': y})) | int(int(y is y)))) & int(-1))
                log.append(((not x) if (-1 and x) else (w % (x or 3))))
            elif ((int(y) ^ int(w)) // ((int(x) ^ int(y)) or 3)):
                l[0] = x = (int(sum(*[[(z or w)]])) & int(z))
            else:
                if sum(v for v in [w, 0.5]): return (int((w < z < 4611686018427387903)) & int((w := w)))
                assert z is not None, y
                d['k'] = w
            y = c + o.b
            match -sum([v * z for v in l]):
                case 1 | 2 | 7: l[int(x) % 3] = l[int(x) % 3] = (o.bump() < ((z // (z or 3)) - next(iter((w,)))) < sum([v * z for v in l]))
                case int(x): l.append((int((int(x) ^ int(-3.5))) ^ int(add(4611686018427387903, k=y))))
                case i159 if i159 == 0.5: x: int = l[int((int(w) | int(y))) % 3]
                case _: w, w = y, w
        with M(None) as x:
            del d['k']; d['k'] = l[-3]
            def i161(n, z=2):
                for j in range(n):
                    yield j + n
            z = sum(i161(1))
        x: int = len({1: int(y is x), (x % (-1 or 3)): (int(x) | int(z))})
    if w:
        d[sum(v for v in [y, 1000])] = next(iter(((int(w) ^ int(0)),)))
    else:
        x = l[0] = (z + (z := add((int(-3.5) ^ int(0.5)), **{'b': (y // (y or 3)), 'q': int(w is y)})) + z)
    d['k'], x = (int((int((int(y) & int(-1))) | int(7))) & int(1)), 2
    return x, y, z, w, c, l, d, o.a, o.b

def f15(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    log.append((t(y) * (int(w) | int(255))))
    o.a = d['k'] = y
    assert w is not None, (add(x) - sum([v * z for v in l]))
    w = c + (int(-3.5) ^ int(-3.5))
    w, w = 2, y
    try:
        x += (w // ((y if x else z) or 3))
        t(add(*[z, t((1 != y))]))
    except ValueError:
        for y in count(2):
            x = (int(y) & int(add(((int(True) ^ int(4611686018427387903)) in [(w // (y or 3)), (int(z) ^ int(x))]), (int((x, y)[-1]) & int(sum(*[[z]]))), z, u=t(z))))
            d[z] = len({(not y): (not x), 7: (int(z) | int(w))})
            with M(None) as z:
                set_c((int((0.5 % (y or 3))) | int(d['k'])))
                d[(z // (w or 3))] = ((z - z) // ((x % (w or 3)) or 3))
                z, x = z, w
        l[int(x) % 3], o.a = 4611686018427387903, (((int(1) & int(w)) and (lambda a, b=z: a + b)(z)) + x)
        l[1:2] = [(add(x) and 2.25)]
    else:
        try:
            y: int = int(w is x)
            l[0], z = ((int(y) | int((int(w) | int(w)))) + l.pop() if l[3:] else y), (w + (w := (int((w * 3 - y)) | int(y))) + w)
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            if y: return (not t(y))
            if (w := (int(0) & int(w))):
                z = (int((w % ((w := (int(255) & int(1))) or 3))) ^ int(int(y is x)))
                if ((x % (w or 3)) // (sum(v for v in [x, 2.25]) or 3)): return o.bump(sum(v for v in [x, 1]))
                if sum([v * w for v in l]): return d['k']
            else:
                w = l[int(w) % 3] = (int(y) ^ int((add(x, k=z), (int(z) & int(255)))[-1]))
            for i168 in range(1):
                z: int = (z // ((int(True) | int(1000)) or 3))
                if (int((x + 4611686018427387903)) | int(o.b)): boom(l[0])
            else:
                l[int(w) % 3], w = add((y if (int(x) | int(x)) else (int(y) | int(z))), (z < max(1000, x))), (((w if y else y) or (z + (z := z) + z)) // (((int(z) & int(0.5)), y)[-1] or 3))
    finally:
        l[0] = (w + (w := (int(((w in [y, 2]) < o.twice < (z := w))) | int((int(t(z)) | int((z := z)))))) + w)
    i169 = 0
    while i169 < 3 and t((o.a + (x + w))) is not None:
        i169 += 1
        del d['k']; d['k'] = (int((int(4611686018427387903) & int(y))) & int((int(y) & int(x))))
        try:
            try:
                log.append(x)
                y: int = t(z)
            except ValueError:
                o.a = x = o.twice
            else:
                assert w is not None, t(y)
                d['k'] = z = t((int(sum(*[[z]])) | int((int(2.25) | int(y)))))
                if o.a: boom(add(*[add(*[y, w]), add(w, **{'b': x, 'q': w})]))
            finally:
                y, w = x, x
            y = c + [y, y][0]
            try:
                assert w is not None, [c := v for v in (1, y)][1]
            except ValueError:
                d['k'] = w = z
            else:
                w, y = y, w
                o.a = y = (int(((int(1000) ^ int(w)) % (o.bump(1) or 3))) ^ int((int(w is x), (2.25 if y else w))[-1]))
                log.append(w)
            finally:
                assert x is not None, (not z)
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            z, z = z, x
        except TypeError:
            if y: boom((o.bump(7) + l.pop() if l[3:] else z))
    return x, y, z, w, c, l, d, o.a, o.b

def f16(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        del d['k']; d['k'] = sum(*[[4611686018427387903]])
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        if (int([1000, z][1]) | int(abs(True))):
            i175 = 0
            while i175 < 3 and t(l[-2]) is not None:
                i175 += 1
                l[0] = (add((add(z, **{'b': 4611686018427387903, 'q': y}) * 3 - z), k=add(*[(int(x) | int(y)), z])) + o.a)
                log.append(((4611686018427387903 % (2 or 3)) + y))
                x *= max(z, w) % 7
        log.append((sum(*[[z]]) > (int(y) | int(w))))
    l.append(((3 if y else y) // ((2 % (w or 3)) or 3)))
    if len({(7 * 3 - w): (z * 3 - w), t(z): -3.5}):
        if ((2.25 % (w or 3)) < o.twice < len([2.25, z])):
            d[add(*[z, w])] = (o.a > (w // (y or 3)))
            try:
                l.append(w)
            finally:
                w, y = x, z
                (w, *z_rest), w = [(int(y) | int(t(x))), d['k']], 1000
                z, x = x, x
    elif max(d.get(y, z), o.a):
        if o.a:
            log.append((lambda a, b=d.get(w, w): a + b)((int(x) | int(z))))
            if x:
                set_c(((x - x), (-1, z)[-1])[-1])
                assert x is not None, (int((x and 0.5)) & int((int(y) | int(7))))
            x: int = min([sum(*[[y]]), abs(True)])
        elif w:
            z = c + t(x)
            if (w := w): return (w + t(x))
        else:
            if (not (z // (z or 3))):
                o.b = next(iter(((sum(v for v in [y, -3.5]) + o.bump()),)))
                set_c((int((int(w) & int(0.5))) ^ int(add(*[z, z]))))
                log.append(7)
            elif l[1]:
                l[1:2] = [[(x % (z or 3)), (int(y) ^ int(x))][0]]
                l[1:2] = [(len([1000, x]) if sum(*[[y]]) else o.b)]
                if -1: return ((w + (w := w) + w) % (t(3) or 3))
            else:
                del d['k']; d['k'] = (not (1 - y))
                if (len([z, -3.5]) + (w and y)): return len([d.get(255, 2.25), (7 // (7 or 3))])
                x *= add(w) % 7
            for i182 in range(1):
                if (int(l[int(z) % 3]) ^ int(z)): boom(int(f'{int((x % (z or 3)))}'))
                w = int(y is w)
            else:
                assert z is not None, (int((int(y) & int(w))) ^ int(z))
    else:
        with M(None) as w:
            l[1:2] = [t(x)]
            l[0] = len([t(x), d['k']])
            for z in [4, 5, 6]:
                set_c(int(x is y))
                set_c(int(f'{int(w)}'))
                x = c + w
        d[d['k']] = (sum([v * y for v in l]) in [(int(0.5) & int(1000)), z])
        if l[2]:
            z += y
            i186 = 0
            while i186 < 3 and t(((lambda a, b=x: a + b)(y) if add(y, 255) else sum(v for v in [z, 0.5]))) is not None:
                i186 += 1
                t(sum(*[[(int(o.bump(y)) & int(o.b))]]))
            else:
                (w, *w_rest), w = [(x - w), int(w is w)], add(*[sum(*[[z]]), o.bump(y)])
                log.append(d['k'])
    if abs((int(w) ^ int(1))): return len({(int(y) | int(y)): sum([v * z for v in l]), l[-1]: (4611686018427387903 * 3 - w)})
    return x, y, z, w, c, l, d, o.a, o.b

def f17(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    x = c + l[int(w) % 3]
    with M(True) as y:
        try:
            try:
                l[int(w) % 3] += 1000
                assert w is not None, ((int(0) | int(y)) % (x or 3))
                y *= add(x, k=x) % 7
            finally:
                w = c + -z
        except ValueError:
            for z in count(2):
                z, z = add(*[[(z := -3.5), add(*[w, y])][0], y]), next(iter(((w + (int(x) & int(y))),)))
                l[0] = z
                z, x = z, y
            def i191(n, y=2):
                for j in range(n):
                    yield j + n
            x = sum(i191(2))
            set_c(add((int(4611686018427387903) & int(x)), **{'b': o.bump(), 'q': o.twice}))
        else:
            for i192 in range(1):
                y, z = z, x
            else:
                l[0], x = l[-1], (int(z) ^ int((len({y: w, z: 2.25}) + (int(y) ^ int(2.25)))))
                o.a += sum([v * y for v in l])
                y = c + (x if True else w)
            try:
                y -= w
            finally:
                if -1: return (int(f'{int(z)}') % ((255 or x) or 3))
                d[(x, w)[-1]] = (int(add(x, k=y)) & int((int(x) | int(z))))
                l[int(y) % 3] = (int(abs(o.bump())) ^ int(((int((w // (y or 3))) ^ int(add(*[w, y]))) // (w or 3))))
        finally:
            t((add((int(w) | int(o.bump(1000))), 3) % ((int((add(x) // (max(2, z) or 3))) ^ int(x)) or 3)))
        log.append((int(o.bump()) ^ int((int(w) & int(0.5)))))
        d['k'] = y = (x + l.pop() if l[3:] else y)
    l[0] += (int((z if z else x)) & int(add(255, **{'b': z, 'q': w})))
    if (int((int(y) ^ int(w))) ^ int(l[2])):
        if 2.25: boom(int(z is z))
    z, w = y, x
    return x, y, z, w, c, l, d, o.a, o.b

def f18(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        l[1:2] = [o.b]
        w = add((int(((int(y) | int(y)) * w)) ^ int(((w := w) or (int(w) & int(w))))))
        if t(w):
            with M(None) as w:
                log.append((w := (int(y) & int(w))))
                (z, *z_rest), x = [(t(z) + l.pop() if l[3:] else y), [(y % (4611686018427387903 or 3)), w][1]], t(w)
    except ValueError:
        try:
            if ((lambda a, b=-3.5: a + b)(y) % (int(f'{int(y)}') or 3)):
                set_c((o.bump(z) // ((y in [x, 7]) or 3)))
            else:
                o.a = (t((int((3 in [x, 7])) | int((0.5 > z)))) // (sum(*[[add(int(f'{int(y)}'), x)]]) or 3))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            d[x] = ((z * 3 - x) % ((x or 0.5) or 3))
        for i200 in range(1):
            for i201 in range(2):
                if o.bump(): continue
                w, o.b = (int((int(x) | int(w))) ^ int(abs(-1))), add(*[next(iter(([c := v for v in (1, y)][1],))), (lambda a, b=l[int(w) % 3]: a + b)((1000 * 3 - w))])
                if ((z * 3 - x) // (d['k'] or 3)): break
            else:
                y += (z + l[-1])
        else:
            del d['k']; d['k'] = ((y in [True, w]) + l.pop() if l[3:] else w)
            try:
                l.append((int(l[0]) & int(2.25)))
                y = ((((z % (w or 3)) - (w := 0)) // ((o.bump() if (w // (x or 3)) else int(w is y)) or 3)) // (o.bump(3) or 3))
                y = c + -1
            except ValueError:
                l.append(add(add(w, z, y, u=0)))
            else:
                if (int(sum([v * w for v in l])) ^ int((int(y) | int(y)))): boom(add((int(y) | int(z))))
            finally:
                log.append(y)
            with M(False) as y:
                if (abs(w) and [c := v for v in (1, x)][1]): return (lambda a, b=(z // (z or 3)): a + b)(add(-3.5))
                d['k'] = (len([(add(0, k=1) // (o.bump(y) or 3)), o.bump()]) < max(((int(w) | int(x)) // (y or 3)), ((z - w), (z // (2.25 or 3)))[-1]) < x)
                x = c + (int(x) & int(0.5))
    else:
        if (x == (not z)): return d.get((y < x < 2), [7, z][0])
        try:
            (z, *w_rest), x = [2.25, int(z is x)], add(int(z is x), **{'b': (x if y else y), 'q': w})
            for i205 in range(1):
                l[1:2] = [(int((int(x) ^ int(w))) ^ int(max(y, 3)))]
            else:
                l[int(y) % 3] = z = 255
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            def i206(n, x=2):
                for j in range(n):
                    yield j + n
            z = sum(i206(1))
            x = c + (int(y) | int(y))
            del d['k']; d['k'] = [c := v for v in (1, x)][1]
        t((o.b and add(((w % (w or 3)) + l.pop() if l[3:] else w), **{'b': (int(2) | int(l[-3])), 'q': min([(int(z) ^ int(4611686018427387903)), x])})))
    finally:
        with M(None) as x:
            i208 = 0
            while i208 < 3 and t(add(l[int(z) % 3])) is not None:
                i208 += 1
                x -= l[int((y * 3 - w)) % 3]
            else:
                w = c + w
            if add(next(iter((z,))), **{'b': [c := v for v in (1, z)][1], 'q': (w + (w := 4611686018427387903) + w)}):
                l[int(w) % 3] += o.twice
                l[0] = (o.bump((int(z) & int(l[int(y) % 3]))) // ((t((y + (y := 4611686018427387903) + y)) != (int(o.twice) ^ int(sum(v for v in [w, 0.5])))) or 3))
                if int(x is x): boom(((z - y) + l.pop() if l[3:] else w))
    if int(f'{int((int(y) | int(w)))}'):
        del d['k']; d['k'] = (int((x + w)) & int(True))
    elif (int(x) ^ int(l[int(z) % 3])):
        o.b = (int((int(((not x) // (o.bump() or 3))) & int(-w))) ^ int(add(((y * 3 - z) % (add(-3.5, 1000, z, u=w) or 3)))))
        i211 = 0
        while i211 < 3 and t(sum(*[[-3.5]])) is not None:
            i211 += 1
            log.append((add(y, 7) // ([1000, z][0] or 3)))
        if (int((7 + l.pop() if l[3:] else z)) ^ int((x < z))):
            l[1:2] = [o.b]
            d['k'] += (x + (x := (int(y) ^ int(w))) + x)
    else:
        d['k'] = l[int(z) % 3] = min([(int((z or z)) | int((2 in [x, x]))), len([(int(255) ^ int(z)), y])])
        if w:
            t((int((int(((-3.5 * 3 - w) + o.twice)) ^ int(add(sum(v for v in [w, 3]), add(0, 7), (y in [z, x]), u=(int(z) | int(4611686018427387903)))))) | int(2)))
            if z:
                l[0] = y = ((int(add(x)) & int((w // (w or 3)))) % (((z in [y, 7]) + (int(z) & int(x))) or 3))
                if l[int((int(w) & int(z))) % 3]: return (int(f'{int(y)}') < len([2.25, w]) < w)
                z = (lambda a, b=(int((add(1, x, y, u=z) % (max(z, z) or 3))) | int((int((int(x) ^ int(z))) ^ int(o.twice)))): a + b)((int(sum([v * y for v in l])) ^ int(w)))
            elif x:
                o.b = o.a = (t(w) % (add(abs(z), x) or 3))
            else:
                o.a = (w % ((lambda a, b=(z := (2 + l.pop() if l[3:] else w)): a + b)((z // (max(1, 3) or 3))) or 3))
            def i215(n, x=2):
                for j in range(n):
                    yield j + n
            w = sum(i215(0))
        else:
            w: int = (int(next(iter((z,)))) & int((w % (-1 or 3))))
            with M(None) as y:
                assert x is not None, w
        assert x is not None, -3
    z += (int((int(x) | int(2))) & int(y))
    if y:
        match w:
            case 1 | 2 | 7: z: int = len([(int(y) ^ int(2)), o.bump(z)])
            case int(x): (y, *y_rest), w = [((int(x) | int(1000)) - add(2.25)), int(w is x)], o.b
            case i218 if i218 == 0.5: y = c + add(x)
            case _: w *= add(1000, k=3) % 7
    elif len([0, len({x: x, z: 2.25})]):
        if w:
            for x in l[:2]:
                l[1:2] = [z]
                l.append((-y and (7 + 255)))
        elif ((w % (x or 3)) > (1000 // (x or 3))):
            for x in (1, 2.5):
                z: int = x
                l[1:2] = [(lambda a, b=w: a + b)(t(1000))]
                set_c((sum([v * z for v in l]) < (x == w) < (z + z)))
        else:
            if ((w + y) in [t(x), (y % (x or 3))]):
                if (int((0.5 // (3 or 3))) | int(len([y, 0]))): return z
                t((not x))
                y = o.a = d['k']
    else:
        with M(None) as z:
            set_c((int((y, -3.5)[-1]) & int((z % (2.25 or 3)))))
            l[0] += w
        x = c + (1 in [2.25, z])
    (x, *x_rest), y = [len({add(x, **{'b': w, 'q': w}): (1 // (x or 3)), (z + (z := w) + z): next(iter((z,)))}), add((int(True) | int(z)), **{'b': (x // (z or 3)), 'q': int(f'{int(x)}')})], 1
    (x, *y_rest), z = [((int(x) | int(y)) or o.twice), (int(o.bump(0)) & int(z))], len({add(y, k=True): t(z), max(z, True): add(y, y)})
    return x, y, z, w, c, l, d, o.a, o.b

def f19(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    z -= z
    try:
        if z:
            try:
                w = o.b = (int([c := v for v in (1, w)][1]) | int(((w + l.pop() if l[3:] else z) * y)))
                assert y is not None, add(sum(*[[y]]), True, abs(3), u=(int(0) & int(y)))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                l[1:2] = [y]
                t(x)
            try:
                y *= (y + (y := x) + y) % 7
                d[add(-1)] = (o.a - (y % (0 or 3)))
                t(((int(z) | int(x)) + (int(y) | int(z))))
            except ValueError:
                w = c + o.a
                x, w = w, y
            else:
                d[x] = 7
                o.b = y
            finally:
                l[int(w) % 3] -= y
            d[sum(*[[y]])] = (int((w % (0.5 or 3))) | int(x))
        else:
            for i228 in range(3):
                if ((x % (w or 3)) in [(z + (z := 2.25) + z), min([y, z])]): break
                o.a += (t(4611686018427387903) + l.pop() if l[3:] else z)
                del d['k']; d['k'] = max(o.bump(7), (y % (w or 3)))
            else:
                z *= x % 7
            l[0] = ((((True // (z or 3)) or 2.25) % ((z // ((int(z) & int(z)) or 3)) or 3)) + l.pop() if l[3:] else y)
            match (int(z) & int((int(x) | int(z)))):
                case 1 | 2 | 7: z = (add((y % ((not w) or 3)), (max(7, 7) // ((lambda a, b=w: a + b)(x) or 3))) % (int(f'{int(t((not 2)))}') or 3))
                case int(x): y *= True % 7
                case i229 if i229 == 0.5: assert x is not None, len([t(w), (int(255) | int(y))])
                case _: w, x = x, z
    finally:
        for y in range(3):
            if (int(x) & int((int(2.25) & int(z)))): continue
            if add(sum([v * z for v in l]), **{'b': sum(v for v in [w, 7]), 'q': z}): break
            for y in range(3):
                l.append((int(int(z is z)) & int(255)))
                (w, *z_rest), z = [([z, 1000][1] + l.pop() if l[3:] else y), y], max((w * 3 - z), len({2: w, y: x}))
                if (w + (w := sum([v * x for v in l])) + w): return (int((int(-3.5) ^ int(y))) & int((y + w)))
    set_c((int((w - z)) ^ int((z * 3 - True))))
    d[1000] = add(sum(*[[w]]), k=[c := v for v in (1, y)][1])
    t(l[int((int(d.get((x + y), (int(y) ^ int(z)))) & int((not (w and z))))) % 3])
    for x in range(2, 0, -1):
        l[1:2] = [add((w // (z or 3)), (w + (w := x) + w), sum(*[[x]]), u=t(x))]
        if l[int((int(z) & int(1000))) % 3]:
            y = c + (int(w) | int(x))
        elif o.bump(abs(y)):
            z -= (min([7, x]) and (int(y) | int(w)))
            set_c(add((int(7) | int(1000)), **{'b': sum(v for v in [w, 2]), 'q': w}))
            match 7:
                case 1 | 2 | 7: w -= d.get(sum([v * y for v in l]), min([z, x]))
                case int(x): (w, *y_rest), y = [y, (o.bump(y) // ((z if w else y) or 3))], ((0 and w) if (w // (z or 3)) else (z, y)[-1])
                case i234 if i234 == 0.5: y: int = add(*[(x < w < z), o.bump(y)])
                case _: z *= (int(1) ^ int(w)) % 7
        else:
            if -add(x):
                x *= w % 7
                x = c + (1 and x)
                z: int = ((lambda a, b=z: a + b)(z) // (7 or 3))
            else:
                y: int = ((x, y)[-1] if (int(z) | int(w)) else o.twice)
            x = d['k']
            o.a, w = ((len({y: w, y: x}) > add(w, y)) < abs(o.b) < (int((w // (4611686018427387903 or 3))) ^ int((w < 1 < x)))), add((int(add(*[y, w])) & int(w)), (x % (o.bump() or 3)))
        def i236(n, y=2):
            for j in range(n):
                yield j + n
        z = sum(i236(2))
    return x, y, z, w, c, l, d, o.a, o.b

def f20(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        if ((x % (y or 3)) and (1000 if 0.5 else 7)): boom(2.25)
        if (int(add(x, w, y, u=z)) | int((0.5 % (-3.5 or 3)))):
            def i239(n, w=2):
                for j in range(n):
                    yield j + n
            w = sum(i239(0))
        else:
            if d.get(-z, l[-1]): return ((x := w) * 3 - add(y, k=z))
            def i240(n, y=2):
                for j in range(n):
                    yield j + len(l)
            z = sum(i240(0))
        try:
            if sum(v for v in [x, -1]): return t(x)
            l.append(add(l[int(z) % 3], (y // (z or 3)), add(w, x, w, u=w), u=x))
        except ValueError:
            l[0] = l[0] = (int([add(z), (int(x) | int(y))][1]) | int(((w + (w := y) + w) < 1)))
            l[int(y) % 3] = 7
        else:
            i242 = 0
            while i242 < 3 and t(sum(v for v in [y, -3.5])) is not None:
                i242 += 1
                l.append(abs(o.b))
            else:
                if (w + (w := 3) + w): return (z == l[2])
                l[int(z) % 3], l[int(w) % 3] = (int((x + (x := (0 // (7 or 3))) + x)) ^ int(d.get((x == x), z))), x
                log.append((z + o.bump()))
            z = (int((int(add(next(iter((-1,))), k=(not y))) | int(0.5))) | int(o.twice))
            if ((int(y) ^ int(255)) // ((int(x) | int(x)) or 3)): return l[int(sum(v for v in [y, 2.25])) % 3]
        finally:
            x: int = (add(z, k=y) * 3 - int(f'{int(w)}'))
    except ValueError:
        d['k'] = o.b = (int((t(z) % (z or 3))) & int(o.twice))
    else:
        w += (lambda a, b=-2: a + b)(w)
        z = int(f'{int(o.bump((int((int(z) ^ int(w))) | int(l[-3]))))}')
        try:
            def i244(n, y=2):
                for j in range(n):
                    yield j + n
            w = sum(i244(1))
            match w:
                case 1 | 2 | 7: y = c + int(f'{int(y)}')
                case int(z): del d['k']; d['k'] = d.get((2 > w), sum(v for v in [y, -1]))
                case i245 if i245 == 0.5: o.a = t(x)
                case _: z = c + add(*[y, x])
            d[d['k']] = w
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            try:
                if (int((z % (w or 3))) ^ int((int(-1) & int(w)))): return d.get((int(w) ^ int(x)), (y % (-1 or 3)))
                o.b, y = (((int(w) & int(w)) in [(w // (x or 3)), int(f'{int(x)}')]) % ((add(x, **{'b': z, 'q': x}) + next(iter((w,)))) or 3)), z
                t((int(-(add(*[z, y]) - [c := v for v in (1, x)][1])) ^ int((o.a % (y or 3)))))
            except ValueError:
                w: int = d.get(-3.5, x)
                set_c(o.bump())
            else:
                del d['k']; d['k'] = o.bump(add(2.25, k=y))
                l[1:2] = [next(iter(((not z),)))]
                l.append(y)
            finally:
                z = c + (w % (y or 3))
        except TypeError:
            with M(None) as z:
                del d['k']; d['k'] = sum([v * x for v in l])
                log.append(((int(w) ^ int(z)) % (t(y) or 3)))
                if z: return (x and x)
            l[1:2] = [(add(w, x) // (add(z, -1, w, u=x) or 3))]
    finally:
        i248 = 0
        while i248 < 3 and t((int(max(y, w)) & int(x))) is not None:
            i248 += 1
            l.append(add((int(w) ^ int(True)), o.twice))
            if sum(*[[(y % (z or 3))]]):
                x *= next(iter((w,))) % 7
                t(o.a)
                d['k'], o.a = add((int(max(x, -3.5)) | int((lambda a, b=y: a + b)(x)))), (-3.5 + l.pop() if l[3:] else x)
    z, y = w, x
    if int(w is w):
        t((((int(y) | int((int(7) | int(x)))), d.get((int(y) ^ int(y)), (w % (7 or 3))))[-1] // (sum(v for v in [w, 255]) or 3)))
        if (y + (y := l[int(y) % 3]) + y):
            (x, *y_rest), w = [((y and y) + [c := v for v in (1, y)][1]), ((int(x) ^ int(w)) * 3 - (int(w) ^ int(z)))], True
            if (int(add(y, y, z, u=x)) ^ int((y * y))): boom(((x + l.pop() if l[3:] else y) or len([x, y])))
        elif o.bump():
            (y, *z_rest), x = [((x + l.pop() if l[3:] else x) * (int(w) ^ int(w))), 3], o.twice
            l.append(w)
        else:
            l[0] = -x
            for w in range(3):
                w = c + t(y)
        if (d.get(y, x) // ((int(z) | int(-3.5)) or 3)):
            d['k'] += o.bump((lambda a, b=1: a + b)(w))
        elif x:
            l[0] += (x + (x := sum(*[[z]])) + x)
        else:
            o.b += d.get(d['k'], sum(v for v in [z, 0]))
    (z, *x_rest), x = [t(sum(v for v in [z, 255])), (int((int(y) ^ int(w))) | int(o.bump()))], t(w)
    x *= (3 % (y or 3)) % 7
    x = x
    return x, y, z, w, c, l, d, o.a, o.b

def f21(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    i254 = 0
    while i254 < 3 and t(((not x) % (w or 3))) is not None:
        i254 += 1
        w = c + (z and y)
        for i255 in range(1):
            y: int = (int((int(0.5) ^ int(z))) ^ int((int(y) & int(x))))
            set_c(4611686018427387903)
        else:
            for i256 in range(1):
                d[y] = (int(-3.5) ^ int(d['k']))
                y = y
            else:
                x, w = w, w
                if (t(y) + l.pop() if l[3:] else w): boom((z % ((x + w) or 3)))
            z = ((int((min([x, x]) // ((y % (255 or 3)) or 3))) | int(((x and 2) % ((int(True) | int(x)) or 3)))) or ((int((int(7) & int(z))) & int((2 // (y or 3)))) < sum(v for v in [y, 0.5]) < (int(d.get(w, 4611686018427387903)) ^ int(int(y is w)))))
    else:
        t((y + (y := (int(((-1 % (y or 3)) != (w // (0.5 or 3)))) & int(int(f'{int(sum([v * z for v in l]))}')))) + y))
        l[0] += next(iter((o.b,)))
        x: int = ((2 // (0.5 or 3)) in [(y // (y or 3)), (w + w)])
    assert z is not None, (int(w) | int((z + (z := x) + z)))
    if add(int(x is y)): return (w // ((w // (z or 3)) or 3))
    return x, y, z, w, c, l, d, o.a, o.b

def f22(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l[1:2] = [-1]
    match (o.bump(z) if sum(v for v in [y, 255]) else (x // (z or 3))):
        case 1 | 2 | 7: y, x = y, y
        case int(z): d['k'] -= 2.25
        case i257 if i257 == 0.5: w, x = z, y
        case _: (x, *y_rest), w = [o.bump(o.bump(0.5)), abs((y < z < 2.25))], add((y % (z or 3)), (1 // (y or 3)))
    if z: return (int((w or y)) & int(o.bump(z)))
    for y in range(2, 0, -1):
        match (o.bump() if next(iter((1000,))) else [y, 255][0]):
            case 1 | 2 | 7: x = d['k'] = (lambda a, b=(int((3 * 3 - w)) & int(w)): a + b)(add((w % (x or 3)), (y if z else x), (7 // (z or 3)), u=sum(v for v in [x, -3.5])))
            case int(y): x, d['k'] = (t(y) if next(iter((y,))) else True), (min([o.twice, add(*[w, y])]) in [([y, z][1] and (lambda a, b=w: a + b)(w)), (int(w is x) % (l[int(z) % 3] or 3))])
            case i259 if i259 == 0.5: y += (int(x) | int((7 % (x or 3))))
            case _: assert z is not None, x
    l.append(-3.5)
    log.append(w)
    for i260 in range(1):
        z = c + z
    else:
        w, x = x, y
        for i261 in range(3):
            if add((int(255) ^ int(z)), (y + l.pop() if l[3:] else w), (3 % (x or 3)), u=(int(w) ^ int(7))): continue
            if [c := v for v in (1, w)][1]:
                l[1:2] = [((z // (255 or 3)) == (w * 3 - 255))]
                (y, *y_rest), y = [((z % (w or 3)) + l.pop() if l[3:] else w), ((int(z) ^ int(z)) // ((x // (w or 3)) or 3))], [l[2], (0 < x < w)][1]
            elif z:
                d['k'] -= l[0]
                w, w = w, w
                l[1:2] = [max(len({x: 7, 1: x}), add(x, **{'b': y, 'q': w}))]
            else:
                d[(z := 2.25)] = (int((w := w)) ^ int((int(y) ^ int(z))))
        else:
            d['k'] += ((x := w) % (add(*[w, y]) or 3))
        try:
            i264 = 0
            while i264 < 3 and t((x % ((w, z)[-1] or 3))) is not None:
                i264 += 1
                (w, *y_rest), x = [add((int(y) ^ int(z)), k=add(*[y, y])), ((-1 % (w or 3)) + l.pop() if l[3:] else y)], (int(w) ^ int((True != z)))
            else:
                x = c + t(w)
            if int(y is z): return [(2 // (y or 3)), sum([v * w for v in l])][1]
            if add(t(z)): return ((1 // (x or 3)) // (y or 3))
        except ValueError:
            try:
                x *= t(x) % 7
                if next(iter(((1000 % (y or 3)),))): return o.b
                t(w)
            except ValueError:
                d[sum(*[[x]])] = d['k']
            else:
                y += d.get(sum([v * x for v in l]), (int(0.5) & int(x)))
                l[1:2] = [(int((int(x) ^ int(y))) | int((int(x) & int(z))))]
                l[int(w) % 3] = add(o.twice, y)
            finally:
                t(((y + (y := add(min([w, 0]), z, [c := v for v in (1, z)][1], u=(int(z) ^ int(x)))) + y) * 3 - o.b))
            i266 = 0
            while i266 < 3 and t(y) is not None:
                i266 += 1
                del d['k']; d['k'] = (int(l[2]) ^ int(z))
                if min([(y // (y or 3)), w]): break
            w -= z
        else:
            if (int((x if y else w)) & int((w := w))):
                z = z = l[1]
                if d['k']: boom((int(t(y)) | int(7)))
                z = c + 3
        finally:
            try:
                l[int(x) % 3] -= (lambda a, b=(int(z) | int(255)): a + b)((3 * y))
                if x: return (not int(f'{int(w)}'))
                l[int(x) % 3] = y = (z // (((z, 4611686018427387903)[-1] % (int(y is w) or 3)) or 3))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                d[l[-1]] = (int(len([z, 3])) ^ int((x + (x := w) + x)))
                t(x)
            except TypeError:
                del d['k']; d['k'] = 0.5
                log.append((int(min([z, 0.5])) | int(max(2.25, -1))))
                (z, *x_rest), x = [add((x // (y or 3))), (int((lambda a, b=z: a + b)(y)) | int((x + 255)))], (max(x, x) or int(y is y))
    return x, y, z, w, c, l, d, o.a, o.b

def f23(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    (z, *w_rest), x = [len({max(y, -3.5): (z // (w or 3)), (w // (z or 3)): (int(w) | int(2))}), (o.bump() * 3 - next(iter((z,))))], add(y, (y % (x or 3)))
    if (next(iter((w,))) + l.pop() if l[3:] else x):
        try:
            match (int(sum([v * x for v in l])) & int(-y)):
                case 1 | 2 | 7: del d['k']; d['k'] = ((int(w) | int(y)) % ((x // (y or 3)) or 3))
                case int(w): (y, *x_rest), z = [(add(*[x, w]) if 2 else w), ((int(z) | int(z)) * 3 - add(x, **{'b': 2, 'q': w}))], (int(o.bump()) | int(w))
                case i271 if i271 == 0.5: del d['k']; d['k'] = (int((int(y) | int(y))) & int((w // (4611686018427387903 or 3))))
                case _: d['k'], w = (lambda a, b=x: a + b)(abs((int(x) | int(4611686018427387903)))), (y // (int(y is z) or 3))
            with M(None) as y:
                assert w is not None, (sum([v * y for v in l]) // ((int(x) ^ int(z)) or 3))
                o.b = ((int(f'{int(x)}') % ((int([y, 4611686018427387903][1]) & int(--3.5)) or 3)) < ((int((4611686018427387903 * 3 - y)) | int((3 % (x or 3)))) < (add(w) % (int(x is z) or 3))) < (not w))
                l.append((2 % ((int(x) ^ int(w)) or 3)))
            for i273 in range(2):
                d[(z, y)[-1]] = 2
            else:
                o.b = (z // (([c := v for v in (1, z)][1] // (-3.5 or 3)) or 3))
                w, z = y, w
                x: int = (int((3 * w)) | int((int(x) ^ int(y))))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            if min([(2.25 * 3 - y), x]): return sum(*[[t(z)]])
            if ((int(x) ^ int(x)) % ((z // (y or 3)) or 3)):
                o.a -= add(o.bump())
            elif add((int(x) | int(-1)), k=d['k']):
                z *= (int(w) ^ int(z)) % 7
                w: int = (int((2.25 > x)) & int((0.5 if 0.5 else z)))
            else:
                l.append((w := sum([v * x for v in l])))
        i275 = 0
        while i275 < 3 and t(t((x and w))) is not None:
            i275 += 1
            t((int(((len({z: z, z: 1}) if add(w) else (3 % (True or 3))) + l.pop() if l[3:] else y)) ^ int(d.get((not (int(w) & int(2.25))), x))))
            for i276 in range(1):
                set_c((y if add(w) else len({z: x, w: w})))
                log.append(add(abs(w), k=(lambda a, b=4611686018427387903: a + b)(-3.5)))
                l[0] = (sum([v * w for v in l]) * 3 - w)
            else:
                l.append(z)
                log.append(y)
                d['k'] = z = (int(o.bump()) & int(w))
            l[0] = (int((int((int(o.twice) & int((int(z) & int(z))))) | int((int(y) & int((x + y)))))) ^ int(y))
        d['k'] = z = (t(x) and (add(z, **{'b': x, 'q': z}) in [[z, y][1], z]))
    if d.get((z % (w or 3)), x):
        if l[0]: return [(-3.5, True)[-1], (int(1) ^ int(x))][1]
        for y in (1, 2.5):
            try:
                w = int(f'{int((len({o.twice: w, add(w, **{'b': z, 'q': z}): (lambda a, b=y: a + b)(w)}) + (int(o.bump()) & int(1000))))}')
                d['k'] -= o.bump()
                z *= add(y, w) % 7
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                t(7)
                d[(w // (y or 3))] = (lambda a, b=(2 % (w or 3)): a + b)((not y))
            if x:
                d[y] = add((int(0) ^ int(y)), (lambda a, b=1: a + b)(4611686018427387903))
            elif y:
                x, w = y, x
                if (l[int(x) % 3] // (add(-3.5, -3.5, w, u=y) or 3)): break
                y *= t(x) % 7
            else:
                del d['k']; d['k'] = (y < (2.25 // (1 or 3)) < int(z is w))
                assert w is not None, [c := v for v in (1, w)][1]
                w *= x % 7
            if (min([x, y]) // (o.a or 3)): boom(add(add(*[y, y]), **{'b': (3 and w), 'q': 2.25}))
    elif add((int(w) | int(y)), **{'b': sum([v * x for v in l]), 'q': o.bump(y)}):
        z: int = (y // (add(z) or 3))
    else:
        (x, *x_rest), z = [((int(x) & int(x)) * 3 - 4611686018427387903), x], (int((w // (w or 3))) & int(-1))
    with M(True) as w:
        if [c := v for v in (1, y)][1]:
            log.append(len({o.b: z, (w + l.pop() if l[3:] else w): sum(*[[y]])}))
            if z: return next(iter(((w // (w or 3)),)))
        elif [[4611686018427387903, 2][1], (z and -3.5)][1]:
            try:
                o.a = ((o.b + (add(x, k=w) < (int(x) ^ int(z)) < add(w, z, x, u=1000))) * 3 - (o.twice if (lambda a, b=o.a: a + b)((x in [y, z])) else ((x // (y or 3)) + l.pop() if l[3:] else z)))
                l.append(((w and 2) or (4611686018427387903 // (2.25 or 3))))
            finally:
                x = c + (int(y) ^ int(z))
                z = c + t(w)
            if [(2.25 % (x or 3)), w][1]: return o.a
        else:
            o.b = ((int((7 + d['k'])) ^ int([add(2.25, k=2), 255][1])) + ((d.get(y, 2.25) % (int(z is x) or 3)) // (w or 3)))
            y = (y, (o.a % (len([o.bump(z), -w]) or 3)))[-1]
            (x, *y_rest), y = [(t(x) in [sum(v for v in [z, 2]), (w, z)[-1]]), o.bump()], l[0]
        i284 = 0
        while i284 < 3 and t(sum(*[[len([y, y])]])) is not None:
            i284 += 1
            with M(False) as z:
                if (int(add(1000, y, 0, u=1000)) & int((x and x))): boom(z)
            if (int((w + (w := y) + w)) ^ int(sum(*[[w]]))):
                y = w = w
                set_c((z := y))
                set_c((len({y: w, y: y}) == (y % (y or 3))))
            else:
                del d['k']; d['k'] = sum([v * y for v in l])
                assert w is not None, add(*[d.get(y, y), o.a])
        else:
            if 1: return (sum(v for v in [z, 2]) // ((w % (y or 3)) or 3))
    (y, *x_rest), w = [abs((w + w)), -3.5], l[-3]
    if w: return next(iter((y,)))
    try:
        log.append((int((int(y) & int(w))) | int((x + l.pop() if l[3:] else z))))
    finally:
        match ((2 % (y or 3)) % ((int(w) & int(y)) or 3)):
            case 1 | 2 | 7: o.a += ((int(z) & int(w)) + x)
            case int(z): l[int(y) % 3] = next(iter((add((int((y // (0 or 3))) & int(next(iter((z,)))))),)))
            case i288 if i288 == 0.5: l[1:2] = [add(x)]
            case _: y = o.b = (o.bump(y), d['k'])[-1]
        if (y % ((y + w) or 3)):
            assert x is not None, z
            o.a = len({(int(z) | int((int(add(x, y, w, u=y)) ^ int((z := 1000))))): [c := v for v in (1, w)][1], (y % (y or 3)): ((max(z, x) or (int(7) & int(w))) // ((z + (z := add(z, k=y)) + z) or 3))})
            if (int(o.bump(y)) ^ int(l[0])):
                y += ((int(4611686018427387903) | int(y)) * 3 - (int(255) & int(2.25)))
                t(z)
                y = x = (lambda a, b=1: a + b)(x)
            elif (int(o.twice) & int((y + l.pop() if l[3:] else z))):
                l[1:2] = [((int(z) ^ int(z)) < w < -z)]
                d[z] = o.twice
                if add((z, y)[-1], (int(y) & int(2)), (int(w) | int(4611686018427387903)), u=add(True, 255)): return -o.a
            else:
                (z, *x_rest), w = [1, w], (int((w // (w or 3))) | int(max(1, w)))
        else:
            l[int(w) % 3] += int(x is y)
            l.append(t(y))
        try:
            (x, *x_rest), w = [(int((int(0.5) & int(x))) | int(t(z))), add(*[int(x is y), (int(z) | int(True))])], [sum(v for v in [w, 2.25]), (255 - x)][1]
            if min([x, add(w, k=1)]):
                if 1000: boom(((int(y) ^ int(y)) // (1 or 3)))
                set_c((z // (next(iter((z,))) or 3)))
            else:
                d[add(x, y)] = w
                w: int = (int(len({w: y, w: 1000})) & int((z, x)[-1]))
                w, z = l[int((int(o.twice) ^ int(1))) % 3], (0 // (t(w) or 3))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            if ((x % (255 or 3)) % ((int(z) & int(w)) or 3)):
                if ((x * 3 - True) % ((y, x)[-1] or 3)): boom(l[-2])
    return x, y, z, w, c, l, d, o.a, o.b

def f24(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    with M(True) as w:
        try:
            try:
                if (t(z) * 3 - z): return z
            except ValueError:
                y *= (z != -1) % 7
            else:
                d[(7 // (x or 3))] = (int((int(w) ^ int(w))) ^ int(z))
            finally:
                z = c + t(z)
        except ValueError:
            o.a -= (int(y) & int(add(*[z, -1])))
            (x, *z_rest), z = [max(o.a, len([y, w])), ((y // (y or 3)) and t(y))], 2.25
        else:
            if ((int(w) ^ int(w)) and (7 - w)):
                if (int(y is y), o.a)[-1]: boom(add(x, next(iter((x,)))))
            elif d.get((0 if True else z), add(*[z, x])):
                l.append((int((1000 + z)) & int((-1 + x))))
                z: int = t(w)
            else:
                w = l[-1]
                z += w
        finally:
            if 0:
                x += add(*[(x * y), sum([v * x for v in l])])
        try:
            t((int((1000 or (len({z: 7, z: 1000}) < (7 % (y or 3)) < l[int(z) % 3]))) | int(sum(v for v in [z, True]))))
            l[1:2] = [o.twice]
        finally:
            for i300 in range(2):
                log.append(([w, x][1] // ((int(x) | int(y)) or 3)))
            else:
                x, x = (add(add(x, **{'b': w, 'q': z}), **{'b': (int(x) | int(z)), 'q': (int(1) | int(z))}) // ((z in [(z % (x or 3)), add(z, **{'b': x, 'q': y})]) or 3)), (y := (z % (o.twice or 3)))
                d['k'], d['k'] = z, (((int(z) ^ int(1000)) + l.pop() if l[3:] else w) % (add((x > w), (int(x) & int(x)), max(0, y), u=z) or 3))
                if (x := len({w: w, 7: w})): return ((w % (z or 3)) != (x // (z or 3)))
            i301 = 0
            while i301 < 3 and t(l[1]) is not None:
                i301 += 1
                set_c([min([4611686018427387903, y]), len({-3.5: x, 1: z})][1])
            else:
                if [1, t(x)][0]: boom(o.a)
        y -= abs(-w)
    if int(f'{int((0 + l.pop() if l[3:] else x))}'):
        if (int((int(True) | int(0.5))) ^ int(next(iter((x,))))):
            (x, *y_rest), w = [(sum(v for v in [w, 4611686018427387903]) < (z > y) < (int(z) | int(w))), z], add((x - z))
            assert w is not None, [z, (z % (2.25 or 3))][0]
            if (sum(*[[y]]) - l[int(w) % 3]):
                set_c(max(0.5, (y % (x or 3))))
            else:
                if (0 % ((not x) or 3)): return (z if (int(y) & int(y)) else 2.25)
                if l[2]: return t(next(iter((z,))))
        elif o.bump(int(f'{int(y)}')):
            if add(l[int(z) % 3], k=(2 < w)): return int(x is w)
            i305 = 0
            while i305 < 3 and t((y > (2 // (0.5 or 3)))) is not None:
                i305 += 1
                d[t(0)] = ((int(y) & int(2)) // (l[int(w) % 3] or 3))
        else:
            for x in range(3):
                x = d.get(((y // (add(z) or 3)) in [(int(x) & int((x // (z or 3)))), (int((x := x)) | int(sum([v * z for v in l])))]), -o.twice)
                del d['k']; d['k'] = z
            match y:
                case 1 | 2 | 7: l[1:2] = [((int(-1) | int(w)), (y <= x))[-1]]
                case int(z): z *= (int(w) | int(2)) % 7
                case i307 if i307 == 0.5: d[[w, w][0]] = add(l[int(x) % 3], **{'b': (int(x) & int(w)), 'q': w})
                case _: x: int = add((int(w) | int(y)), z, o.bump(y), u=y)
            try:
                z = z = (t(w), (int(o.bump(z)) | int(len([x, x]))))[-1]
                z, y = w, sum(*[[t((int(w) ^ int(y)))]])
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                l[int(z) % 3] = -(not w)
                if ((int(w) ^ int(y)) * 3 - (int(x) | int(x))): boom((int([c := v for v in (1, z)][1]) & int((x == x))))
                l[1:2] = [(lambda a, b=(int(1) | int(2.25)): a + b)(y)]
            except TypeError:
                l[0] = add((int(((z % (y or 3)) > add(w, k=w))) ^ int((int((int(y) | int(y))) ^ int(l[-1])))), k=(next(iter((add(y, x, z, u=x),))) // (w or 3)))
                assert x is not None, next(iter(([w, x][0],)))
                d[(int(3) & int(w))] = (w // (int(y is z) or 3))
        if sum(v for v in [x, True]): return o.b
    if (t(w) % ((int(y) ^ int(2.25)) or 3)): return ((int(z) | int(y)) + l[1])
    if ((w // (z or 3)) * 3 - [c := v for v in (1, y)][1]):
        match (int((lambda a, b=2.25: a + b)(z)) ^ int(-4611686018427387903)):
            case 1 | 2 | 7: log.append(l[2])
            case int(z): o.b += o.bump((z + l.pop() if l[3:] else y))
            case i310 if i310 == 0.5: x = c + w
            case _: set_c((int(y) ^ int((int(x) | int(3)))))
    elif o.bump(2):
        if d.get((w + x), 1000): return next(iter(((int(y) | int(1000)),)))
    else:
        set_c(3)
        y, z = x, x
    w = c + (z, z)[-1]
    return x, y, z, w, c, l, d, o.a, o.b

def f25(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for y in range(2, 0, -1):
        if (y + (y := l[int(x) % 3]) + y): return (o.bump(y) == int(f'{int(w)}'))
        if ((y % (-1 or 3)) + l.pop() if l[3:] else w):
            with M(False) as y:
                if (int((y, w)[-1]) ^ int(w)): boom((lambda a, b=y: a + b)((z or 255)))
            d['k'] += (int((int(w) ^ int(x))) ^ int((-1 or y)))
            z: int = o.twice
        else:
            match w:
                case 1 | 2 | 7: log.append(add(len({7: 255, 0: x}), **{'b': x, 'q': w}))
                case int(y): d[(int(2) & int(7))] = w
                case i314 if i314 == 0.5: o.b, d['k'] = o.bump((int((x // (z or 3))) & int(l[int(x) % 3]))), int(x is z)
                case _: del d['k']; d['k'] = y
        log.append(add((z - y), len([x, y]), (y // (y or 3)), u=255))
    if add((int(z) & int(x)), int(f'{int(y)}')): return add(*[d.get(w, w), w])
    if [c := v for v in (1, z)][1]:
        def i316(n, x=2):
            for j in range(n):
                yield j + len(l)
        z = sum(i316(0))
        l[int(w) % 3] += w
    elif z:
        l[int(y) % 3], o.a = y, (int((x := l[0])) & int(add(*[(int(y) | int(y)), y])))
        assert y is not None, (z % (add(0, **{'b': x, 'q': 4611686018427387903}) or 3))
    else:
        if z:
            log.append(z)
            if d.get(7, (w + w)): return [add(*[2, x]), max(z, z)][0]
            d[y] = (1000 * (int(z) ^ int(2)))
        y = x = y
        d[o.b] = add((int(-1) ^ int(z)))
    match y:
        case 1 | 2 | 7: d[(w // (x or 3))] = [c := v for v in (1, z)][1]
        case int(w): t((x % ((x := w) or 3)))
        case i318 if i318 == 0.5: del d['k']; d['k'] = 255
        case _: log.append(d['k'])
    z = l[0] = ((int(add(7)) | int((int(x) | int(w)))) + l.pop() if l[3:] else w)
    x = (w := (y // (z or 3)))
    x, x = w, y
    return x, y, z, w, c, l, d, o.a, o.b

def f26(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    t(t(y))
    if o.b: return x
    if (int((x // (y or 3))) ^ int((int(y) & int(w)))):
        try:
            l[0], l[0] = (((lambda a, b=x: a + b)(w) != (z // (y or 3))) // ((add(x, k=z) in [(x or x), (x and y)]) or 3)), add(len([l[int(4611686018427387903) % 3], (int(z) & int(z))]), o.b, (int(True) | int(x)), u=(len({x: w, x: z}) < (w - w) < (lambda a, b=4611686018427387903: a + b)(x)))
            if (max(z, x) or (int(7) ^ int(True))):
                if ((w // (y or 3)) or abs(z)): return (int(len([z, z])) | int((True % (y or 3))))
                if len({(0 in [z, x]): (y // (-1 or 3)), y: y}): return 0
            elif (sum(v for v in [w, 2]) <= (4611686018427387903 % (w or 3))):
                t(sum([v * z for v in l]))
                log.append(z)
                l.append(((z := x) < sum(v for v in [x, 0.5]) < z))
            else:
                w = int(f'{int(o.b)}')
                x = 4611686018427387903
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            if ((int(w) | int(y)) % (d['k'] or 3)): return (sum(v for v in [z, 4611686018427387903]) or x)
            y: int = x
            if int(w is y): boom((t(z) % ((int(w) ^ int(w)) or 3)))
        except TypeError:
            def i322(n, w=2):
                for j in range(n):
                    yield j + n
            z = sum(i322(2))
            for z in l[:2]:
                del d['k']; d['k'] = (l[2] * 3 - (int(z) | int(2)))
                l.append((y + (y := (2.25 * 3 - w)) + y))
            if y:
                set_c((int(add(*[-3.5, x])) ^ int((x // (y or 3)))))
                del d['k']; d['k'] = w
                o.b = x
            else:
                if (int((int(y) | int(w))) ^ int(sum([v * w for v in l]))): return add(int(y is w), (y % (y or 3)), int(f'{int(z)}'), u=next(iter((x,))))
                y: int = ((int(4611686018427387903) ^ int(0)) + l.pop() if l[3:] else w)
        try:
            if (x + (x := d.get(x, 2)) + x): return d.get((x + z), -w)
            if ((-1 // (y or 3)) if add(w, **{'b': z, 'q': x}) else t(w)):
                o.b = t(((w // ((int(-1) ^ int(1)) or 3)) // (w or 3)))
                if (y, (int(0.5) | int(255)))[-1]: return int(f'{int(abs(z))}')
                o.b = o.b = o.twice
            o.b -= z
        finally:
            def i327(n, z=2):
                for j in range(n):
                    yield j + len(l)
            z = sum(i327(0))
        z *= d['k'] % 7
    else:
        (y, *x_rest), y = [(x + (x := (y % (z or 3))) + x), z], (int((not y)) & int(y))
    if (int(y) ^ int(d['k'])):
        del d['k']; d['k'] = (add(-3.5, x, w, u=z) // ((lambda a, b=w: a + b)(w) or 3))
        w *= (z + 1000) % 7
        o.a = 255
    else:
        try:
            l[int(x) % 3] -= (int(abs(w)) & int(-y))
            with M(False) as z:
                z = ((((not z) % (o.bump(z) or 3)) and add((int(z) & int(z)))) < (int(add(add(*[y, w]), (y + z))) ^ int(((w + (w := x) + w) or sum(v for v in [z, 255])))) < (d['k'] or t(int(f'{int(255)}'))))
            if (len([y, z]) % (w or 3)):
                l.append((int(w) ^ int(w)))
                t((int(len({((y if 2.25 else z) // ((int(w) ^ int(z)) or 3)): add(add(0.5, z), l[0]), ((int(y) ^ int(w)) and (z + (z := w) + z)): add((1000 - 2))})) | int(-(int(w) & int((y in [x, x]))))))
                set_c(((w < w < z) <= (0.5 != y)))
            elif w:
                assert y is not None, True
                del d['k']; d['k'] = len([(int(w) | int(w)), True])
            else:
                l[int(z) % 3], l[0] = -1, add(*[int(f'{int((int(255) & int(0)))}'), min([(int(z) | int(z)), (int(2) & int(4611686018427387903))])])
                l[1:2] = [((y // (x or 3)) * 3 - o.a)]
                t((y := (sum(v for v in [w, 1000]) % (add(min([2, x])) or 3))))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            assert x is not None, (-3.5 in [len([x, w]), o.bump(w)])
        except TypeError:
            log.append(0)
            try:
                y -= 2.25
                z: int = (int(o.bump(y)) ^ int((int(4611686018427387903) ^ int(0.5))))
            finally:
                l[0] = (int((add(d.get(True, w), **{'b': (z, y)[-1], 'q': (int(w) ^ int(w))}) or o.b)) & int(add(t(y), next(iter(([z, x][0],))))))
                z: int = ([z, -3.5][1] in [(int(x) | int(x)), d.get(y, y)])
            if add(*[(z // (x or 3)), w]): return add(3, (0.5 or 7))
    z = 2.25
    l[int(w) % 3], o.a = len({(x := add(z, k=3)): (w := (z // (3 or 3))), -w: o.bump(y)}), (add(*[(x // (w or 3)), (int(x) | int(y))]) - (int((w % (w or 3))) ^ int(w)))
    return x, y, z, w, c, l, d, o.a, o.b

def f27(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    assert w is not None, d.get(add(255, k=y), t(y))
    i333 = 0
    while i333 < 3 and t(((int(z) & int(w)) % (255 or 3))) is not None:
        i333 += 1
        d[(int(w) ^ int(y))] = sum([v * w for v in l])
    else:
        o.a = sum([v * z for v in l])
    d['k'], y = next(iter(((int(2) | int((x in [y, z]))),))), (int(((z // (x or 3)) + l.pop() if l[3:] else x)) & int(w))
    try:
        l.append(t((z * 3 - 0.5)))
    except ValueError:
        d[o.twice] = sum(v for v in [z, 1000])
        set_c(w)
        w: int = [c := v for v in (1, w)][1]
    else:
        for i335 in range(1):
            w -= w
            try:
                del d['k']; d['k'] = (int(4611686018427387903) | int(sum(*[[z]])))
            finally:
                z, w = y, x
                l[0] = z
                t((int(z) & int((x % (t((int(w) ^ int(x))) or 3)))))
            for i337 in range(1):
                if ((lambda a, b=w: a + b)(y) // ((int(w) ^ int(z)) or 3)): break
                del d['k']; d['k'] = (int((y * 3 - z)) | int((y % (-1 or 3))))
                w, o.a = add((int(x) & int(o.twice))), next(iter(((w % ((True % (w or 3)) or 3)),)))
            else:
                w, w = add(y, (abs(x) if (z + l.pop() if l[3:] else y) else len([z, z]))), add(x)
                l[0] += (int(z) ^ int(x))
                z, y = w, z
        else:
            l[0] = x
        def i338(n, y=2):
            for j in range(n):
                yield j + len(l)
        y = sum(i338(2))
        l[int(y) % 3] = (int(len({(int(add(x)) & int(z)): (y // (0 or 3)), x: sum([v * w for v in l])})) ^ int(add(add(z))))
    finally:
        if (not z):
            z *= o.b % 7
        elif -add(1, x, y, u=z):
            del d['k']; d['k'] = y
            l.append((int((int(w) | int(-1))) ^ int((w == w))))
            y, o.a = o.a, (t(y) or add(*[int(y is z), sum([v * z for v in l])]))
        else:
            x = l[int(y) % 3] = add(*[1, y])
            l.append(add((int(2) | int(2.25)), k=w))
            y = l[int(x) % 3] = (y // ((o.twice // (-w or 3)) or 3))
    l[1:2] = [d['k']]
    i340 = 0
    while i340 < 3 and t(sum([v * w for v in l])) is not None:
        i340 += 1
        x = add(*[w, d['k']])
        for i341 in range(3):
            set_c(x)
            y = d.get((x % ((2.25 < (w in [x, True]) < [3, z][1]) or 3)), (int(o.b) | int(w)))
        else:
            if (int(d['k']) ^ int((not 2.25))):
                x: int = (o.bump() or (w % (z or 3)))
                o.a = 1
            try:
                (w, *y_rest), x = [(int(l[0]) | int(z)), y], add((x or y))
                if ((255 if w else y) * 3 - z): break
            finally:
                if add(0.5, (x < y)): return len([y, -1])
                x += len({(int(x) | int(w)): (int(z) | int(w)), (int(z) ^ int(y)): l[1]})
                o.a -= o.bump((int(z) | int(x)))
            for i344 in range(1):
                w = w
            else:
                l[1:2] = [(next(iter((y,))) and int(f'{int(3)}'))]
    return x, y, z, w, c, l, d, o.a, o.b

def f28(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        for i346 in range(2):
            match (not z):
                case 1 | 2 | 7: l[0] = sum(v for v in [x, 7])
                case int(y): (x, *w_rest), z = [int(f'{int(d['k'])}'), (z := max(-3.5, z))], (y // ((int(z) & int(0)) or 3))
                case i347 if i347 == 0.5: y = o.a = x
                case _: set_c(add(sum([v * y for v in l])))
        else:
            del d['k']; d['k'] = ((w // (w or 3)) <= (int(z) & int(y)))
            x = c + (int(y) & int(0))
        z, y = w, z
    finally:
        for i348 in range(2):
            set_c((int((y % (y or 3))) ^ int(sum(v for v in [w, 4611686018427387903]))))
        else:
            if ((int(4611686018427387903) & int(1000)), o.bump())[-1]: return (int(w) ^ int((w in [w, 3])))
            assert w is not None, d.get(o.bump(z), x)
        try:
            o.b = max((x := (z != (int(w) ^ int(w)))), add(*[(w % ((int(z) & int(y)) or 3)), add(o.twice, (y + 1), (w % (1000 or 3)), u=y)]))
            t((lambda a, b=(int((len([x, x]) % ((w or z) or 3))) | int(min([(int(x) & int(y)), (y * True)]))): a + b)(2.25))
            if y:
                (z, *z_rest), z = [o.twice, add(*[(y <= w), 4611686018427387903])], len({(y % (-1 or 3)): o.a, l[1]: add(w, y)})
                x, w = w, w
            elif y:
                w = c + t(z)
            else:
                if d.get(o.b, (int(w) & int(y))): return add(o.b, k=(x == z))
                if add(*[w, (int(w) ^ int(255))]): return (d['k'] + l.pop() if l[3:] else z)
                log.append((int(1000) & int((2.25 * x))))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            def i351(n, z=2):
                for j in range(n):
                    yield j + len(l)
            w = sum(i351(2))
        except TypeError:
            i352 = 0
            while i352 < 3 and t(((y, 7)[-1] + l.pop() if l[3:] else z)) is not None:
                i352 += 1
                z, d['k'] = (int((z < (y // (z or 3)) < 2.25)) & int(((int(7) ^ int(y)) // ((y or x) or 3)))), int(f'{int((int(z) ^ int((x or -3.5))))}')
                log.append((not (w % (2.25 or 3))))
            else:
                if y: return z
                if y: boom(sum(v for v in [y, 1]))
            with M(False) as y:
                w = t(y)
    if o.bump(): return t(w)
    (z, *w_rest), y = [o.bump(), w], ((int(0.5) & int(w)) in [(lambda a, b=x: a + b)(y), (x % (y or 3))])
    y += (int((y + l.pop() if l[3:] else x)) ^ int(x))
    x *= min([w, z]) % 7
    return x, y, z, w, c, l, d, o.a, o.b

def f29(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    y += x
    try:
        for i355 in range(3):
            def i356(n, z=2):
                for j in range(n):
                    yield j + n
            x = sum(i356(0))
            i357 = 0
            while i357 < 3 and t((int((int(255) | int(y))) ^ int((7 and y)))) is not None:
                i357 += 1
                y = c + o.a
            if sum(*[[(int(True) ^ int(True))]]):
                x = c + w
            elif ((z < y < True) % (-1 or 3)):
                d['k'] = ((((int(y) | int(y)) + l.pop() if l[3:] else x) % (x or 3)) // (sum([v * w for v in l]) or 3))
                l.append(abs(o.twice))
            else:
                x *= l[int(z) % 3] % 7
        else:
            try:
                (x, *w_rest), w = [(add(2.25, x), (y + x))[-1], (-3.5 and z)], t(z)
                d[[c := v for v in (1, y)][1]] = o.b
                l.append(1000)
            except ValueError:
                l[1:2] = [w]
                y += add(*[sum(v for v in [y, -1]), y])
                z: int = add((not y), z, [w, x][1], u=(y := z))
            else:
                (x, *x_rest), x = [d.get((int(w) & int(y)), (lambda a, b=y: a + b)(y)), (int(z) & int(int(x is z)))], add((w if z else x))
                set_c((int((True // (x or 3))) & int((x * 3 - y))))
                t(next(iter((z,))))
            finally:
                (w, *w_rest), x = [(len({z: w, x: y}) + x), [(z or z), (-1 // (x or 3))][0]], w
            if (int((lambda a, b=w: a + b)(z)) & int(d.get(w, x))):
                log.append((int(y) | int(sum(*[[y]]))))
                assert z is not None, x
            for x in (1, 2.5):
                del d['k']; d['k'] = (sum(*[[x]]) if (not w) else w)
                if l[int(l[int(z) % 3]) % 3]: break
                o.a = l[int((int((l[-1] - o.b)) & int(((int(x) ^ int(x)) % ((y % (-3.5 or 3)) or 3))))) % 3]
        def i362(n, y=2):
            for j in range(n):
                yield j + len(l)
        z = sum(i362(0))
    finally:
        try:
            if min([(4611686018427387903 if 255 else x), add(1, z)]): boom(next(iter((1,))))
        except ValueError:
            z *= int(f'{int(z)}') % 7
            if l[int(o.a) % 3]:
                x = c + (int(w) | int(-1))
                w = c + (w + (w := x) + w)
            elif sum([v * x for v in l]):
                log.append(max(z, o.twice))
            else:
                z = (int((sum(*[[sum(v for v in [y, True])]]) // ((int((int(2) ^ int(True))) | int(t(y))) or 3))) | int((((int(w) ^ int(w)) in [w, t(w)]) + -len([2.25, 255]))))
                l.append(((z in [y, 7]) // (o.twice or 3)))
            if y:
                l.append(max((1000 + l.pop() if l[3:] else z), (int(z) | int(z))))
                l.append((max(w, x) % (add(*[-3.5, w]) or 3)))
            elif (int((int(w) & int(x))) & int(y)):
                l[int(y) % 3] = add(z)
                if z: return [(w < y < 4611686018427387903), (0 and 0)][1]
                o.a = add((int(add((int(y) & int(x)), (0.5 and w))) & int(((int(7) & int(z)) % (t(z) or 3)))), (int(0.5) ^ int(len({(int(w) & int(2)): (x // (x or 3)), x: (1 // (y or 3))}))), t(z), u=(not abs((int(x) | int(w)))))
            else:
                t((int((x + (int(1000) & int((y, x)[-1])))) ^ int((int(o.a) ^ int((not (lambda a, b=4611686018427387903: a + b)(0.5)))))))
        else:
            try:
                y = c + (w // (y or 3))
                (z, *w_rest), z = [(o.a + sum(v for v in [w, -1])), (y + l[-3])], (y % (y or 3))
                w = (z + (z := w) + z)
            finally:
                l[int(z) % 3] = ((y and (add(w, k=y) + sum([v * w for v in l]))) % (len({(int((int(w) ^ int(1))) ^ int((1 % (z or 3)))): (d.get(w, -1), len({z: 255, y: -3.5}))[-1], (int(add(y, 0.5)) | int((z + l.pop() if l[3:] else y))): z}) or 3))
                d[sum(*[[x]])] = (4611686018427387903 - [c := v for v in (1, y)][1])
            d[o.twice] = (z + (z := (int(w) ^ int(y))) + z)
            z = sum([v * z for v in l])
        finally:
            if int(y is y):
                l[int(z) % 3] = True
                del d['k']; d['k'] = x
            else:
                w += l[-1]
        y, w = w, x
        try:
            with M(True) as z:
                y: int = (x := y)
                z = c + len({y: 1000, x: 255})
                assert y is not None, (not (w * y))
            match add([z, w][0], **{'b': add(*[1000, w]), 'q': w}):
                case 1 | 2 | 7: y = next(iter((y,)))
                case int(y): l[0] = (int(sum(v for v in [y, 2])) & int(x))
                case i370 if i370 == 0.5: l.append((add(x) > z))
                case _: w, o.a = [c := v for v in (1, x)][1], abs(x)
            z: int = (o.bump(x) - sum(v for v in [w, -1]))
        except ValueError:
            t((int((int(f'{int(d.get(-1, 2.25))}') or l[0])) | int((z + (z := ((y + l.pop() if l[3:] else z) * (z + 4611686018427387903))) + z))))
            o.b = y = (w + l.pop() if l[3:] else y)
            try:
                z: int = (o.bump() // (sum(v for v in [y, -1]) or 3))
                o.a = o.b = l[-2]
                del d['k']; d['k'] = (w // ((int(y) ^ int(x)) or 3))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                l[0], d['k'] = (z + (z := sum([v * x for v in l])) + z), (int(add((int(y) ^ int(255)), (int(x) | int(x)), (1 % (True or 3)), u=255)) & int((int(-w) | int(-4611686018427387903))))
                x = c + add(y, k=w)
            except TypeError:
                if int(f'{int((x % (3 or 3)))}'): return z
        else:
            l.append((len([w, z]) != (w := w)))
            x = y = (not w)
        finally:
            match o.twice:
                case 1 | 2 | 7: w *= (int(z) | int(x)) % 7
                case int(y): o.b = t(add(*[max((2 + x), (z % (x or 3))), len({(int(x) ^ int(y)): (x + l.pop() if l[3:] else y), (int(w) ^ int(y)): w})]))
                case i372 if i372 == 0.5: w, w = y, z
                case _: x, x = w, y
    assert y is not None, ((-3.5 % (w or 3)) in [(int(x) | int(-1)), (z + l.pop() if l[3:] else z)])
    i373 = 0
    while i373 < 3 and t((min([7, 255]) % ((int(-1) | int(z)) or 3))) is not None:
        i373 += 1
        t(l[-3])
    else:
        z, x = x, y
        if (x in [w, l[int(z) % 3]]):
            del d['k']; d['k'] = add((int(0.5) & int(-3.5)), **{'b': (int(w) ^ int(y)), 'q': z})
            for x in count(2):
                (z, *x_rest), y = [z, -1], t(y)
        elif (x < len({x: 3, y: w}) < (int(x) ^ int(w))):
            if [x, (not y)][0]: return min([True, (w // (w or 3))])
        else:
            if ((4611686018427387903 % (x or 3)) // ((z < w < x) or 3)):
                x = c + w
                x, z = x, z
                set_c(t((int(x) ^ int(w))))
            try:
                if min([o.b, 0]): boom(True)
                d['k'] -= ((int(1) ^ int(y)) + (0 < 0.5 < 0))
                x = x = (add((int(0.5) | int(y)), **{'b': (not y), 'q': o.a}) if int(z is y) else (int((w + (w := w) + w)) & int(len({w: z, y: w}))))
            except ValueError:
                x, w = z, w
            else:
                l[0], x = ([c := v for v in (1, z)][1] // (4611686018427387903 or 3)), next(iter((((int(x) & int(7)) // ((int(w) & int(w)) or 3)),)))
                l[1:2] = [y]
                w = (int(w) ^ int((t((lambda a, b=y: a + b)(x)) if ((z // (w or 3)) * (y + (y := w) + y)) else t(x))))
            finally:
                l[1:2] = [(int(l[2]) ^ int(len({z: y, -3.5: -3.5})))]
    z = (((w if (w, y)[-1] else o.bump(7)) and x) - add(o.b, **{'b': int(y is y), 'q': 7}))
    z = o.twice
    return x, y, z, w, c, l, d, o.a, o.b

for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29):
    run(f, 1)
    run(f, 0.5, -7)
    run(f, 2 ** 62, 0)
