# int() and ord() read bytearrays; methods that take an index refuse what does not fit a C number.
print(int(bytearray(b"12")), int(bytearray(b" -7 ")), int(bytearray(b"ff"), 16), ord(bytearray(b"b")))
for text in ['int(bytearray(b"zz"))', 'int(bytearray(b"9"), 8)', 'ord(bytearray(b"ab"))', "[1].pop(10**30)", "[1].insert(10**30, 1)", "[1].pop('a')", "del (1)[0]", "del (1,)[0]", "del (1,)['a']", "del len[0]"]:
    try: exec(f"print({text})" if "del" not in text else text)
    except Exception as e: print(text, "|", type(e).__name__, e)
