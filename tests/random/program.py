"""A random program: text(seed) is the same for the same seed.

It is the prelude (prelude.py: classes with operators, a context manager, generators, a logger) and some forty blocks,
each about one topic. A block runs in its own try and prints what it made. The program ends soon and prints the same in
every run with the same PYTHONHASHSEED: addresses are cut out, what grows is cut off, no set holds what hashes by address.
What docs/differences.md lists is left out.
"""
import os

import class_topics
import container_topics
import control_topics
import flow
import identity
import library_topics
import number_topics
import statements
import text_topics

BLOCKS = 40
TOPICS = {}  # name: function of a Maker that gives a block
CHOICE = []  # names, each as often as it weighs
for module in (statements, number_topics, text_topics, container_topics, class_topics, control_topics, flow, identity, library_topics):
    for topic, weight in module.TOPICS.items():
        TOPICS[topic.__name__] = topic
        CHOICE += [topic.__name__] * weight

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "prelude.py"), encoding="utf-8") as file:
    PRELUDE = file.read()


def block(maker, topics):
    """A block that compiles, in a function too: some templates make nonsense now and then."""
    while True:
        body = TOPICS[maker.r.choice(topics)](maker)
        try:
            compile("\n".join(["def main():", *maker.lines(body, 1)]), "block", "exec")
        except SyntaxError:
            continue
        return "\n".join(["try:", *maker.lines(body, 1), "except Exception as e: fail(e)"])


def text(seed, only=None):
    maker = statements.Statements(seed)
    in_function = maker.r.random() < 0.5  # locals and globals are different instructions
    blocks = [block(maker, only or CHOICE) for _ in range(BLOCKS)]
    known, maker.names = maker.names, {}
    blocks[:0] = [f"{name} = {maker.atom(kind)}" for name, kind in known.items()]
    if in_function:
        blocks = ["\n".join(["def main():", *(line for block in blocks for line in maker.lines(block, 1)), "main()"])]
    last = maker.pick("", "", maker.e("int", 3), "raise Oops('end')")
    return "\n".join([PRELUDE, *blocks, last, ""])
