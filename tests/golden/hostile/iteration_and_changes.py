# Containers change while they are iterated over; exhausted iterators stay exhausted.
import collections


def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


d = {1: 1, 2: 2, 3: 3}


def a():
    for k in d:
        d[k + 10] = 1


show('a', a)
d = {1: 1, 2: 2, 3: 3}


def b():
    for k in d:
        del d[k]


show('b', b)
print(d)
d = {1: 1, 2: 2, 3: 3}


def c():
    for k in d:
        del d[k]
        d[k + 10] = 1


show('c', c)
print(len(d))
d = {1: 1, 2: 2, 3: 3}
it = iter(d)
next(it)
d.clear()
show('d', next, it)
show('d2', next, it)
it = iter(d.items())
d[1] = 1
show('e', next, it)
show('e', lambda: it.__length_hint__())
d = {1: 1, 2: 2, 3: 3}


def g():
    for k, v in d.items():
        d.clear()
        d.update({4: 4, 5: 5, 6: 6})


show('g', g)
s = {1, 2, 3}


def h():
    for k in s:
        s.add(k + 10)


show('h', h)
s = {1, 2, 3}


def i():
    for k in s:
        s.discard(k)


show('i', i)
s = {1, 2, 3}
it = iter(s)
next(it)
s.clear()
show('s', next, it)
s.update((1, 2, 3))
show('s', next, it)
l = [1, 2, 3]


def j():
    r = []
    for x in l:
        r.append(x)
        l.clear()
    return r


show('j', j)
l = [1, 2, 3]


def k():
    n = 0
    for x in l:
        l.append(x)
        n += 1
        if n > 100:
            break
    return len(l)


show('k', k)
it = iter(l)
l.clear()
show('l', next, it)
l.extend([1, 2])
show('l', next, it)
it = reversed([1, 2, 3])
print(next(it))
l = [1, 2, 3]
it = reversed(l)
l.clear()
show('r', next, it)
l.extend([1] * 5)
show('r', next, it)
d = {1: 1, 2: 2}
it = reversed(d)
d[3] = 3
show('rd', next, it)
q = collections.deque([1, 2, 3])
it = iter(q)
q.append(1)
show('q', next, it)
show('q', next, it)
q = collections.deque([1, 2, 3])
it = reversed(q)
q.pop()
show('q', next, it)
od = collections.OrderedDict.fromkeys('abc')
it = iter(od)
next(it)
del od['b']
show('od', next, it)
od = collections.OrderedDict.fromkeys('abc')


def m():
    for k in od:
        od.move_to_end(k)


def od2():
    for k in od:
        del od[k]


show('od2', od2)
od = collections.OrderedDict.fromkeys('abc')


def od3():
    for k in od:
        od.clear()


show('od3', od3)
