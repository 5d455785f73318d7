# Everything with a buffer can be searched by a bytes pattern.
import re

data = bytearray(b"one two")
m = re.search(b"(t)wo", data)
print(m, m.group(), m.group(1), m.string is data, type(m.group()), re.findall(b"o", data), re.split(b" ", data), re.sub(b"o", b"0", data))
it = re.finditer(b"o", data)
next(it)
try:
    data.append(1)
except BufferError as error:
    print(type(error).__name__, error)
del it
data.append(33)
print(m.group(), data)
b = b"whole"
print(re.match(b".*", b).group() is b, re.compile(b"(?P<n>a)").match(b"a").group("n"), re.match(b"[\xe0-\xff]+", b"\xe9\xe8a"), re.match(rb"\xe9\377", b"\xe9\xff"), re.match(b"(?s).", b"\n"))
