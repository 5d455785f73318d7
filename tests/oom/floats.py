x = 0.1
y = [x * i for i in range(5)]
print(y, x.hex(), float("1e300"), f"{x:10.3f}", "%e" % x, x.as_integer_ratio(), round(2.675, 2), 7.5 // 2, 1 + 2j)
