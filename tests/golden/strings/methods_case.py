# Case methods.
s = "hello wORLD, it's 3rd straße"
print(s.upper(), s.lower(), s.capitalize(), s.title(), s.swapcase(), s.casefold(), sep="\n")
print("ÀÉ".lower(), "àé".upper(), "ǆ".title(), "ß".upper(), "İ".lower() == "i̇", "ΑΣ".lower())
for t in ("abc", "ABC", "Abc", "aBc", "123", "", "a1", "Ab Cd", "AB cd", "É", "é"):
    print(repr(t), t.isupper(), t.islower(), t.istitle())
print("abc".upper() == "ABC", "".upper() == "", "hello".capitalize(), "HELLO".capitalize(), "élan".capitalize())
