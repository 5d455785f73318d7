# Random moves of numbers between names and containers (seed 8): which of them are one object?
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
    d['x'] += 1
    s = in_finally(p)
    p = default(s)
    p = r * 2 - r
    l = [v for v in l]
    p = p or s
    s = (lambda v=r: v)()
    r = next(iter({r: 1}))
    d.update(x=r)
    r = p + back
    for k, q in enumerate(l):
        q = o.v * back; r = back.seen
        for _ in range(3):
            p = next(iter({r: 1}))
            r, q = q, r
    try:
        d['x'] = s
        bump_cell()
    finally:
        q = max(s, s)
    print(p is s, s is l[0], s is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is s, end=' ')
    tell('f0', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f1(n, p, q):
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
    q = p
    p = sorted(l)[0]
    q = q
    d.update(x=r)
    t = (*t, r)[-2:]
    r = t[0]
    q = star(r, s)
    try:
        o.w = o.v
        r = o.v
    finally:
        q = default(k=q)
    o.v += 1
    l[1], l[2] = l[2], l[1]
    while q is not r:
        d.update(x=q)
        r, r = pair(r)
        break
    l[1] += 1
    for _ in range(1):
        p = o.v
        g = gen(s); p = next(g); p = g.send(s)
    print(q is q, q is l[0], s is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is s, end=' ')
    tell('f1', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f2(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 42, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = +s
    l = [s] * 2 + l[:1]
    r = get_cell()
    o = Box(s); o.w = p
    for _ in range(3):
        l.append(q); l.pop(0)
        set_cell(r)
    q = l[2] + back
    r = n + 51.5
    o.put(q)
    o = Box(p); o.w = s
    s = max(s, s)
    r = (q := p)
    for s in l[:]:
        r = d.get('y', q)
        p, p = p, p
    t = t[::-1]
    print(r is p, p is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is s, end=' ')
    tell('f2', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f3(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 60, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = [v for v in l]
    p = d.get('y', q)
    p = through_error(r)
    d['x'] += 1
    o.v = q
    p = star(k=s)
    print(q is q, q is l[0], s is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is s, end=' ')
    tell('f3', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f4(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 67, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = d.get('y', q)
    o.v = r
    for s in list(l):
        s = d.get('y', s)
        d['x'] = p
    p = l[0]
    l[:] = [p, *l[:2]]
    s = [r, p][1]
    l = l[::-1]
    q = r if r > r else r
    for q in list(l):
        s = (r := p)
        if s is r:
            r = get_cell()
            r, q = pair(q)
    l.append(s); l.pop(0)
    l = [p] * 2 + l[:1]
    p = l[1] + back
    p = l[2]
    l.sort(key=lambda v: v % 7)
    print(q is p, p is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is r, end=' ')
    tell('f4', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f5(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 88.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d.update(x=p)
    l = [v for v in l]
    s = default(k=r)
    s += 1
    p = star(*l)
    for p in l[:]:
        p = star(p, p)
        r = p + back
    q = p * 2 - p
    t = (r, r)
    o = Box(q); o.w = p
    l = [q] * 2 + l[:1]
    t = (r, r)
    print(q is r, r is l[0], s is o.v, l[1] is l[2], t[0] is q, d['x'] is r, get_cell() is s, end=' ')
    tell('f5', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f6(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 102, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = r
    r = in_finally(r)
    t = t[::-1]
    q = list(zip(l, l))[1][1]
    bump_cell()
    s = o.v
    set_cell(r)
    r = star(p, s)
    q = {0: q}[0]
    set_cell(q)
    p = l.pop(); l.insert(0, p)
    q = {0: p}[0]
    p = star(*l)
    s = (q, p)[1]
    s = next(iter({q: 1}))
    print(s is p, p is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is p, get_cell() is s, end=' ')
    tell('f6', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f7(n, p, q):
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
    r = n + 119
    q = d['x']
    if s is s:
        d[r] = p; p = d.pop(r)
        q = o.v * back; p = back.seen
    else:
        s, p = pair(q)
    s = ident(s)
    for s in list(l):
        l = (l + l)[:3]
        d['x'] += 1
    o.v += 1
    d.update(x=r)
    s = q or q
    s = q + back
    p = q if q > p else p
    print(p is s, s is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is r, end=' ')
    tell('f7', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f8(n, p, q):
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
    for _ in range(2):
        o.v += 1
        d['x'], s = s, d['x']
    o.v += 1
    g = gen(q); s = next(g); s = g.send(q)
    r = r + back
    for k, q in enumerate(l):
        p = q + back
        for _ in range(3):
            s = s or r
            r = next(iter({p: 1}))
    l[:] = [q, *l[:2]]
    p = n + 147
    print(r is p, p is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is q, end=' ')
    tell('f8', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f9(n, p, q):
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
    s = (q, r)[0]
    l = [v for v in l]
    s = s
    l = l[::-1]
    o = Box(s); o.w = p
    for _ in range(3):
        while s is not q:
            q, s = t
            r = in_finally(p)
            break
        t = (*t, q)[-2:]
    l[2] = p
    q = o.v
    print(q is q, q is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is r, end=' ')
    tell('f9', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f10(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 161, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = in_finally(p)
    l = (l + l)[:3]
    r = o.get()
    s = star(*l)
    q = default(p)
    p = r = s
    r = l[0]
    l[:] = [p, *l[:2]]
    print(s is r, r is l[0], q is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is q, end=' ')
    tell('f10', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f11(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 170, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = [v for v in l]
    o = Box(r); o.w = r
    r = [p, q][0]
    d['x'] = r
    s = max(p, p)
    for _ in range(2):
        d = {**d, 'y': s}
        r = t[0]
    p = 0 or p
    r += 1
    r = star(*l)
    for _ in range(3):
        q = l[0] + back
        s = sorted(l)[0]
    d.update(x=q)
    o.put(s)
    print(p is p, p is l[0], p is o.v, l[1] is l[2], t[0] is p, d['x'] is p, get_cell() is p, end=' ')
    tell('f11', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f12(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 187.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = [q] * 2 + l[:1]
    q = star(k=q)
    p = l[2] + back
    o.v = q
    if s is p:
        s = sorted(l)[0]
        d['x'] += 1
    else:
        try:
            s, q = q, s
            l.append(p); l.pop(0)
        finally:
            r = [q, q][0]
    r = l[0] + back
    p = l[1] + back
    print(q is q, q is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is p, end=' ')
    tell('f12', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f13(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 201.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    t = (*t, r)[-2:]
    l += [r]; del l[0]
    l = l[::-1]
    l[2] = l[2]
    p = dict(k=r)['k']
    l = [s] * 2 + l[:1]
    q = p + back
    q = [q, p][1]
    r = default(q)
    l.append(s); l.pop(0)
    d['x'] += 1
    for r in list(l):
        l[2] = l[2]
        l = l[::-1]
    r = d['x']
    print(q is p, p is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is p, end=' ')
    tell('f13', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f14(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 217, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o = Box(r); o.w = s
    l[0] = l[0]
    l.sort(key=lambda v: v % 7)
    for q in list(l):
        s = sorted(l)[0]
        if r is r:
            bump_cell()
            l[2] = p
        else:
            p = p if p > r else r
    g = gen(s); q = next(g); s = g.send(s)
    o.put(s)
    print(q is p, p is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is r, end=' ')
    tell('f14', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f15(n, p, q):
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
    for r in list(l):
        q = q or r
        l[1] = l[2]
    d['x'], r = r, d['x']
    o.v, o.w = o.w, o.v
    try:
        s = [r, r][1]
        q = l.pop(); l.insert(0, q)
    finally:
        o = Box(r); o.w = s
    r = next(iter({s: 1}))
    t = (r, r)
    p = max(r, r)
    p = l.pop(); l.insert(0, p)
    print(r is r, r is l[0], r is o.v, l[1] is l[2], t[0] is r, d['x'] is r, get_cell() is r, end=' ')
    tell('f15', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f16(n, p, q):
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
    l.sort(key=lambda v: v % 7)
    q = s if s > s else s
    d['x'] = p
    l = (l + l)[:3]
    s = star(r, p)
    s = dict(k=r)['k']
    s += 1
    r = +r
    q = +r
    for k, s in enumerate(l):
        p = s = p
        l[1] = l[1]
    l += [s]; del l[0]
    print(q is s, s is l[0], q is o.v, l[1] is l[2], t[0] is q, d['x'] is s, get_cell() is q, end=' ')
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
    t = (*t, q)[-2:]
    r = get_cell()
    p = o.get()
    o.v = p
    r = star(k=p)
    s = l.pop(); l.insert(0, s)
    q = ident(r)
    r = o.v * back; p = back.seen
    p = o.v
    r = star(r, q)
    p, s = s, p
    l = [q] * 2 + l[:1]
    d['x'] = q
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
    if s > q:
        t = (s, q)
        l[1] += 1
    p = t[1]
    r = n + 278.5
    s = l[1]
    s = (r := r)
    t = (s, r)
    q = s + back
    while q is not r:
        t = (*t, r)[-2:]
        s = o.get()
        break
    s = s + 1
    l.sort(key=lambda v: v % 7)
    r = l.pop(); l.insert(0, r)
    print(s is p, p is l[0], q is o.v, l[1] is l[2], t[0] is s, d['x'] is p, get_cell() is q, end=' ')
    tell('f18', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f19(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 289, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q, r = pair(s)
    p = {0: q}[0]
    while q is not r:
        p = ident(p)
        r = list(zip(l, l))[2][1]
        break
    o = Box(q); o.w = r
    p = s
    q = next(iter({q: 1}))
    o.v += 1
    for p in l[:]:
        p = q + back
        q = through_error(r)
    r, q = pair(p)
    print(s is r, r is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is s, end=' ')
    tell('f19', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f20(n, p, q):
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
    p = o.get()
    r = (q := r)
    while r is not r:
        for _ in range(1):
            d['x'] += 1
            r = sorted(l)[0]
        l[:] = [q, *l[:2]]
        break
    q = default(k=q)
    d['x'] += 1
    q = (lambda v=q: v)()
    q = d.get('y', r)
    r = d.get('y', r)
    s = (q, s)[1]
    q = default(p)
    try:
        d.update(x=s)
        bump_cell()
    finally:
        r = default(k=r)
    for k, s in enumerate(l):
        q, p = p, s
        q = s or r
    print(p is r, r is l[0], p is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is p, end=' ')
    tell('f20', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f21(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 325, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = q
    l[:] = [p, *l[:2]]
    l = l[::-1]
    l += [p]; del l[0]
    while r is not q:
        d = {**d, 'y': q}
        if p is q:
            r += 1
            o = Box(r); o.w = s
        break
    r = d['x']
    for r in l[:]:
        p = o.get()
        l.sort(key=lambda v: v % 7)
    l[2], l[2] = l[2], l[2]
    o.v += 1
    d[p] = p; p = d.pop(p)
    s = sorted(l)[0]
    q = s + 1
    print(r is q, q is l[0], r is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is r, end=' ')
    tell('f21', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f22(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 344, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = next(iter({p: 1}))
    p = s
    o.v, o.w = o.w, o.v
    p, s = s, q
    d['x'], r = r, d['x']
    s = +q
    s = n + 351
    for k, p in enumerate(l):
        s = through_error(r)
        l[2], l[1] = l[1], l[2]
    l = (l + l)[:3]
    if s > q:
        d[p] = p; p = d.pop(p)
        l = [v for v in l]
    else:
        s, q = q, s
    t = (p, q)
    o.v, o.w = o.w, o.v
    d[r] = s; s = d.pop(r)
    p = star(k=s)
    l[2], l[2] = l[2], l[2]
    print(q is r, r is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is r, get_cell() is p, end=' ')
    tell('f22', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f23(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 365, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = +q
    o.v, o.w = o.w, o.v
    l[0] = l[2]
    r = through_error(p)
    p = o.v
    s = q or p
    while p is not q:
        q = p if p > p else p
        s = [r, q][1]
        break
    print(p is q, q is l[0], p is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is p, end=' ')
    tell('f23', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f24(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 375, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = o.v * back; q = back.seen
    p = ident(s)
    q = ident(p)
    if r > s:
        s = o.get()
        if p is q:
            q = d['x']
            p = r * 2 - r
        else:
            p = star(*l)
    else:
        q = in_finally(s)
    l = [r] * 2 + l[:1]
    l = [p] * 2 + l[:1]
    g = gen(r); q = next(g); s = g.send(r)
    r = d.get('y', p)
    p = s
    q = s = s
    s = r or r
    l += [r]; del l[0]
    bump_cell()
    l += [s]; del l[0]
    l[1] += 1
    print(p is p, p is l[0], s is o.v, l[1] is l[2], t[0] is p, d['x'] is p, get_cell() is s, end=' ')
    tell('f24', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f25(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 397.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l[0] = l[1]
    l += [s]; del l[0]
    r = o.v * back; p = back.seen
    r = [r, q][0]
    l += [q]; del l[0]
    for s in l[:]:
        for k, s in enumerate(l):
            l[:] = [q, *l[:2]]
            s, p = p, r
        s = p
    o.v, o.w = o.w, o.v
    for _ in range(1):
        q = star(q, s)
        q = (q := q)
    q = 0 or s
    q = t[1]
    s = r = s
    print(p is r, r is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is q, end=' ')
    tell('f25', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f26(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 415, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = star(*l)
    q = +p
    l[0], l[1] = l[1], l[0]
    s = l.pop(); l.insert(0, s)
    l[0] += 1
    s, p = pair(q)
    r = s * 2 - s
    d.update(x=s)
    p, s = s, p
    s = get_cell()
    s += 1
    q = star(*l)
    t = (q, q)
    p = p + back
    p = default(q)
    print(s is r, r is l[0], p is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is p, end=' ')
    tell('f26', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f27(n, p, q):
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
    d['x'] = s
    q = star(p, s)
    l.sort(key=lambda v: v % 7)
    r = [r, p][0]
    l = [v for v in l]
    if r > s:
        for s in l[:]:
            d['x'] += 1
            r = get_cell()
        q, q = t
    r = o.v * back; s = back.seen
    q = [q, q][0]
    print(s is p, p is l[0], q is o.v, l[1] is l[2], t[0] is s, d['x'] is p, get_cell() is q, end=' ')
    tell('f27', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f28(n, p, q):
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
    r = get_cell()
    s = [p, r][1]
    p = q + back
    r = q = s
    l = [v for v in l]
    p = get_cell()
    p = star(*l)
    s = (lambda v=q: v)()
    r, q = q, r
    t = (s, s)
    print(p is s, s is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is r, end=' ')
    tell('f28', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f29(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 455.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = s if s > p else p
    t = t[::-1]
    r, p = p, r
    l += [s]; del l[0]
    if r > q:
        s = p + back
        for s in list(l):
            set_cell(q)
            s = n + 464.5
    else:
        for k, q in enumerate(l):
            o.v, o.w = o.w, o.v
            t = (*t, r)[-2:]
    if p > p:
        s = [*reversed(l)][0]
        q = r + 1
    else:
        p = n + 471
    for _ in range(1):
        while p is not s:
            q, r = r, q
            s = dict(k=s)['k']
            break
        if q > s:
            t = (p, r)
            s = (p, s)[0]
    q = (p := p)
    r = [*reversed(l)][0]
    p = o.v * back; p = back.seen
    s = d['x']
    l[0] += 1
    print(p is p, p is l[0], s is o.v, l[1] is l[2], t[0] is p, d['x'] is p, get_cell() is s, end=' ')
    tell('f29', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

x = int('1000')
for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29):
    f(x, x, x + 1)
    f(x + 5000, y := x + 3, y)
