# Set operations of key views start from the dict itself, which makes room for all keys: their order shows it.
for d in dict.fromkeys("hello world"), dict.fromkeys("abcde"), {1: 0, (1, 2): 0, "b": 0, "a": 0, b"a": 0}:
    print(d.keys() | set(), d.keys() - set("helo"), d.keys() ^ set("helo"), d.keys() & set("heloab"))
