"""As much of platform as the core's test files use. Found only where there is no other."""
import os


def system():
    return os.uname().sysname


def machine():
    return os.uname().machine


def release():
    return os.uname().release


def platform(*args):
    return f"{system()}-{release()}-{machine()}"


def python_implementation():
    return "Pyrena"


def libc_ver():
    return "glibc", "2"


def win32_ver():
    return "", "", "", ""


mac_ver = win32_ver


def architecture():
    return "64bit", "ELF"
