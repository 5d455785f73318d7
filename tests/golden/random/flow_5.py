# Random expressions and control flow (seed 5), with a trace of what was evaluated in which order.
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
    log.append(abs(l[int(3) % 3]))
    y += (len({2: x, y: y}) and (int(y) ^ int(y)))
    try:
        if (int(x) & int(add(*[z, 4611686018427387903]))): return (x + l.pop() if l[3:] else w)
        i2 = 0
        while i2 < 3 and t(l[int((y != y)) % 3]) is not None:
            i2 += 1
            log.append((z + (z := (int(w) | int(y))) + z))
            del d['k']; d['k'] = (int((int(z) | int(x))) ^ int((x and 0)))
        else:
            i3 = 0
            while i3 < 3 and t((w if [c := v for v in (1, y)][1] else (y + (y := w) + y))) is not None:
                i3 += 1
                l[1:2] = [((int(7) ^ int(w)), o.a)[-1]]
                assert y is not None, (int(7) ^ int(l[2]))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        for i4 in range(2):
            for i5 in range(3):
                (z, *y_rest), x = [(int((int(z) | int(z))) ^ int((-1 or y))), ((int(w) | int(w)) // ((not w) or 3))], (d.get(y, y) % (w or 3))
                l[int(w) % 3] = (l[0] // (int(f'{int(sum([v * z for v in l]))}') or 3))
            else:
                (z, *z_rest), z = [max((w if 3 else x), (x + (x := y) + x)), o.bump((int(4611686018427387903) | int(255)))], (int(add(0)) & int(add(w, k=x)))
                d[o.b] = y
                l[0] = (int(((int((int(w) | int(z))) | int((w - y))) + 2.25)) | int(d.get((int((int(w) | int(w))) | int(d.get(-1, w))), [c := v for v in (1, x)][1])))
            l[int(x) % 3] = int(f'{int(-add((w or x), k=sum(*[[4611686018427387903]])))}')
            if w: return o.bump(1000)
        else:
            i6 = 0
            while i6 < 3 and t((int(y) | int((int(y) & int(z))))) is not None:
                i6 += 1
                y *= max(x, w) % 7
                d[(w, y)[-1]] = ((w < y < z) % (o.a or 3))
            else:
                log.append((y, (y - x))[-1])
            set_c(o.bump((int(1000) ^ int(y))))
        x *= (x if y else y) % 7
        if add(d.get(x, z), **{'b': (x * x), 'q': (int(w) | int(z))}): return 2
    except TypeError:
        l[0], x = (x * (y := (w % (True or 3)))), w
    x = ((int((lambda a, b=x: a + b)(o.bump(0.5))) ^ int((int(t(y)) | int((int(-1) & int(y)))))) // ((((y % (z or 3)) % (add(True, **{'b': z, 'q': x}) or 3)) % (int(f'{int(sum([v * x for v in l]))}') or 3)) or 3))
    z = (int(x) | int(z))
    d['k'] = l[int(y) % 3] = (add(o.bump(), t(z)) and (lambda a, b=sum(*[[w]]): a + b)(t(x)))
    try:
        if (d['k'] % ((z // (z or 3)) or 3)): return len({(w if 0 else y): (w // (0.5 or 3)), int(f'{int(x)}'): (x <= w)})
        assert w is not None, o.twice
        x: int = (int(l[1]) | int((int(z) | int(x))))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        def i8(n, z=2):
            for j in range(n):
                yield j + len(l)
        y = sum(i8(1))
    except TypeError:
        if w: boom(o.a)
        y = c + add(z, **{'b': x, 'q': z})
        x = w = -(int((int(w) ^ int(y))) | int(w))
    return x, y, z, w, c, l, d, o.a, o.b

def f1(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    z += add(-3.5, **{'b': (y + (y := y) + y), 'q': add(z, w, y, u=z)})
    l[int(y) % 3] = abs((y <= add([c := v for v in (1, x)][1], d.get(y, w), -3.5, u=add(-1, k=w))))
    if (int(add(w, 2)) & int((w % (y or 3)))): return l[int((int(255) & int(x))) % 3]
    for w in range(3):
        w = d['k'] = (True // (((int(z) ^ int(w)) <= (255 < z < w)) or 3))
        o.b = 0
    return x, y, z, w, c, l, d, o.a, o.b

def f2(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for x in [4, 5, 6]:
        with M(False) as y:
            log.append(((int(z) & int(y)) or z))
            l.append(sum([v * z for v in l]))
        for y in (1, 2.5):
            l.append(-3.5)
    if w:
        del d['k']; d['k'] = [(w < 1), (int(255) & int(y))][0]
    if [t(z), (w > x)][0]:
        l[0] -= t((int(2) & int(z)))
    try:
        with M(True) as z:
            d[-3.5] = min([len({x: x, x: 7}), (int(w) & int(z))])
            (x, *z_rest), w = [((1 // (z or 3)) // (len({2: y, 2: 2.25}) or 3)), o.bump((y // (0.5 or 3)))], (int((int(-1) & int(w))) | int(int(f'{int(z)}')))
            if ((z in [w, x]) + (int(255) ^ int(x))): boom((y + (y := d['k']) + y))
    finally:
        if next(iter((d['k'],))): return (x % (t(z) or 3))
        try:
            y = c + (x // (z or 3))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            def i18(n, w=2):
                for j in range(n):
                    yield j + len(l)
            w = sum(i18(2))
    with M(None) as z:
        o.a = x = -x
        for i20 in range(3):
            set_c(z)
            try:
                o.b, l[int(z) % 3] = y, l[int((int(len([z, -3.5])) | int((int(x) ^ int(w))))) % 3]
                assert w is not None, -(not y)
                w, x = w, w
            except ValueError:
                x = o.a = l[int(add(o.bump(w))) % 3]
                if d['k']: continue
                set_c(int(f'{int((w // (x or 3)))}'))
            else:
                z += o.bump(w)
                w += 2
                d['k'] = -[c := v for v in (1, w)][1]
            finally:
                t(((-1 in [((-1 + w) * x), add((int(2) ^ int(255)))]) // ((sum(v for v in [x, 1000]) % ((z := add(x, **{'b': x, 'q': x})) or 3)) or 3)))
            if (add(2.25, y) // ((int(w) | int(w)) or 3)): break
        else:
            l[1:2] = [y]
    w += (int(4611686018427387903) ^ int((z % (w or 3))))
    return x, y, z, w, c, l, d, o.a, o.b

def f3(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    x = c + sum(*[[w]])
    if -1:
        log.append((max(x, x) * (int(-3.5) | int(x))))
    else:
        z *= len({0: z, -1: x}) % 7
        z = o.b = [c := v for v in (1, y)][1]
    log.append(((int(y) ^ int(w)) == add(0, k=y)))
    for w in range(2, 0, -1):
        l[int(x) % 3] += (0 * -z)
        d[y] = x
        l[int(z) % 3] = (int(abs(add(*[[c := v for v in (1, y)][1], sum(*[[z]])]))) & int(d['k']))
    l[int(z) % 3] = int(f'{int(l[-1])}')
    z, x = -((x // (3 or 3)) // ((int(y) & int(True)) or 3)), max((int(y) | int(add(2.25, y))), x)
    if (int((int(z) & int(7))) | int(z)):
        x, y = z, w
        o.a = o.a = o.b
        if (int(o.bump(w)) ^ int(add(w, k=1000))):
            if len([(y % (x or 3)), -3.5]):
                o.b = (o.bump() + add((int([-3.5, x][1]) ^ int(y)), z, (d.get(z, 7) % (add(y, **{'b': z, 'q': y}) or 3)), u=(add(z) % (x or 3))))
                l[int(z) % 3] -= int(x is w)
            elif (int((w + (w := z) + w)) & int([c := v for v in (1, w)][1])):
                assert z is not None, (7, add(*[y, 1]))[-1]
                w, y = w, z
                o.a = (int(add(add(z))) ^ int(sum(*[[((y // (w or 3)) + -3.5)]])))
            else:
                l[int(y) % 3] -= (int(-1) | int((z % (z or 3))))
                l[int(z) % 3] = (o.twice, ((int((True // (-3.5 or 3))) ^ int((y // (1 or 3)))) + l.pop() if l[3:] else y))[-1]
            try:
                log.append(z)
                (w, *z_rest), y = [add(add(*[z, z]), **{'b': d.get(w, True), 'q': (w // (x or 3))}), (int(o.bump(y)) & int((int(y) ^ int(4611686018427387903))))], 7
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                d[(int(x) ^ int(w))] = (int(min([w, z])) & int((2.25 == z)))
                z: int = x
                z = o.a
            d[int(f'{int(z)}')] = ([7, y][0] // ((w > y) or 3))
    return x, y, z, w, c, l, d, o.a, o.b

def f4(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l[int(y) % 3] = len([(int(t((not 2))) ^ int(add((x * 3 - x), 255, abs(y), u=sum(*[[z]])))), True])
    for z in l[:2]:
        if (len([1, 0.5]) - y):
            if max(d.get(y, 0), t(x)):
                t(min([(not -3.5), (w < o.a < add((int(z) & int(y)), abs(x), z, u=(y * 3 - z)))]))
                d[-2] = ((z + 3) in [[c := v for v in (1, x)][1], add(4611686018427387903, 255, z, u=3)])
                l[int(x) % 3] = l[int(w) % 3] = (y // ((x // (z or 3)) or 3))
            if o.bump((y < z < 2)):
                l.append((z := (1 * 3 - y)))
                if o.bump(): continue
            else:
                t(0.5)
            if w: continue
        i32 = 0
        while i32 < 3 and t((int((z if 1000 else 4611686018427387903)) & int((y, z)[-1]))) is not None:
            i32 += 1
            (y, *w_rest), x = [7, ((w * 3 - z) + l.pop() if l[3:] else y)], [c := v for v in (1, x)][1]
            match x:
                case 1 | 2 | 7: o.a += (len([w, 7]) % (t(w) or 3))
                case int(x): o.b = o.b = 3
                case i33 if i33 == 0.5: t((y // ((sum(v for v in [z, 7]), z)[-1] or 3)))
                case _: z = x = (int((int((int(True) ^ int(z))) ^ int((w % (y or 3))))) | int((sum(*[[x]]) + l.pop() if l[3:] else x)))
            z: int = 3
        else:
            if (add(w, k=x), x)[-1]:
                if sum(v for v in [w, -3.5]): continue
            log.append((int((not True)) & int((x < z < z))))
            match (z or (y + l.pop() if l[3:] else y)):
                case 1 | 2 | 7: w: int = ((int(z) | int(0.5)) % (z or 3))
                case int(w): d[z] = [c := v for v in (1, x)][1]
                case i35 if i35 == 0.5: y = (y // (d['k'] or 3))
                case _: z = (d['k'] and (y * 3 - ((-3.5 or x) // ((int(2.25) | int(x)) or 3))))
        assert z is not None, (add(x, k=w) if z else (x := z))
    try:
        l[1:2] = [len({add(*[y, -1]): t(z), 3: add(w)})]
        del d['k']; d['k'] = (int((y // (3 or 3))) & int((int(w) | int(w))))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        try:
            match (int(sum(*[[-1]])) | int(z)):
                case 1 | 2 | 7: d[min([y, y])] = (o.b // ((lambda a, b=x: a + b)(255) or 3))
                case int(z): w = ((int(sum(v for v in [y, 1000])) ^ int(w)) in [[(not True), 1][1], (int((d['k'] % (sum(*[[-3.5]]) or 3))) & int(o.b))])
                case i38 if i38 == 0.5: l[0] = (int(t(w)) ^ int(x))
                case _: x -= (int(x) | int(add(1)))
            try:
                assert w is not None, max((z + l.pop() if l[3:] else z), sum(v for v in [w, 255]))
                w *= x % 7
            except ValueError:
                z = l[-1]
                w = c + z
            else:
                w += (l[int(x) % 3] + z)
                o.b, o.b = (add(*[(4611686018427387903 // (y or 3)), (int(w) & int(4611686018427387903))]) if (z, (int(y) | int(w)))[-1] else (w < (4611686018427387903 + z) < -y)), d.get((-z // (z or 3)), d.get((z + l.pop() if l[3:] else z), (int(w) | int(x))))
            finally:
                l[1:2] = [o.bump((y % (y or 3)))]
        except ValueError:
            try:
                o.a = -y
                l[0] = y
            finally:
                if y: return abs((int(w) ^ int(x)))
                y, o.a = o.b, (int(((int(x) | int(w)) // ((int(w) | int(-3.5)) or 3))) ^ int((x := (z := -3.5))))
                d[(x // (w or 3))] = [z, z][0]
            try:
                (z, *z_rest), z = [(o.b // (w or 3)), (w != (x > x))], (w := (z + (z := 0) + z))
                x, z = sum(v for v in [y, 4611686018427387903]), ((min([x, w]) > (y % (w or 3))) // (255 or 3))
                if x: boom(max(next(iter((y,))), d['k']))
            except ValueError:
                if o.bump(): return (l[int(y) % 3] + o.b)
            else:
                d['k'] = l[int(y) % 3] = (int((l[-3] and z)) ^ int(z))
                o.b -= len({(y % (x or 3)): (int(z) | int(z)), (x // (2 or 3)): (w <= x)})
                l[1:2] = [min([sum(v for v in [w, 7]), (int(w) & int(-3.5))])]
            finally:
                w = (int(x) | int(o.a))
            for i42 in range(3):
                l[1:2] = [x]
                x: int = add(*[(int(w) & int(y)), add(*[x, y])])
                log.append([(-1 // (255 or 3)), True][0])
            else:
                y = c + o.bump()
                l.append(add((int(x) & int(0)), **{'b': y, 'q': o.bump()}))
        else:
            del d['k']; d['k'] = len({(y, w)[-1]: abs(y), (w in [1, 1000]): 0.5})
        finally:
            try:
                log.append(int(y is w))
                x = z = w
                d[sum(v for v in [x, -3.5])] = z
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                z -= (int(x is y) < add(0, **{'b': 4611686018427387903, 'q': 0}) < z)
                log.append(w)
        l[int(w) % 3] += (y // ((w < y < x) or 3))
        match (z + (z := y) + z):
            case 1 | 2 | 7: o.b = o.b = (-(w if 3 else z) % (w or 3))
            case int(x): l[0] += (z % ((x // (w or 3)) or 3))
            case i44 if i44 == 0.5: z: int = [(lambda a, b=y: a + b)(z), sum(v for v in [w, 0.5])][0]
            case _: x *= (x // (w or 3)) % 7
    except TypeError:
        x *= (y // (w or 3)) % 7
        with M(False) as x:
            y, o.a = min([y, w]), (d.get(int(x is x), int(f'{int(z)}')) + (w := int(y is w)))
        i46 = 0
        while i46 < 3 and t((y or o.bump())) is not None:
            i46 += 1
            assert x is not None, int(f'{int((int(x) | int(x)))}')
            assert z is not None, ((1 < 4611686018427387903 < z) * 3 - 1)
            for y in range(3):
                if (abs(x) // (add(*[y, 1]) or 3)): boom(max((z // (x or 3)), int(f'{int(y)}')))
                z = c + [c := v for v in (1, x)][1]
                l.append(min([(w % (z or 3)), (int(w) ^ int(w))]))
    return x, y, z, w, c, l, d, o.a, o.b

def f5(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l.append((int(d.get(x, x)) | int(o.bump(y))))
    d['k'] = o.twice
    set_c(((z + z) and add(x, 2)))
    return x, y, z, w, c, l, d, o.a, o.b

def f6(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        try:
            match t(x):
                case 1 | 2 | 7: o.b += w
                case int(z): z = z
                case i50 if i50 == 0.5: d['k'] = (x, (int(add((int(z) ^ int(z)), (int(y) & int(4611686018427387903)))) & int((int((int(z) ^ int(0))) ^ int(int(y is z))))))[-1]
                case _: y = (int(add((int(abs(y)) | int((int(1) & int(z)))))) & int(d.get((abs(y), z)[-1], (int((int(w) ^ int(y))) | int(d['k'])))))
            l[int(z) % 3] += (int(sum(*[[w]])) ^ int(int(f'{int(z)}')))
            if int(f'{int(y)}'):
                l[1:2] = [(int(add(x, x, 2, u=7)) ^ int((z % (y or 3))))]
                d['k'] = d['k'] = ([(True < x < x), 2][1], add(x, (w % (w or 3)), (int(x) | int(w)), u=min([3, z])))[-1]
            elif o.a:
                y = x
            else:
                set_c(len([(z // (x or 3)), (w % (2.25 or 3))]))
                log.append(w)
        finally:
            if t(y):
                d['k'] = l[int(x) % 3] = ((int(int(f'{int(x)}')) | int(l[-3])) % ((int((lambda a, b=7: a + b)(True)) & int((z < y))) or 3))
            x = c + y
        if add((w // (1000 or 3)), k=min([z, w])):
            try:
                t([c := v for v in (1, w)][1])
                (w, *x_rest), x = [(x := 4611686018427387903), z], l[int(1) % 3]
            finally:
                o.b = o.twice
                o.b = l[0] = o.b
                y = c + (int(w) ^ int(x))
            match (int((int(z) | int(y))) ^ int(x)):
                case 1 | 2 | 7: log.append((d.get(0.5, x) % (min([255, 255]) or 3)))
                case int(y): assert z is not None, [o.a, 0.5][0]
                case i55 if i55 == 0.5: z *= [c := v for v in (1, w)][1] % 7
                case _: del d['k']; d['k'] = (int(w) | int((z // (x or 3))))
            try:
                d[int(f'{int(x)}')] = ((y in [x, x]) + (w != y))
                z *= w % 7
            except ValueError:
                w: int = sum([v * x for v in l])
                o.b = (int(next(iter((add((x % (w or 3)), k=z),)))) ^ int((y := (int(x) ^ int((x if x else y))))))
                z, z = y, x
            else:
                y = t(add(z, ((lambda a, b=0: a + b)(x), x)[-1], t(x), u=(int((x, y)[-1]) & int((x if 2.25 else w)))))
                t((min([d['k'], (add(z, 1000) // (z or 3))]), (int(sum([v * z for v in l])) & int((abs(y) // ((int(z) | int(4611686018427387903)) or 3)))))[-1])
                (x, *y_rest), x = [z, (add(3) // ((w in [1000, y]) or 3))], add(-2, k=(int(z) & int(-1)))
            finally:
                del d['k']; d['k'] = sum(v for v in [z, 0])
    except ValueError:
        if o.bump():
            try:
                if o.bump((z % (w or 3))): return w
                o.b = d['k'] = t(sum(v for v in [w, 1]))
                o.a = x = w
            finally:
                t(y)
                y = c + l[1]
            d[(int(w) | int(0))] = 255
    else:
        try:
            i60 = 0
            while i60 < 3 and t([c := v for v in (1, y)][1]) is not None:
                i60 += 1
                (z, *z_rest), x = [(int(l[1]) & int((y or y))), ((y := y), (y + l.pop() if l[3:] else w))[-1]], o.bump((x if y else x))
                o.b = ((int((int((w % (w or 3))) ^ int(abs(w)))) & int((w // ((int(w) | int(y)) or 3)))) and x)
                w = (int(f'{int((int(max(x, y)) | int(len([z, w]))))}') % (z or 3))
        except ValueError:
            if w:
                l[0] = y = t(z)
                z *= l[int(0.5) % 3] % 7
            else:
                log.append(((x + l.pop() if l[3:] else x) // (len({w: -3.5, x: y}) or 3)))
                t((int((sum(*[[7]]) % ((y < t(0) < z) or 3))) | int(-([c := v for v in (1, z)][1] + l.pop() if l[3:] else w))))
                d['k'] += (1 % ((int(3) ^ int(1)) or 3))
            w: int = 1000
            l[int(z) % 3] = ((lambda a, b=o.twice: a + b)(w) // (sum(*[[l[-3]]]) or 3))
        else:
            if (int((y // (z or 3))) & int((True < w))):
                x = z
                l[int(w) % 3] -= -(y or w)
                assert y is not None, ((int(x) | int(x)) < (2.25 % (x or 3)) < l[-2])
            elif t(z):
                l[int(w) % 3] = (d['k'] + z)
                d[l[2]] = [(x + z), z][0]
            else:
                if (int(y) | int(t(x))): return (int(t(y)) & int(o.bump()))
            for x in range(3):
                l[1:2] = [1000]
                set_c(z)
                y, d['k'] = (z < len({add(w, z): (y % (w or 3)), z: o.b}) < x), t(z)
        finally:
            assert y is not None, l[2]
        z -= [x, (w // (x or 3))][1]
    finally:
        try:
            match next(iter(((int(y) | int(0.5)),))):
                case 1 | 2 | 7: o.b = abs((add(l[-1], add(z, z, x, u=y)) // ((add(z, x) % ((x + l.pop() if l[3:] else y) or 3)) or 3)))
                case int(z): y = z
                case i65 if i65 == 0.5: o.a = int(f'{int(sum([v * w for v in l]))}')
                case _: del d['k']; d['k'] = (int(y) & int(y))
            y: int = t(w)
        except ValueError:
            if d.get(-y, (z := 0)): return z
            if [d['k'], add(x, **{'b': y, 'q': x})][0]: return ((2.25 // (z or 3)) in [add(*[y, 4611686018427387903]), sum(v for v in [x, 1])])
        else:
            for x in (1, 2.5):
                l[0], w = (int(min([t(y), (int(w) | int(y))])) ^ int(2.25)), l[0]
        finally:
            z, l[int(x) % 3] = o.twice, ((o.twice % ((x // (w or 3)) or 3)) * 3 - t((int(w) | int(w))))
    d[x] = (int(z) ^ int(x))
    if (sum(*[[z]]) in [(int(x) ^ int(y)), (y and -1)]):
        for z in count(2):
            t(((len({(x % (2.25 or 3)): (x + (x := x) + x), w: (z := x)}), ((y + x) // (w or 3)))[-1] % ((lambda a, b=(int(w) ^ int(sum(*[[z]]))): a + b)(x) or 3)))
    try:
        if ((int(7) ^ int(z)) // ((int(w) & int(z)) or 3)):
            if ((y + (y := z) + y) // (-x or 3)): return d.get(o.bump(), add(x, **{'b': y, 'q': -3.5}))
            o.a = max((int((int(len({z: z, x: y})) ^ int(max(0, 2.25)))) & int(1)), (int(abs((7 % (x or 3)))) ^ int(w)))
            try:
                y = add(add([c := v for v in (1, x)][1], **{'b': (int((int(w) | int(x))) | int((y * -1))), 'q': (int((y and z)) & int(w))}), **{'b': (w != add(*[o.a, (int(7) | int(w))])), 'q': ((w % (y or 3)) + (int((z + l.pop() if l[3:] else x)) | int((y // (y or 3)))))})
            except ValueError:
                z = c + (z and 2.25)
                l[int(w) % 3] += (int((x := 7)) & int((w + l.pop() if l[3:] else y)))
            else:
                l.append(y)
            finally:
                l.append((int((w := x)) | int(4611686018427387903)))
        elif sum(v for v in [x, 2]):
            x = z = (int(((int(4611686018427387903) ^ int(x)) + l.pop() if l[3:] else z)) ^ int(x))
            o.b = -min([o.a, (0.5 % ((int(w) | int(x)) or 3))])
            for x in count(2):
                (z, *w_rest), w = [d.get(next(iter((x,))), w), ((w + True) % (o.b or 3))], ((int(y) & int(w)) or o.b)
                z = c + add(*[z, x])
        else:
            with M(None) as y:
                w = y = (w if add(max(z, w), **{'b': [z, 0.5][1], 'q': add(*[y, True])}) else sum(*[[(int(y) ^ int(x))]]))
                log.append(int(w is w))
                l[int(y) % 3] = l[2]
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        d['k'] += add((y == y), (int(w) ^ int(y)), (y % (z or 3)), u=(0.5 % (y or 3)))
    except TypeError:
        l[0] += y
        z = c + add(7, k=y)
        if t(sum([v * y for v in l])): return (int((w in [z, y])) & int(add(y, k=0)))
    match x:
        case 1 | 2 | 7: del d['k']; d['k'] = len({(int(1000) | int(y)): (z := w), (w // (x or 3)): [255, y][0]})
        case int(z): log.append(x)
        case i74 if i74 == 0.5: l[0], y = ((x if (int(z) & int(w)) else l[int(w) % 3]) % (((y % (z or 3)) % ((int(y) ^ int(w)) or 3)) or 3)), (len({(x // (7 or 3)): (int(4611686018427387903) & int(z)), (int(z) & int(y)): (w and z)}) > l[int((z // (z or 3))) % 3])
        case _: w = w
    return x, y, z, w, c, l, d, o.a, o.b

def f7(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    (z, *z_rest), z = [add(*[(x // (255 or 3)), (w % (-3.5 or 3))]), (int(-1) | int((x, 2)[-1]))], (abs(1) % ((-1 % (w or 3)) or 3))
    if -w: return o.a
    y = c + z
    l.append(l[-3])
    (x, *w_rest), y = [(int((y if y else y)) ^ int(z)), y], int(z is y)
    w, l[0] = (1000 % (0.5 or 3)), (int((int((x + (x := z) + x)) ^ int((int(4611686018427387903) | int(y))))) & int(len([2.25, -z])))
    return x, y, z, w, c, l, d, o.a, o.b

def f8(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    try:
        z: int = ((x := z) if (-1 - 1000) else add(2, k=2))
    finally:
        if (int(-3.5) & int(sum(v for v in [y, 4611686018427387903]))):
            log.append(add((int(y) & int(w)), add(z, w), sum(*[[z]]), u=y))
            for i77 in range(0):
                if w: continue
            else:
                y, z = y, x
            if (w := (int(0.5) & int(2.25))): return (int(-z) ^ int(d['k']))
        else:
            t(y)
        for i78 in range(3):
            if 255: break
            match (o.bump(z) and (w // (w or 3))):
                case 1 | 2 | 7: d[(7 == z)] = (int((w * x)) | int((int(z) | int(z))))
                case int(z): o.a += (d.get(y, x) + l.pop() if l[3:] else y)
                case i79 if i79 == 0.5: l[0], w = min([x, (abs(-1) * 3 - (x, 1)[-1])]), (l[int(z) % 3] * 3 - add((w // (w or 3))))
                case _: assert w is not None, w
            match l[int(int(f'{int(y)}')) % 3]:
                case 1 | 2 | 7: w: int = [(w < y), add(z)][0]
                case int(z): y, o.b = (((int(z) & int(z)) // ((y // (w or 3)) or 3)) % ((int(add(w)) ^ int(add(z, w))) or 3)), (sum(*[[max(w, 1000)]]) if l[2] else (not (w == z)))
                case i80 if i80 == 0.5: y, y = y, x
                case _: o.a += o.twice
        else:
            i81 = 0
            while i81 < 3 and t(((z > y) or add(y))) is not None:
                i81 += 1
                z += sum(v for v in [w, 1000])
                if (int(x) ^ int(z)): continue
                l.append(2)
    if w: return (max(z, w) or (int(y) ^ int(x)))
    if y: return ((int(y) | int(x)) <= [3, y][0])
    for y in range(3):
        set_c(z)
        try:
            l[0] = (int(x) & int((y <= o.twice)))
            log.append((int((int(True) & int(w))) ^ int((w % (x or 3)))))
            o.b = y = (int((max(z, y) < (int(z) & int(x)) < o.twice)) ^ int((not (int(w) & int(4611686018427387903)))))
        finally:
            with M(None) as w:
                l[1:2] = [2]
                if x: return min([sum(*[[4611686018427387903]]), (int(x) | int(y))])
            with M(True) as y:
                if (int(d.get(y, z)) & int(min([x, y]))): return o.b
                w: int = ((x // (2 or 3)) // (2 or 3))
                l[1:2] = [(int(o.b) ^ int((int(4611686018427387903) & int(z))))]
        (w, *y_rest), x = [(int((int(y) & int(z))) ^ int(w)), (x // (w or 3))], y
    w = c + next(iter((0,)))
    return x, y, z, w, c, l, d, o.a, o.b

def f9(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    w: int = d['k']
    with M(False) as w:
        t(len([z, ((int(-w) | int((int(w) & int(y)))) // (o.bump(add(*[2, x])) or 3))]))
        def i87(n, z=2):
            for j in range(n):
                yield j + n
        w = sum(i87(2))
    if d.get(o.bump(z), (x - x)): return (int(f'{int(x)}') + l.pop() if l[3:] else z)
    d[l[int(x) % 3]] = (x, o.b)[-1]
    return x, y, z, w, c, l, d, o.a, o.b

def f10(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    match (int(y) | int((y // (x or 3)))):
        case 1 | 2 | 7: set_c((add(*[7, 2]) + (z % (x or 3))))
        case int(z): l[0] -= (z + l.pop() if l[3:] else x)
        case i88 if i88 == 0.5: t(max(w, z))
        case _: z *= (2.25 // (x or 3)) % 7
    match (int((w % (1 or 3))) ^ int((x * 3 - x))):
        case 1 | 2 | 7: o.b = d['k'] = (sum(*[[y]]) - ((int(w) | int(z)) % ((int(w) | int(x)) or 3)))
        case int(w): x *= (-1 < z) % 7
        case i89 if i89 == 0.5: t((z := (((-3.5 % (-1 or 3)) + l.pop() if l[3:] else w) // ((not len({y: True, y: y})) or 3))))
        case _: z *= (True + x) % 7
    if y: return (int((z + l.pop() if l[3:] else z)) & int((x + (x := y) + x)))
    assert z is not None, x
    if (z and l[-3]): return d.get((z < y < w), add(*[w, z]))
    if (not y): boom(w)
    return x, y, z, w, c, l, d, o.a, o.b

def f11(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    d[(x + w)] = min([d.get(-1, 7), (y + 2)])
    for i90 in range(1):
        i91 = 0
        while i91 < 3 and t(((int(y) ^ int(z)) // (o.b or 3))) is not None:
            i91 += 1
            w: int = d.get((2 % (z or 3)), 1)
            for z in range(3):
                z, x = x, z
                l[0] = (((int((z - x)) ^ int(max(w, z))) % ((lambda a, b=(int(w) | int(0)): a + b)((y // (y or 3))) or 3)) % (len([(int(add(*[y, z])) & int(2)), sum([v * z for v in l])]) or 3))
            log.append(len({(y % (y or 3)): x, x: x}))
        else:
            try:
                y = (int((t(z) % ([(2.25 // (x or 3)), (x or y)][1] or 3))) ^ int((l[int((z // (w or 3))) % 3] // (((not 7), (w + z))[-1] or 3))))
            finally:
                d['k'] = z
                w: int = True
            with M(False) as x:
                l[1:2] = [sum(v for v in [w, 0])]
            if (add(y, w) % (l[int(z) % 3] or 3)):
                y -= (w // ((y != z) or 3))
                x = int(w is z)
                w = l[0] = ((int((z * 3 - z)) | int((lambda a, b=0: a + b)(y))) // ((int((w + l.pop() if l[3:] else z)) ^ int(x)) or 3))
        z: int = (int(w) | int((int(4611686018427387903) & int(x))))
        w = (((int((x + (x := y) + x)) | int((lambda a, b=z: a + b)(x))) % ((int((z + 7)) | int((y // (0.5 or 3)))) or 3)) < add(int(z is z), k=(int(z) & int(t(x)))) < (((y * z) // (o.b or 3)) + x))
    else:
        def i96(n, x=2):
            for j in range(n):
                yield j + n
        x = sum(i96(0))
        o.b = o.b = (int(y) & int(--3))
    set_c(((int(True) | int(w)), (int(x) & int(w)))[-1])
    l[int(y) % 3] = int(f'{int(add(l[int((int(w) & int(y))) % 3]))}')
    y -= len([z, y])
    if ((x % (y or 3)) * (y in [w, z])): return 2
    return x, y, z, w, c, l, d, o.a, o.b

def f12(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    i97 = 0
    while i97 < 3 and t((l[int(4611686018427387903) % 3] or sum(v for v in [z, 255]))) is not None:
        i97 += 1
        for w in (1, 2.5):
            with M(False) as w:
                if (o.bump() // ((int(x) & int(y)) or 3)): return (z * 3 - d['k'])
                l[1:2] = [-(int(y) & int(y))]
    else:
        z: int = (int((y or z)) & int([z, w][0]))
        assert w is not None, l[-2]
        log.append((y + l.pop() if l[3:] else w))
    if True:
        def i101(n, y=2):
            for j in range(n):
                yield j + n
        x = sum(i101(2))
    elif (int((int(x) ^ int(True))) | int((int(y) & int(w)))):
        assert y is not None, w
    else:
        i102 = 0
        while i102 < 3 and t(((z and y) // ((x * 4611686018427387903) or 3))) is not None:
            i102 += 1
            w = z = (len([d['k'], z]) % ((l[int(w) % 3] * d.get(w, y)) or 3))
            if (int((x + (x := z) + x)) ^ int(o.bump())): boom(w)
            for w in (1, 2.5):
                set_c(0)
                t(add(*[((lambda a, b=(int(x) & int(z)): a + b)(z) // ((int((w if z else w)) & int((2 // (w or 3)))) or 3)), ((int(o.twice) & int(add(z, w, x, u=z))) // (((y % (-1 or 3)) // (w or 3)) or 3))]))
                t(int(z is x))
    l.append(y)
    match add((int(255) | int(x)), (z // (x or 3)), (int(x) | int(0.5)), u=o.bump(4611686018427387903)):
        case 1 | 2 | 7: set_c(z)
        case int(z): y: int = ([c := v for v in (1, w)][1] // (o.b or 3))
        case i104 if i104 == 0.5: t(((int(((7 + x) % (t(x) or 3))) | int(w)) if o.twice else (add(y) * 3 - int(x is z))))
        case _: l[0] = sum([v * y for v in l])
    if ((x + 3) // ((1000 + l.pop() if l[3:] else x) or 3)):
        for w in l[:2]:
            (w, *w_rest), z = [z, w], d['k']
            l[1:2] = [abs((x := z))]
            del d['k']; d['k'] = add((int(w) | int(w)), **{'b': z, 'q': o.bump()})
        if max(y, z): return (int(x is y) + l.pop() if l[3:] else z)
        d[(z // (y or 3))] = (int(d.get(True, y)) | int(z))
    return x, y, z, w, c, l, d, o.a, o.b

def f13(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l.append(x)
    x = l[int((x % (x or 3))) % 3]
    d['k'] = max(add(len({(int(z) | int(7)): (w // (w or 3)), (z and y): (int(w) & int(x))}), sum([v * x for v in l]), sum(*[[o.bump(y)]]), u=len({int(x is x): w, l[1]: o.bump()})), (int(add(add(0, w), z)) ^ int(add((z // (w or 3)), (x % (y or 3))))))
    l.append(d['k'])
    if (lambda a, b=-x: a + b)((y + (y := 255) + y)):
        if 4611686018427387903:
            if (int(add(*[z, y])) ^ int((int(y) | int(z)))): boom((int((-1 % (z or 3))) ^ int((z - 0))))
            if x: return add((w // (3 or 3)), add(z, z, y, u=w), sum([v * y for v in l]), u=(x < y < z))
        l.append(w)
        if (int(y) & int(w)): return ((z in [w, y]) % ((3, x)[-1] or 3))
    if 3:
        w: int = (d.get(y, 3) + l.pop() if l[3:] else z)
        try:
            z, o.a = ((len({x: z, 4611686018427387903: x}) == (int(y) & int(x))) - add(d.get(2.25, w), sum([v * w for v in l]), (z // (4611686018427387903 or 3)), u=y)), z
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            z: int = ((int(w) | int(x)) // (o.a or 3))
            try:
                d[(int(z) ^ int(w))] = z
                w, y = ((int((y < y < 0.5)) | int((True // (y or 3)))) and (int(o.bump(z)) ^ int((int(w) | int(y))))), z
            finally:
                log.append(y)
                w: int = [x, l[int(y) % 3]][0]
            if (int(add(y)) ^ int((int(x) ^ int(z)))): return len({(4611686018427387903 and 2): 4611686018427387903, z: x})
        except TypeError:
            i112 = 0
            while i112 < 3 and t(((int(y) ^ int(z)) + (not 4611686018427387903))) is not None:
                i112 += 1
                y = c + (int(1000) | int(3))
                y, w = w, z
                d['k'] += (int(add(2, z, True, u=y)) ^ int(sum(v for v in [z, 4611686018427387903])))
            try:
                o.a += (int((int(y) & int(x))) ^ int(add(y, k=w)))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                d['k'] = max(t((int((y + x)) | int(d['k']))), w)
        log.append((d.get(w, z) // ((y % (x or 3)) or 3)))
    elif (int(d.get(w, x)) | int((y // (w or 3)))):
        with M(None) as y:
            match (int(l[1]) ^ int(len([x, -1]))):
                case 1 | 2 | 7: x: int = sum(v for v in [x, 0.5])
                case int(w): d['k'] -= (int(w) ^ int((x % (z or 3))))
                case i115 if i115 == 0.5: l.append(add(z, min([y, x]), (w + l.pop() if l[3:] else w), u=(True + l.pop() if l[3:] else z)))
                case _: w *= add(y) % 7
            d[w] = (int((lambda a, b=True: a + b)(0)) & int((x < w < w)))
            match (int(int(f'{int(1)}')) | int((x in [z, x]))):
                case 1 | 2 | 7: d[(y * 3 - 0.5)] = (z % (len([w, z]) or 3))
                case int(z): z: int = ((255 if x else y) * t(w))
                case i116 if i116 == 0.5: l[int(y) % 3], d['k'] = min([((w + l.pop() if l[3:] else y) // ((y % (z or 3)) or 3)), z]), 0
                case _: del d['k']; d['k'] = (int(sum([v * w for v in l])) | int(x))
    else:
        with M(False) as w:
            (x, *z_rest), y = [(int((-3.5 + w)) & int(d.get(y, x))), -3.5], (not (int(True) | int(1000)))
            def i118(n, z=2):
                for j in range(n):
                    yield j + n
            y = sum(i118(0))
            x, y = y, z
        set_c(y)
    z: int = z
    return x, y, z, w, c, l, d, o.a, o.b

def f14(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if z: return (int(o.bump(w)) ^ int((y * 3 - -3.5)))
    for x in count(2):
        l.append(add((4611686018427387903 // (x or 3))))
        assert w is not None, (lambda a, b=y: a + b)(add(3, k=y))
    if (l[-3] + abs(x)):
        if abs((z // (x or 3))):
            l.append(min([add(z, k=w), l[int(x) % 3]]))
            l[1:2] = [(y % (w or 3))]
        for i122 in range(0):
            for z in range(3):
                l[1:2] = [w]
                x += int(w is w)
                y, w = x, x
        else:
            w = (True // (((int(l[-1]) ^ int(o.bump())) + 7) or 3))
    else:
        l[0], z = (int(len([(y * w), (int(-3.5) ^ int(z))])) & int(o.bump(int(w is w)))), min([sum(v for v in [z, 7]), ((z + (z := x) + z) or (z + y))])
        if x: return x
        def i124(n, z=2):
            for j in range(n):
                yield j + n
        x = sum(i124(2))
    l[0] += ((z + (z := -3.5) + z) % (sum([v * x for v in l]) or 3))
    return x, y, z, w, c, l, d, o.a, o.b

def f15(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if (len([y, 0.5]) + l.pop() if l[3:] else x):
        if o.bump():
            if (o.a // (min([3, y]) or 3)): boom((2.25 % (z or 3)))
            x *= add(0.5, k=0) % 7
        elif min([(x % (w or 3)), t(y)]):
            y *= (int(x) & int(0)) % 7
            if (sum(*[[x]]) and (z, y)[-1]): boom(y)
            if z:
                x -= z
                z = o.bump()
        else:
            if 7:
                (x, *y_rest), x = [o.b, ((int(z) ^ int(z)) + -3.5)], (int(w) | int((z // (y or 3))))
                if add(x, (x in [2.25, y])): return sum(*[[(3 or y)]])
            if add(add(255, k=2), **{'b': abs(z), 'q': w}): return y
            match (int(t(y)) & int(x)):
                case 1 | 2 | 7: y, o.b = (int((int(-0) & int((x % (y or 3))))) & int(-t(x))), l[-2]
                case int(z): log.append(add(l[int(z) % 3], add(-1, k=w), (3 // (x or 3)), u=(int(4611686018427387903) ^ int(7))))
                case i129 if i129 == 0.5: y = c + z
                case _: (y, *y_rest), x = [(int(len([-3.5, y])) & int(x)), add(abs(w), k=w)], ((z % (4611686018427387903 or 3)) < (-1 // (y or 3)) < y)
        if max((w if w else z), (not z)): return (add(*[z, z]) // ((int(y) ^ int(x)) or 3))
    (x, *w_rest), y = [l[int(z) % 3], abs(t(y))], o.bump()
    for i130 in range(1):
        log.append((sum(*[[w]]) in [(y * 3 - 255), (x % (x or 3))]))
        z += x
    else:
        x: int = o.twice
        def i131(n, y=2):
            for j in range(n):
                yield j + n
        y = sum(i131(0))
    try:
        d['k'] -= ((not x) // ((int(w) ^ int(w)) or 3))
    except ValueError:
        i133 = 0
        while i133 < 3 and t(((int(x) ^ int(w)) % (add(y, w) or 3))) is not None:
            i133 += 1
            try:
                z = c + (w % (z or 3))
                x = ((-3.5 % (min([o.a, d['k']]) or 3)) + l.pop() if l[3:] else x)
                x, z = x, y
            finally:
                (w, *w_rest), w = [(int((lambda a, b=z: a + b)(-1)) | int(w)), ((int(x) | int(y)) // ((int(True) & int(2.25)) or 3))], add(x, add(x), 4611686018427387903, u=(int(0) ^ int(z)))
        else:
            match z:
                case 1 | 2 | 7: log.append(((1000 + l.pop() if l[3:] else y) < (x if y else 0.5) < (int(y) | int(w))))
                case int(y): z -= d['k']
                case i135 if i135 == 0.5: (z, *w_rest), z = [((int(w) | int(x)) or (int(2) ^ int(z))), (int((int(x) ^ int(w))) | int(add(x, **{'b': w, 'q': z})))], (int((int(2) | int(z))) ^ int((w % (1000 or 3))))
                case _: w *= y % 7
            match y:
                case 1 | 2 | 7: log.append(len({(int(x) & int(w)): (0.5 or x), -1: y}))
                case int(y): assert y is not None, x
                case i136 if i136 == 0.5: t(w)
                case _: y = c + (2.25 < x < w)
    else:
        with M(None) as w:
            w *= (int(2) & int(4611686018427387903)) % 7
        try:
            o.b = (int((int((1000 in [max(w, x), abs(x)])) & int((t(w) % ([c := v for v in (1, z)][1] or 3))))) ^ int(y))
            try:
                o.b += y
                l[0] = ((int(((int(x) ^ int(w)) + l.pop() if l[3:] else z)) ^ int(((x < w < x) + abs(y)))) and (lambda a, b=((int(z) | int(z)) % ((lambda a, b=z: a + b)(x) or 3)): a + b)(((int(z) & int(y)) // ((int(z) & int(4611686018427387903)) or 3))))
            finally:
                log.append((sum(*[[-1]]) > add(1000, 1000)))
                l[1:2] = [d['k']]
                log.append(len([(int(4611686018427387903) & int(x)), o.b]))
            l.append(int(f'{int(z)}'))
        except ValueError:
            del d['k']; d['k'] = len([-z, (not y)])
            del d['k']; d['k'] = sum([v * x for v in l])
            d[(w * 3 - w)] = (1 // ((int(w) & int(y)) or 3))
        else:
            def i140(n, x=2):
                for j in range(n):
                    yield j + len(l)
            x = sum(i140(0))
        finally:
            o.a -= add(3, (int(x) & int(y)))
    finally:
        log.append(x)
    try:
        for y in (1, 2.5):
            for i143 in range(3):
                y, y = z, z
            else:
                z = [c := v for v in (1, x)][1]
                log.append(l[int((y != 7)) % 3])
                y *= 7 % 7
            log.append(4611686018427387903)
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        with M(False) as w:
            try:
                o.b -= ((int(-3.5) ^ int(y)) % ((int(w) | int(z)) or 3))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                o.b, d['k'] = ((sum([v * z for v in l]) // (sum(*[[-3.5]]) or 3)) in [int(f'{int(abs(z))}'), add((lambda a, b=-3.5: a + b)(z))]), (max((1000 % (y or 3)), (int(-1) | int(w))) <= t((y // (y or 3))))
            except TypeError:
                w -= (int(add(x, k=-3.5)) ^ int(-255))
                if x: return max(o.b, x)
            o.b = sum(*[[o.twice]])
            if (lambda a, b=add(1000, k=y): a + b)((not y)):
                l[int(x) % 3] = (int(int(z is x)) ^ int((max((int(z) ^ int(w)), d['k']) + l.pop() if l[3:] else w)))
                t(o.bump((int((int((int(y) | int(2.25))) ^ int(next(iter((x,)))))) | int(x))))
                l.append((int((z * 3 - w)) & int(z)))
            else:
                l.append(min([(w // (y or 3)), sum([v * y for v in l])]))
                l[1:2] = [add(*[x, -0])]
                if ((lambda a, b=z: a + b)(x) % ((z % (w or 3)) or 3)): return ((w and x) // (1 or 3))
        w: int = (len({w: y, x: 0}) // ((0 % (x or 3)) or 3))
        d[o.twice] = (int((z > x)) | int((x // (y or 3))))
    except TypeError:
        i147 = 0
        while i147 < 3 and t(o.twice) is not None:
            i147 += 1
            assert w is not None, x
            y = l[int(w) % 3] = max((add(1, w) and (z != y)), ((int(1000) & int(-1)) == 1))
            for x in range(3):
                d[w] = (-x % (z or 3))
        def i149(n, y=2):
            for j in range(n):
                yield j + len(l)
        z = sum(i149(0))
    try:
        x *= True % 7
        try:
            if add((y // (x or 3)), w, -1, u=w):
                y -= x
            else:
                set_c(abs((2.25, x)[-1]))
                z = (int((x or x)) ^ int(w))
                log.append(int(x is z))
            if o.twice:
                y += add(add(z, **{'b': x, 'q': x}), k=o.b)
                log.append((sum(v for v in [x, 2.25]) if (255, x)[-1] else (int(z) | int(1))))
            else:
                del d['k']; d['k'] = (int((x + l.pop() if l[3:] else w)) & int((z or 0.5)))
                o.a = add((w := (int((-3.5 % (y or 3))) ^ int(z))), **{'b': -3.5, 'q': (int((z + (z := x) + z)) ^ int((z + (z := (int(z) & int(x))) + z)))})
                if o.b: return (int((int(z) | int(x))) ^ int(o.twice))
        finally:
            try:
                del d['k']; d['k'] = add((int(z) ^ int(y)), (y + (y := x) + y), t(z), u=z)
                w = ((int(d.get((int(z) & int(x)), x)) | int((z in [(z + z), d['k']]))) == ((x % ((int(z) | int(x)) or 3)) // (z or 3)))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                assert y is not None, (int(add(0, y)) ^ int(x))
                d[[255, y][0]] = x
            except TypeError:
                t(2)
                l[1:2] = [y]
                log.append((add(w) if (0.5 if y else x) else (y, x)[-1]))
            if ((x + 1000) or [x, -3.5][1]):
                del d['k']; d['k'] = (x and (x + (x := w) + x))
            else:
                y: int = ((0.5 * 3 - y) + int(f'{int(z)}'))
            try:
                w = (add((int(w) | int([w, y][0])), k=((0 * x) + (x + l.pop() if l[3:] else x))) * 3 - t(d.get(y, y)))
                if x: boom(w)
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                log.append((int(add(z)) & int((int(-1) & int(x)))))
                d['k'] -= (l[int(y) % 3] in [255, sum([v * w for v in l])])
                d[x] = add(x)
        if ((int(x) & int(w)) < (int(y) & int(y)) < o.bump()):
            for i158 in range(0):
                x = c + (z * 3 - 4611686018427387903)
                x = 0.5
                set_c((not o.twice))
            else:
                (z, *w_rest), w = [((y // (-3.5 or 3)) - 255), ((not y) != (z := 1))], ((z if z else 1000) // (x or 3))
        else:
            for y in range(2, 0, -1):
                log.append((int((int(y) ^ int(0))) | int(o.b)))
                d['k'] = add(*[add(*[(add(y, x) % (0 or 3)), ((int(x) & int(1000)) or (y // (0 or 3)))]), y])
                set_c(-y)
            log.append(len([d['k'], (int(-1) & int(x))]))
    finally:
        z: int = int(y is w)
        set_c(d.get((1000 in [x, w]), (x // (y or 3))))
    return x, y, z, w, c, l, d, o.a, o.b

def f16(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    z = o.a
    l.append(o.bump())
    x = x
    def i160(n, w=2):
        for j in range(n):
            yield j + n
    w = sum(i160(2))
    i161 = 0
    while i161 < 3 and t((int(add(-3.5)) | int((y < y)))) is not None:
        i161 += 1
        w = next(iter((o.bump(),)))
        l.append(t(z))
        if 2.25:
            d[add(y, **{'b': z, 'q': w})] = (sum([v * y for v in l]) // (2 or 3))
    else:
        try:
            if (len([w, -3.5]) % ((int(y) & int(x)) or 3)): return ((3 and w) // ((w - x) or 3))
            i164 = 0
            while i164 < 3 and t((int((int(-3.5) | int(z))) & int((x * x)))) is not None:
                i164 += 1
                assert x is not None, (d['k'] + l.pop() if l[3:] else z)
                o.b = (z + l.pop() if l[3:] else x)
            w -= (int(w) | int((1 or 0.5)))
        finally:
            set_c(0)
            log.append(7)
        with M(True) as y:
            match sum(*[[z]]):
                case 1 | 2 | 7: log.append(o.a)
                case int(x): d['k'] = o.b = x
                case i166 if i166 == 0.5: o.a -= w
                case _: t((t(w) and l[int((int((not y)) ^ int(l[-1]))) % 3]))
        match [o.bump(), o.a][0]:
            case 1 | 2 | 7: log.append((int(w) ^ int((y + (y := 0.5) + y))))
            case int(z): (w, *z_rest), x = [(int(add(w, x)) | int((int(y) & int(1)))), ((y // (w or 3)) + (-3.5 // (y or 3)))], (x := 2)
            case i167 if i167 == 0.5: d[(w // (x or 3))] = (int(o.a) ^ int((int(z) | int(2))))
            case _: d[x] = (int([c := v for v in (1, w)][1]) & int((int(w) & int(0))))
    match 1:
        case 1 | 2 | 7: l[1:2] = [w]
        case int(y): y = c + sum(*[[w]])
        case i168 if i168 == 0.5: l[int(y) % 3] = t(z)
        case _: l[int(w) % 3] -= x
    log.append((int(abs(x)) | int(abs(w))))
    return x, y, z, w, c, l, d, o.a, o.b

def f17(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    l[0] = (z * 3 - z)
    if ((z < y < w) if z else (int(y) & int(z))):
        if [c := v for v in (1, x)][1]: return int(f'{int((y > 1))}')
        t(o.b)
        if (not (z % (7 or 3))):
            if (next(iter((x,))) < -y): return (int(add(2, -1)) & int((255 in [1000, w])))
        elif int(x is z):
            w: int = ([1000, x][0] + z)
            try:
                o.b += (t(z) if 255 else sum([v * x for v in l]))
                assert z is not None, -1
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                set_c(sum([v * x for v in l]))
        else:
            y = (int(d.get(w, y)) ^ int((int(True) ^ int(sum(v for v in [z, 4611686018427387903])))))
            o.a = min([1, 2])
    elif (w < (int(z) & int(z)) < (w % (w or 3))):
        if y:
            i173 = 0
            while i173 < 3 and t(((y // (y or 3)) % (t(x) or 3))) is not None:
                i173 += 1
                l[1:2] = [t(add(*[w, z]))]
            else:
                if (int(x) | int(l[int(True) % 3])): return (add(y, w) % (x or 3))
                if (int(d['k']) & int((int(z) ^ int(z)))): boom(min([y, y]))
                log.append(w)
        elif (int(x) | int((int(z) ^ int(z)))):
            del d['k']; d['k'] = max((z % (2 or 3)), (w % (4611686018427387903 or 3)))
            o.a += (lambda a, b=(y == 2.25): a + b)(len({x: y, -1: z}))
        else:
            if (y in [(w % (z or 3)), sum([v * x for v in l])]):
                l[1:2] = [[next(iter((1,))), add(z, **{'b': 4611686018427387903, 'q': w})][0]]
                if z: boom((-x or (int(z) ^ int(w))))
            else:
                l.append([c := v for v in (1, w)][1])
                d['k'] = y = (int(w) | int(y))
        (x, *x_rest), y = [o.b, (int((z % (x or 3))) & int(0.5))], d.get((lambda a, b=z: a + b)(y), (int(4611686018427387903) | int(z)))
    else:
        o.a += (int((int(z) | int(1))) ^ int((z - w)))
        z = c + 4611686018427387903
        z = (int(z) ^ int(sum(v for v in [z, 1])))
    l[1:2] = [y]
    i175 = 0
    while i175 < 3 and t(w) is not None:
        i175 += 1
        set_c(((x and y) % ((int(y) | int(1)) or 3)))
        for i176 in range(2):
            def i177(n, x=2):
                for j in range(n):
                    yield j + n
            x = sum(i177(0))
            for y in l[:2]:
                z = (o.a % ((add((True != 2), k=sum([v * y for v in l])) < max((y % (y or 3)), (z < z)) < max(d['k'], w)) or 3))
                if w: break
            for z in (1, 2.5):
                z, y = add(((x * 3 - -1) + w), int(f'{int(add(y, k=z))}'), (int(x) ^ int(w)), u=(l[int(3) % 3] + x)), x
        else:
            set_c(l[int((lambda a, b=x: a + b)(3)) % 3])
        l[1:2] = [((int(x) & int(2)) or add(x, y, z, u=w))]
    else:
        for y in range(3):
            l[1:2] = [o.bump()]
        try:
            y, d['k'] = x, (3 % (((True % (z or 3)) in [-2, y]) or 3))
        except (ValueError, ZeroDivisionError) as err:
            log.append(str(err))
            if l[-2]:
                t(add(o.twice))
                (y, *z_rest), y = [d.get(int(y is x), t(0)), (int(255) | int(0))], add((z or z))
            elif y:
                t(d.get((sum(v for v in [z, 4611686018427387903]) // (next(iter((sum(v for v in [w, 1]),))) or 3)), z))
                set_c((int(z) | int((y if x else x))))
                l.append((int(l[int(y) % 3]) | int((int(x) ^ int(y)))))
            else:
                l[1:2] = [((x // (z or 3)) != next(iter((x,))))]
                if ((0.5 // (2 or 3)) == abs(z)): boom(add(True, (z := w)))
        try:
            x += (w + (w := (w * 3 - 2)) + w)
        except ValueError:
            x = c + o.a
        else:
            d['k'] += ((y and 0) // (sum(v for v in [z, 1]) or 3))
            i184 = 0
            while i184 < 3 and t((int((x, y)[-1]) ^ int(len({x: z, w: w})))) is not None:
                i184 += 1
                x, w = w, w
                o.a += -1
            def i185(n, y=2):
                for j in range(n):
                    yield j + n
            z = sum(i185(2))
        finally:
            d[add(w, k=z)] = w
    o.a = t(z)
    return x, y, z, w, c, l, d, o.a, o.b

def f18(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if ((w and 0) % (z or 3)):
        if w:
            i188 = 0
            while i188 < 3 and t(t(x)) is not None:
                i188 += 1
                d['k'] += (int(int(f'{int(w)}')) ^ int((1 // (x or 3))))
            if (sum(*[[x]]) % (z or 3)): return (d.get(w, 4611686018427387903) % (l[-1] or 3))
        else:
            if (int((y // (z or 3))) & int(z)): return d['k']
            def i189(n, z=2):
                for j in range(n):
                    yield j + n
            w = sum(i189(1))
    elif o.bump():
        l.append((x := w))
        for x in (1, 2.5):
            with M(True) as z:
                (z, *x_rest), x = [add((y <= 0), **{'b': t(y), 'q': (w // (7 or 3))}), len([(y // (z or 3)), w])], add(add(*[w, x]), **{'b': (int(y) & int(2)), 'q': w})
                d[(int(z) & int(4611686018427387903))] = min([[x, x][1], (w % (y or 3))])
        try:
            z = z = ((sum(v for v in [w, -1]) % (z or 3)) and ((int(z) & int(w)) * len([7, True])))
        finally:
            if [c := v for v in (1, w)][1]: return sum([v * x for v in l])
    else:
        if (len({x: x, z: x}) if add(*[0, y]) else (int(z) & int(x))): return sum(v for v in [x, 2.25])
        w, z = z, x
        l.append(((y, w)[-1] // ((y // (2.25 or 3)) or 3)))
    try:
        i194 = 0
        while i194 < 3 and t((int((y % (w or 3))) & int((1000 // (4611686018427387903 or 3))))) is not None:
            i194 += 1
            for i195 in range(0):
                log.append(add((x <= y), k=(2.25 > z)))
                (w, *y_rest), w = [add(y, k=(int(4611686018427387903) & int(z))), ((2 // (w or 3)), o.bump(x))[-1]], (4611686018427387903 < add(w, y, 0, u=w) < (z - z))
            else:
                o.b = len({add(o.bump(len([z, x])), **{'b': (y // (z or 3)), 'q': min([(int(7) | int(x)), True])}): (int((abs(-3.5) in [(2 in [y, y]), -3.5])) ^ int((int((y < y < 1000)) & int(o.twice)))), len({y: (y in [(w // (255 or 3)), (-3.5 + 0)]), int(f'{int(add(x, **{'b': x, 'q': x}))}'): (d.get(z, y) // ((y % (x or 3)) or 3))}): ((int((int(y) | int(y))) & int(l[int(z) % 3])) // (add(*[(z in [w, 3]), (int(-1) & int(z))]) or 3))})
                l.append(add(len([z, 2.25]), **{'b': (y + 3), 'q': int(f'{int(255)}')}))
            z, y = w, x
        else:
            if add(int(w is x), (y + (y := z) + y), d['k'], u=(True % (x or 3))): return len([(int(w) | int(x)), (int(7) | int(y))])
            set_c(sum(v for v in [x, 2.25]))
        o.b = o.b = (int((x := len([w, 3]))) | int(o.b))
    except ValueError:
        if t(z): return sum([v * x for v in l])
        if (next(iter((z,))) // (o.b or 3)): boom((int(o.bump(1)) | int((int(w) ^ int(w)))))
    else:
        if ((z and x) // ((y % (x or 3)) or 3)): return o.a
        l[int(x) % 3] = z = sum(*[[((x % (x or 3)) % (z or 3))]])
        y = len({add(o.twice, **{'b': o.b, 'q': -[c := v for v in (1, y)][1]}): (int(add(w, (int(1) | int(x)))) ^ int(((int(z) | int(z)) and True))), (((y // (z or 3)) + l.pop() if l[3:] else y) if (min([z, w]) == (w // (z or 3))) else [c := v for v in (1, x)][1]): (not ([c := v for v in (1, w)][1] * (y % (z or 3))))})
    finally:
        if (add(0.5, **{'b': x, 'q': z}) - w): return o.twice
    o.b, o.a = len({((int(x) & int(1)) % (int(w is w) or 3)): max(add(0.5, z, 0.5, u=2), (y // (7 or 3))), -(lambda a, b=x: a + b)(w): ((1 + l.pop() if l[3:] else x) // (x or 3))}), min([y, (w, 7)[-1]])
    return x, y, z, w, c, l, d, o.a, o.b

def f19(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if (int(3) | int((2 % (x or 3)))):
        try:
            w += o.b
            assert x is not None, len([(int(z) | int(z)), (y % (y or 3))])
            try:
                x *= (int(z) & int(x)) % 7
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                log.append((d['k'] // (o.bump() or 3)))
        except ValueError:
            if (int((x + (x := 2) + x)) | int(add(0, w))):
                o.a += z
                w: int = z
            elif (int(l[-1]) ^ int(int(w is z))):
                assert y is not None, (int((2 % (w or 3))) & int((x % (x or 3))))
                l[0] += (sum(v for v in [x, 7]) // (z or 3))
            else:
                t(0.5)
                y = c + next(iter((y,)))
                l[int(x) % 3] = add(*[add(*[7, (y := (x := z))]), o.bump()])
            del d['k']; d['k'] = x
            i200 = 0
            while i200 < 3 and t(d['k']) is not None:
                i200 += 1
                l[int(z) % 3] = len([(w % (((int(x) & int(y)) % ((int(w) | int(w)) or 3)) or 3)), [c := v for v in (1, x)][1]])
                (w, *z_rest), y = [y, (lambda a, b=(0.5 + w): a + b)((int(z) ^ int(-1)))], abs(o.bump(0.5))
                t((y + y))
        else:
            if (int((x * 3 - w)) | int(sum([v * y for v in l]))): return 4611686018427387903
            l[1:2] = [x]
            if sum(v for v in [x, -3.5]):
                set_c(d['k'])
                o.a = y = (int(min([(z * 3 - 4611686018427387903), add(w, z, y, u=2.25)])) | int(7))
                o.a = (sum([v * y for v in l]) // ((int((o.twice or add(y, k=x))) ^ int(((int(z) & int(w)) // (o.twice or 3)))) or 3))
        finally:
            for z in range(3):
                x -= (int(y) | int(z))
                d['k'], l[int(z) % 3] = t(z), ((int((y + l.pop() if l[3:] else z)) | int(o.bump(4611686018427387903))) % ((int(z) ^ int(z)) or 3))
                t((o.bump(y) * add(l[int(l[int(y) % 3]) % 3])))
        i203 = 0
        while i203 < 3 and t(True) is not None:
            i203 += 1
            try:
                if sum(*[[(w or 2)]]): continue
            except ValueError:
                l[1:2] = [(int((int(z) & int(z))) | int((z if w else y)))]
                (x, *y_rest), w = [add((int(y) & int(y)), (lambda a, b=1000: a + b)(w)), d.get(z, (w if 1 else 0.5))], (int(add(x, y, w, u=x)) | int((int(True) & int(x))))
                w -= ((int(w) ^ int(x)) % ((x := w) or 3))
            else:
                d[(int(z) | int(y))] = ((int(x) | int(3)) // ((w + (w := x) + w) or 3))
                y = o.b
            finally:
                l[1:2] = [d['k']]
            if [c := v for v in (1, w)][1]: continue
        o.a += -3.5
    else:
        try:
            x = x
        except ValueError:
            for i206 in range(0):
                d[(y // (w or 3))] = [(int(w) | int(z)), t(-3.5)][1]
            else:
                y = c + (int(x) & int(w))
            def i207(n, w=2):
                for j in range(n):
                    yield j + n
            w = sum(i207(1))
        else:
            log.append((int((int(x) ^ int(z))) | int((z // (z or 3)))))
            if (int(int(y is w)) | int(y)):
                d['k'] -= w
                l[int(w) % 3] += x
            if (w + (w := len([0, y])) + w): return x
        finally:
            if (next(iter((z,))) + (y % (w or 3))):
                assert z is not None, y
            elif add(w, k=o.bump()):
                o.a = w = add(x, **{'b': (sum(v for v in [w, 0]) < sum([v * z for v in l]) < o.bump()), 'q': (int((int(w) ^ int(x))) & int([-3.5, 0][0]))})
                set_c(l[int(w) % 3])
                (w, *y_rest), y = [x, (y + (y := w) + y)], (int((y + 0.5)) | int(y))
            else:
                x, w = x, z
                z *= x % 7
                y: int = sum(*[[sum(*[[y]])]])
    if z: return d.get(add(w, **{'b': x, 'q': 2.25}), y)
    i210 = 0
    while i210 < 3 and t(x) is not None:
        i210 += 1
        w = sum(v for v in [w, -3.5])
        if (t(y) < z < next(iter((z,)))): boom(int(w is y))
        l[1:2] = [x]
    l[1:2] = [((int(z) ^ int(w)) // ((int(x) & int(x)) or 3))]
    x -= min([1, 7])
    return x, y, z, w, c, l, d, o.a, o.b

def f20(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    set_c((w % (add(z) or 3)))
    if abs((int(w) | int(x))): return len({y: (int(-3.5) & int(y)), (int(2.25) & int(-3.5)): (4611686018427387903 % (y or 3))})
    try:
        if 0.5: return x
        if (z // ((w, x)[-1] or 3)):
            match (int((x if y else 4611686018427387903)) & int((z in [y, x]))):
                case 1 | 2 | 7: z, w = w, x
                case int(x): z, w = -1, d.get(x, x)
                case i213 if i213 == 0.5: (x, *w_rest), x = [o.bump(), o.bump()], (add(7, k=2.25) or (y * 3 - y))
                case _: (y, *y_rest), z = [add([z, y][1], k=1), 1000], (int((y + w)) | int((1000 != y)))
            try:
                w, o.a = (d['k'] * 3 - x), [c := v for v in (1, z)][1]
                if t(x): return int(f'{int(0)}')
                o.b = o.b = [(int((0 // (y or 3))) | int(len([w, 4611686018427387903]))), (w < l[-1] < (y or y))][0]
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                o.a = o.a = y
                t(add(((y // (y or 3)) // (2.25 or 3))))
                y, w = z, y
            try:
                set_c(((x % (x or 3)) // ((z // (y or 3)) or 3)))
                o.a = z = ((int((int(x) ^ int(x))) ^ int((int(x) & int(4611686018427387903)))) + (int((int(x) | int(z))) ^ int((w, w)[-1])))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                z = (lambda a, b=sum(v for v in [x, 0]): a + b)(o.twice)
                log.append((lambda a, b=w: a + b)(add(w, 0.5)))
                z, z = y, w
            except TypeError:
                w *= (x % (1 or 3)) % 7
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        for y in range(3):
            z *= (x % (x or 3)) % 7
        for i217 in range(0):
            del d['k']; d['k'] = min([o.b, y])
            w = -w
        else:
            if sum(v for v in [z, 3]):
                if sum([v * y for v in l]): boom(((int(y) | int(x)) // (z or 3)))
            else:
                log.append(d.get(next(iter((4611686018427387903,))), (not x)))
    assert x is not None, add((int(-3.5) & int(255)))
    for i219 in range(1):
        if min([sum(v for v in [w, 4611686018427387903]), (y % (True or 3))]): continue
    else:
        l[1:2] = [add((int(x) | int(z)))]
        if w:
            for i221 in range(3):
                l.append(([c := v for v in (1, x)][1] % (sum(*[[x]]) or 3)))
            else:
                l.append(sum([v * z for v in l]))
            del d['k']; d['k'] = l[int(x) % 3]
            try:
                o.a = add(-((int(4611686018427387903) | int(-1)) * 3 - (-1, w)[-1]))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                w, w = z, x
            except TypeError:
                set_c(o.bump((z // (x or 3))))
                w: int = l[0]
        elif ((4611686018427387903 < z < y) * 3 - (y in [True, w])):
            x += add((x and z), (w % (z or 3)))
            z *= sum(*[[y]]) % 7
        else:
            t(((int(w) & int((lambda a, b=add(w, **{'b': 1, 'q': w}): a + b)([x, y][0]))) % ((int((y := (x := x))) | int((int(d['k']) | int(min([y, True]))))) or 3)))
            log.append(o.twice)
            z *= (x if 1 else y) % 7
    return x, y, z, w, c, l, d, o.a, o.b

def f21(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    for i223 in range(0):
        t(((int(sum(v for v in [z, 2.25])) ^ int(y)) // (1 or 3)))
        for z in l[:2]:
            match (int([w, w][0]) & int((w, 1000)[-1])):
                case 1 | 2 | 7: z, y = w, w
                case int(x): o.a += d['k']
                case i225 if i225 == 0.5: w: int = y
                case _: l.append(d.get((z % (x or 3)), z))
            z, z = len({7: (int(sum(v for v in [z, -1])) | int((w + (w := w) + w))), True: z}), (int(4611686018427387903) & int(o.bump(y)))
            del d['k']; d['k'] = ((0 == x) * 3 - (4611686018427387903 + 3))
        for i226 in range(0):
            def i227(n, z=2):
                for j in range(n):
                    yield j + len(l)
            y = sum(i227(1))
            (y, *z_rest), w = [min([w, (int(y) | int(z))]), 1], 1
        else:
            set_c(max((int(255) ^ int(w)), len([w, z])))
            for i228 in range(0):
                w = c + (int(w) ^ int(w))
                log.append(d['k'])
                x += l[int((z // (w or 3))) % 3]
            else:
                l.append(y)
                assert y is not None, d['k']
                assert z is not None, (d['k'] % (z or 3))
            if (int((y == 2)) & int((int(True) & int(z)))): boom(abs(o.twice))
    else:
        for z in range(3):
            try:
                z: int = [sum([v * y for v in l]), t(w)][1]
                d[y] = y
                y = (x < l[-2])
            finally:
                o.a = t((((z < w) % ((int(2) & int(-1)) or 3)) // (((z * 0) + l.pop() if l[3:] else x) or 3)))
                d['k'] = add(add((int((w // (w or 3))) & int((w // (w or 3)))), **{'b': (x := len({2.25: z, w: x})), 'q': ((int(-3.5) ^ int(y)) * 3 - l[-3])}), (o.bump() < x < d.get(z, sum(v for v in [z, 1000]))))
            w, w = z, x
            l[0] -= add((w * w), k=sum([v * w for v in l]))
        del d['k']; d['k'] = 7
        assert y is not None, len({sum(v for v in [x, -1]): y, [c := v for v in (1, z)][1]: (-1 <= w)})
    for y in range(2, 0, -1):
        try:
            if (o.bump() // (int(f'{int(z)}') or 3)): boom((int((int(7) | int(z))) & int(int(f'{int(1000)}'))))
            try:
                log.append(((int(z) | int(1000)) if int(w is y) else (z % (y or 3))))
            except ValueError:
                if (int((2.25, z)[-1]) | int(int(w is z))): continue
                w = c + (z // (y or 3))
            else:
                w, y = y, w
                d['k'] = z = d['k']
            finally:
                if (o.a % ((y + l.pop() if l[3:] else w) or 3)): boom(d.get(add(0.5, **{'b': y, 'q': z}), abs(y)))
            if (not (x // (z or 3))):
                t((int((sum(*[[z]]) - sum(*[[max(x, -1)]]))) ^ int(y)))
                assert w is not None, sum(*[[o.bump(y)]])
                o.a = (z + (z := (int(add((0, w)[-1], k=(z % (y or 3)))) ^ int(add(add(w, w))))) + z)
            elif int(z is y):
                assert y is not None, y
                z = y = d.get(t((y // (3 or 3))), int(z is x))
            else:
                y = c + o.twice
                d['k'] += ((z % (w or 3)) % (w or 3))
        except ValueError:
            match w:
                case 1 | 2 | 7: w: int = (int((w < z)) | int((int(z) ^ int(w))))
                case int(x): (w, *z_rest), y = [y, len({(lambda a, b=w: a + b)(w): max(y, w), w: d['k']})], (int(o.bump()) & int(-y))
                case i235 if i235 == 0.5: x, w = y, x
                case _: z *= add(*[z, 0.5]) % 7
            t((int(d['k']) ^ int(abs((not t(-1))))))
        else:
            t(t(o.bump()))
            if (d['k'], o.bump(0))[-1]: continue
        finally:
            y: int = int(f'{int((int(1) ^ int(z)))}')
    if (y + (y := (255 % (y or 3))) + y):
        log.append((int(w is z) % ((w or x) or 3)))
        log.append((add(x, **{'b': 1, 'q': x}) % ((y * 0.5) or 3)))
        d['k'] = l[int(z) % 3] = [sum(*[[(int(w) & int(z))]]), ((w, w)[-1] * 3 - d['k'])][1]
    else:
        with M(False) as w:
            log.append((o.bump() // (t(z) or 3)))
            def i238(n, w=2):
                for j in range(n):
                    yield j + n
            y = sum(i238(1))
        if abs((int(y) | int(z))):
            (y, *y_rest), w = [((z // (x or 3)) + (int(3) ^ int(w))), w], add(o.twice, k=(x // (2.25 or 3)))
        if t(z):
            x, w = y, w
            match o.twice:
                case 1 | 2 | 7: t(x)
                case int(w): set_c(0.5)
                case i241 if i241 == 0.5: x = c + (x, w)[-1]
                case _: log.append((int((int(w) | int(z))) ^ int((w % (7 or 3)))))
            if next(iter((next(iter((w,))),))):
                z += w
            else:
                w: int = [c := v for v in (1, x)][1]
                assert x is not None, (int((int(z) ^ int(x))) & int(o.bump(z)))
                assert y is not None, [d.get(z, z), y][1]
        elif add((y and y), (w - x), o.bump(-1), u=(z + w)):
            def i243(n, z=2):
                for j in range(n):
                    yield j + len(l)
            w = sum(i243(1))
            o.b = x
        else:
            try:
                d[(y + w)] = abs(add(z))
                o.b = (int((int((int((z < True < x)) | int(next(iter((z,)))))) | int(o.b))) ^ int((d.get(next(iter((z,))), sum(v for v in [x, 3])) if -(int(z) | int(x)) else o.a)))
            except ValueError:
                o.a = (int(y) | int((int((x + (x := w) + x)) | int((int(y is z) <= (int(2) | int(x)))))))
            else:
                log.append(int(f'{int((int(w) | int(w)))}'))
                if x: return z
                o.a = ([c := v for v in (1, z)][1] + l.pop() if l[3:] else w)
            finally:
                log.append(z)
            z: int = (int((int(255) | int(z))) ^ int(l[-2]))
            d[(x % (z or 3))] = (t(0.5) and 1000)
    return x, y, z, w, c, l, d, o.a, o.b

def f22(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if l[-1]: return x
    t((int(z) | int(add((w % (sum(v for v in [x, 0.5]) or 3)), (int((y > w)) | int((int(w) ^ int(z)))), t(x), u=(lambda a, b=(w + 0): a + b)((w // (z or 3)))))))
    if (int(next(iter((z,)))) ^ int(z)): return ((w * w) in [(int(z) ^ int(True)), sum(*[[-3.5]])])
    try:
        try:
            try:
                log.append(((z := 1) < add(w) < 7))
                z, z = y, x
            finally:
                y = c + (w + l.pop() if l[3:] else z)
                t(z)
                assert y is not None, [d.get(7, x), (int(4611686018427387903) | int(-3.5))][1]
            set_c((int(o.bump()) | int((z in [7, x]))))
        except ValueError:
            try:
                del d['k']; d['k'] = ((int(w) ^ int(z)), (1 % (z or 3)))[-1]
                (z, *x_rest), y = [(int((3 * y)) | int((x if x else x))), l[-2]], (lambda a, b=sum([v * x for v in l]): a + b)(0.5)
                set_c(((y := x) // ((y - w) or 3)))
            finally:
                y *= (int(1000) ^ int(4611686018427387903)) % 7
                t(w)
                (x, *x_rest), z = [y, t(w)], (y // (d.get(w, x) or 3))
        else:
            log.append(y)
            (x, *x_rest), z = [add([z, y][0], w, (int(x) | int(w)), u=(lambda a, b=3: a + b)(z)), [add(x), (x := 255)][0]], ((z % (x or 3)) % (sum([v * z for v in l]) or 3))
            l.append((int(f'{int(1)}'), int(f'{int(y)}'))[-1])
        finally:
            if (int((w // (w or 3))) & int(w)): return z
    finally:
        l[int(w) % 3] = -(((x // (2.25 or 3)) // ([x, w][0] or 3)) + 7)
        if int(y is x): return (z, 3)[-1]
    if 1:
        assert x is not None, x
        i250 = 0
        while i250 < 3 and t(((y < x < 2.25) // ((x > y) or 3))) is not None:
            i250 += 1
            for y in (1, 2.5):
                w = add(min([len({y: (int(y) | int(x)), (int(z) & int(1)): int(f'{int(z)}')}), ((2.25 * 3 - x) + l.pop() if l[3:] else y)]), ((l[int(z) % 3] * z) * 3 - o.twice))
                o.b = min([(int(sum([v * y for v in l])) | int(add(abs(y), k=z))), (int(x) | int(w))])
                assert y is not None, z
            with M(True) as x:
                t((x := (max((int(2.25) & int(y)), (1 % (True or 3))) - x)))
                l.append(7)
                t((z * 3 - add((int(next(iter((x,)))) | int(sum(*[[x]]))), k=((x + (x := x) + x) % ((int(x) & int(w)) or 3)))))
            if 1:
                l[1:2] = [add((int(x) ^ int(z)), (int(4611686018427387903) & int(x)))]
                o.a = 0
    elif max(o.a, next(iter((x,)))):
        if ((x % (y or 3)) + (int(x) & int(255))):
            set_c(o.bump())
        else:
            set_c((int(x) & int(2)))
    else:
        with M(None) as w:
            try:
                assert z is not None, len([(z or y), sum(*[[7]])])
            finally:
                if (int(sum(v for v in [y, 3])) ^ int([y, w][1])): return len({(x + w): (int(w) & int(w)), 2: (int(2) & int(x))})
                d[next(iter((3,)))] = add(*[int(w is x), w])
                w = add((int(((y + l.pop() if l[3:] else w) // ((int(z) | int(0)) or 3))) & int(sum(*[[x]]))), **{'b': ((o.bump(2.25), x)[-1] // ((o.twice % ((y % (2.25 or 3)) or 3)) or 3)), 'q': (w + (w := ((lambda a, b=3: a + b)(z) % (o.b or 3))) + w)})
            def i257(n, x=2):
                for j in range(n):
                    yield j + n
            y = sum(i257(1))
            l.append((int((not z)) & int(x)))
    try:
        match ((y + (y := z) + y) > len([z, y])):
            case 1 | 2 | 7: (y, *y_rest), w = [sum(*[[z]]), int(f'{int(w)}')], o.a
            case int(w): w: int = z
            case i259 if i259 == 0.5: z, x = w, z
            case _: w *= add(y, y, z, u=y) % 7
    finally:
        if [(z in [w, x]), 1][1]:
            match ((int(3) ^ int(w)) * z):
                case 1 | 2 | 7: y = l[int(y) % 3] = (((y + l.pop() if l[3:] else y) // (d.get(3, w) or 3)) < ((int(w) | int(-1)) // (x or 3)) < l[int((int(255) | int(y))) % 3])
                case int(z): log.append(z)
                case i261 if i261 == 0.5: z, z = z, z
                case _: z -= -next(iter((-1,)))
            d['k'] -= add((7 < w < y), **{'b': [2, x][1], 'q': (int(z) ^ int(1))})
            assert z is not None, t(min([y, w]))
        l[1:2] = [add(*[t(-3.5), o.b])]
    def i262(n, z=2):
        for j in range(n):
            yield j + len(l)
    x = sum(i262(0))
    return x, y, z, w, c, l, d, o.a, o.b

def f23(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    if x: return (int((not z)) & int(w))
    log.append((y // ((int(x) | int(1)) or 3)))
    (y, *w_rest), z = [((int(x) ^ int(z)) % ((int(y) & int(z)) or 3)), (int((0 and x)) & int(int(f'{int(1)}')))], (sum(*[[w]]) // ([c := v for v in (1, z)][1] or 3))
    for i263 in range(3):
        w = c + sum(v for v in [x, True])
    else:
        i264 = 0
        while i264 < 3 and t(add(-3.5)) is not None:
            i264 += 1
            if (int(add(*[y, z])) & int((z > z))):
                o.a = add(*[o.a, (lambda a, b=0: a + b)((lambda a, b=(int(-3.5) | int(z)): a + b)(abs(z)))])
                l[1:2] = [-(w + l.pop() if l[3:] else y)]
                log.append((int(y) & int(add(y, 2.25, 1, u=x))))
            else:
                log.append([c := v for v in (1, z)][1])
            if (y := (not z)):
                y, z = int(f'{int(((3 or x) % (len([x, w]) or 3)))}'), (int((int((y // (-3.5 or 3))) ^ int(w))) | int(z))
                y = d['k']
            else:
                o.b = d['k'] = (int(d['k']) ^ int((abs(z) % ((int(w) ^ int(True)) or 3))))
                if x: continue
                l[1:2] = [add([c := v for v in (1, y)][1], o.bump(z), o.bump(), u=w)]
        else:
            d[o.twice] = (int((y + (y := 2.25) + y)) & int((int(x) ^ int(w))))
    return x, y, z, w, c, l, d, o.a, o.b

def f24(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    set_c((w * 3 - (0.5 * 3 - y)))
    if (y in [max(7, w), (z // (z or 3))]): return o.bump((w + z))
    if add(z, (2 * w)):
        if len({(int(w) ^ int(z)): (int(x) & int(w)), (-3.5 // (-1 or 3)): (int(z) ^ int(w))}): boom(int(f'{int((z + -1))}'))
        try:
            w = c + (x % (z or 3))
        except ValueError:
            for w in range(3):
                z: int = [c := v for v in (1, y)][1]
                y = (int((int(((z % (w or 3)) % (next(iter((0,))) or 3))) | int(d.get((int(x) | int(z)), (int(y) | int(4611686018427387903)))))) ^ int(w))
                x = w
        else:
            del d['k']; d['k'] = y
            x = c + y
            if -(int(x) ^ int(-3.5)):
                o.b, w = (int((add(x, k=z) * 3 - y)) & int((int(sum(*[[y]])) ^ int(w)))), add(*[[c := v for v in (1, z)][1], add((y // (z or 3)), k=next(iter((True,))))])
                t((z := (int(l[-1]) & int(((w % (w or 3)) * 3 - 0)))))
            else:
                x, z = z, y
                l.append(next(iter((w,))))
        finally:
            o.a -= (int(add(y, 3, y, u=w)) | int(add(y, w, w, u=7)))
        try:
            set_c(((int(y) ^ int(w)) and z))
            y, w = z, w
        finally:
            if z: return o.twice
            if y:
                log.append((add(*[-3.5, w]) in [(y == 2.25), (int(w) ^ int(z))]))
                o.a = ((int((int(x is y) or (int(w) | int(x)))) ^ int(y)) < (not (int(add(z)) ^ int((0.5 - z)))) < (w := sum(*[[(x := w)]])))
    elif abs(y):
        l[1:2] = [next(iter(((y + (y := x) + y),)))]
        assert z is not None, 2.25
        l[1:2] = [((-3.5 % (1 or 3)) // ((y + l.pop() if l[3:] else w) or 3))]
    else:
        try:
            match add(z, **{'b': -3.5, 'q': z}):
                case 1 | 2 | 7: o.a, o.b = (int((o.b < [0.5, y][1])) | int((int((not 4611686018427387903)) | int((int(7) ^ int(y)))))), o.bump()
                case int(z): assert w is not None, (o.bump(-3.5) != (x % (z or 3)))
                case i274 if i274 == 0.5: x -= x
                case _: o.a = o.twice
            del d['k']; d['k'] = z
            z *= d.get(z, y) % 7
        finally:
            x = c + (z if 0 else 255)
            d['k'] = 2.25
        if len([o.bump(), next(iter((z,)))]):
            for x in count(2):
                set_c(abs(x))
    return x, y, z, w, c, l, d, o.a, o.b

def f25(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    del d['k']; d['k'] = 255
    for w in l[:2]:
        for i278 in range(3):
            if ((z + (z := y) + z) + l.pop() if l[3:] else z):
                y *= (w - y) % 7
        else:
            if o.b:
                set_c(((int(w) ^ int(0)) % (add(1) or 3)))
                log.append(w)
        z *= max(x, x) % 7
        t((not (z // (t(z) or 3))))
    with M(False) as y:
        t(((-1, len({add(-1, k=x): (2.25 + w), (int(x) | int(y)): len({z: x, x: z})}))[-1] // (o.bump() or 3)))
    def i282(n, y=2):
        for j in range(n):
            yield j + len(l)
    z = sum(i282(2))
    return x, y, z, w, c, l, d, o.a, o.b

def f26(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    (x, *z_rest), y = [z, (int(y) | int(int(z is x)))], (abs(y) % (add(x) or 3))
    l[0] = l[int(w) % 3] = add(x, **{'b': o.b, 'q': t(w)})
    del d['k']; d['k'] = int(f'{int((7 > 7))}')
    try:
        if (lambda a, b=(int(0) ^ int(-3.5)): a + b)(x):
            for i285 in range(2):
                if d['k']: break
                set_c((int((lambda a, b=True: a + b)(3)) | int(o.bump(4611686018427387903))))
                o.a += (int((z + (z := z) + z)) & int((0, y)[-1]))
            else:
                z = d['k'] = w
            if t((w % (z or 3))):
                z = z = o.a
            elif add(w, k=(w // (z or 3))):
                if t(w): return ((y := z) % (z or 3))
            else:
                if o.a: boom(w)
        elif (int((int(x) & int(255))) | int(x)):
            y = add((((int(2) & int(7)) // ((x or z) or 3)) % (o.a or 3)))
        else:
            try:
                if o.bump((3 in [z, y])): return t((True + w))
                if y: return w
                log.append((int(sum(*[[z]])) & int(d.get(z, z))))
            finally:
                z: int = max(sum(v for v in [y, 4611686018427387903]), (x % (z or 3)))
            if o.b:
                l[int(z) % 3], z = min([o.b, o.bump((x + x))]), o.twice
            t((int(f'{int([(y % (4611686018427387903 or 3)), (y or z)][0])}') or (sum([v * w for v in l]) % (2.25 or 3))))
        if (int(add(w, y, z, u=y)) & int(y)): return (sum(*[[z]]) + [y, x][0])
        log.append(w)
    except ValueError:
        log.append((abs(z) + 7))
        y: int = (sum([v * z for v in l]) + l.pop() if l[3:] else y)
        for z in (1, 2.5):
            def i290(n, y=2):
                for j in range(n):
                    yield j + n
            x = sum(i290(2))
            try:
                o.b = (int((add((2.25 * 3 - w), (lambda a, b=w: a + b)(2.25)) % ((int(o.bump()) | int(o.a)) or 3))) ^ int(add(add((-3.5 in [y, w]), 1), k=((int(x) ^ int(3)), y)[-1])))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                x = (int(d.get((int(o.a) | int(y)), ((w // (-3.5 or 3)) // (2.25 or 3)))) & int(y))
                d[(int(-3.5) | int(y))] = ((int(x) ^ int(x)) // ((y % (z or 3)) or 3))
    else:
        for i292 in range(2):
            i293 = 0
            while i293 < 3 and t(int(z is x)) is not None:
                i293 += 1
                t(((int((int((w // (w or 3))) | int(1))) | int(t(y))) * 3 - w))
                d[o.twice] = add(o.bump(z), k=int(x is z))
            z = z = (z < o.twice)
            i294 = 0
            while i294 < 3 and t(o.a) is not None:
                i294 += 1
                log.append(int(w is w))
                l[int(x) % 3] = (y := 3)
                if w: break
        else:
            o.a = (o.b * 3 - (not (len({w: y, w: z}) % (w or 3))))
        try:
            log.append(x)
            z: int = (x + (x := z) + x)
            y, x = x, z
        finally:
            if (int(z) ^ int(-z)): return min([(-3.5, x)[-1], (int(w) & int(z))])
            l[int(z) % 3] = (z + (z := t(w)) + z)
    finally:
        def i296(n, w=2):
            for j in range(n):
                yield j + len(l)
        y = sum(i296(2))
    if t(z):
        z = c + (z := z)
        if (add(w) // (add(x, k=1) or 3)):
            d[(int(y) ^ int(z))] = o.a
        else:
            if x:
                log.append(-1)
            else:
                if o.twice: return (w // ((int(w) | int(y)) or 3))
                z -= (int(l[int(w) % 3]) | int(l[int(w) % 3]))
            if w:
                if (not len({x: 4611686018427387903, z: w})): return add((x + (x := 0) + x), k=add(x, **{'b': x, 'q': x}))
                log.append(((int(x) ^ int(z)) > t(w)))
                l[int(x) % 3] = (int(sum(v for v in [w, 2.25])) | int((not (o.bump() // ((z + 255) or 3)))))
            elif ((int(w) & int(y)) * 3 - y):
                del d['k']; d['k'] = (w + (w // (w or 3)))
                l.append(d['k'])
                z = c + next(iter((-1,)))
            else:
                l[int(z) % 3] = w = 1000
        l.append((w := (int(w) | int(-3.5))))
    elif o.a:
        if abs((int(x) & int(x))): return sum(v for v in [z, 2])
        if int(y is y):
            for x in range(3):
                log.append((int(o.twice) | int(min([4611686018427387903, 1]))))
                z = ((int(o.a) | int(t(add(w, **{'b': y, 'q': y})))) and ((int((x % (w or 3))) | int(o.twice)) % ((2.25 and y) or 3)))
            with M(False) as w:
                log.append(w)
                o.b = (int((add(d.get(x, y)) if (w := x) else (int((int(x) & int(y))) & int((int(z) & int(y)))))) | int((int([c := v for v in (1, z)][1]) | int((-0 // (int(x is z) or 3))))))
        else:
            l[0], x = z, (int((int((z + x)) | int(z))) & int(sum(*[[sum(*[[w]])]])))
            z: int = (int((w % (1 or 3))) & int((int(w) | int(x))))
            o.b = (7 + l.pop() if l[3:] else y)
        log.append(((int(w) & int(y)), (w // (x or 3)))[-1])
    else:
        d['k'], w = next(iter(((int(add(0.5, k=x)) ^ int(w)),))), x
    return x, y, z, w, c, l, d, o.a, o.b

def f27(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    y, x = w, y
    try:
        t(((int((not sum(v for v in [w, 7]))) ^ int(1000)) + int(f'{int(((w < w < True) or (x // (w or 3))))}')))
    except (ValueError, ZeroDivisionError) as err:
        log.append(str(err))
        def i305(n, z=2):
            for j in range(n):
                yield j + n
        y = sum(i305(0))
        if 255: return (int(t(y)) ^ int((int(x) & int(y))))
    except TypeError:
        l.append(w)
    l[1:2] = [add(x, x, (int(z) & int(-1)), u=add(*[x, z]))]
    if z: return next(iter((y,)))
    try:
        if [w, w][0]:
            if o.a: return w
        else:
            if d.get((int(z) & int(z)), w): return z
    finally:
        z -= (sum(v for v in [z, -3.5]) // ((z % (x or 3)) or 3))
    try:
        log.append(max(x, len({y: 2, x: w})))
    finally:
        if --1:
            (z, *z_rest), z = [y, (int((2.25 * 3 - w)) | int((int(-3.5) & int(y))))], sum([v * y for v in l])
        else:
            w: int = next(iter(((int(w) | int(y)),)))
    return x, y, z, w, c, l, d, o.a, o.b

def f28(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    set_c(w)
    i310 = 0
    while i310 < 3 and t(next(iter((t(x),)))) is not None:
        i310 += 1
        def i311(n, w=2):
            for j in range(n):
                yield j + n
        w = sum(i311(1))
        if t(len([z, x])):
            for z in range(3):
                x *= add(y, x, x, u=y) % 7
                y -= 1
                del d['k']; d['k'] = ((y if 3 else w) // ((x - x) or 3))
            w += add((int(1) | int(w)), w, z, u=add(*[x, y]))
            t(z)
        else:
            if 7: boom(((w <= x) < z < (w + (w := y) + w)))
            if 1000: boom(add(o.bump(2)))
            y += (int(d.get(1, x)) ^ int(t(y)))
        for i314 in range(0):
            z -= add(sum(v for v in [x, 0]), w, abs(w), u=x)
            i315 = 0
            while i315 < 3 and t((int(x) | int((y - z)))) is not None:
                i315 += 1
                assert z is not None, (int((w // (x or 3))) & int((int(True) | int(z))))
                if ([z, z][0] // ((x // (3 or 3)) or 3)): boom((add(*[w, w]) + (y != x)))
                z -= x
            for x in range(2, 0, -1):
                z, y = w, w
                l.append(o.twice)
                l[0], y = l[0], d['k']
        else:
            y = o.a = max(abs(z), o.twice)
            if (int(w) ^ int(o.twice)): break
    del d['k']; d['k'] = (abs(x) // ((True + l.pop() if l[3:] else z) or 3))
    log.append(add((int(y) ^ int(0)), (int(z) | int(w))))
    def i317(n, z=2):
        for j in range(n):
            yield j + len(l)
    z = sum(i317(1))
    return x, y, z, w, c, l, d, o.a, o.b

def f29(x, y=2):
    z, w, c, l, d, o = 4, 1.5, 0, [1, 2.5, 3], {'k': 6}, O()
    def set_c(v):
        nonlocal c
        c = v
    t(l[-3])
    for w in l[:2]:
        for w in range(2, 0, -1):
            if ((int(x) & int(x)) < (True // (z or 3)) < y):
                l[1:2] = [(int(y) & int((int(z) | int(3))))]
                y *= (3 if z else y) % 7
            else:
                z, l[0] = (int((t(3) * 3 - add(w, z))) | int(int(f'{int(len({x: 1000, x: y}))}'))), (w + sum([v * x for v in l]))
                l[0] -= ((z * 3 - y) // (255 or 3))
            with M(True) as x:
                l.append(l[int((int(1000) | int(w))) % 3])
            if (int((z or x)) & int((w + l.pop() if l[3:] else x))):
                if w: boom(t(z))
                z = o.a = (w := x)
            else:
                del d['k']; d['k'] = y
                z = c + (int(x) & int(z))
                d[x] = [add(w, 7), next(iter((0.5,)))][1]
        assert w is not None, (z % ((int(z) ^ int(y)) or 3))
    if d.get(min([x, 0.5]), (y and x)):
        z, y = add(l[int((y and 0.5)) % 3], **{'b': sum(*[[(int(0.5) | int(w))]]), 'q': d['k']}), (lambda a, b=x: a + b)(((int(w) & int(w)) // ((y <= y) or 3)))
        if d.get(d.get(x, 1000), x):
            try:
                log.append((add(z, **{'b': 3, 'q': w}) in [(2 * 3 - z), sum(v for v in [w, 7])]))
            except ValueError:
                l.append(add((w > z), z, (1, 2)[-1], u=x))
                (w, *x_rest), w = [((-3.5 * x) // (o.bump(x) or 3)), d.get(l[int(z) % 3], (z in [w, z]))], (y + d['k'])
                if (int((int(w) & int(w))) & int([c := v for v in (1, x)][1])): return (w, (x * 3 - z))[-1]
            else:
                t(add(o.b, z, t(((int(x) | int(w)) < (int(x) ^ int(x)))), u=(int(x) ^ int(z))))
                w *= 7 % 7
            finally:
                if ((z + l.pop() if l[3:] else y) in [(int(z) & int(y)), (w - y)]): return o.bump((y % (w or 3)))
        def i326(n, z=2):
            for j in range(n):
                yield j + len(l)
        z = sum(i326(1))
    elif -add(y, x):
        if 4611686018427387903: boom(w)
        if ((z + l.pop() if l[3:] else x) // (3 or 3)):
            for i328 in range(3):
                del d['k']; d['k'] = l[2]
            else:
                t((len({x: o.b, l[0]: len({-1000: add(z), len([-3.5, x]): abs(z)})}) + (int(x is z) in [add(sum(*[[x]]), k=o.a), o.a])))
                x += (add(x) * 3 - add(z))
        for w in range(2, 0, -1):
            try:
                if t((1 < w < x)): return (int(x) ^ int((int(1000) & int(y))))
            except ValueError:
                set_c((int((int(x) ^ int(y))) ^ int(int(f'{int(w)}'))))
            else:
                (x, *w_rest), y = [t(o.twice), (l[int(x) % 3] % ((x * 3 - z) or 3))], (add(x) + l.pop() if l[3:] else w)
            finally:
                l[0] -= [(y or y), (w > 3)][1]
            for i331 in range(2):
                x += t(255)
                assert w is not None, w
            else:
                (w, *w_rest), x = [(lambda a, b=-True: a + b)(d['k']), len([(int(y) ^ int(x)), (3 // (True or 3))])], [(0.5 < x), add(*[2.25, y])][0]
                z = (int(d['k']) & int((int(f'{int((int(z) | int(z)))}') - l[2])))
                if sum(v for v in [w, True]): continue
            try:
                assert w is not None, ((int(1) | int(4611686018427387903)) % ((int(y) ^ int(True)) or 3))
                (y, *z_rest), x = [o.twice, add((int(-3.5) ^ int(w)), d.get(y, True))], add(True)
                t(((y + (y := (w + (w := (int(w) & int(2.25))) + w)) + y) - ((int(add(1, k=x)) & int((x + l.pop() if l[3:] else w))) <= add((z % (z or 3)), (z if x else z)))))
            except (ValueError, ZeroDivisionError) as err:
                log.append(str(err))
                log.append(z)
                set_c(-3.5)
                set_c(x)
            except TypeError:
                l[0] = int(f'{int((int((o.b + l.pop() if l[3:] else x)) | int(x)))}')
                l.append(t(True))
                x += (int(l[int(w) % 3]) | int(y))
    else:
        with M(False) as z:
            if z: return z
        def i334(n, y=2):
            for j in range(n):
                yield j + len(l)
        w = sum(i334(1))
        for z in (1, 2.5):
            if (int(add(*[w, w])) & int((y * 1000))): break
    return x, y, z, w, c, l, d, o.a, o.b

for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29):
    run(f, 1)
    run(f, 0.5, -7)
    run(f, 2 ** 62, 0)
