import logging
import os
import tempfile
import warnings

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "log.txt")
    logging.basicConfig(filename=path, encoding="utf-8", format="%(levelname)s %(message)s", level="INFO")
    logging.info("é %s", 1)
    logging.debug("not shown")
    logging.captureWarnings(True)
    warnings.warn_explicit("careful", UserWarning, "file.py", 3)
    logging.captureWarnings(False)
    logging.shutdown()
    print(open(path).read())
    handler = logging.FileHandler(path, "w", delay=True)
    print(handler.stream, handler.baseFilename == path, handler.mode)
    handler.emit(logging.makeLogRecord({"msg": "late"}))
    handler.close()
    print(open(path).read())
    handler.name = "named"
    print(logging.getHandlerByName("named") is handler, logging.getHandlerNames())
