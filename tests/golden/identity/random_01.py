# Random moves of numbers between names and containers (seed 1): which of them are one object?
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
    l[1] += 1
    while s is not p:
        if s is r:
            p = next(iter({p: 1}))
            q = s or s
        else:
            l = l[::-1]
        r = sorted(l)[0]
        break
    p = (s, q)[0]
    r = through_error(p)
    r = through_error(s)
    d[q] = q; q = d.pop(q)
    s = r
    print(s is q, q is l[0], q is o.v, l[1] is l[2], t[0] is s, d['x'] is q, get_cell() is q, end=' ')
    tell('f0', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f1(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 14, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s, r = pair(q)
    p = (r, s)[0]
    q = p if p > r else r
    o = Box(p); o.w = r
    o = Box(p); o.w = q
    s = r + back
    print(q is r, r is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is r, get_cell() is p, end=' ')
    tell('f1', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f2(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 21, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    for q in l[:]:
        q = list(zip(l, l))[2][1]
        s = l[1] + back
    for r in list(l):
        r = n + 26
        q, s = pair(q)
    q = sorted(l)[0]
    if s > p:
        q = default(r)
        l += [s]; del l[0]
    else:
        r = get_cell()
    l = [v for v in l]
    q = {0: r}[0]
    q = p or r
    while r is not p:
        l[:] = [s, *l[:2]]
        p = o.v * back; s = back.seen
        break
    r, r = r, s
    for p in list(l):
        r = [s, p][1]
        s = star(k=r)
    d[r] = p; p = d.pop(r)
    t = (s, r)
    q = o.v
    q = l[1]
    print(p is p, p is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is p, get_cell() is r, end=' ')
    tell('f2', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f3(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 47.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = [*reversed(l)][0]
    o = Box(q); o.w = q
    q = (q, q)[0]
    q = o.v
    r = (lambda v=p: v)()
    if s is p:
        l = (l + l)[:3]
        for k, r in enumerate(l):
            s = max(p, p)
            g = gen(q); q = next(g); r = g.send(q)
    else:
        d['x'] += 1
    r = 0 or r
    p = +p
    l += [s]; del l[0]
    l = (l + l)[:3]
    p = max(s, s)
    print(q is s, s is l[0], q is o.v, l[1] is l[2], t[0] is q, d['x'] is s, get_cell() is q, end=' ')
    tell('f3', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f4(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 64, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d = {**d, 'y': s}
    d['x'] = s
    r = q if q > q else q
    q = default(k=r)
    while q is not r:
        r = sorted(l)[0]
        r = [r, p][0]
        break
    o.w = o.v
    l += [s]; del l[0]
    s = in_finally(q)
    r, p = p, r
    s = q = s
    o.v += 1
    if s is q:
        l[:] = [s, *l[:2]]
        t = t[::-1]
    for p in l[:]:
        d['x'] = r
        s = o.v
    l += [r]; del l[0]
    s = max(q, q)
    print(r is r, r is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is r, get_cell() is s, end=' ')
    tell('f4', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f5(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 86, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = d['x']
    p = max(p, p)
    d[r] = r; r = d.pop(r)
    s = (s, s)[0]
    d['x'], s = s, d['x']
    o.v, o.w = o.w, o.v
    if q > s:
        if s > q:
            o.w = o.v
            o.w = o.v
        s = o.v
    else:
        p = q * 2 - q
    o.put(r)
    p = l[0] + back
    print(p is p, p is l[0], p is o.v, l[1] is l[2], t[0] is p, d['x'] is p, get_cell() is p, end=' ')
    tell('f5', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f6(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 101.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    for s in l[:]:
        if q > s:
            l = [r] * 2 + l[:1]
            r = sorted(l)[0]
        r = r if r > s else s
    for r in l[:]:
        r, q = t
        s = sorted(l)[0]
    p = q if q > r else r
    l[1] = l[2]
    p = o.v
    r = (lambda v=r: v)()
    q = l.pop(); l.insert(0, q)
    d['x'] += 1
    r = o.v * back; p = back.seen
    bump_cell()
    set_cell(q)
    p = [*reversed(l)][0]
    s += 1
    r = [s, p][0]
    print(p is r, r is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is r, end=' ')
    tell('f6', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f7(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 122.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = [r] * 2 + l[:1]
    s = +q
    p, r = r, p
    p = star(*l)
    l = [v for v in l]
    g = gen(p); q = next(g); r = g.send(p)
    r = get_cell()
    l.sort(key=lambda v: v % 7)
    q = in_finally(p)
    if q is p:
        while q is not s:
            s = p + 1
            bump_cell()
            break
        l += [s]; del l[0]
    else:
        s = ident(r)
    o.put(s)
    p = o.v
    s = q * 2 - q
    d['x'], q = q, d['x']
    print(s is r, r is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is s, end=' ')
    tell('f7', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f8(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 142, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d['x'], q = q, d['x']
    r = o.get()
    q = d.get('y', p)
    d.update(x=r)
    p = list(zip(l, l))[2][1]
    l = [v for v in l]
    p = o.v
    o.v = r
    print(p is r, r is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is r, end=' ')
    tell('f8', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f9(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 151, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = next(iter({r: 1}))
    s = s + 1
    for _ in range(1):
        l[0] = r
        for r in l[:]:
            q = default(q)
            s = s = p
    s = star(*l)
    for k, s in enumerate(l):
        p = (p, p)[0]
        l.append(r); l.pop(0)
    q = o.get()
    p = max(s, s)
    q = [q, p][1]
    d['x'] = s
    s = o.v
    d = {**d, 'y': s}
    print(s is s, s is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is s, get_cell() is s, end=' ')
    tell('f9', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f10(n, p, q):
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
    while s is not r:
        o.v, o.w = o.w, o.v
        d[q] = q; q = d.pop(q)
        break
    p = l[0]
    q += 1
    q = default(k=p)
    try:
        r = dict(k=s)['k']
        r = d.get('y', s)
    finally:
        l[1] = l[2]
    r = +r
    for _ in range(1):
        q = d.get('y', s)
        p = p + back
    q = through_error(p)
    o = Box(r); o.w = q
    l.append(p); l.pop(0)
    l[:] = [r, *l[:2]]
    q = sorted(l)[0]
    s = o.get()
    d[p] = p; p = d.pop(p)
    g = gen(r); p = next(g); q = g.send(r)
    print(r is s, s is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is s, get_cell() is s, end=' ')
    tell('f10', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f11(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 192, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = (lambda v=q: v)()
    r = max(q, q)
    q = star(k=q)
    l = [v for v in l]
    r = +s
    s = star(p, s)
    l.sort(key=lambda v: v % 7)
    print(r is p, p is l[0], r is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is r, end=' ')
    tell('f11', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f12(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 200, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = ident(p)
    r = [p, r][0]
    l = [v for v in l]
    o.v += 1
    r = through_error(p)
    g = gen(r); p = next(g); p = g.send(r)
    l[2] += 1
    d['x'] += 1
    p = star(k=r)
    p = next(iter({p: 1}))
    s = sorted(l)[0]
    p = star(r, s)
    q += 1
    d['x'] += 1
    print(s is r, r is l[0], q is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is q, end=' ')
    tell('f12', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f13(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 215, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    t = (r, s)
    while s is not s:
        bump_cell()
        s = +s
        break
    r = r or r
    l = [v for v in l]
    s = s = p
    r = p + 1
    l = [q] * 2 + l[:1]
    r = d['x']
    r = l[1]
    q = o.v
    s = star(k=s)
    print(p is r, r is l[0], s is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is s, end=' ')
    tell('f13', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f14(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 229, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p, r = t
    p = get_cell()
    for p in l[:]:
        q = l[0] + back
        p, p = p, p
    d[q] = s; s = d.pop(q)
    q = n + 236.5
    l[0], l[0] = l[0], l[0]
    for _ in range(1):
        r, q = pair(p)
        try:
            q = o.get()
            s = star(q, p)
        finally:
            s = ident(s)
    t = t[::-1]
    print(r is s, s is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is s, get_cell() is s, end=' ')
    tell('f14', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f15(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 245, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = [s] * 2 + l[:1]
    q = o.get()
    q = l[0] + back
    if q > r:
        q = star(k=s)
        o.put(r)
    p = q + 1
    q = sorted(l)[0]
    r = [q, q][0]
    s = l[0]
    if r > q:
        d['x'], s = s, d['x']
        p, s = s, p
    else:
        r = get_cell()
    set_cell(p)
    t = (*t, r)[-2:]
    print(p is q, q is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is r, end=' ')
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
    r = r + 1
    p = +s
    s = through_error(r)
    r = o.v
    p = +q
    for k, s in enumerate(l):
        o.v = s
        r += 1
    r = q * 2 - q
    l += [q]; del l[0]
    r = l[2] + back
    d['x'] += 1
    print(r is q, q is l[0], p is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is p, end=' ')
    tell('f16', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f17(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 275.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = max(s, s)
    if s is s:
        s = n + 278
        d['x'] = q
    q = p if p > p else p
    o.w = o.v
    s = l[2] + back
    d.update(x=s)
    for _ in range(1):
        q = r if r > r else r
        r = r if r > s else s
    s = dict(k=p)['k']
    d['x'], r = r, d['x']
    q = q * 2 - q
    g = gen(r); s = next(g); p = g.send(r)
    print(q is r, r is l[0], q is o.v, l[1] is l[2], t[0] is q, d['x'] is r, get_cell() is q, end=' ')
    tell('f17', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f18(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 291, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d.update(x=q)
    q = o.v * back; p = back.seen
    d['x'] = p
    r = list(zip(l, l))[1][1]
    l = [v for v in l]
    p, s = t
    q = get_cell()
    p = star(k=p)
    q = d.get('y', r)
    q = list(zip(l, l))[2][1]
    q = {0: p}[0]
    s = default(k=r)
    print(s is s, s is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is s, get_cell() is r, end=' ')
    tell('f18', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f19(n, p, q):
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
    q = p or q
    o.w = o.v
    s = ident(q)
    for p in list(l):
        l.sort(key=lambda v: v % 7)
        r = o.v * back; p = back.seen
    s = [p, q][0]
    while s is not q:
        q = l.pop(); l.insert(0, q)
        p = {0: p}[0]
        break
    set_cell(r)
    try:
        q = through_error(s)
        try:
            q = [s, p][1]
            r = q if q > p else p
        finally:
            l[2] = r
    finally:
        r = l.pop(); l.insert(0, r)
    p += 1
    print(q is q, q is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is p, end=' ')
    tell('f19', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f20(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 324.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l[0], l[2] = l[2], l[0]
    l[2] = r
    r = l[1] + back
    s = l[0] + back
    d[s] = r; r = d.pop(s)
    l.sort(key=lambda v: v % 7)
    print(s is p, p is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is p, get_cell() is s, end=' ')
    tell('f20', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f21(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 331.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d['x'] += 1
    while q is not s:
        t = t[::-1]
        p = o.v * back; q = back.seen
        break
    s = o.v * back; p = back.seen
    l.append(p); l.pop(0)
    l[2] += 1
    for _ in range(1):
        s = through_error(p)
        for k, s in enumerate(l):
            l[1] = p
            p = star(p, r)
    d['x'], r = r, d['x']
    r = o.get()
    l += [q]; del l[0]
    p = in_finally(r)
    p = r if r > q else q
    r = dict(k=p)['k']
    s = o.v
    r = q + 1
    t = (p, p)
    print(p is q, q is l[0], p is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is p, end=' ')
    tell('f21', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f22(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 353, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d['x'] = q
    p = {0: q}[0]
    p = [r, q][1]
    s = through_error(s)
    q, q = t
    l[2] = s
    d['x'], p = p, d['x']
    d = {**d, 'y': q}
    q = in_finally(q)
    print(r is p, p is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is q, end=' ')
    tell('f22', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f23(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 363.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l.append(s); l.pop(0)
    s = star(*l)
    s = +q
    q, s = pair(p)
    p = l.pop(); l.insert(0, p)
    o.w = o.v
    print(r is q, q is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is q, end=' ')
    tell('f23', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f24(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 370, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = l[::-1]
    r = d['x']
    q = r if r > p else p
    for s in l[:]:
        p = ident(r)
        p = s * 2 - s
    d['x'] = s
    for r in list(l):
        s += 1
        s, s = s, s
    s = sorted(l)[0]
    q = r or s
    s = next(iter({s: 1}))
    l[:] = [q, *l[:2]]
    print(r is r, r is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is r, get_cell() is s, end=' ')
    tell('f24', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f25(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 385, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    if p is q:
        d['x'] += 1
        r = default(k=s)
    p = o.v * back; q = back.seen
    l[0] = r
    d[r] = q; q = d.pop(r)
    r = in_finally(q)
    try:
        q = ident(q)
        s = dict(k=r)['k']
    finally:
        q = p or p
    s = 0 or r
    q = default(p)
    p = r = r
    l[2] += 1
    s = dict(k=s)['k']
    o.v, o.w = o.w, o.v
    s = o.get()
    print(p is s, s is l[0], s is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is s, end=' ')
    tell('f25', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f26(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 404.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = sorted(l)[0]
    o = Box(p); o.w = s
    for k, q in enumerate(l):
        d.update(x=p)
        for _ in range(3):
            r = default(k=s)
            q = [*reversed(l)][0]
    for p in l[:]:
        p = r or r
        s = sorted(l)[0]
    for r in list(l):
        r = q
        q = max(s, s)
    d[r] = p; p = d.pop(r)
    l = (l + l)[:3]
    for _ in range(3):
        d['x'], s = s, d['x']
        q = +q
    d['x'] = p
    q = star(*l)
    g = gen(q); p = next(g); p = g.send(q)
    print(r is r, r is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is r, get_cell() is s, end=' ')
    tell('f26', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f27(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 426.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o.v, o.w = o.w, o.v
    p = (lambda v=p: v)()
    d['x'] += 1
    l += [s]; del l[0]
    l = (l + l)[:3]
    o.w = o.v
    t = t[::-1]
    bump_cell()
    q = s + 1
    r = p = s
    print(r is q, q is l[0], r is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is r, end=' ')
    tell('f27', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f28(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 437, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o.w = o.v
    q = [s, r][0]
    p = {0: s}[0]
    o.v = s
    o.v, o.w = o.w, o.v
    p = o.v * back; r = back.seen
    d['x'] += 1
    q = default(p)
    if r > p:
        while s is not p:
            d.update(x=s)
            p = o.get()
            break
        o.w = o.v
    print(q is p, p is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is p, end=' ')
    tell('f28', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f29(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 451, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o.v += 1
    bump_cell()
    o.w = o.v
    try:
        for k, r in enumerate(l):
            r = get_cell()
            q = ident(s)
        d[s] = s; s = d.pop(s)
    finally:
        s = sorted(l)[0]
    s = sorted(l)[0]
    q = q
    l[0] = r
    l[:] = [q, *l[:2]]
    print(s is q, q is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is q, get_cell() is s, end=' ')
    tell('f29', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

x = int('1000')
for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29):
    f(x, x, x + 1)
    f(x + 5000, y := x + 3, y)
