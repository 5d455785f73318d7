import dataclasses
import enum
from collections import namedtuple
