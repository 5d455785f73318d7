# deque, OrderedDict, defaultdict, Counter, ChainMap, heapq and bisect.
import bisect
import heapq
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque

queue = deque(range(70), maxlen=80)
queue.extend(str(i) for i in range(20))
queue.rotate(7)
queue.appendleft(1.5)
queue.insert(3, "three") if len(queue) < 80 else queue.pop()
del queue[4]
print(queue[5], len(queue), list(reversed(queue))[:2], queue.copy() == queue, (queue + queue).count("3"), queue.index("5"))
ordered = OrderedDict((str(i), i) for i in range(20))
ordered.move_to_end("3")
ordered.popitem(last=False)
print(list(reversed(ordered))[:3], ordered | {"z": 1}, ordered == OrderedDict(ordered))
groups = defaultdict(list, a=[1])
groups["b"].append(2)
print(groups, Counter("abracadabra").most_common(2), Counter(a=1) + Counter(a=2, b=1), ChainMap({1: 2}, {3: 4})[3])
heap = [5, 1, 4]
heapq.heapify(heap)
heapq.heappush(heap, 2)
print(heapq.nsmallest(2, heap, key=lambda x: -x), list(heapq.merge([1, 3], [2])), bisect.bisect([1, 2, 3], 2))
bisect.insort(heap, 2.5)
