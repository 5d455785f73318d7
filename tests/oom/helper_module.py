value = [10**20]
