s = "ñandú ☃ 𝒳"
print(s.casefold(), s.encode("utf-16"), s.isalpha(), s.swapcase(), "ǆ".title(), s.encode("ascii", "replace"), "ß".upper())
try:
    b"\xff".decode()
except UnicodeDecodeError as e:
    print(e)
try:
    s.encode("latin-1")
except UnicodeEncodeError as e:
    print(e)
