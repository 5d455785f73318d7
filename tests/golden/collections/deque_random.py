from collections import deque

# The same steps on a deque and on a list.
state = 12345


def rand(n):
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return state // 65536 % n


d, l = deque(), []
for step in range(3000):
    what = rand(12)
    if what < 2:
        d.append(step), l.append(step)
    elif what < 4:
        d.appendleft(step), l.insert(0, step)
    elif what == 4 and l:
        assert d.pop() == l.pop()
    elif what == 5 and l:
        assert d.popleft() == l.pop(0)
    elif what == 6:
        n = rand(9) - 4
        d.rotate(n)
        if l:
            n %= len(l)
            l = l[-n:] + l[:-n] if n else l
    elif what == 7:
        i = rand(30) - 15
        d.insert(i, step), l.insert(i, step)
    elif what == 8 and l:
        i = rand(len(l))
        del d[i], l[i]
    elif what == 9:
        d.reverse(), l.reverse()
    elif what == 10 and len(l) > 100:
        d.clear(), l.clear()
    elif l:
        i = rand(len(l))
        d.remove(l[i]), l.remove(l[i])
    assert list(d) == l and len(d) == len(l)
print(len(l), l[:10])
