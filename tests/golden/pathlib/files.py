import os
import tempfile
from pathlib import Path


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except (TypeError, OSError) as error:
        print(type(error).__name__, error)


with tempfile.TemporaryDirectory() as name:
    os.chdir(name)
    folder = Path("sub/deep")
    attempt(folder.mkdir)
    folder.mkdir(parents=True)
    attempt(folder.mkdir)
    folder.mkdir(exist_ok=True)
    file = folder / "f.txt"
    print(file.write_text("hi\né"), repr(file.read_text()), file.read_bytes(), file.stat().st_size, file.is_file(), file.is_dir(), folder.is_dir())
    attempt(file.write_text, 5)
    attempt(file.mkdir)
    attempt((folder / "no").read_text)
    attempt((folder / "no").unlink)
    (folder / "no").unlink(missing_ok=True)
    attempt(folder.rmdir)
    Path("g.py").touch()
    attempt(Path("g.py").touch, exist_ok=False)
    Path("sub/h.py").write_bytes(b"x")
    Path("link").symlink_to("g.py")
    print(Path("link").is_symlink(), Path("link").readlink(), Path("link").resolve().name, Path("link").samefile("g.py"), Path("no").exists())
    for pattern in ("*", "*.py", "**/*.py", "**", "*/", "sub/*", "**/deep", "no", "[gh].py", "**/**/h.py", "./g.py"):
        print(pattern, sorted(map(str, Path().glob(pattern))), len(list(Path().rglob(pattern))))
    print(sorted(Path().iterdir()), [(str(f), d, sorted(n)) for f, d, n in Path("sub").walk()])
    print(file.rename("sub/moved"), Path("sub/moved").replace("again").read_text() == "hi\né", Path("a").absolute() == Path.cwd() / "a", Path("sub/../g.py").resolve().name)
    with Path("g.py").open("w") as stream:
        print(stream.write("x"), stream.name)
    Path("g.py").chmod(0o600)
    print(oct(Path("g.py").stat().st_mode & 0o777), Path("~/q").expanduser() == Path.home() / "q", Path.from_uri("file:///a%20b"))
    print(Path("/").is_mount(), Path("/dev/null").is_char_device())
    os.chdir("/")
