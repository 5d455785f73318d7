# x % m with 0 <= x < m is x itself in CPython when x has more than one digit; Pyrena makes a new object.
x = 12345678901234567890
m = 10 ** 30
print(x % m == x, x % m is x)
print(divmod(x, m)[1] is x)
