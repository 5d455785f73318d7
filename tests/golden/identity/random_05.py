# Random moves of numbers between names and containers (seed 5): which of them are one object?
class Box:
    def __init__(self, v): self.v = self.w = v
    def get(self): return self.v
    def put(self, v): self.v = v; return self

class Back:
    def __radd__(self, other): return other
    def __rmul__(self, other): self.seen = other; return other

def ident(v): return v
def pair(v): return v, v
def star(*args, **kw): return args[-1] if args else kw["k"]
def gen(v):
    got = yield v
    yield got
def default(v=None, *, k=None): return v if k is None else k
def through_error(v):
    try: raise ValueError(v)
    except ValueError as e: return e.args[0]
def in_finally(v):
    try: return v
    finally: v = None

def tell(name, things):
    groups, out = [], []
    for v in things:
        for i, g in enumerate(groups):
            if g is v: break
        else:
            i = len(groups)
            groups.append(v)
        out.append("abcdefghijklmnopqrstuvwxyz"[i % 26])
    print(name, "".join(out), *groups)

def f0(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 1.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    while p is not s:
        for _ in range(3):
            l = (l + l)[:3]
            l += [q]; del l[0]
        r = d.get('y', r)
        break
    t = t[::-1]
    r, p = t
    q, s = s, q
    r = s = p
    s = 0 or p
    r = star(*l)
    l = [v for v in l]
    l[1] = l[2]
    q = (lambda v=r: v)()
    s = p + back
    print(q is p, p is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is p, end=' ')
    tell('f0', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f1(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 17.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l.sort(key=lambda v: v % 7)
    l += [s]; del l[0]
    l = [v for v in l]
    p = get_cell()
    try:
        o = Box(r); o.w = r
        o.w = o.v
    finally:
        g = gen(r); r = next(g); r = g.send(r)
    l += [q]; del l[0]
    q = r + back
    q, s = s, r
    q = d['x']
    for p in list(l):
        q = l[2]
        g = gen(q); q = next(g); r = g.send(q)
    o = Box(r); o.w = p
    print(r is q, q is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is s, end=' ')
    tell('f1', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f2(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 34, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = d.get('y', s)
    q = [p, r][0]
    set_cell(q)
    bump_cell()
    set_cell(r)
    p = through_error(p)
    o.put(p)
    l = l[::-1]
    p = next(iter({q: 1}))
    p = n + 44.5
    p = r = s
    s = d.get('y', s)
    o.v, o.w = o.w, o.v
    t = t[::-1]
    l[0] = q
    print(p is r, r is l[0], s is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is s, end=' ')
    tell('f2', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f3(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 50.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = l.pop(); l.insert(0, s)
    l[:] = [q, *l[:2]]
    o.w = o.v
    for _ in range(3):
        o = Box(s); o.w = s
        o.v, o.w = o.w, o.v
    q = ident(r)
    p = 0 or p
    l.sort(key=lambda v: v % 7)
    s = default(q)
    r = default(q)
    q = n + 62.5
    q = d.get('y', q)
    p = l[2] + back
    print(r is s, s is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is s, get_cell() is s, end=' ')
    tell('f3', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f4(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 65, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o.w = o.v
    q = star(*l)
    l = l[::-1]
    r = d.get('y', r)
    p = t[0]
    l[:] = [q, *l[:2]]
    o.put(q)
    for p in l[:]:
        r = o.v
        p = t[0]
    print(p is q, q is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is q, end=' ')
    tell('f4', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f5(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 76.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l[:] = [q, *l[:2]]
    p = default(q)
    q = (p, r)[0]
    p = in_finally(q)
    r = l[2] + back
    o.v, o.w = o.w, o.v
    r = p
    r, q = q, r
    p = t[0]
    for _ in range(2):
        o.v += 1
        l[:] = [p, *l[:2]]
    p = o.v * back; r = back.seen
    s = o.v * back; p = back.seen
    print(q is s, s is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is s, get_cell() is p, end=' ')
    tell('f5', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f6(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 91.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = s + 1
    q = through_error(p)
    o.v = s
    l = [v for v in l]
    o.v, o.w = o.w, o.v
    q = d.get('y', r)
    s = default(k=p)
    p = [r, p][0]
    print(s is s, s is l[0], p is o.v, l[1] is l[2], t[0] is s, d['x'] is s, get_cell() is p, end=' ')
    tell('f6', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f7(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 100, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    for r in list(l):
        r = n + 102.5
        set_cell(p)
    for p in list(l):
        t = (*t, s)[-2:]
        s = o.v
    q = l[1]
    s = [q, q][0]
    t = (s, s)
    try:
        for p in l[:]:
            r, p = t
            l[0] += 1
        l.append(q); l.pop(0)
    finally:
        t = (*t, r)[-2:]
    r = [q, s][0]
    s = s
    o = Box(s); o.w = s
    l = [v for v in l]
    l[2] = r
    l = [v for v in l]
    print(r is p, p is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is s, end=' ')
    tell('f7', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f8(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 122, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    try:
        q = list(zip(l, l))[0][1]
        o.w = o.v
    finally:
        p = n + 126
    q = o.v * back; p = back.seen
    s = l[1]
    o.v, o.w = o.w, o.v
    g = gen(p); p = next(g); q = g.send(p)
    l = (l + l)[:3]
    s = l[1] + back
    o = Box(p); o.w = r
    print(p is r, r is l[0], p is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is p, end=' ')
    tell('f8', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f9(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 134, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o.v = r
    set_cell(q)
    o.v = p
    r, p = p, r
    r = +s
    r = s if s > s else s
    g = gen(p); q = next(g); s = g.send(p)
    q = +s
    s = star(*l)
    r, r = r, r
    r = max(s, s)
    for q in list(l):
        p = next(iter({s: 1}))
        s += 1
    print(s is r, r is l[0], p is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is p, end=' ')
    tell('f9', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f10(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 149.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    while p is not s:
        r, s = t
        q = max(s, s)
        break
    q = {0: q}[0]
    d['x'], r = r, d['x']
    l.append(q); l.pop(0)
    l[1], l[2] = l[2], l[1]
    d['x'] = p
    g = gen(p); s = next(g); q = g.send(p)
    g = gen(r); p = next(g); r = g.send(r)
    if p is p:
        if s is p:
            r = o.v
            o.put(p)
        else:
            s = d['x']
        q = 0 or r
    s = in_finally(r)
    print(p is q, q is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is q, end=' ')
    tell('f10', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f11(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 167, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = o.get()
    s = star(q, s)
    p = get_cell()
    r = star(*l)
    q = t[0]
    s = next(iter({r: 1}))
    set_cell(r)
    print(s is r, r is l[0], p is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is p, end=' ')
    tell('f11', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f12(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 175, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = in_finally(p)
    d['x'] += 1
    q = star(*l)
    for s in l[:]:
        p = (q := q)
        d['x'] += 1
    l[2], l[1] = l[1], l[2]
    q = default(k=q)
    print(s is q, q is l[0], p is o.v, l[1] is l[2], t[0] is s, d['x'] is q, get_cell() is p, end=' ')
    tell('f12', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f13(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 184.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    if q > q:
        s = q + back
        s += 1
    else:
        o.v, o.w = o.w, o.v
    q = (p, q)[0]
    s = star(*l)
    s = through_error(r)
    s = l[0]
    if s is q:
        r = t[1]
        p = max(p, p)
    q = list(zip(l, l))[2][1]
    g = gen(q); r = next(g); p = g.send(q)
    d['x'] += 1
    print(r is p, p is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is s, end=' ')
    tell('f13', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f14(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 199, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = t[0]
    r = s if s > r else r
    s = n + 202
    while r is not r:
        q = r + 1
        p = n + 205
        break
    s = +r
    l[0], l[0] = l[0], l[0]
    p = default(k=s)
    s = s or r
    r, r = t
    for r in l[:]:
        s = sorted(l)[0]
        p = p = r
    if q > s:
        for _ in range(1):
            p = l.pop(); l.insert(0, p)
            r = through_error(r)
        q = dict(k=s)['k']
    else:
        if s is p:
            q = get_cell()
            d['x'], p = p, d['x']
        else:
            s = +q
    d['x'], r = r, d['x']
    r = get_cell()
    print(q is s, s is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is s, get_cell() is r, end=' ')
    tell('f14', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f15(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 225.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = list(zip(l, l))[2][1]
    p = t[0]
    s = r if r > s else s
    while q is not p:
        r = l.pop(); l.insert(0, r)
        set_cell(q)
        break
    s = q * 2 - q
    d['x'] = s
    d[r] = s; s = d.pop(r)
    print(p is r, r is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is q, end=' ')
    tell('f15', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f16(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 235, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o.v = q
    r = [q, q][0]
    p = l.pop(); l.insert(0, p)
    t = t[::-1]
    s = dict(k=r)['k']
    r = (p, r)[0]
    r = +r
    s = s
    r = star(p, q)
    for q in l[:]:
        l = [v for v in l]
        q = default(k=r)
    if p > r:
        r = (s, q)[0]
        for k, r in enumerate(l):
            s = l[0] + back
            p = (p := q)
    else:
        if q is p:
            s = get_cell()
            s = (r, p)[1]
        else:
            s = list(zip(l, l))[0][1]
    q = d['x']
    q = star(k=s)
    print(s is p, p is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is p, get_cell() is s, end=' ')
    tell('f16', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f17(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 259, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = t[0]
    g = gen(p); r = next(g); r = g.send(p)
    r, r = r, s
    r = (p := p)
    p = default(s)
    r = t[0]
    l[0], l[0] = l[0], l[0]
    s = get_cell()
    q, s = s, q
    t = t[::-1]
    r = l.pop(); l.insert(0, r)
    l[:] = [q, *l[:2]]
    o.v += 1
    print(r is r, r is l[0], p is o.v, l[1] is l[2], t[0] is r, d['x'] is r, get_cell() is p, end=' ')
    tell('f17', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f18(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 273.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    if s is q:
        for s in l[:]:
            d = {**d, 'y': r}
            d[p] = s; s = d.pop(p)
        s = l[1]
    p = o.v * back; p = back.seen
    bump_cell()
    for p in list(l):
        p = get_cell()
        s = l[1] + back
    t = t[::-1]
    r = l[1]
    p = default(q)
    q = t[0]
    l = [r] * 2 + l[:1]
    q = star(*l)
    while r is not s:
        l[2] += 1
        o.v = p
        break
    d.update(x=r)
    print(r is s, s is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is s, get_cell() is q, end=' ')
    tell('f18', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f19(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 294, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o.put(q)
    l.sort(key=lambda v: v % 7)
    o.v += 1
    t = t[::-1]
    p = l[1]
    d[p] = q; q = d.pop(p)
    s = star(*l)
    q = l.pop(); l.insert(0, q)
    p = ident(s)
    print(s is s, s is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is s, get_cell() is s, end=' ')
    tell('f19', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f20(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 304.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p += 1
    l[1] += 1
    for r in list(l):
        o.put(r)
        s = o.v
    q = q or r
    r = sorted(l)[0]
    r = default(k=q)
    p, r = r, p
    s = max(s, s)
    p = star(*l)
    d['x'] = q
    g = gen(r); s = next(g); s = g.send(r)
    for k, p in enumerate(l):
        r = q = s
        q = s or r
    q = star(p, q)
    l[2] = s
    print(q is p, p is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is p, end=' ')
    tell('f20', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f21(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 323, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = get_cell()
    for _ in range(2):
        if q > p:
            s = get_cell()
            q = {0: r}[0]
        o.v, o.w = o.w, o.v
    d = {**d, 'y': r}
    l += [s]; del l[0]
    p = r + back
    l = [q] * 2 + l[:1]
    q = n + 334.5
    p, r = r, p
    l += [r]; del l[0]
    try:
        o.w = o.v
        for r in l[:]:
            l[2], l[0] = l[0], l[2]
            o = Box(q); o.w = r
    finally:
        q = max(q, q)
    print(q is q, q is l[0], s is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is s, end=' ')
    tell('f21', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f22(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 343.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = t[0]
    t = (q, r)
    s = s + 1
    d['x'] += 1
    for _ in range(2):
        l[:] = [q, *l[:2]]
        s = l[1]
    q = 0 or q
    o.w = o.v
    r, s = pair(p)
    r = (r := p)
    t = t[::-1]
    p = p + back
    for _ in range(2):
        g = gen(p); p = next(g); r = g.send(p)
        r, r = pair(r)
    g = gen(s); q = next(g); q = g.send(s)
    o.put(r)
    print(q is s, s is l[0], q is o.v, l[1] is l[2], t[0] is q, d['x'] is s, get_cell() is q, end=' ')
    tell('f22', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f23(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 362, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = sorted(l)[0]
    s = d.get('y', r)
    s = in_finally(s)
    d = {**d, 'y': p}
    r = n + 367
    p = d.get('y', s)
    print(s is p, p is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is p, get_cell() is r, end=' ')
    tell('f23', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f24(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 369.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = (p := s)
    for _ in range(2):
        d = {**d, 'y': s}
        r = l[0] + back
    s = l[2] + back
    p = o.v * back; s = back.seen
    set_cell(r)
    l.sort(key=lambda v: v % 7)
    for _ in range(2):
        set_cell(r)
        p, q = q, r
    s = through_error(p)
    p += 1
    s = s + 1
    o.v, o.w = o.w, o.v
    print(r is q, q is l[0], p is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is p, end=' ')
    tell('f24', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f25(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 385.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    try:
        t = (p, r)
        s = l[0]
    finally:
        l += [p]; del l[0]
    r = o.v * back; r = back.seen
    r = d.get('y', q)
    q += 1
    for _ in range(3):
        t = t[::-1]
        o = Box(p); o.w = p
    q = (q := r)
    r = star(*l)
    p = (q := r)
    r = +q
    if p is r:
        l.sort(key=lambda v: v % 7)
        q = q + 1
    else:
        for _ in range(1):
            o.v, o.w = o.w, o.v
            l = l[::-1]
    s = d['x']
    s += 1
    print(q is s, s is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is s, get_cell() is r, end=' ')
    tell('f25', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f26(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 408, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d[s] = s; s = d.pop(s)
    q += 1
    s = l[0]
    if p is p:
        p = list(zip(l, l))[0][1]
        t = (r, s)
    q = t[0]
    g = gen(r); r = next(g); r = g.send(r)
    r = p + back
    d['x'] = p
    t = t[::-1]
    s = (lambda v=s: v)()
    p = 0 or p
    if q > r:
        t = (r, q)
        p = o.v * back; p = back.seen
    else:
        q = q or r
    d.update(x=s)
    p = (lambda v=s: v)()
    s = n + 428
    print(s is s, s is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is s, get_cell() is s, end=' ')
    tell('f26', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f27(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 429.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    for k, r in enumerate(l):
        r = default(q)
        t = t[::-1]
    l[:] = [r, *l[:2]]
    o.v += 1
    if p is p:
        q = star(r, q)
        l[1] = l[0]
    r, r = r, q
    q = default(k=p)
    p = o.v
    if p is p:
        r = r if r > p else p
        q = l[0]
    else:
        l = l[::-1]
    s = l.pop(); l.insert(0, s)
    for r in l[:]:
        while s is not q:
            q = star(k=p)
            s = (p := q)
            break
        p = d['x']
    o.w = o.v
    for k, q in enumerate(l):
        t = t[::-1]
        q, s = s, q
    o.put(r)
    print(p is q, q is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is r, end=' ')
    tell('f27', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f28(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 456.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = get_cell()
    p = [s, s][0]
    l += [q]; del l[0]
    s = star(k=r)
    p = max(q, q)
    p = in_finally(r)
    l = l[::-1]
    t = (*t, q)[-2:]
    for p in l[:]:
        p = r + back
        s = star(k=s)
    l.append(q); l.pop(0)
    for k, q in enumerate(l):
        for _ in range(1):
            t = (r, p)
            l = [v for v in l]
        p = s or s
    s = (lambda v=p: v)()
    set_cell(s)
    q = o.get()
    if p > r:
        q = [r, r][0]
        q = {0: q}[0]
    else:
        l[2] = p
    print(p is q, q is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is q, end=' ')
    tell('f28', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f29(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 481.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l[0] = l[2]
    p, r = r, p
    q = [q, p][0]
    s = list(zip(l, l))[1][1]
    p = l[1] + back
    try:
        l = l[::-1]
        q = o.v * back; p = back.seen
    finally:
        o.put(q)
    l = (l + l)[:3]
    for r in l[:]:
        t = t[::-1]
        d[r] = p; p = d.pop(r)
    p = p
    q = {0: p}[0]
    print(r is q, q is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is s, end=' ')
    tell('f29', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

x = int('1000')
for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29):
    f(x, x, x + 1)
    f(x + 5000, y := x + 3, y)
