from urllib.parse import urljoin

for base in ("http://a/b/c/d;p?q", "http://a", "file:///x/y", "x:y/z", "a/b/c", "http://a/b/"):
    print(base)
    for url in ("g:h", "g", "./g/", "/g", "//g", "?y", "#s", "g?y#s", ";x", "", ".", "..", "../g", "../../../g", "/../g", "g;x=1/../y", "http:g", "a//b"):
        print("  ", repr(url), urljoin(base, url))
