# Who refers to a constant besides the program: CPython's tables are others. In CPython 3.13: 4 for each constant.
import sys

number = 1000
print("int:          ", sys.getrefcount(number))
text = "some words"
print("str:          ", sys.getrefcount(text))
name = "looks_like_a_name"
print("interned str: ", sys.getrefcount(name))
pair = (1, 2)
print("tuple:        ", sys.getrefcount(pair))
# What the program makes itself is counted alike.
made = int("1000")
print("made:         ", sys.getrefcount(made))
