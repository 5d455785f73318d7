"""Colours in other systems than red, green and blue; all numbers are 0 to 1 (I and Q of YIQ: about -0.6 to 0.6)."""

__all__ = ["rgb_to_yiq", "yiq_to_rgb", "rgb_to_hls", "hls_to_rgb", "rgb_to_hsv", "hsv_to_rgb"]

ONE_THIRD, ONE_SIXTH, TWO_THIRD = 1.0 / 3.0, 1.0 / 6.0, 2.0 / 3.0


def rgb_to_yiq(r, g, b):
    """Brightness and two colour differences, as in NTSC television."""
    y = 0.30 * r + 0.59 * g + 0.11 * b
    return y, 0.74 * (r - y) - 0.27 * (b - y), 0.48 * (r - y) + 0.41 * (b - y)


def yiq_to_rgb(y, i, q):
    rgb = (y + 0.9468822170900693 * i + 0.6235565819861433 * q,
           y - 0.27478764629897834 * i - 0.6356910791873801 * q,
           y - 1.1085450346420322 * i + 1.7090069284064666 * q)
    return tuple(min(max(part, 0.0), 1.0) for part in rgb)


def _hue(r, g, b, high, low):
    """Where on the circle red, yellow, green... the colour is."""
    spread = high - low
    from_r, from_g, from_b = ((high - part) / spread for part in (r, g, b))
    if r == high:
        hue = from_b - from_g
    elif g == high:
        hue = 2.0 + from_r - from_b
    else:
        hue = 4.0 + from_g - from_r
    return hue / 6.0 % 1.0


def rgb_to_hls(r, g, b):
    """Hue, lightness, saturation."""
    high, low = max(r, g, b), min(r, g, b)
    total, spread = high + low, high - low
    lightness = total / 2.0
    if low == high:
        return 0.0, lightness, 0.0
    saturation = spread / total if lightness <= 0.5 else spread / (2.0 - high - low)
    return _hue(r, g, b, high, low), lightness, saturation


def hls_to_rgb(h, l, s):
    if s == 0.0:
        return l, l, l
    high = l * (1.0 + s) if l <= 0.5 else l + s - l * s
    low = 2.0 * l - high
    return tuple(_part(low, high, hue) for hue in (h + ONE_THIRD, h, h - ONE_THIRD))


def _part(low, high, hue):
    hue %= 1.0
    if hue < ONE_SIXTH:
        return low + (high - low) * hue * 6.0
    if hue < 0.5:
        return high
    if hue < TWO_THIRD:
        return low + (high - low) * (TWO_THIRD - hue) * 6.0
    return low


def rgb_to_hsv(r, g, b):
    """Hue, saturation, value."""
    high, low = max(r, g, b), min(r, g, b)
    if low == high:
        return 0.0, 0.0, high
    return _hue(r, g, b, high, low), (high - low) / high, high


def hsv_to_rgb(h, s, v):
    if s == 0.0:
        return v, v, v
    sixth = int(h * 6.0)
    rest = h * 6.0 - sixth
    p, q, t = v * (1.0 - s), v * (1.0 - s * rest), v * (1.0 - s * (1.0 - rest))
    return ((v, t, p), (q, v, p), (p, v, t), (p, q, v), (t, p, v), (v, p, q))[sixth % 6]
