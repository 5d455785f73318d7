import traceback
for off in (-1, 0, 1, 3, 5, 6, 9):
    for add in ('', '  '):
        print(''.join(traceback.format_exception_only(SyntaxError("msg", ("file.py", 1, off + len(add), add + "text%d" % off)))), end='')
for args in (("f",1,2,"abcdef",1,4),("f",1,2,"abcdef",2,4),("f",1,2,"abcdef",1,0),("f",1,2,"abcdef",1,-1),("f",1,2,"  abcdef\n",1,5)):
    print(''.join(traceback.format_exception_only(SyntaxError("msg", args))), end='')
