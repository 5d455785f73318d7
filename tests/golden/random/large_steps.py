# slice.indices hands on a step that no machine word holds.
print(slice(1, 5, 10**20).indices(7), slice(None, None, -10**20).indices(7))
print(slice(10**20, -10**20, -1).indices(7), slice(0, 9, 2**63 - 1).indices(4))
