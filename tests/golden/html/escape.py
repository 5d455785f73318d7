import html
from html.entities import codepoint2name, entitydefs, html5, name2codepoint

text = "<a href=\"x\">it's & more</a>"
print(html.escape(text), html.escape(text, quote=False))
print(html.unescape(html.escape(text)) == text)
for text in ("&lt;&amp;lt;", "&notit;&notin;&not", "&#65;&#x42;&#X43", "&#0;&#128;&#129;&#xd800;&#x110000;&#1;&#13;", "&hellip;&nbsp;&apos;",
             "&nothing;&;& &a&b", "&NotEqualTilde;", "&ampx &AMP&Aacute", "&#;&#x;", "no references", "&#38;amp;"):
    print(ascii(text), ascii(html.unescape(text)))
print(len(html5), len(name2codepoint), len(codepoint2name), html5["gt;"], html5["gt"], name2codepoint["lang"], codepoint2name[233], entitydefs["eacute"])
print(sum(map(ord, "".join(sorted(html5)))), sum(map(ord, "".join(html5.values()))), sum(name2codepoint.values()))
