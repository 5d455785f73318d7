from pathlib import Path, PurePath, PurePosixPath


def attempt(call, *args, **kwargs):
    try:
        print("  ", call(*args, **kwargs))
    except (TypeError, ValueError, IndexError, NotImplementedError) as error:
        print("  ", type(error).__name__, error)


for text in ("", "/", "a/b.tar.gz", "a//b/./c/", "//x/y", "///x", "a/..", ".bashrc", "b.", "/a/.b.c"):
    path = PurePath(text)
    print(repr(path), path.parts, path.name, path.stem, path.suffix, path.suffixes, path.anchor, path.parent, [*map(str, path.parents)], path.is_absolute())
    attempt(path.with_name, "new")
    attempt(path.with_suffix, ".x")
    attempt(path.with_stem, "s")
    attempt(path.relative_to, "/a")
    attempt(path.relative_to, "b", walk_up=True)
    attempt(path.as_uri)
    print("  ", path / "x", "x" / path, path.joinpath("y", "/z"), path.is_relative_to("a"), path.match("*.gz"), path.full_match("**/b*"))
for wrong in (lambda: PurePath(5), lambda: PurePath(b"a"), lambda: PurePath("a") / 5, lambda: PurePath("a") < 5, lambda: PurePath("a").with_name("x/y"),
              lambda: PurePath("a").with_suffix("."), lambda: PurePath("a").match(""), lambda: PurePath("a").parents[5], lambda: list(Path().glob("/a")), lambda: list(Path().glob(""))):
    attempt(wrong)
print(sorted([PurePath("b"), PurePath("a.b"), PurePath("a/c"), PurePath("a")]), PurePath("a") == PurePath("a/"), PurePath("a") == "a", {PurePath("a"): 1}[PurePath("./a")])
print(isinstance(Path(), PurePosixPath), type(Path()), PurePath("a/b/c").parents[0:2], PurePath("a/b/c").parents[-1], f"{PurePath('x')}", bytes(PurePath("x")))
