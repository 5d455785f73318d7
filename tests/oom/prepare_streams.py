import contextlib
import io
import os
