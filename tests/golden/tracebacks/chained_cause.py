# raise ... from ... shows the cause first.
class ConfigError(Exception):
    pass

def load(text):
    try:
        return int(text)
    except ValueError as e:
        raise ConfigError(f"bad number: {text}") from e

def suppressed(text):
    try:
        return load(text)
    except ConfigError:
        raise RuntimeError("context is hidden") from None

try:
    suppressed("x")
except RuntimeError as e:
    print(e, e.__suppress_context__)
load("twelve")
