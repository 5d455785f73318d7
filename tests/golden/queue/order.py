# Queues: order, limits, tasks.
import queue

for Q in (queue.Queue,queue.LifoQueue,queue.PriorityQueue):
    q=Q(3)
    for i in (3,1,2): q.put(i)
    print(q.full(),q.qsize(),q.empty())
    try: q.put_nowait(5)
    except Exception as e: print(type(e).__name__,e)
    print([q.get() for _ in range(3)], q.empty())
    try: q.get_nowait()
    except Exception as e: print(type(e).__name__,e)
    for i in range(3): q.task_done()
    try: q.task_done()
    except Exception as e: print(type(e).__name__,e)
    q.join()
s=queue.SimpleQueue(); s.put(1); print(s.get(),s.empty(),s.qsize())
try: s.get(block=False)
except queue.Empty as e: print('empty')
