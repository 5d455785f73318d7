"""Writes unicode_tables.h: where CPython's answers about characters differ from the rules of unicode.c.

Run by hand with the reference Python (and libutf8proc installed):
    python3.13 make_unicode_tables.py > unicode_tables.h
"""
import ctypes

lib = ctypes.CDLL("libutf8proc.so.2")
lib.utf8proc_category_string.restype = ctypes.c_char_p
ALL = range(0x110000)
CATEGORY = [lib.utf8proc_category_string(c).decode() for c in ALL]


def ignorable(c):
    if chr(c).islower() or chr(c).isupper() or chr(c).istitle():
        return ("aΣ" + chr(c) + " ").lower()[1] == "ς"
    return ("aΣ" + chr(c) + "b").lower()[1] == "σ"


def in_categories(*names):
    return lambda c: CATEGORY[c].startswith(names)


RULES = {
    "alpha": (in_categories("L"), lambda c: chr(c).isalpha()),
    "digit": (in_categories("Nd"), lambda c: chr(c).isdigit()),
    "numeric": (in_categories("N"), lambda c: chr(c).isnumeric()),
    "lower": (in_categories("Ll"), lambda c: chr(c).islower()),
    "upper": (in_categories("Lu"), lambda c: chr(c).isupper()),
    "case_ignorable": (in_categories("Mn", "Me", "Cf", "Lm", "Sk"), ignorable),
    "printable": (lambda c: CATEGORY[c][0] not in "CZ", lambda c: chr(c).isprintable()),
    "id_start": (in_categories("L", "Nl"), lambda c: chr(c).isidentifier()),
    "id_continue": (in_categories("L", "Nl", "Mn", "Mc", "Nd", "Pc"), lambda c: ("a" + chr(c)).isidentifier()),
}
MAPPINGS = {
    "lower": (lambda c: chr(lib.utf8proc_tolower(c)), str.lower),
    "upper": (lambda c: chr(lib.utf8proc_toupper(c)), str.upper),
    "title": (lambda c: chr(lib.utf8proc_totitle(c)), str.title),
}


def ranges(codes):
    found = []
    for c in codes:
        if found and found[-1][1] == c - 1:
            found[-1][1] = c
        else:
            found.append([c, c])
    return found


def wrap(items, width=110):
    line = "   "
    for item in items:
        if len(line) + len(item) + 1 > width:
            print(line)
            line = "   "
        line += " " + item
    print(line)


def write_exceptions():
    for name, (rule, truth) in RULES.items():
        wrong = ranges(c for c in ALL if rule(c) != truth(c))
        print(f"static const Range32 {name}_exceptions[] = {{")
        wrap(f"{{{a:#x}, {b:#x}}}," for a, b in wrong)
        print("};\n")


def write_mappings():
    for name, (rule, truth) in MAPPINGS.items():
        print(f"static const SpecialCase {name}_cases[] = {{")
        items = []
        for c in ALL:
            mapped = truth(chr(c))
            if not 0xD800 <= c < 0xE000 and mapped != rule(c):
                items.append(f"{{{c:#x}, {{{', '.join(f'{ord(x):#x}' for x in mapped)}}}}},")
        wrap(items)
        print("};\n")


def write_decimals():
    print("static const uint32_t decimal_zeros[] = {")
    zeros = [c for c in ALL if chr(c).isdecimal() and int(chr(c)) == 0]
    wrap(f"{c:#x}," for c in zeros)
    print("};\n")


print("// Made by make_unicode_tables.py. Ranges where the answer is not what the rule in unicode.c says, case mappings")
print("// that are not the simple ones, and the zero of each script's decimal digits.")
print("#ifndef PYRENA_OBJECTS_UNICODE_TABLES_H\n#define PYRENA_OBJECTS_UNICODE_TABLES_H\n")
print("#include <stdint.h>\n")
print("typedef struct Range32 {\n    uint32_t first, last;\n} Range32;\n")
print("typedef struct SpecialCase {\n    uint32_t from;\n    uint32_t to[3]; // ended by 0 when shorter\n} SpecialCase;\n")
write_exceptions()
write_mappings()
write_decimals()
print("#endif")
