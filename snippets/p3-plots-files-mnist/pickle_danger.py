import pickle


class Present:
    def __reduce__(self):
        # ko: 꺼낼 때 print를 부르라고 적어 둔다
        # en: write down: on loading, call print
        return print, ("I ran while you were loading!",)


data = pickle.dumps(Present())

print("before loading")
result = pickle.loads(data)
print("after loading:", result)
