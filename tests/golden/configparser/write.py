import io
from configparser import ConfigParser

config = ConfigParser({"d": "1"}, converters={"list": lambda value: value.split(",")})
config["s"] = {"A": "b", "n": 5}
config.read_dict({"t": {"m": "one\ntwo", "l": "1,2"}})
config["t"]["new"] = "100%%"
for blanks in True, False:
    stream = io.StringIO()
    config.write(stream, blanks)
    print(stream.getvalue())
print(config.getlist("t", "l"), config["t"].getlist("l"), config["t"].getlist("no"), config["t"]["new"], config["s"], config.defaults())
again = ConfigParser()
again.read_string(stream.getvalue())
print(again == config, again.popitem()[0], again.sections(), config.read(["/no/such/file"]))
del config["s"]["a"]
del config["t"]
print(dict(config["s"]), config.has_option("s", "D"), "t" in config)


class Upper(ConfigParser):
    def optionxform(self, name):
        return name.upper()


config = Upper(default_section="common", empty_lines_in_values=False)
config.read_string("[common]\na=1\n[x]\nb=2\n\n  c=3\n")
print(dict(config["x"]))
