# Exporters that would change their size; views used after their release, or released by an index.
def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


b = bytearray(b'abcdef')
m = memoryview(b)
for n, f in dict(append=lambda: b.append(1), extend=lambda: b.extend(b'x'), ext2=lambda: b.extend([1, 2]), pop=lambda: b.pop(), clear=lambda: b.clear(), del_=lambda: b.__delitem__(0), dels=lambda: b.__delitem__(slice(0, 2)), sets=lambda: b.__setitem__(slice(0, 2), b'xyz'), setsame=lambda: b.__setitem__(slice(0, 2), b'xy'), insert=lambda: b.insert(0, 1), remove=lambda: b.remove(97), iadd=lambda: b.__iadd__(b'x'), iadd0=lambda: b.__iadd__(b''), imul=lambda: b.__imul__(2), imul1=lambda: b.__imul__(1), imul0=lambda: b.__imul__(0), init=lambda: b.__init__(b'zz'), reverse=lambda: b.reverse(), setst=lambda: b.__setitem__(slice(0, 6, 2), b''), initn=lambda: b.__init__(3)).items():
    show(n, f)
    print(b)
m.release()
b.append(1)
print(b)
show('rel', lambda: m[0])
show('rel', lambda: len(m))
show('rel', lambda: m.tobytes())
show('rel', lambda: m == m)
show('rel', lambda: hash(m))
show('rel', lambda: repr(m)[:10])
show('rel', lambda: list(m))
show('rel', lambda: m.cast('B'))
show('rel', lambda: m.shape)
show('rel', lambda: m.obj)
show('rel', lambda: memoryview(m))
show('rel', lambda: bytes(m))
show('rel', lambda: m.release())
show('rel', lambda: m.__enter__())
show('rel', lambda: m.nbytes)
show('rel', lambda: m.__setitem__(0, 1))
show('rel', lambda: m.tolist())
show('rel', lambda: m.hex())
show('rel', lambda: m.toreadonly())
show('rel', lambda: 1 in m)
show('rel', lambda: m.format)


class I:

    def __init__(s, m, v=1):
        s.m = m
        s.v = v

    def __index__(s):
        s.m.release()
        return s.v


def fresh():
    global b, m
    b = bytearray(range(16))
    m = memoryview(b)


fresh()
show('i1', lambda: m[I(m)])
fresh()
show('i2', lambda: m.__setitem__(I(m), 5))
print(b[1])
fresh()
show('i3', lambda: m.__setitem__(1, I(m, 7)))
print(b[1])
fresh()
fresh()
show('i5', lambda: m.__setitem__(slice(I(m), 3), b'xy'))
print(b[1])
fresh()
m2 = m.cast('B', [4, 4])
show('i6', lambda: m2[I(m2), 1])
fresh()
m2 = m.cast('B', [4, 4])
show('i7', lambda: m2.__setitem__((1, I(m2)), I(m2, 3)))
print(b[5])
fresh()
show('c', lambda: m.cast('I', [I(m, 4)]))
fresh()
show('c', lambda: m.cast('B', [0]))
show('c', lambda: m.cast('I', [3]))
show('c', lambda: m.cast('x'))
show('c', lambda: m.cast(''))
show('c', lambda: m.cast('ii'))
show('c', lambda: m.cast('B', 'x'))
show('c', lambda: m.cast('B', 5))
show('c', lambda: m[::2].cast('B'))
show('c', lambda: m.cast('I').cast('Q'))
show('c', lambda: m.cast('I').cast('B', [2, 8]).tolist())
show('nan', lambda: m.cast('d')[0])
show('bool', lambda: m.cast('?').tolist())
it = iter(m)
next(it)
m.release()
show('it', next, it)
fresh()
it = iter(m)
next(it)
del m
b2 = b
show('b', b.append, 1)
del it
show('b', b.append, 1)
fresh()
m[:4] = m[2:6]
print(bytes(m))
m[4:8] = m[2:6]
print(bytes(m))
m[::-1] = m
print(bytes(m))
m[::2] = m[1::2]
print(bytes(m))
show('h', lambda: hash(m))
show('h2', lambda: hash(memoryview(b'abc')) == hash(b'abc'))
show('h3', lambda: hash(memoryview(b'abcd').cast('I')))
show('eq', lambda: m == b)
show('lt', lambda: m < m)
show('add', lambda: m + m)
show('del', lambda: m.__delitem__(0))
show('new', lambda: memoryview('x'))
show('set', lambda: m.__setitem__(0, 256))
show('set', lambda: m.__setitem__(0, -1))
show('set', lambda: m.__setitem__(0, 'a'))
show('set', lambda: m.__setitem__(slice(0, 2), b'abc'))
show('big', lambda: m[2 ** 70])
show('big', lambda: m[::2 ** 62].tolist())
show('big', lambda: m[::-2 ** 62].tolist())
show('z', lambda: m[::0])
with memoryview(b) as mm:
    mm2 = mm[1:]
    show('x', mm.release)
show('mm', lambda: mm[0])
show('mm2', lambda: mm2[0])


class B(bytearray):

    def __del__(s):
        print('del')


x = B(b'abc')
mx = memoryview(x)
mx2 = mx[1:]
del x
print(mx[0])
mx.release()
print(mx2[0])
del mx2, mx
