# Random moves of numbers between names and containers (seed 2): which of them are one object?
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
    p = o.get()
    q = [*reversed(l)][1]
    r = default(s)
    l = (l + l)[:3]
    r = star(k=q)
    r = next(iter({r: 1}))
    print(q is s, s is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is s, get_cell() is r, end=' ')
    tell('f0', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f1(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 8.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = s or s
    set_cell(s)
    r = l[1]
    o.put(r)
    q = p * 2 - p
    l[1] = l[1]
    l = [p] * 2 + l[:1]
    l.sort(key=lambda v: v % 7)
    for p in l[:]:
        r += 1
        l.append(r); l.pop(0)
    s = ident(q)
    r = r * 2 - r
    r = [*reversed(l)][0]
    for p in l[:]:
        l.sort(key=lambda v: v % 7)
        while p is not s:
            p = 0 or p
            s = o.v * back; r = back.seen
            break
    p = list(zip(l, l))[0][1]
    print(p is r, r is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is r, end=' ')
    tell('f1', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f2(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 29.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r, p = p, r
    s = l[2]
    if p > r:
        s, q = pair(p)
        s = through_error(p)
    p = p or s
    q = r + back
    s = l[0] + back
    p = p + back
    t = t[::-1]
    s = l[0] + back
    p = 0 or r
    q, s = s, r
    print(s is q, q is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is q, get_cell() is s, end=' ')
    tell('f2', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f3(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 43, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = (s := r)
    r = default(r)
    d['x'] = p
    d['x'], p = p, d['x']
    p = get_cell()
    d['x'] += 1
    p = get_cell()
    try:
        l = (l + l)[:3]
        o.v, o.w = o.w, o.v
    finally:
        p = t[0]
    o.v += 1
    l[2], l[1] = l[1], l[2]
    try:
        s = default(q)
        bump_cell()
    finally:
        o.put(r)
    r = star(*l)
    q = default(r)
    print(s is r, r is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is r, end=' ')
    tell('f3', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f4(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 63.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    for _ in range(3):
        set_cell(r)
        for p in list(l):
            o.v = q
            bump_cell()
    for q in list(l):
        q = q * 2 - q
        q = list(zip(l, l))[1][1]
    r, s = t
    p = s if s > s else s
    p = sorted(l)[0]
    for _ in range(2):
        l[0], l[0] = l[0], l[0]
        r, s = s, p
    p = next(iter({p: 1}))
    while q is not q:
        p = through_error(s)
        q = ident(p)
        break
    q = dict(k=s)['k']
    d[p] = s; s = d.pop(p)
    d = {**d, 'y': s}
    s = (p := q)
    l.append(p); l.pop(0)
    l[:] = [q, *l[:2]]
    for k, r in enumerate(l):
        r = through_error(p)
        q = s or q
    print(s is s, s is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is s, get_cell() is r, end=' ')
    tell('f4', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f5(n, p, q):
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
    if s is s:
        r = t[0]
        q, r = t
    if r > s:
        q = q if q > q else q
        d[r] = p; p = d.pop(r)
    else:
        for r in l[:]:
            q = (q := s)
            l[0], l[0] = l[0], l[0]
    for p in l[:]:
        r, s = s, p
        p = (lambda v=s: v)()
    l = (l + l)[:3]
    s = dict(k=q)['k']
    r = star(k=r)
    for r in l[:]:
        r = s + 1
        p += 1
    d.update(x=r)
    s = (p, r)[0]
    d.update(x=q)
    p = star(*l)
    p = q if q > s else s
    l.sort(key=lambda v: v % 7)
    d.update(x=s)
    r, p = p, s
    print(s is r, r is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is r, end=' ')
    tell('f5', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f6(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 118, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = star(k=s)
    s = o.v * back; p = back.seen
    s = star(k=s)
    r = q if q > q else q
    o.v += 1
    if r > p:
        t = (*t, p)[-2:]
        if p > s:
            p = r = p
            r = {0: s}[0]
    r = 0 or q
    r = d['x']
    d['x'] += 1
    q = d.get('y', p)
    d['x'], q = q, d['x']
    p, p = p, p
    l = l[::-1]
    print(p is s, s is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is q, end=' ')
    tell('f6', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f7(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 136, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = next(iter({r: 1}))
    l = [r] * 2 + l[:1]
    q = r * 2 - r
    d = {**d, 'y': q}
    q = l[1]
    q, r = r, q
    l = (l + l)[:3]
    for s in list(l):
        l.sort(key=lambda v: v % 7)
        t = t[::-1]
    t = t[::-1]
    s += 1
    q = [s, q][1]
    p = l[0]
    l.append(r); l.pop(0)
    print(r is q, q is l[0], p is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is p, end=' ')
    tell('f7', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f8(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 152, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p += 1
    t = (q, q)
    if s is s:
        p, q = t
        q = t[1]
    s = s + back
    while r is not s:
        p = sorted(l)[0]
        d['x'], s = s, d['x']
        break
    q = [*reversed(l)][0]
    p = through_error(r)
    r = d.get('y', q)
    q = in_finally(r)
    p += 1
    s = max(r, r)
    r = d['x']
    print(s is s, s is l[0], q is o.v, l[1] is l[2], t[0] is s, d['x'] is s, get_cell() is q, end=' ')
    tell('f8', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f9(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 169, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p, q = q, p
    p = o.v * back; r = back.seen
    r = next(iter({p: 1}))
    p, q = q, p
    r = d['x']
    s = [p, q][0]
    o.v = p
    t = t[::-1]
    p = d['x']
    q = +q
    print(r is r, r is l[0], r is o.v, l[1] is l[2], t[0] is r, d['x'] is r, get_cell() is r, end=' ')
    tell('f9', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f10(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 180, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = star(r, p)
    d[r] = s; s = d.pop(r)
    for k, q in enumerate(l):
        s = d.get('y', q)
        p = (r := r)
    p = sorted(l)[0]
    q = q + back
    d.update(x=s)
    l[0], l[0] = l[0], l[0]
    q = p or p
    try:
        bump_cell()
        p = d.get('y', r)
    finally:
        s = p * 2 - p
    o.v = s
    print(s is p, p is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is p, get_cell() is s, end=' ')
    tell('f10', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f11(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 196, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l += [r]; del l[0]
    q = o.v * back; p = back.seen
    p = o.get()
    q = (q, s)[1]
    o.put(q)
    p = q if q > q else q
    d['x'], p = p, d['x']
    d['x'] = s
    r = q + 1
    r = +s
    d['x'], q = q, d['x']
    l.sort(key=lambda v: v % 7)
    o.v += 1
    print(r is r, r is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is r, get_cell() is s, end=' ')
    tell('f11', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f12(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 210.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    for s in list(l):
        p = s + back
        d['x'], p = p, d['x']
    r = d['x']
    o.v += 1
    for r in l[:]:
        l[1] = l[1]
        set_cell(s)
    while s is not r:
        q = through_error(r)
        for q in list(l):
            o.w = o.v
            g = gen(q); r = next(g); s = g.send(q)
        break
    r = q + back
    s = 0 or r
    bump_cell()
    t = (r, q)
    l += [q]; del l[0]
    print(r is r, r is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is r, get_cell() is q, end=' ')
    tell('f12', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f13(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 229.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d[p] = r; r = d.pop(p)
    p = ident(r)
    r = in_finally(q)
    o.w = o.v
    r = list(zip(l, l))[0][1]
    q = t[0]
    q = get_cell()
    print(p is q, q is l[0], p is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is p, end=' ')
    tell('f13', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f14(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 237, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    t = (*t, q)[-2:]
    q = d['x']
    l[0] += 1
    r = s + back
    if q > s:
        q = d['x']
        s = o.v
    q = q
    l.sort(key=lambda v: v % 7)
    l[2], l[1] = l[1], l[2]
    d['x'] = p
    q = dict(k=r)['k']
    l = [v for v in l]
    print(q is q, q is l[0], q is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is q, end=' ')
    tell('f14', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f15(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 251, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = p
    l = [v for v in l]
    if p > p:
        p = (lambda v=q: v)()
        o.v = q
    s = d['x']
    try:
        s = o.v
        s, p = t
    finally:
        s = get_cell()
    r = t[0]
    print(p is q, q is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is q, end=' ')
    tell('f15', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f16(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 263, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = o.v
    p = t[0]
    s = o.get()
    d['x'] += 1
    p = star(k=p)
    r = star(r, s)
    for q in list(l):
        s, q = pair(s)
        l[1] = s
    o.v += 1
    l = [s] * 2 + l[:1]
    s = o.v
    o.v, o.w = o.w, o.v
    print(s is p, p is l[0], q is o.v, l[1] is l[2], t[0] is s, d['x'] is p, get_cell() is q, end=' ')
    tell('f16', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f17(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 277, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = max(r, r)
    p, r = r, p
    q = s if s > p else p
    t = (*t, r)[-2:]
    r = sorted(l)[0]
    s = star(k=r)
    o.put(s)
    r += 1
    o.v, o.w = o.w, o.v
    print(s is r, r is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is r, end=' ')
    tell('f17', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f18(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 287, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d['x'] += 1
    p = through_error(s)
    r = o.v
    for r in list(l):
        r = next(iter({s: 1}))
        s = s * 2 - s
    p = (lambda v=s: v)()
    l[2], l[0] = l[0], l[2]
    print(s is q, q is l[0], p is o.v, l[1] is l[2], t[0] is s, d['x'] is q, get_cell() is p, end=' ')
    tell('f18', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f19(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 296.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = s = s
    s = star(k=p)
    q = d.get('y', q)
    s = ident(r)
    o.put(p)
    o.v += 1
    q = default(k=q)
    r = 0 or p
    r = max(r, r)
    r = [p, s][1]
    s = p
    print(p is q, q is l[0], p is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is p, end=' ')
    tell('f19', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f20(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 308, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d.update(x=q)
    o.v = s
    r = through_error(s)
    l.append(s); l.pop(0)
    s = o.v
    q = o.v
    q = {0: r}[0]
    s = max(q, q)
    o.put(p)
    print(q is p, p is l[0], s is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is s, end=' ')
    tell('f20', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f21(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 318.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o.w = o.v
    s = default(q)
    r = p = r
    s = o.get()
    d = {**d, 'y': r}
    l = l[::-1]
    l[0], l[0] = l[0], l[0]
    s = (lambda v=q: v)()
    print(p is s, s is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is r, end=' ')
    tell('f21', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f22(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 327.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = l[1] + back
    s = q = r
    r = star(k=q)
    d['x'] = p
    t = (q, p)
    g = gen(r); q = next(g); p = g.send(r)
    r = l[2] + back
    print(r is q, q is l[0], r is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is r, end=' ')
    tell('f22', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f23(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 335.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    t = t[::-1]
    r, r = r, r
    r = d['x']
    if r > s:
        q = t[0]
        p = q + 1
    else:
        r = +r
    l = [v for v in l]
    q = star(*l)
    q = through_error(s)
    l[0] = l[1]
    s = list(zip(l, l))[0][1]
    g = gen(q); s = next(g); r = g.send(q)
    l[0], l[1] = l[1], l[0]
    t = (*t, s)[-2:]
    q = next(iter({q: 1}))
    if s > q:
        s = {0: s}[0]
        r = through_error(r)
    else:
        for k, p in enumerate(l):
            l[1] += 1
            q = default(r)
    s = {0: q}[0]
    print(p is p, p is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is p, get_cell() is q, end=' ')
    tell('f23', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f24(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 359, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = l.pop(); l.insert(0, r)
    l.append(q); l.pop(0)
    g = gen(r); s = next(g); r = g.send(r)
    if s is q:
        for k, s in enumerate(l):
            p = star(r, q)
            q, r = pair(p)
        s = l[1]
    for _ in range(2):
        r = in_finally(r)
        r = d['x']
    p, q = pair(p)
    p = ident(r)
    l = [v for v in l]
    s += 1
    if r is r:
        for q in list(l):
            p = (p := s)
            r = (lambda v=q: v)()
        l = l[::-1]
    p = o.get()
    l[1], l[0] = l[0], l[1]
    q = n + 382
    p = q = s
    print(q is q, q is l[0], s is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is s, end=' ')
    tell('f24', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f25(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 384, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = default(r)
    p = q if q > r else r
    r = star(k=p)
    d['x'] += 1
    d[p] = r; r = d.pop(p)
    for k, q in enumerate(l):
        r = q = q
        s = star(p, r)
    r = l[1]
    try:
        p = n + 395
        q = s if s > s else s
    finally:
        if p is r:
            q = t[1]
            r, p = p, q
        else:
            s = o.v * back; r = back.seen
    print(p is p, p is l[0], p is o.v, l[1] is l[2], t[0] is p, d['x'] is p, get_cell() is p, end=' ')
    tell('f25', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f26(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 401, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o.v, o.w = o.w, o.v
    for p in list(l):
        p = l.pop(); l.insert(0, p)
        r = d.get('y', s)
    p = q + back
    l.sort(key=lambda v: v % 7)
    r = star(k=r)
    r = sorted(l)[0]
    t = (p, r)
    print(s is p, p is l[0], q is o.v, l[1] is l[2], t[0] is s, d['x'] is p, get_cell() is q, end=' ')
    tell('f26', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f27(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 411, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    for k, p in enumerate(l):
        r = list(zip(l, l))[1][1]
        set_cell(s)
    r = sorted(l)[0]
    o.w = o.v
    try:
        d.update(x=s)
        o.v += 1
    finally:
        s = l[2] + back
    p = sorted(l)[0]
    l[2] = r
    while s is not r:
        q = {0: s}[0]
        for k, p in enumerate(l):
            t = (s, q)
            r = 0 or r
        break
    r = l[0]
    s = ident(q)
    p = default(q)
    print(s is r, r is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is r, end=' ')
    tell('f27', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f28(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 431, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = sorted(l)[0]
    g = gen(p); p = next(g); p = g.send(p)
    q = star(*l)
    s = star(k=r)
    t = (*t, p)[-2:]
    s = +s
    l[:] = [s, *l[:2]]
    d['x'], q = q, d['x']
    o.put(s)
    l[1] = l[2]
    print(s is r, r is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is s, end=' ')
    tell('f28', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f29(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 442, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = l[::-1]
    p = 0 or p
    p = dict(k=r)['k']
    d.update(x=q)
    r = l[1]
    s = star(*l)
    p = star(k=s)
    p, p = p, p
    o.w = o.v
    print(q is s, s is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is s, get_cell() is r, end=' ')
    tell('f29', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

x = int('1000')
for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29):
    f(x, x, x + 1)
    f(x + 5000, y := x + 3, y)
