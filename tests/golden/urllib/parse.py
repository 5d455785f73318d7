from urllib.parse import urldefrag, urlparse, urlsplit, urlunparse, urlunsplit

for url in ("http://user:pass@Host.com:80/a/b;p?q=1&r#f", "", "//h/p", "mailto:a@b", "a/b;p1;p2/x;p3", "http://[::1]:8/x", "http://h:99999/", "http://h:x/",
            "  HT\ttp://x\n/y", "1a:b", "file:///etc", "tel:+1;ext=5", "http://h?a/b", "http://[::1/", "http://[v1.x]/", "http://[1.2.3.4]/", "http://x\u2100y/"):
    try:
        parts = urlparse(url)
        print(parts, parts.geturl(), parts.username, parts.password, parts.hostname)
        print(urlsplit(url, "https", allow_fragments=False), urldefrag(url))
        print(parts.port)
    except ValueError as error:
        print(ascii(url), error)
print(urlunparse(("http", "h", "p", "x", "q", "f")), urlunsplit(("", "", "//p", "", "")), urlsplit("a")._replace(scheme="http").geturl())
print(urlparse(b"http://h/p"), urlparse("http://h/p").encode(), urlparse(b"x:y").decode())
try:
    urlparse(b"http://h", "x")
except TypeError as error:
    print(error)
