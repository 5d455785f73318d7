import traceback


class B:
    _bluch = None

    def method(self):
        return self.bluch

    def local(self):
        return blech
        blech = 1

    blech = 3


for call in B().method, lambda: B().bluch, B().local, lambda: lenn([]):
    try:
        call()
    except Exception as error:
        print(traceback.format_exception_only(error), traceback.format_exception(error)[-1], error.name)
