# Markers count columns of wide and accented characters.
café = {"naïve": 1}
print(café["naïve"])
print("日本語", café["日本語"] + 1)
