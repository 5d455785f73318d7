# Exact bytes are copied at once; others and what is not bytes as before.
class B(bytes): pass
parts = [b'a', b'', b'bcd', b'e' * 20]
print(b','.join(parts), b''.join(parts), b'--'.join(tuple(parts)), b','.join(iter(parts)))
print(b','.join([B(b'x'), b'y']), b','.join([bytearray(b'x'), memoryview(b'y')]), b','.join([]))
print(b','.join([b'', b'']), b''.join([b'', b'']), b''.join([b'q', b'']))
print(bytearray(b',').join([b'a', b'b']), B(b',').join([b'a', b'b']), type(B(b',').join([b'a'])))
one = b'only'
print(b','.join([one]) is one, b','.join((B(one),)) is one)
print(b'ab' + b'cd', (b'' + one) is one, (one + b'') is one, b'a' + bytearray(b'b'), bytearray(b'a') + b'b')
print(b'ab' == b'ab', b'ab' < b'abc', b'b' > b'abc', b'ab' != b'ac', b'a' == bytearray(b'a'), b'a' == 'a')
print(bytes([1, 2, 255]), bytes((0, 5)), bytes([True, 2]), bytes([7]), bytes([]), bytearray([3, 4]))
for call in "b','.join([b'a', 'b'])", "b','.join(5)", "b'a' + 'b'", "bytes([1, 256])", "bytes([1, -1])", "bytes([1, 'a'])", "bytearray([1, 300])", "bytes([1, 2.0])":
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, type(error).__name__, error)
