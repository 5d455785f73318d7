# A day of a month without a year is warned of, once for each format that is new.
import datetime
import time
import warnings

for parse, text, format in (time.strptime, "10 31", "%m %d"), (time.strptime, "2020 1 2", "%Y %m %d"), \
        (time.strptime, "20 2", "%y %d"), (datetime.datetime.strptime, "31", "%d"), (time.strptime, "12/05/01", "%x"):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        print(parse(text, format))
        print(parse(text, format) == parse(text, format))
    for warning in seen:
        print(warning.category.__name__, str(warning.message).partition("\n")[0], warning.lineno)
