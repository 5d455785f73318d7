# Every part of a replacement field, with nested quotes, fields and lines.
width, value, name = 8, 3.14159, "x"
print(f"{value:{width}.{2}f}|{value!r:>{width + 2}}|{{literal}}")
print(f"{value = :.1f} {name=} {name = !s} {1 + 1=}")
print(f'{name + 'inner' + f'{name}'}' "plain" f"{'joined'}")
print(f"""{
    value  # a comment
    :.0f}""")
print(rf"\d{name}\n", f"{'a' if value else 'b'}", f"{(lambda x: x * 2)(4)}")
