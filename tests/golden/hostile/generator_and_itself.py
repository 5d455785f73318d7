# Generators that resume, close and throw into themselves, in all states.
def show(what, action, *args):
    try:
        text = repr(action(*args))
        print(what, text if len(text) < 150 else (text[:100], len(text)))
    except BaseException as error:
        print(what, type(error).__name__, str(error)[:150])


def g():
    try:
        next(it)
    except Exception as e:
        print(type(e).__name__, e)
    yield 1


it = g()
print(next(it))


def g2():
    try:
        it.send(1)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        it.throw(ValueError)
    except Exception as e:
        print(type(e).__name__, e)
    try:
        it.close()
    except Exception as e:
        print(type(e).__name__, e)
    yield 2


it = g2()
print(next(it))


def g3():
    yield from it


it = g3()
show('yf', next, it)
show('yf', next, it)


def g4():
    try:
        yield 1
    finally:
        it.close()


it = g4()
next(it)
show('close', it.close)
show('next', next, it)


def g5():
    try:
        yield 1
    except GeneratorExit:
        yield 2


it = g5()
next(it)
show('ge', it.close)
show('n', next, it)


def g6():
    try:
        yield 1
    finally:
        return 5


it = g6()
next(it)
show('c', it.close)


def g7():
    yield list(it)


it = g7()
show('l', next, it)


def g8():
    for x in it:
        yield x


it = g8()
show('l', next, it)


def g9():
    yield 1
    yield it


it = g9()
next(it)
x = next(it)
del it, x


class I:

    def __iter__(s):
        return s

    def __next__(s):
        return next(it)


def g10():
    yield from I()


it = g10()
show('i', next, it)


def a():
    yield from b_


def b():
    yield from a_


a_ = a()
b_ = b()
show('ab', next, a_)
show('ab', next, a_)
show('ab', next, b_)


def thrower():
    try:
        yield
    except ValueError as e:
        try:
            it.throw(e)
        except ValueError as e2:
            print('reent', e2)
        yield 3


it = thrower()
next(it)
print(it.throw(ValueError('x')))


def h():
    yield


it = h()
show('send', it.send, 1)
next(it)
show('x', it.throw, 5)
it = h()
show('x', it.throw, int)
it = h()
show('t', it.throw, ValueError('q'))
show('t', next, it)
show('f', lambda: it.gi_frame)
show('y', lambda: it.gi_yieldfrom)


def k():
    it.gi_frame.clear()
    yield


it = k()
show('clr', next, it)
it = h()
next(it)
fr = it.gi_frame
show('clr2', fr.clear)
show('n', next, it)
it = h()
fr = it.gi_frame
del it
show('fl', lambda: fr.f_locals)
show('cl', fr.clear)


def depth(n):
    if n:
        yield from depth(n - 1)
    yield n


try:
    sum((1 for _ in depth(100000)))
    print('R')
except RecursionError:
    print('R')
