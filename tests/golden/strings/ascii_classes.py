# Every class of every ASCII character, alone and behind a letter.
methods = ('isalnum isalpha isdecimal isdigit isidentifier islower isnumeric '
           'isprintable isspace istitle isupper').split()
for start in '', 'a', 'A', '\xe9':
    for method in methods:
        found = [c for c in range(128) if getattr(start + chr(c), method)()]
        print(repr(start), method, len(found), sum(found), found[:3])
both = ''.join(map(chr, range(128)))
for method in 'lower', 'upper', 'title', 'swapcase', 'casefold', 'capitalize':
    print(method, repr(getattr(both, method)()))
    print(method, getattr(both + '\xe9', method)() == getattr(both, method)() +
          getattr('a\xe9', method)()[-1])
print([len(part) for part in both.split()], [len(part) for part in both.splitlines()])
