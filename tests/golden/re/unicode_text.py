# Positions in text that is not ASCII; characters beyond the first plane; lone surrogates.
import re

text = "naïve café 日本語 😀 end"
for m in re.finditer(r"\w+", text):
    print(m.span(), m.group(), m.start(), text[m.start():m.end()] == m.group())
print(re.search("😀", text), re.search("[😀-😂]", text).span(), re.search(".", "😀").end(), re.sub("[^ -~]", "?", text), re.split(" ", text))
print(re.findall("\\U0001f600|\\u65e5|\\xef", text), re.match("\\N{GRINNING FACE}", "😀"), re.search(r"\d+", "x٣٤").group())
print(ascii(re.findall("[\ud800-\udfff]", "a\ud83dx")), ascii(re.match(".", "\ud83d").group()), ascii(re.sub("\ud83d", "?", "a\ud83d")))
print(re.search("é$", "é\n"), re.fullmatch("日.+", "日本語"), re.match("(?s).*", "é\nü").span(), re.match(".*", "é\nü").span(), re.compile("ü").search("é\nü").start())
long = "é" * 1000 + "x" + "日" * 1000
m = re.search("x(日)", long)
print(m.span(), m.span(1), len(re.findall("日", long)), len(re.sub("é", "", long)), re.compile("日").search(long, 1500).start())
