# An exception without arguments prints only its name.
class Silent(BaseException):
    pass

raise Silent
