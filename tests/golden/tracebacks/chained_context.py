# An error while handling another one.
def read(key):
    config = {"a": 1}
    try:
        return config[key]
    except KeyError:
        return config["default"]

def main():
    read("zzz")

main()
