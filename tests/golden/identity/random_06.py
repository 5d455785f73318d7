# Random moves of numbers between names and containers (seed 6): which of them are one object?
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
    s = star(*l)
    r = (lambda v=p: v)()
    t = t[::-1]
    o = Box(p); o.w = r
    d = {**d, 'y': p}
    l[2], l[1] = l[1], l[2]
    l = (l + l)[:3]
    print(q is p, p is l[0], q is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is q, end=' ')
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
    r = get_cell()
    if p is q:
        s = default(q)
        d = {**d, 'y': p}
    s = star(k=s)
    q = r + back
    bump_cell()
    r = default(s)
    print(r is r, r is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is r, get_cell() is s, end=' ')
    tell('f1', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f2(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 18.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = l.pop(); l.insert(0, r)
    o.put(r)
    l = [v for v in l]
    q += 1
    l[2] = l[0]
    d = {**d, 'y': q}
    l[1] = s
    o.w = o.v
    print(r is s, s is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is s, get_cell() is s, end=' ')
    tell('f2', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f3(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 27, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d['x'] = p
    r = o.v * back; r = back.seen
    r = 0 or p
    for s in l[:]:
        d.update(x=q)
        q = dict(k=q)['k']
    s = next(iter({q: 1}))
    l = (l + l)[:3]
    for s in list(l):
        p = +r
        if r > p:
            s = l[2] + back
            r = (lambda v=r: v)()
        else:
            t = t[::-1]
    p = star(k=r)
    r = get_cell()
    l = [p] * 2 + l[:1]
    q = +s
    print(s is r, r is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is r, end=' ')
    tell('f3', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f4(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 46, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = s
    q = next(iter({p: 1}))
    s = ident(q)
    s = star(k=r)
    d[q] = p; p = d.pop(q)
    l = [v for v in l]
    print(p is s, s is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is r, end=' ')
    tell('f4', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f5(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 53.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l.sort(key=lambda v: v % 7)
    p = o.v
    q = q or q
    t = t[::-1]
    try:
        try:
            r = in_finally(p)
            l = [p] * 2 + l[:1]
        finally:
            l += [p]; del l[0]
        o.put(s)
    finally:
        p = n + 64
    o.put(r)
    if r is r:
        r = default(k=q)
        r = max(p, p)
    else:
        q = list(zip(l, l))[2][1]
    r = [r, r][1]
    s = sorted(l)[0]
    for p in l[:]:
        r = in_finally(r)
        o.v = p
    p = s = q
    print(p is r, r is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is q, end=' ')
    tell('f5', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f6(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 76, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = (l + l)[:3]
    q = (p := p)
    s = l.pop(); l.insert(0, s)
    o.w = o.v
    l = l[::-1]
    p = default(r)
    print(r is r, r is l[0], r is o.v, l[1] is l[2], t[0] is r, d['x'] is r, get_cell() is r, end=' ')
    tell('f6', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f7(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 83, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = q or r
    try:
        s = s * 2 - s
        try:
            p = list(zip(l, l))[2][1]
            d['x'] = r
        finally:
            r, p = p, p
    finally:
        l = [v for v in l]
    p = star(*l)
    q = sorted(l)[0]
    q, q = q, s
    l[2] += 1
    print(s is r, r is l[0], q is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is q, end=' ')
    tell('f7', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f8(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 96, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q, r = r, q
    r = dict(k=p)['k']
    s = d.get('y', p)
    d['x'], r = r, d['x']
    for _ in range(3):
        o.v, o.w = o.w, o.v
        q = r
    p = t[1]
    print(p is p, p is l[0], s is o.v, l[1] is l[2], t[0] is p, d['x'] is p, get_cell() is s, end=' ')
    tell('f8', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f9(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 105, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = [r] * 2 + l[:1]
    l = l[::-1]
    p, q = q, r
    r = r + 1
    p = star(q, q)
    r = r if r > q else q
    o.w = o.v
    q = [s, s][1]
    for q in list(l):
        d['x'] += 1
        if s > q:
            l = l[::-1]
            q = star(s, q)
        else:
            d['x'], q = q, d['x']
    s = (lambda v=s: v)()
    p = t[0]
    print(r is s, s is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is s, get_cell() is s, end=' ')
    tell('f9', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f10(n, p, q):
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
    l[0] = l[2]
    q = r = p
    o.w = o.v
    t = (*t, q)[-2:]
    s = p if p > p else p
    q = (s := r)
    for p in list(l):
        p, r = pair(r)
        s = l[0] + back
    d['x'] = r
    p = p + 1
    q = next(iter({r: 1}))
    r = through_error(q)
    print(s is s, s is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is s, get_cell() is r, end=' ')
    tell('f10', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f11(n, p, q):
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
    q, r = r, q
    s, r = t
    q = o.v
    s = n + 140
    p = 0 or r
    l = [v for v in l]
    for _ in range(1):
        q = [*reversed(l)][1]
        o.v = r
    print(p is s, s is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is r, end=' ')
    tell('f11', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f12(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 146.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = list(zip(l, l))[1][1]
    l[0] = p
    l[:] = [s, *l[:2]]
    p = o.v * back; q = back.seen
    s = star(*l)
    o = Box(q); o.w = r
    q = r = s
    s = r
    p = star(*l)
    print(q is q, q is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is p, end=' ')
    tell('f12', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f13(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 156, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d[s] = q; q = d.pop(s)
    s = t[0]
    o.put(q)
    q = s + 1
    s = sorted(l)[0]
    q = dict(k=p)['k']
    set_cell(p)
    l += [r]; del l[0]
    s = star(*l)
    l[1] = q
    o.v, o.w = o.w, o.v
    p = q
    s = r = r
    while q is not q:
        q = q = s
        l = l[::-1]
        break
    print(q is p, p is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is p, end=' ')
    tell('f13', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f14(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 173, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l[1], l[0] = l[0], l[1]
    q = (lambda v=r: v)()
    l = l[::-1]
    r = o.v
    try:
        l.append(p); l.pop(0)
        p = sorted(l)[0]
    finally:
        s = default(k=q)
    s = default(p)
    l = [v for v in l]
    r = get_cell()
    p = q + 1
    print(p is p, p is l[0], s is o.v, l[1] is l[2], t[0] is p, d['x'] is p, get_cell() is s, end=' ')
    tell('f14', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f15(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 186.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    while r is not s:
        while s is not s:
            s = t[0]
            p = next(iter({r: 1}))
            break
        d['x'] += 1
        break
    p = s or r
    l[1], l[2] = l[2], l[1]
    l = l[::-1]
    q, s = s, q
    l[0] = s
    l.append(p); l.pop(0)
    l[2], l[2] = l[2], l[2]
    o.put(p)
    print(q is q, q is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is p, end=' ')
    tell('f15', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f16(n, p, q):
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
    o.put(q)
    s, q = pair(r)
    r = l.pop(); l.insert(0, r)
    s = o.get()
    r = (q, s)[1]
    q = p or r
    q = d.get('y', q)
    s = [*reversed(l)][2]
    o = Box(r); o.w = p
    r = star(*l)
    g = gen(p); r = next(g); s = g.send(p)
    q = star(k=r)
    l[2] += 1
    print(r is s, s is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is s, get_cell() is s, end=' ')
    tell('f16', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f17(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 214, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s += 1
    d['x'] += 1
    s = [*reversed(l)][2]
    r = +s
    q = (s, s)[0]
    if q > s:
        s += 1
        for k, p in enumerate(l):
            r = t[1]
            q, s = pair(s)
    t = (*t, r)[-2:]
    r = next(iter({s: 1}))
    p = q * 2 - q
    print(r is q, q is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is q, end=' ')
    tell('f17', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f18(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 228, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = t[1]
    o.put(q)
    l.sort(key=lambda v: v % 7)
    t = (p, r)
    s = o.get()
    q = p * 2 - p
    o.v = p
    l += [q]; del l[0]
    p = sorted(l)[0]
    for _ in range(1):
        l = l[::-1]
        q = 0 or r
    l.append(r); l.pop(0)
    o.v += 1
    l = (l + l)[:3]
    o.w = o.v
    print(s is p, p is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is p, get_cell() is r, end=' ')
    tell('f18', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f19(n, p, q):
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
    o.v = r
    s = max(r, r)
    l[2] += 1
    t = (*t, s)[-2:]
    while q is not p:
        q = sorted(l)[0]
        o.w = o.v
        break
    q = l.pop(); l.insert(0, q)
    print(p is s, s is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is r, end=' ')
    tell('f19', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f20(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 254.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o.v, o.w = o.w, o.v
    p = l[0] + back
    r = (p, r)[1]
    if s > r:
        l[2], l[1] = l[1], l[2]
        d.update(x=p)
    l = (l + l)[:3]
    if r is s:
        l = [v for v in l]
        s = default(k=p)
    else:
        l.sort(key=lambda v: v % 7)
    r = d['x']
    s = get_cell()
    d = {**d, 'y': q}
    r = default(q)
    print(p is s, s is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is q, end=' ')
    tell('f20', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f21(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 270, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    if r is q:
        l[2], l[1] = l[1], l[2]
        p = ident(s)
    else:
        if r > p:
            s = sorted(l)[0]
            p = [p, s][0]
        else:
            s = next(iter({s: 1}))
    for k, r in enumerate(l):
        o.v, o.w = o.w, o.v
        s = o.v
    q = default(s)
    p = o.v
    l = [r] * 2 + l[:1]
    if q > p:
        l += [q]; del l[0]
        d[q] = r; r = d.pop(q)
    else:
        while r is not q:
            s = +r
            g = gen(r); s = next(g); p = g.send(r)
            break
    q = get_cell()
    p = n + 291.5
    for k, s in enumerate(l):
        q = [*reversed(l)][1]
        o.w = o.v
    r = (p, s)[0]
    p, s = t
    s = default(k=q)
    s = l.pop(); l.insert(0, s)
    q, s = s, q
    q = sorted(l)[0]
    print(r is s, s is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is s, get_cell() is s, end=' ')
    tell('f21', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f22(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 301.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    o.put(s)
    s = l[1] + back
    q = (lambda v=r: v)()
    s = star(k=s)
    while p is not p:
        while s is not r:
            r = {0: s}[0]
            l[:] = [q, *l[:2]]
            break
        d.update(x=p)
        break
    r = o.v * back; s = back.seen
    for p in list(l):
        if p > q:
            r = next(iter({q: 1}))
            l = l[::-1]
        else:
            q = max(r, r)
        r = d['x']
    o.put(r)
    print(q is p, p is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is r, end=' ')
    tell('f22', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f23(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 319.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = (lambda v=p: v)()
    l.sort(key=lambda v: v % 7)
    g = gen(r); p = next(g); s = g.send(r)
    s = n + 323
    s = star(*l)
    p = s
    l[2] = l[0]
    bump_cell()
    bump_cell()
    s = n + 329
    l = l[::-1]
    p = l.pop(); l.insert(0, p)
    print(q is p, p is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is p, end=' ')
    tell('f23', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f24(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 332, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q, q = q, p
    if r > p:
        p = p if p > p else p
        l[2], l[2] = l[2], l[2]
    for k, r in enumerate(l):
        r, p = p, r
        s = l.pop(); l.insert(0, s)
    r = 0 or s
    p = default(r)
    p = sorted(l)[0]
    bump_cell()
    set_cell(r)
    q = max(r, r)
    print(r is p, p is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is q, end=' ')
    tell('f24', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f25(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 346, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = s + 1
    s = l[2]
    q, r = r, q
    p = r + 1
    l[:] = [q, *l[:2]]
    s = l.pop(); l.insert(0, s)
    q += 1
    t = t[::-1]
    print(r is q, q is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is s, end=' ')
    tell('f25', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f26(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 355, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    bump_cell()
    t = (*t, p)[-2:]
    r = p + 1
    q = [p, p][0]
    r = s if s > s else s
    l[1] += 1
    print(r is p, p is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is s, end=' ')
    tell('f26', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f27(n, p, q):
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
    s = [p, p][1]
    r = o.v * back; r = back.seen
    r = l[2] + back
    d['x'], p = p, d['x']
    p = list(zip(l, l))[1][1]
    for _ in range(1):
        p = max(q, q)
        s = o.v * back; q = back.seen
    try:
        while p is not r:
            p = in_finally(r)
            q = q
            break
        r = r or r
    finally:
        s, s = pair(s)
    o.w = o.v
    set_cell(q)
    print(p is s, s is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is q, end=' ')
    tell('f27', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f28(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 379.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r, s = t
    r = through_error(p)
    r += 1
    p = q = p
    t = (*t, p)[-2:]
    if q > r:
        p = p
        q = d['x']
    s = l.pop(); l.insert(0, s)
    l[2] += 1
    for k, p in enumerate(l):
        p, p = t
        while p is not s:
            d['x'] += 1
            d['x'], p = p, d['x']
            break
    s, s = s, s
    if s > q:
        for s in list(l):
            l = (l + l)[:3]
            l = l[::-1]
        set_cell(r)
    else:
        d['x'], s = s, d['x']
    o.put(s)
    print(q is s, s is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is s, get_cell() is r, end=' ')
    tell('f28', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f29(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 403.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = t[1]
    o.v, o.w = o.w, o.v
    q = p if p > r else r
    d['x'], r = r, d['x']
    p = star(q, r)
    p = get_cell()
    l[:] = [p, *l[:2]]
    p = [*reversed(l)][1]
    l = [r] * 2 + l[:1]
    l.sort(key=lambda v: v % 7)
    p = l[1]
    try:
        o.w = o.v
        l = [v for v in l]
    finally:
        q, s = s, q
    t = t[::-1]
    print(p is q, q is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is q, end=' ')
    tell('f29', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

x = int('1000')
for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29):
    f(x, x, x + 1)
    f(x + 5000, y := x + 3, y)
