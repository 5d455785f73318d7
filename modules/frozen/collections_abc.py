import sys
import _collections_abc

sys.modules[__name__] = _collections_abc
