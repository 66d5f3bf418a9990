from dl_textbook.layers import AddLayer, MulLayer

apple, apple_num = 100, 2
orange, orange_num = 150, 3
tax = 1.1

mul_apple_layer = MulLayer()
mul_orange_layer = MulLayer()
add_layer = AddLayer()
mul_tax_layer = MulLayer()

# ko: 순전파
# en: forward
apple_price = mul_apple_layer.forward(apple, apple_num)
orange_price = mul_orange_layer.forward(orange, orange_num)
all_price = add_layer.forward(apple_price, orange_price)
price = mul_tax_layer.forward(all_price, tax)
print("price:", price)

# ko: 역전파
# en: backward
dall_price, dtax = mul_tax_layer.backward(1)
dapple_price, dorange_price = add_layer.backward(dall_price)
dorange, dorange_num = mul_orange_layer.backward(dorange_price)
dapple, dapple_num = mul_apple_layer.backward(dapple_price)
print("dapple_num:", dapple_num)
print("dapple:", dapple)
print("dorange:", dorange)
print("dorange_num:", dorange_num)
print("dtax:", dtax)
