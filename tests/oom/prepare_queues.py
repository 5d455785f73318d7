import bisect
import collections
import heapq
