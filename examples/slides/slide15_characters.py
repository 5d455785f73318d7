# Slide 15: one object per single character, shared by every string that is one character long.
word = "banana"
other = "abc"
print("word[1] is word[3]:     ", word[1] is word[3])
print("word[1] is chr(97):     ", word[1] is chr(97))
print("from another string:    ", word[0] is other[1])
print("a slice of length one:  ", word[2:3] is word[4])
pieces = [c for c in word]
print("pieces of the word:     ", pieces, len({id(c) for c in pieces}), "objects")
# So it is for the first 256 code points; further ones are made anew.
print("chr(255) is chr(255):   ", chr(255) is chr(255))
print("chr(256) is chr(256):   ", chr(256) is chr(256))
empty = ""
print("one empty string:       ", word[9:] is empty, "".join([]) is empty, word[3:3] is str())
