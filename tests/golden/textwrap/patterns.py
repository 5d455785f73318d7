# Where text is split: the patterns, and others in their place.
import random
import re
import textwrap


class Wrapper(textwrap.TextWrapper):
    wordsep_re = re.compile("(x)")


print(Wrapper(width=3).wrap("axbxc d"), textwrap.TextWrapper(width=3).wrap("axbxc d"))
wrapper = textwrap.TextWrapper(width=9, break_on_hyphens=False, fix_sentence_endings=True)
print(wrapper.wrap("one-two three.four."), wrapper.fill("End. Of it"))
wrapper.wordsep_simple_re = re.compile("(-)")
wrapper.sentence_end_re = re.compile("never")
print(wrapper.wrap("one-two three.four."), wrapper.fill("End. Of it"))
ends = textwrap.TextWrapper.sentence_end_re
print([bool(ends.search(text)) for text in ("end.", 'end."', "END.", "e!'\"", "a..", "z?")])
print(textwrap.TextWrapper.wordsep_simple_re.split("a b-c  d"))
choose = random.Random(5)
for _ in range(300):
    text = "".join(choose.choice("ab-- .,!\"'1_\t\n(é") for _ in range(choose.randrange(14)))
    pieces = [*filter(None, textwrap.TextWrapper.wordsep_re.split(text))]
    if pieces != textwrap.TextWrapper()._split(text):
        print("differs", repr(text))
    print(textwrap.wrap(text, 4))
