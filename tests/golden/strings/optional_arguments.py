# Arguments at the end left out, given by position or by name.
text = 'one two  three'
print(text.split(), text.split(None), text.split(' '), text.split(None, 1))
print(text.split(sep=' '), text.split(maxsplit=1), text.split(' ', maxsplit=1))
print(text.rsplit(None, 1), text.rsplit(maxsplit=1), text.rsplit(' ', 0))
print(text.replace('o', '0'), text.replace('o', '0', 1), text.replace('o', '', count=1))
print('a\nb\n'.splitlines(), 'a\nb\n'.splitlines(True), 'a\nb'.splitlines(keepends=True))
print('a\tb'.expandtabs(), 'a\tb'.expandtabs(2), 'a\tb'.expandtabs(tabsize=3))
print('é'.encode(), 'é'.encode('latin-1'), 'é'.encode('ascii', 'replace'),
      'é'.encode(errors='ignore', encoding='ascii'))
print(b'\xe9'.decode('latin-1'), b'\xe9'.decode(errors='replace'), b'abc'.decode())
print(b'a,b'.split(b','), b'a,b'.split(sep=b',', maxsplit=0), b'a b'.rsplit())
print(b'\1\2\3'.hex(), b'\1\2\3'.hex('-'), b'\1\2\3'.hex(':', bytes_per_sep=2))
print(b'abc'.translate(None), b'abc'.translate(None, b'b'), b'a'.translate(None, delete=b'a'))
print((5).to_bytes(), (5).to_bytes(2), (5).to_bytes(2, 'little'),
      (-5).to_bytes(2, signed=True), (5).to_bytes(length=3, byteorder='little'))
print(int.from_bytes(b'\1\2'), int.from_bytes(b'\1\2', 'little'),
      int.from_bytes(b'\xff', signed=True), int.from_bytes(bytes=b'\2'))
print(round(2.5), round(2.5, None), round(2.567, 2), round(2.567, ndigits=1), pow(2, 5),
      pow(2, 5, 7), pow(2, exp=5, mod=7), round(1234, -2))
for call in ("'a'.split(1)", "'a'.split(None, None)", "'a'.split(',', 1, 2)",
             "'a'.replace('a')", "'a'.replace('a', 'b', 'c')", "'a'.encode(1)",
             "'a'.split(spe=1)", "'a'.replace('a', 'b', 1, count=2)", "b'a'.decode(1)",
             "(5).to_bytes(1, 'x')", "(5).to_bytes(1, 'big', True)", "int.from_bytes()",
             "round()", "round(1.5, 'a')", "round(1.5, 1, 2)", "pow(2)", "b'a'.hex(1, 2, 3)"):
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, type(error).__name__, error)
