def load():
    import lib_lazy.late
