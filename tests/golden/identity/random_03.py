# Random moves of numbers between names and containers (seed 3): which of them are one object?
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
    for q in list(l):
        s = (r := q)
        s = q = q
    q = default(k=p)
    d['x'], s = s, d['x']
    r = (lambda v=s: v)()
    l[:] = [s, *l[:2]]
    set_cell(r)
    for s in list(l):
        for k, s in enumerate(l):
            r = (lambda v=r: v)()
            p = ident(q)
        r = dict(k=q)['k']
    r = (s, q)[1]
    l = (l + l)[:3]
    o.w = o.v
    s = p or p
    o.v += 1
    r = sorted(l)[0]
    l[1] += 1
    print(p is r, r is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is r, end=' ')
    tell('f0', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f1(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 22.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = q if q > p else p
    r = {0: q}[0]
    l = [q] * 2 + l[:1]
    s = +r
    s = [*reversed(l)][0]
    s = list(zip(l, l))[2][1]
    while r is not r:
        q = o.v * back; p = back.seen
        p, p = p, p
        break
    p = p * 2 - p
    for r in list(l):
        q = r + 1
        if r is q:
            r = n + 36
            p = default(k=s)
        else:
            r = default(r)
    print(q is p, p is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is r, end=' ')
    tell('f1', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f2(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 39, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s, p = t
    s = l[0]
    s = dict(k=q)['k']
    r = next(iter({p: 1}))
    s = p
    s = default(q)
    o.v, o.w = o.w, o.v
    r = (p, p)[0]
    p = d['x']
    q = dict(k=s)['k']
    l[:] = [s, *l[:2]]
    l[2] += 1
    s = d.get('y', s)
    g = gen(q); r = next(g); q = g.send(q)
    print(r is q, q is l[0], r is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is r, end=' ')
    tell('f2', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f3(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 54, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = [v for v in l]
    s = dict(k=s)['k']
    for p in list(l):
        o.v += 1
        q = l[1] + back
    p = ident(p)
    try:
        s = o.v * back; s = back.seen
        p = star(*l)
    finally:
        bump_cell()
    l.sort(key=lambda v: v % 7)
    t = t[::-1]
    l[1] = s
    l = (l + l)[:3]
    t = t[::-1]
    for _ in range(2):
        r = +p
        d = {**d, 'y': s}
    g = gen(q); q = next(g); r = g.send(q)
    t = (s, r)
    print(s is p, p is l[0], q is o.v, l[1] is l[2], t[0] is s, d['x'] is p, get_cell() is q, end=' ')
    tell('f3', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f4(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 75.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = next(iter({q: 1}))
    l.sort(key=lambda v: v % 7)
    q = sorted(l)[0]
    l = (l + l)[:3]
    l[2] = p
    if q > s:
        for k, p in enumerate(l):
            s = in_finally(q)
            s = q if q > s else s
        s = q or p
    else:
        q, q = q, p
    print(q is p, p is l[0], q is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is q, end=' ')
    tell('f4', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f5(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 87, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = p + 1
    d.update(x=q)
    q, p = pair(s)
    p = get_cell()
    q = r * 2 - r
    for s in list(l):
        set_cell(p)
        r = through_error(s)
    r = in_finally(q)
    q = max(s, s)
    print(s is r, r is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is r, end=' ')
    tell('f5', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f6(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 98.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    if s > s:
        s = p * 2 - p
        p = l[2]
    else:
        if s > p:
            q = l.pop(); l.insert(0, q)
            q, r = t
    l[0] += 1
    l.append(q); l.pop(0)
    while s is not r:
        s = l[0]
        r = star(k=r)
        break
    l[1] = l[0]
    r = 0 or q
    g = gen(s); r = next(g); q = g.send(s)
    for _ in range(1):
        o.w = o.v
        o.v, o.w = o.w, o.v
    o.v, o.w = o.w, o.v
    s = [r, q][1]
    t = (q, r)
    l += [p]; del l[0]
    p = (p, q)[1]
    p = s + 1
    print(p is s, s is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is r, end=' ')
    tell('f6', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f7(n, p, q):
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
    l += [r]; del l[0]
    l += [q]; del l[0]
    p = 0 or p
    s = (r, q)[1]
    o.v, o.w = o.w, o.v
    q = r or q
    o.w = o.v
    r = p if p > s else s
    q, r = t
    o.v, o.w = o.w, o.v
    for p in l[:]:
        l = l[::-1]
        o = Box(p); o.w = r
    q = 0 or q
    s = t[1]
    print(q is q, q is l[0], q is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is q, end=' ')
    tell('f7', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f8(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 138, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    for q in list(l):
        p = l[0]
        q = get_cell()
    r = max(s, s)
    s = d.get('y', s)
    r = q + 1
    p = in_finally(s)
    d['x'], r = r, d['x']
    r, s = pair(r)
    r = ident(r)
    print(q is r, r is l[0], s is o.v, l[1] is l[2], t[0] is q, d['x'] is r, get_cell() is s, end=' ')
    tell('f8', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f9(n, p, q):
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
    q = max(s, s)
    p = p * 2 - p
    q = (s, s)[0]
    t = (s, p)
    l.append(r); l.pop(0)
    l = (l + l)[:3]
    for p in list(l):
        l = l[::-1]
        d['x'] = s
    s = (p := r)
    t = (r, q)
    for s in l[:]:
        l[0] += 1
        r = s + 1
    q = through_error(p)
    r = ident(r)
    d['x'] += 1
    print(s is p, p is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is p, get_cell() is s, end=' ')
    tell('f9', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f10(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 167.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = through_error(q)
    q = r * 2 - r
    o.v += 1
    l += [r]; del l[0]
    q = next(iter({s: 1}))
    for s in list(l):
        bump_cell()
        d['x'] = q
    t = (s, r)
    s = d.get('y', q)
    o = Box(p); o.w = r
    print(p is s, s is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is r, end=' ')
    tell('f10', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f11(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 179, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = l.pop(); l.insert(0, q)
    r = d.get('y', q)
    l += [r]; del l[0]
    q = dict(k=p)['k']
    o.v += 1
    p = d['x']
    l.append(r); l.pop(0)
    for _ in range(1):
        q = star(*l)
        s = default(k=s)
    l = [p] * 2 + l[:1]
    q = star(r, r)
    o.v, o.w = o.w, o.v
    print(q is p, p is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is r, end=' ')
    tell('f11', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f12(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 193.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l[0] += 1
    p = max(p, p)
    r = q
    p = r = r
    if s > r:
        q = {0: q}[0]
        d.update(x=p)
    else:
        s = t[0]
    l = [v for v in l]
    o = Box(s); o.w = q
    p = p + back
    set_cell(p)
    t = (p, p)
    r += 1
    p = [*reversed(l)][0]
    q = q
    t = t[::-1]
    set_cell(s)
    print(r is s, s is l[0], r is o.v, l[1] is l[2], t[0] is r, d['x'] is s, get_cell() is r, end=' ')
    tell('f12', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f13(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 212, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o.v = r
    p = sorted(l)[0]
    s += 1
    d[r] = s; s = d.pop(r)
    set_cell(q)
    l[:] = [s, *l[:2]]
    l = l[::-1]
    print(p is q, q is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is r, end=' ')
    tell('f13', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f14(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 220, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    bump_cell()
    r, s = t
    s = o.v
    d['x'], q = q, d['x']
    l = [v for v in l]
    d['x'], r = r, d['x']
    o.v += 1
    for r in list(l):
        s = {0: s}[0]
        p = p + 1
    print(r is p, p is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is s, end=' ')
    tell('f14', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f15(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 231.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    set_cell(r)
    p = d.get('y', p)
    try:
        for r in l[:]:
            o.v += 1
            r = p = r
        s = q = p
    finally:
        o.w = o.v
    while p is not r:
        q = r = s
        q = max(p, p)
        break
    s = [q, r][0]
    o = Box(r); o.w = s
    t = (r, r)
    if s is s:
        r = o.get()
        for s in list(l):
            l = (l + l)[:3]
            r = +p
    else:
        r += 1
    r = list(zip(l, l))[2][1]
    s = (lambda v=r: v)()
    l += [r]; del l[0]
    for r in l[:]:
        q, r = pair(q)
        while s is not q:
            s = d['x']
            p = l[1]
            break
    r, r = r, r
    l[:] = [q, *l[:2]]
    print(q is r, r is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is r, get_cell() is p, end=' ')
    tell('f15', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f16(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 262, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = next(iter({r: 1}))
    d['x'] += 1
    o.v += 1
    for r in list(l):
        d['x'], r = r, d['x']
        l = l[::-1]
    p = star(s, p)
    o.v += 1
    if q is q:
        t = (s, p)
        r = l.pop(); l.insert(0, r)
    else:
        t = (*t, p)[-2:]
    l.append(s); l.pop(0)
    print(q is r, r is l[0], q is o.v, l[1] is l[2], t[0] is q, d['x'] is r, get_cell() is q, end=' ')
    tell('f16', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f17(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 276, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = s + back
    q = d.get('y', p)
    q = sorted(l)[0]
    q = q * 2 - q
    q, r = r, r
    s, p = t
    o.v = q
    print(p is s, s is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is q, end=' ')
    tell('f17', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f18(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 284, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o.v = r
    o.v = s
    l.append(r); l.pop(0)
    l = l[::-1]
    p = default(k=r)
    l[0] = p
    d['x'], r = r, d['x']
    s = next(iter({p: 1}))
    o = Box(r); o.w = q
    q = q + back
    l[1] = l[2]
    t = (r, p)
    l.append(p); l.pop(0)
    o.v, o.w = o.w, o.v
    print(r is p, p is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is q, end=' ')
    tell('f18', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f19(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 299, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = o.v * back; p = back.seen
    d['x'] = p
    r = t[0]
    r = n + 303.5
    for _ in range(1):
        s = dict(k=p)['k']
        while q is not s:
            p = (p, q)[0]
            p = o.v
            break
    for r in list(l):
        for _ in range(2):
            q = through_error(s)
            p = d.get('y', q)
        o.v = q
    try:
        s = +r
        d.update(x=p)
    finally:
        r = d['x']
    o.v = r
    l.sort(key=lambda v: v % 7)
    print(r is r, r is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is r, get_cell() is q, end=' ')
    tell('f19', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f20(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 320.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l.append(s); l.pop(0)
    o.v, o.w = o.w, o.v
    l = [v for v in l]
    q = s * 2 - s
    s = o.get()
    d['x'], q = q, d['x']
    p = (s := p)
    d['x'], q = q, d['x']
    bump_cell()
    while s is not r:
        s = o.get()
        try:
            r = ident(r)
            q, q = q, q
        finally:
            s = r + 1
        break
    o.v, o.w = o.w, o.v
    print(s is r, r is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is r, end=' ')
    tell('f20', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f21(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 337.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = o.v * back; p = back.seen
    d = {**d, 'y': p}
    q = t[1]
    o.w = o.v
    for q in l[:]:
        p = star(s, s)
        l = l[::-1]
    p, p = t
    p = +p
    bump_cell()
    q = q or q
    print(r is q, q is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is s, end=' ')
    tell('f21', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f22(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 349.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = l[0]
    q = s + 1
    l = l[::-1]
    p = list(zip(l, l))[1][1]
    p = max(s, s)
    l = (l + l)[:3]
    r = l.pop(); l.insert(0, r)
    q = star(r, q)
    while q is not r:
        s = p + back
        r = {0: r}[0]
        break
    p = s
    r = 0 or r
    q = o.v * back; r = back.seen
    print(s is q, q is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is q, get_cell() is s, end=' ')
    tell('f22', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f23(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 364.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l[0] += 1
    d['x'], p = p, d['x']
    o.v, o.w = o.w, o.v
    s = p if p > p else p
    o.v += 1
    t = (*t, p)[-2:]
    q += 1
    r = (p := p)
    for k, p in enumerate(l):
        q, s = s, p
        r = max(s, s)
    s = +r
    l[0], l[1] = l[1], l[0]
    l = l[::-1]
    q = [r, q][0]
    q = s if s > p else p
    print(s is r, r is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is r, end=' ')
    tell('f23', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f24(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 381.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d['x'] += 1
    s = +p
    q = star(*l)
    p = [p, q][0]
    r = s
    o.put(s)
    p += 1
    r += 1
    q = +r
    q = next(iter({s: 1}))
    s = sorted(l)[0]
    d[q] = p; p = d.pop(q)
    p = (lambda v=r: v)()
    d = {**d, 'y': s}
    print(r is q, q is l[0], r is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is r, end=' ')
    tell('f24', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f25(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 396, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = [v for v in l]
    d['x'] += 1
    p = max(s, s)
    bump_cell()
    r = ident(r)
    q = default(k=p)
    if p is q:
        p = d['x']
        r, r = t
    else:
        l.append(p); l.pop(0)
    q = in_finally(p)
    r = ident(p)
    p = next(iter({s: 1}))
    print(q is p, p is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is r, end=' ')
    tell('f25', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f26(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 410.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    for k, p in enumerate(l):
        s, p = p, s
        l.sort(key=lambda v: v % 7)
    d[s] = p; p = d.pop(s)
    for r in list(l):
        s = default(p)
        r = q * 2 - q
    l = [s] * 2 + l[:1]
    try:
        if q is r:
            p = in_finally(s)
            p = d['x']
        else:
            r = q if q > r else r
        p = +s
    finally:
        r = (p := r)
    for _ in range(3):
        p = (lambda v=q: v)()
        o.v, o.w = o.w, o.v
    for _ in range(3):
        q, q = t
        o = Box(r); o.w = p
    r = l[1] + back
    try:
        for k, p in enumerate(l):
            d['x'] = p
            p = (lambda v=s: v)()
        l[:] = [r, *l[:2]]
    finally:
        s = l[0]
    o.v, o.w = o.w, o.v
    l[0] += 1
    d['x'], s = s, d['x']
    s = +p
    q = star(*l)
    print(p is r, r is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is q, end=' ')
    tell('f26', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f27(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 444, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = l.pop(); l.insert(0, p)
    p = p if p > r else r
    p = sorted(l)[0]
    o.put(q)
    s = dict(k=s)['k']
    d[s] = s; s = d.pop(s)
    r = dict(k=q)['k']
    q = [*reversed(l)][0]
    l += [q]; del l[0]
    print(r is p, p is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is q, end=' ')
    tell('f27', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f28(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 454, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = o.v * back; p = back.seen
    q = p * 2 - p
    q = o.v
    p = r
    for _ in range(1):
        q = l[0]
        p = sorted(l)[0]
    l[0] = p
    o.w = o.v
    p = list(zip(l, l))[0][1]
    l = [p] * 2 + l[:1]
    t = (*t, q)[-2:]
    for k, s in enumerate(l):
        o.put(q)
        p = default(k=q)
    for r in l[:]:
        l = l[::-1]
        r = l[1]
    l[2] = l[2]
    s = [p, r][0]
    l[2] += 1
    print(r is s, s is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is s, get_cell() is q, end=' ')
    tell('f28', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f29(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 476, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = [*reversed(l)][1]
    s = q
    l += [s]; del l[0]
    p = default(k=r)
    if p is q:
        p = [r, q][0]
        p = o.v * back; p = back.seen
    else:
        q = p = q
    q = +r
    p = default(r)
    l = [s] * 2 + l[:1]
    s = dict(k=p)['k']
    r = o.v
    l = (l + l)[:3]
    t = t[::-1]
    s = r if r > r else r
    r = next(iter({s: 1}))
    if s is q:
        d[p] = s; s = d.pop(p)
        o.w = o.v
    print(p is q, q is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is r, end=' ')
    tell('f29', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

x = int('1000')
for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29):
    f(x, x, x + 1)
    f(x + 5000, y := x + 3, y)
