# Random moves of numbers between names and containers (seed 4): which of them are one object?
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
    l, d, t, o, back = [p, n + 1, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o = Box(s); o.w = s
    p, q = q, r
    r = star(*l)
    l[2], l[0] = l[0], l[2]
    r = [*reversed(l)][2]
    q = t[0]
    r = (lambda v=p: v)()
    print(s is r, r is l[0], q is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is q, end=' ')
    tell('f0', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f1(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 9.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = o.v * back; s = back.seen
    o.v = r
    l[1] = l[1]
    g = gen(r); r = next(g); p = g.send(r)
    l[:] = [p, *l[:2]]
    r = star(k=p)
    if r > p:
        p = [p, q][0]
        g = gen(s); q = next(g); r = g.send(s)
    s = max(q, q)
    q = o.v
    print(q is q, q is l[0], s is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is s, end=' ')
    tell('f1', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f2(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 21.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r += 1
    l += [s]; del l[0]
    o.put(r)
    r += 1
    s = 0 or q
    s = o.get()
    l[:] = [p, *l[:2]]
    r = get_cell()
    print(r is q, q is l[0], p is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is p, end=' ')
    tell('f2', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f3(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 30, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d['x'] += 1
    for _ in range(2):
        r = d.get('y', s)
        d['x'] = r
    for r in l[:]:
        set_cell(q)
        p = q
    l = [v for v in l]
    d['x'] = r
    r = l[2]
    s, q = q, s
    p = {0: p}[0]
    t = (p, p)
    t = (*t, s)[-2:]
    s = o.get()
    l[1] = q
    set_cell(s)
    if p is q:
        for _ in range(3):
            o.v, o.w = o.w, o.v
            q = q
        l[:] = [s, *l[:2]]
    else:
        s, r = r, s
    print(r is p, p is l[0], r is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is r, end=' ')
    tell('f3', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f4(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 54.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    set_cell(p)
    l.append(q); l.pop(0)
    for k, s in enumerate(l):
        l[1] = l[2]
        q = (r := p)
    p = o.v
    p = l.pop(); l.insert(0, p)
    if p is p:
        p, p = pair(s)
        r = [*reversed(l)][0]
    else:
        r = o.v * back; q = back.seen
    r = o.get()
    l = [r] * 2 + l[:1]
    print(r is p, p is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is q, end=' ')
    tell('f4', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f5(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 68.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d['x'] += 1
    o = Box(q); o.w = p
    q = d['x']
    q = star(k=r)
    q = q * 2 - q
    bump_cell()
    r = n + 75.5
    d = {**d, 'y': q}
    r, s = pair(r)
    print(q is q, q is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is p, end=' ')
    tell('f5', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f6(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 78, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l[:] = [r, *l[:2]]
    q = s if s > s else s
    l[0] = l[1]
    s, q = q, s
    for _ in range(1):
        l += [r]; del l[0]
        for r in l[:]:
            q = d.get('y', r)
            l[2] = l[0]
    q = (r := p)
    r = star(k=p)
    p = n + 90.5
    l[0] = l[0]
    print(p is p, p is l[0], p is o.v, l[1] is l[2], t[0] is p, d['x'] is p, get_cell() is p, end=' ')
    tell('f6', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f7(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 92.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = d.get('y', p)
    p = list(zip(l, l))[0][1]
    r = l[0]
    p = star(q, p)
    q = [r, s][0]
    p = q if q > r else r
    d['x'] += 1
    for k, s in enumerate(l):
        q = n + 101
        p = o.v
    s = sorted(l)[0]
    for k, p in enumerate(l):
        q, s = pair(p)
        q = get_cell()
    s, p = p, s
    g = gen(p); r = next(g); p = g.send(p)
    r = default(s)
    l[:] = [p, *l[:2]]
    print(s is r, r is l[0], p is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is p, end=' ')
    tell('f7', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f8(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 111, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = q + back
    o.w = o.v
    q = +q
    s = n + 115
    if s > r:
        t = (*t, r)[-2:]
        s = o.v
    else:
        d = {**d, 'y': s}
    l = [q] * 2 + l[:1]
    print(r is p, p is l[0], r is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is r, end=' ')
    tell('f8', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f9(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 121, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    try:
        s = r if r > p else p
        s = (lambda v=s: v)()
    finally:
        o.put(s)
    l[:] = [s, *l[:2]]
    try:
        for k, p in enumerate(l):
            p = in_finally(r)
            r = get_cell()
        try:
            q = star(k=q)
            s = s or r
        finally:
            r = sorted(l)[0]
    finally:
        s = p = r
    for q in l[:]:
        q = q or s
        r = {0: s}[0]
    q = p * 2 - p
    q = o.v
    print(r is s, s is l[0], r is o.v, l[1] is l[2], t[0] is r, d['x'] is s, get_cell() is r, end=' ')
    tell('f9', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f10(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 141, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = max(q, q)
    l.sort(key=lambda v: v % 7)
    p = s
    s, s = s, r
    p = l[1]
    o.v += 1
    print(s is r, r is l[0], p is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is p, end=' ')
    tell('f10', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f11(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 148, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o.w = o.v
    l[:] = [s, *l[:2]]
    for s in list(l):
        q = r * 2 - r
        r = star(*l)
    r = in_finally(s)
    q = max(s, s)
    q = o.get()
    l[1] = l[1]
    p = star(s, r)
    print(p is s, s is l[0], s is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is s, end=' ')
    tell('f11', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f12(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 159, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = 0 or q
    q = [q, q][0]
    p = sorted(l)[0]
    t = (q, r)
    l += [s]; del l[0]
    p = l[0]
    o.put(q)
    s = o.get()
    r = next(iter({p: 1}))
    r = dict(k=p)['k']
    s = get_cell()
    o.v, o.w = o.w, o.v
    r = s + back
    print(r is p, p is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is q, end=' ')
    tell('f12', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f13(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 173.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = l[0]
    s = dict(k=q)['k']
    d['x'], q = q, d['x']
    r = list(zip(l, l))[1][1]
    s = [*reversed(l)][1]
    s = get_cell()
    d.update(x=q)
    r = next(iter({q: 1}))
    if p > r:
        l += [q]; del l[0]
        p = [*reversed(l)][0]
    else:
        r = through_error(s)
    o.v = r
    print(p is r, r is l[0], s is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is s, end=' ')
    tell('f13', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f14(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 187, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = [*reversed(l)][2]
    d.update(x=p)
    s, r = r, s
    q = p + back
    q = default(k=r)
    l = (l + l)[:3]
    try:
        t = (p, p)
        s = +p
    finally:
        p = default(k=s)
    s = +p
    q = {0: p}[0]
    q = next(iter({s: 1}))
    print(r is p, p is l[0], r is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is r, end=' ')
    tell('f14', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f15(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 201, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = o.get()
    r = p * 2 - p
    r = +s
    o.w = o.v
    l[:] = [r, *l[:2]]
    q = star(k=p)
    p = d.get('y', s)
    l[0] += 1
    r = next(iter({r: 1}))
    o.v = r
    for k, r in enumerate(l):
        d['x'], r = r, d['x']
        d['x'] = q
    if q is q:
        for _ in range(2):
            l[0] = l[2]
            p = [q, s][1]
        t = (*t, s)[-2:]
    else:
        r = p = q
    set_cell(q)
    print(p is r, r is l[0], s is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is s, end=' ')
    tell('f15', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f16(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 222, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = [p] * 2 + l[:1]
    q = s if s > s else s
    q = 0 or s
    d['x'] = q
    l[1] = l[2]
    o.v += 1
    l.sort(key=lambda v: v % 7)
    d['x'], p = p, d['x']
    l = l[::-1]
    r = (p := q)
    p = d['x']
    q = in_finally(r)
    s = d['x']
    print(q is q, q is l[0], s is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is s, end=' ')
    tell('f16', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f17(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 236, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = (l + l)[:3]
    s = max(r, r)
    l = [q] * 2 + l[:1]
    t = (*t, q)[-2:]
    l[1] = l[2]
    g = gen(q); q = next(g); p = g.send(q)
    print(p is r, r is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is r, end=' ')
    tell('f17', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f18(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 243, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = l[0]
    o.v, o.w = o.w, o.v
    p = (q := p)
    d['x'] = r
    while r is not r:
        s = max(s, s)
        o.v = p
        break
    r = default(r)
    s = max(p, p)
    if s > r:
        p = sorted(l)[0]
        if s > s:
            q = l.pop(); l.insert(0, q)
            d.update(x=p)
    else:
        l = (l + l)[:3]
    r, r = t
    s = [*reversed(l)][2]
    print(r is p, p is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is s, end=' ')
    tell('f18', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f19(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 261, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = default(q)
    l = [p] * 2 + l[:1]
    p = r + 1
    l.append(r); l.pop(0)
    p, s = s, p
    g = gen(p); p = next(g); q = g.send(p)
    l.append(p); l.pop(0)
    o = Box(p); o.w = p
    p = n + 270
    s, p = p, q
    l[1] += 1
    for s in list(l):
        l.append(s); l.pop(0)
        p = default(p)
    s = l.pop(); l.insert(0, s)
    r = +s
    print(s is q, q is l[0], q is o.v, l[1] is l[2], t[0] is s, d['x'] is q, get_cell() is q, end=' ')
    tell('f19', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f20(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 278, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    for q in list(l):
        p = o.v
        q = star(k=r)
    p = 0 or p
    s = t[0]
    q = n + 284
    p = star(p, q)
    q = o.v * back; p = back.seen
    if s > q:
        l[0], l[1] = l[1], l[0]
        l[1] += 1
    l.sort(key=lambda v: v % 7)
    p += 1
    print(r is q, q is l[0], r is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is r, end=' ')
    tell('f20', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f21(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 292, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    while r is not p:
        p = q or p
        r = r + back
        break
    q = list(zip(l, l))[1][1]
    d[r] = p; p = d.pop(r)
    r = s + 1
    d.update(x=r)
    s = (p, q)[1]
    l = (l + l)[:3]
    s = list(zip(l, l))[1][1]
    print(p is r, r is l[0], s is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is s, end=' ')
    tell('f21', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f22(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 303, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    t = (s, s)
    q, q = q, s
    l = [v for v in l]
    q, s = s, q
    p = default(k=q)
    for _ in range(2):
        s = (s := s)
        s, p = t
    p = +q
    q = n + 313
    l[2], l[2] = l[2], l[2]
    l[0] = q
    try:
        o.v += 1
        p = l[2] + back
    finally:
        o.v = p
    p = r if r > r else r
    d['x'] = r
    print(s is s, s is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is s, get_cell() is r, end=' ')
    tell('f22', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f23(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 322.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d['x'] += 1
    s = (p := q)
    p = n + 325
    d['x'] = p
    s = ident(p)
    s = o.get()
    for _ in range(1):
        l[1] += 1
        r = q + 1
    try:
        try:
            r = (lambda v=s: v)()
            r = default(q)
        finally:
            s = default(k=r)
        s = o.v
    finally:
        s = sorted(l)[0]
    d['x'], p = p, d['x']
    print(p is p, p is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is p, get_cell() is q, end=' ')
    tell('f23', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f24(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 340, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = n + 341.5
    o.v += 1
    r = max(p, p)
    q = r * 2 - r
    p = (s, r)[1]
    try:
        t = (s, q)
        s += 1
    finally:
        r = q or r
    r = in_finally(p)
    l[2] = l[2]
    l.append(p); l.pop(0)
    d['x'] = p
    if p is q:
        p, r = r, p
        d['x'] = q
    else:
        t = (*t, s)[-2:]
    r, p = t
    p = (q, q)[1]
    l += [q]; del l[0]
    r = t[0]
    print(r is q, q is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is q, end=' ')
    tell('f24', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f25(n, p, q):
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
    l = [v for v in l]
    l[:] = [r, *l[:2]]
    o.v = r
    r = d.get('y', q)
    r = in_finally(p)
    o.w = o.v
    r = l[0]
    l = [v for v in l]
    d['x'] = r
    print(p is q, q is l[0], s is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is s, end=' ')
    tell('f25', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f26(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 372.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = (lambda v=p: v)()
    r += 1
    o.put(s)
    s, r = r, q
    d['x'], p = p, d['x']
    if s > q:
        while p is not s:
            s = (p, p)[0]
            l.sort(key=lambda v: v % 7)
            break
        s = o.v
    q, p = t
    p = star(q, p)
    l[2] = l[0]
    r = star(*l)
    s = next(iter({r: 1}))
    l = [v for v in l]
    t = (r, r)
    l.sort(key=lambda v: v % 7)
    print(q is r, r is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is r, get_cell() is p, end=' ')
    tell('f26', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f27(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 391.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = l[0] + back
    p = l[2] + back
    d['x'] = p
    r = l[2]
    q = list(zip(l, l))[2][1]
    p = +r
    print(q is q, q is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is p, end=' ')
    tell('f27', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f28(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 398, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = l[0] + back
    l.append(q); l.pop(0)
    o.v, o.w = o.w, o.v
    if r > q:
        t = (*t, p)[-2:]
        l.sort(key=lambda v: v % 7)
    r = l[2] + back
    if r > p:
        r = p + back
        for k, r in enumerate(l):
            p, q = q, p
            s = (p := p)
    l[0], l[2] = l[2], l[0]
    p, s = pair(s)
    q = [p, p][0]
    for p in list(l):
        p = s + back
        s = sorted(l)[0]
    print(s is r, r is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is r, end=' ')
    tell('f28', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f29(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 417, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = l[::-1]
    s = q + back
    r = q + 1
    r = (q := s)
    o.w = o.v
    p = r
    r = t[0]
    for q in list(l):
        q = p if p > r else r
        d.update(x=q)
    l.sort(key=lambda v: v % 7)
    r = n + 429.5
    print(s is q, q is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is q, get_cell() is r, end=' ')
    tell('f29', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

x = int('1000')
for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29):
    f(x, x, x + 1)
    f(x + 5000, y := x + 3, y)
