import colorsys

for rgb in ((0, 0, 0), (1, 1, 1), (0.2, 0.4, 0.4), (1, 0, 0), (0.1, 0.9, 0.3), (0.5, 0.2, 0.9), (0.9, 0.8, 0.1)):
    for name in ("yiq", "hls", "hsv"):
        other = getattr(colorsys, "rgb_to_" + name)(*rgb)
        print(name, other, getattr(colorsys, name + "_to_rgb")(*other))
print([tuple(round(part, 9) for part in colorsys.hsv_to_rgb(n / 6, 0.5, 0.8)) for n in range(7)])
