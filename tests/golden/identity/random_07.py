# Random moves of numbers between names and containers (seed 7): which of them are one object?
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
    for s in list(l):
        for q in list(l):
            s = {0: p}[0]
            l = [v for v in l]
        r = (q, p)[0]
    p = q or s
    for k, r in enumerate(l):
        l = l[::-1]
        s = l[0]
    for r in l[:]:
        r = s if s > p else p
        bump_cell()
    bump_cell()
    p = o.v * back; q = back.seen
    d['x'] = r
    o.v, o.w = o.w, o.v
    print(p is q, q is l[0], s is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is s, end=' ')
    tell('f0', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f1(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 18, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = in_finally(q)
    if s is p:
        try:
            q = default(p)
            q = get_cell()
        finally:
            o.v += 1
        s, q = q, p
    p = sorted(l)[0]
    r = list(zip(l, l))[0][1]
    s, r = pair(p)
    s = ident(r)
    l = l[::-1]
    s = through_error(q)
    l.sort(key=lambda v: v % 7)
    s, q = q, s
    p = o.get()
    l = [q] * 2 + l[:1]
    p = sorted(l)[0]
    l.sort(key=lambda v: v % 7)
    if q > q:
        s = sorted(l)[0]
        s = [*reversed(l)][1]
    print(r is s, s is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is s, get_cell() is s, end=' ')
    tell('f1', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f2(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 41, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    r = l[0]
    l.sort(key=lambda v: v % 7)
    r = through_error(q)
    s = ident(q)
    if s is q:
        l[1] = s
        p = d['x']
    else:
        bump_cell()
    o.put(r)
    if p is p:
        l = [p] * 2 + l[:1]
        p = t[0]
    q, r = r, q
    r = [*reversed(l)][0]
    print(s is q, q is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is q, get_cell() is s, end=' ')
    tell('f2', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f3(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 56, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = (l + l)[:3]
    s = o.get()
    o.v, o.w = o.w, o.v
    o.v += 1
    r = star(r, r)
    q = d.get('y', p)
    q = through_error(p)
    l.sort(key=lambda v: v % 7)
    s += 1
    d[s] = q; q = d.pop(s)
    for p in list(l):
        s = p
        s = o.get()
    r = default(q)
    print(p is s, s is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is r, end=' ')
    tell('f3', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f4(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 71.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = +p
    d['x'], q = q, d['x']
    while s is not r:
        if q > r:
            s = next(iter({r: 1}))
            r = star(k=r)
        s = s if s > s else s
        break
    r = q
    o = Box(r); o.w = r
    r = star(k=r)
    l.sort(key=lambda v: v % 7)
    q = l[2] + back
    p = s if s > q else q
    q = ident(r)
    o.v = r
    if r > s:
        s = o.v
        p = +q
    p = ident(s)
    d['x'], p = p, d['x']
    p = t[1]
    print(p is q, q is l[0], p is o.v, l[1] is l[2], t[0] is p, d['x'] is q, get_cell() is p, end=' ')
    tell('f4', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f5(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 93, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = o.v
    while p is not q:
        t = (s, p)
        d = {**d, 'y': q}
        break
    r, q = t
    q = t[0]
    try:
        q = s + back
        d['x'] += 1
    finally:
        o = Box(q); o.w = r
    l = [v for v in l]
    if s is p:
        l[1] = l[2]
        q = n + 107.5
    else:
        if s > r:
            p = star(r, s)
            r = s if s > p else p
    r = in_finally(r)
    for p in l[:]:
        q += 1
        l[1] = r
    q = o.get()
    t = (s, s)
    l[1] = l[1]
    for k, q in enumerate(l):
        if r > q:
            p = s or s
            o.v += 1
        d = {**d, 'y': s}
    print(p is s, s is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is r, end=' ')
    tell('f5', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f6(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 123.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    d[q] = p; p = d.pop(q)
    d = {**d, 'y': s}
    p = r
    for _ in range(1):
        r = t[0]
        p = through_error(q)
    p = t[0]
    s, p = p, s
    for k, r in enumerate(l):
        l[:] = [q, *l[:2]]
        l[2], l[0] = l[0], l[2]
    l.append(q); l.pop(0)
    if s is s:
        l[:] = [s, *l[:2]]
        while q is not s:
            d = {**d, 'y': q}
            p = t[0]
            break
    else:
        q, s = s, q
    p = s or s
    l[0], l[0] = l[0], l[0]
    s = [*reversed(l)][2]
    try:
        l += [q]; del l[0]
        o.w = o.v
    finally:
        q, r = t
    t = (*t, r)[-2:]
    print(s is q, q is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is q, get_cell() is r, end=' ')
    tell('f6', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f7(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 150, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l.append(p); l.pop(0)
    r = star(k=s)
    o = Box(r); o.w = p
    o = Box(r); o.w = r
    s += 1
    p = (lambda v=p: v)()
    q = (s := r)
    for _ in range(1):
        q, r = pair(s)
        s = in_finally(s)
    q = d.get('y', q)
    q = s + back
    set_cell(q)
    d['x'] = p
    o.v += 1
    d['x'], p = p, d['x']
    print(p is p, p is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is p, get_cell() is q, end=' ')
    tell('f7', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f8(n, p, q):
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
    q = (lambda v=q: v)()
    s = t[0]
    try:
        if p is q:
            p = (lambda v=p: v)()
            l[0], l[0] = l[0], l[0]
        else:
            s = l[0] + back
        t = (*t, r)[-2:]
    finally:
        try:
            s = o.v * back; p = back.seen
            p = d['x']
        finally:
            l += [r]; del l[0]
    p = star(p, s)
    p = star(*l)
    d[q] = r; r = d.pop(q)
    s = q if q > p else p
    l = [r] * 2 + l[:1]
    l.sort(key=lambda v: v % 7)
    print(q is q, q is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is q, get_cell() is r, end=' ')
    tell('f8', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f9(n, p, q):
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
    l.append(q); l.pop(0)
    t = (q, p)
    s = default(k=r)
    o = Box(s); o.w = p
    if s > p:
        d[q] = s; s = d.pop(q)
        q = p + back
    else:
        g = gen(s); q = next(g); r = g.send(s)
    try:
        for k, r in enumerate(l):
            s = list(zip(l, l))[2][1]
            l = l[::-1]
        try:
            s = next(iter({r: 1}))
            d = {**d, 'y': q}
        finally:
            g = gen(q); q = next(g); r = g.send(q)
    finally:
        r = o.get()
    t = (s, q)
    r = star(k=s)
    l = (l + l)[:3]
    l[0] += 1
    q = in_finally(q)
    print(q is p, p is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is r, end=' ')
    tell('f9', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f10(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 209, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l = (l + l)[:3]
    s = o.v
    o = Box(s); o.w = q
    s, r = r, s
    l = [v for v in l]
    p = star(k=q)
    r = s + 1
    r = sorted(l)[0]
    l = [r] * 2 + l[:1]
    print(p is p, p is l[0], s is o.v, l[1] is l[2], t[0] is p, d['x'] is p, get_cell() is s, end=' ')
    tell('f10', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f11(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 219.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = (s := r)
    l[2] = l[2]
    q = n + 222
    o.v += 1
    r = q + 1
    l[1] = s
    try:
        for s in list(l):
            p = +p
            l = [v for v in l]
        try:
            p = default(k=p)
            r = {0: r}[0]
        finally:
            s = q + back
    finally:
        for k, s in enumerate(l):
            r = o.v
            s = s
    r += 1
    r, q = pair(q)
    p = s * 2 - s
    s = s or q
    p = list(zip(l, l))[0][1]
    print(r is s, s is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is s, get_cell() is q, end=' ')
    tell('f11', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f12(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 242, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = list(zip(l, l))[1][1]
    q = 0 or q
    p, q = q, p
    o.w = o.v
    s = n + 247.5
    for _ in range(2):
        l[0], l[2] = l[2], l[0]
        r = through_error(r)
    for s in l[:]:
        while r is not r:
            t = (s, p)
            set_cell(s)
            break
        d = {**d, 'y': q}
    q = q if q > p else p
    d[p] = s; s = d.pop(p)
    print(s is p, p is l[0], r is o.v, l[1] is l[2], t[0] is s, d['x'] is p, get_cell() is r, end=' ')
    tell('f12', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f13(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 258, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = q + back
    l += [q]; del l[0]
    for r in l[:]:
        p = star(k=q)
        l[:] = [s, *l[:2]]
    r = q
    r = {0: q}[0]
    l[2] = l[0]
    d = {**d, 'y': p}
    r = q * 2 - q
    set_cell(r)
    print(q is r, r is l[0], q is o.v, l[1] is l[2], t[0] is q, d['x'] is r, get_cell() is q, end=' ')
    tell('f13', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f14(n, p, q):
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
    p = q if q > r else r
    t = (*t, p)[-2:]
    s = next(iter({p: 1}))
    q = t[0]
    r = {0: p}[0]
    s += 1
    l = l[::-1]
    p = {0: s}[0]
    s = next(iter({s: 1}))
    p = o.v * back; s = back.seen
    r = star(s, p)
    print(q is s, s is l[0], p is o.v, l[1] is l[2], t[0] is q, d['x'] is s, get_cell() is p, end=' ')
    tell('f14', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f15(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 282, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    if q is p:
        q += 1
        if p is r:
            o.v, o.w = o.w, o.v
            p = [*reversed(l)][2]
        else:
            g = gen(p); s = next(g); q = g.send(p)
    else:
        r = +q
    t = (q, s)
    s = [s, r][0]
    s = dict(k=s)['k']
    l[:] = [r, *l[:2]]
    p = star(r, s)
    p = d.get('y', q)
    l = [r] * 2 + l[:1]
    s = {0: p}[0]
    q = s or r
    t = (*t, r)[-2:]
    l = [v for v in l]
    s = o.v
    bump_cell()
    print(r is r, r is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is r, get_cell() is s, end=' ')
    tell('f15', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f16(n, p, q):
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
    s = s = s
    p = {0: q}[0]
    q = ident(q)
    p = [*reversed(l)][1]
    q = p + back
    for q in l[:]:
        for p in list(l):
            d['x'] = p
            l[:] = [s, *l[:2]]
        p = o.v * back; p = back.seen
    o.put(p)
    for p in list(l):
        q += 1
        bump_cell()
    q, s = s, q
    for k, q in enumerate(l):
        r = in_finally(s)
        o.v, o.w = o.w, o.v
    o.v = q
    q = max(p, p)
    d['x'] += 1
    o.v += 1
    print(s is r, r is l[0], q is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is q, end=' ')
    tell('f16', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f17(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 326, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = default(k=q)
    d[p] = q; q = d.pop(p)
    t = (r, q)
    q = in_finally(p)
    l = [r] * 2 + l[:1]
    g = gen(r); q = next(g); p = g.send(r)
    if p is s:
        r = in_finally(p)
        p = (q, s)[0]
    q = {0: q}[0]
    r = p + 1
    l[1], l[0] = l[0], l[1]
    s = l[1] + back
    s = [*reversed(l)][2]
    d['x'] = q
    l[0], l[0] = l[0], l[0]
    print(q is r, r is l[0], q is o.v, l[1] is l[2], t[0] is q, d['x'] is r, get_cell() is q, end=' ')
    tell('f17', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f18(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 343, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s, q = pair(q)
    l = l[::-1]
    d['x'] += 1
    for p in l[:]:
        l[:] = [r, *l[:2]]
        r += 1
    o.v += 1
    p = star(s, s)
    p, r = r, r
    l += [q]; del l[0]
    d[p] = r; r = d.pop(p)
    for r in l[:]:
        t = (s, p)
        l[0], l[0] = l[0], l[0]
    for s in l[:]:
        s = ident(q)
        o = Box(p); o.w = s
    s = l[1] + back
    t = (q, s)
    print(s is r, r is l[0], s is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is s, end=' ')
    tell('f18', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f19(n, p, q):
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
    l[0] = l[0]
    o.v += 1
    p = o.get()
    p = [q, r][0]
    p = sorted(l)[0]
    d = {**d, 'y': p}
    s = star(*l)
    l[1], l[1] = l[1], l[1]
    print(q is p, p is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is p, get_cell() is r, end=' ')
    tell('f19', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f20(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 372, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = star(r, p)
    s = l.pop(); l.insert(0, s)
    try:
        l.sort(key=lambda v: v % 7)
        o.put(r)
    finally:
        p = n + 378
    d[p] = q; q = d.pop(p)
    p += 1
    q = star(q, r)
    if r > p:
        l[2] = s
        l[2] += 1
    else:
        s = l[1]
    r = in_finally(r)
    r = sorted(l)[0]
    for r in list(l):
        l[1] = s
        q = ident(r)
    q = l[1] + back
    print(p is s, s is l[0], r is o.v, l[1] is l[2], t[0] is p, d['x'] is s, get_cell() is r, end=' ')
    tell('f20', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f21(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 392.5, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    for r in l[:]:
        l[0] += 1
        for _ in range(1):
            t = (*t, r)[-2:]
            p = ident(q)
    s = in_finally(p)
    r = s * 2 - s
    l[0], l[0] = l[0], l[0]
    l.sort(key=lambda v: v % 7)
    r = t[0]
    s = r = r
    l[0], l[2] = l[2], l[0]
    p = d['x']
    r = next(iter({r: 1}))
    print(p is r, r is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is r, get_cell() is q, end=' ')
    tell('f21', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f22(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 407, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l.append(q); l.pop(0)
    g = gen(p); p = next(g); s = g.send(p)
    d[s] = q; q = d.pop(s)
    bump_cell()
    t = t[::-1]
    p = s if s > q else q
    q = max(p, p)
    if q is s:
        if p > q:
            q = through_error(s)
            r = sorted(l)[0]
        for s in list(l):
            s = [q, s][0]
            d.update(x=p)
    q = p + 1
    s = [r, r][0]
    r = [r, s][0]
    s = s
    while q is not r:
        p = (p, s)[0]
        r = ident(s)
        break
    print(q is s, s is l[0], r is o.v, l[1] is l[2], t[0] is q, d['x'] is s, get_cell() is r, end=' ')
    tell('f22', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f23(n, p, q):
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
    o.v += 1
    l = [v for v in l]
    d['x'] = p
    for q in list(l):
        l.append(s); l.pop(0)
        r = r if r > r else r
    s = get_cell()
    q = {0: r}[0]
    r = o.get()
    q = d.get('y', r)
    q = default(s)
    r = star(p, r)
    q = star(*l)
    p = next(iter({q: 1}))
    print(s is s, s is l[0], p is o.v, l[1] is l[2], t[0] is s, d['x'] is s, get_cell() is p, end=' ')
    tell('f23', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f24(n, p, q):
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
    for s in l[:]:
        s = in_finally(s)
        p = l[1]
    p = d.get('y', s)
    l = (l + l)[:3]
    s = d['x']
    r = dict(k=r)['k']
    s = o.v * back; s = back.seen
    r = 0 or r
    s = q + 1
    for r in l[:]:
        q = s or r
        l = l[::-1]
    l += [p]; del l[0]
    d['x'] += 1
    p = o.get()
    s = s if s > q else q
    o.v += 1
    for _ in range(3):
        for s in list(l):
            s = star(q, q)
            bump_cell()
        q = d.get('y', s)
    print(s is r, r is l[0], q is o.v, l[1] is l[2], t[0] is s, d['x'] is r, get_cell() is q, end=' ')
    tell('f24', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f25(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 468, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    p = p + 1
    d['x'] = q
    p = l.pop(); l.insert(0, p)
    g = gen(q); s = next(g); s = g.send(q)
    q = star(k=s)
    l.sort(key=lambda v: v % 7)
    r = [p, p][0]
    if p > r:
        o.v = r
        q = {0: p}[0]
    else:
        q = list(zip(l, l))[0][1]
    p = [*reversed(l)][0]
    for _ in range(3):
        q, r = t
        l += [s]; del l[0]
    print(r is q, q is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is q, get_cell() is q, end=' ')
    tell('f25', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f26(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 484, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    l[1] = r
    p, q = pair(p)
    q = s + 1
    t = (s, q)
    o.v = p
    s = ident(p)
    s = l[0] + back
    for _ in range(2):
        d['x'], s = s, d['x']
        o.put(p)
    while s is not s:
        q = through_error(s)
        l[:] = [r, *l[:2]]
        break
    print(p is p, p is l[0], q is o.v, l[1] is l[2], t[0] is p, d['x'] is p, get_cell() is q, end=' ')
    tell('f26', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f27(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 498, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = [*reversed(l)][2]
    s = max(q, q)
    r = list(zip(l, l))[1][1]
    if p > s:
        p = s or s
        l = [v for v in l]
    else:
        o.v = p
    r = default(p)
    s = r + 1
    l += [q]; del l[0]
    r = t[1]
    s = through_error(q)
    print(r is s, s is l[0], s is o.v, l[1] is l[2], t[0] is r, d['x'] is s, get_cell() is s, end=' ')
    tell('f27', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f28(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 511, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    s = (s := q)
    o.v, o.w = o.w, o.v
    p = t[0]
    for _ in range(1):
        l = l[::-1]
        s = d['x']
    l[0] = s
    l = [p] * 2 + l[:1]
    q = default(q)
    r = [*reversed(l)][2]
    l[1] = l[0]
    print(r is p, p is l[0], p is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is p, end=' ')
    tell('f28', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

def f29(n, p, q):
    r, s = n + 0.25, n + 7
    l, d, t, o, back = [p, n + 523, r], {'x': q}, (s, q), Box(p), Back()
    cell = n + 9
    def get_cell(): return cell
    def set_cell(v):
        nonlocal cell
        cell = v
    def bump_cell():
        nonlocal cell
        cell += 1
    q = p if p > s else s
    p = ident(p)
    r = {0: q}[0]
    o.w = o.v
    p = p * 2 - p
    r = r or r
    d = {**d, 'y': s}
    p = d.get('y', p)
    for k, r in enumerate(l):
        l.append(r); l.pop(0)
        l.append(p); l.pop(0)
    p, q = t
    s = star(q, p)
    print(r is p, p is l[0], q is o.v, l[1] is l[2], t[0] is r, d['x'] is p, get_cell() is q, end=' ')
    tell('f29', [p, q, r, s, *l, d['x'], *t, o.v, o.w, cell])

x = int('1000')
for f in (f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23, f24, f25, f26, f27, f28, f29):
    f(x, x, x + 1)
    f(x + 5000, y := x + 3, y)
