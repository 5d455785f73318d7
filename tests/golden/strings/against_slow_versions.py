# find, count, replace, split and friends against versions written with slices, ASCII and not.
seed = 11
def rnd(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2 ** 31
    return (seed >> 8) % n
def find(s, t, a, b):
    for i in range(a, b - len(t) + 1):
        if s[i:i + len(t)] == t: return i
    return -1
def count(s, t):
    if not t: return len(s) + 1
    n = i = 0
    while i <= len(s) - len(t):
        if s[i:i + len(t)] == t: n += 1; i += len(t)
        else: i += 1
    return n
def replace(s, t, u):
    out, i = "", 0
    while i < len(s):
        if s[i:i + len(t)] == t: out += u; i += len(t)
        else: out += s[i]; i += 1
    return out
check = 0
for alphabet in ("ab", "aé", "é☃", "a😀b"):
    for step in range(300):
        s = "".join(alphabet[rnd(len(alphabet))] for _ in range(rnd(25)))
        t = "".join(alphabet[rnd(len(alphabet))] for _ in range(1 + rnd(3)))
        a = rnd(len(s) + 1); b = a + rnd(len(s) + 1 - a)
        assert s.find(t) == find(s, t, 0, len(s)) and s.find(t, a, b) == find(s, t, a, b), (s, t, a, b)
        r = s[::-1].find(t[::-1]); assert s.rfind(t) == (-1 if r < 0 else len(s) - r - len(t))
        assert (t in s) == (find(s, t, 0, len(s)) >= 0) and s.count(t) == count(s, t) and s.replace(t, "XY") == replace(s, t, "XY")
        assert t.join(s.split(t)) == s and len(s.split(t)) == s.count(t) + 1 and s.split(t)[::-1] != [] and t.join(s.rsplit(t, 1)) == s
        assert s.startswith(t) == (s[:len(t)] == t) and s.endswith(t) == (s[-len(t):] == t) and s.startswith(t, a, b) == (s[a:b][:len(t)] == t)
        head, sep, tail = s.partition(t); assert head + sep + tail == s and (t in s) == bool(sep); head, sep, tail = s.rpartition(t); assert head + sep + tail == s
        assert s.strip(t) == s.lstrip(t).rstrip(t) and (not s.strip(t) or s.strip(t)[0] not in t) and s[a:b] == "".join(s[i] for i in range(a, b))
        assert s.encode().decode() == s and len(s.encode()) == sum(len(c.encode()) for c in s) and eval(repr(s)) == s and eval(ascii(s)) == s
        assert (s < t) == ([ord(c) for c in s] < [ord(c) for c in t]) and (s == t) == (list(s) == list(t)) and s.center(30, "é").strip("é") == s.strip("é")
        assert s.upper().lower() == s.lower() and s * 3 == s + s + s and "".join(reversed(s)) == s[::-1] and sorted(s) == sorted(s[::-1])
        check = (check * 31 + len(s) * s.count(t) + s.find(t)) % 1000003
print(check)
words = ["".join(chr(97 + rnd(3)) for _ in range(1 + rnd(4))) for _ in range(200)]
text = " ".join(words); print(text[:40], text.split() == words, len(set(words)), max(words), min(words, key=lambda w: (len(w), w)), sorted(set(words))[:6])
table = str.maketrans("abc", "xyz"); print(text.translate(table)[:20], text.translate(table).replace("x", "a").replace("y", "b").replace("z", "c") == text)
