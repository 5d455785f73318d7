# The table is asked once for a character of ASCII text; results of all kinds.
class Table(dict):
    def __getitem__(self, key):
        asked.append(chr(key))
        return super().__getitem__(key)
asked = []
table = Table({97: 'A', 98: None, 99: 'long', 100: 0xe9, 101: '', 102: 0, 103: 103})
print(repr('abcdefgh'.translate(table)), sorted(set(asked)))
asked.clear()
print(repr('aabbaahhgg'.translate(table)), sorted(set(asked)))
print(repr('\xe9abc\xe9'.translate(table)), repr(''.translate(table)))
print('hello world'.translate(str.maketrans('lo', '01', 'w')), 'a\0a'.translate({0: 'z', 97: 0}).encode())
for bad in ['x'], 1.5, 0x110000, -1:
    try:
        print('abc'.translate({98: bad}))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
