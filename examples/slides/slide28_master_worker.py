# Slide 28: pause the collector and use master and workers: the master loads what all need, freezes it, and forks workers
# that run without a collector; a worker that has grown too much ends and is replaced by a fresh one.
import gc
import os

LIMIT = 400                 # dead nodes that a worker may hoard
JOBS = 1000


class Node:
    waiting = 0

    def __init__(self, job):
        self.job, self.me = job, self
        Node.waiting += 1


def run_worker(first, out):
    # The first job that is left to the next worker.
    for job in range(first, JOBS):
        if Node.waiting >= LIMIT:
            return job
        Node(table[job % len(table)])
        os.write(out, b"%d " % job)
    return JOBS


def start_worker(first):
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        done = run_worker(first, writer)
        os.write(writer, b"|%d" % done)
        os._exit(0)
    os.close(writer)
    text = b""
    while chunk := os.read(reader, 65536):
        text += chunk
    os.close(reader)
    _, status = os.waitpid(pid, 0)
    jobs, _, next_job = text.partition(b"|")
    return [int(job) for job in jobs.split()], int(next_job), os.waitstatus_to_exitcode(status)


table = [str(i) for i in range(10_000)]
gc.disable()
gc.freeze()                 # nothing of this is ever looked at, so no page of it is copied for that
print("frozen:", gc.get_freeze_count() > 0, " collector:", gc.isenabled())
jobs, next_job, workers = [], 0, 0
while next_job < JOBS:
    done, next_job, status = start_worker(next_job)
    jobs += done
    workers += 1
    print(f"worker {workers}: jobs {done[0]}-{done[-1]}, exit code {status}")
print("all jobs done once, in order:", jobs == list(range(JOBS)))
print("the master has not grown:", Node.waiting)
