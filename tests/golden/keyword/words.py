import keyword

print(keyword.kwlist, keyword.softkwlist)
print([keyword.iskeyword(word) for word in ("if", "If", "match", "None", "print")])
print([keyword.issoftkeyword(word) for word in ("if", "match", "_", "type")])
