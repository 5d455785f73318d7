from .. import UNIT
from ..square import area
def where(): return f"{__name__} {area(2)} {UNIT}"
