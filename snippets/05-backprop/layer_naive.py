class MulLayer:
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x * y

    def backward(self, dout):
        # ko: 흘러온 값에 상대편의 값을 곱한다
        # en: what flows back, times the value of the other side
        return dout * self.y, dout * self.x


class AddLayer:
    def forward(self, x, y):
        return x + y

    def backward(self, dout):
        return dout, dout


mul = MulLayer()
print("10 * 5:", mul.forward(10, 5))
print("back:", mul.backward(1.3))

add = AddLayer()
print("10 + 5:", add.forward(10, 5))
print("back:", add.backward(1.3))
