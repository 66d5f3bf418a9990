from dl_textbook.layers import AddLayer, MulLayer

pages, page_price, cover, copies = 40, 50, 500, 4

inside_node = MulLayer()
book_node = AddLayer()
total_node = MulLayer()

# ko: 순전파
# en: forward
inside = inside_node.forward(pages, page_price)
book = book_node.forward(inside, cover)
total = total_node.forward(book, copies)
print("inside:", inside)
print("book:", book)
print("total:", total)

# ko: 역전파. 부른 차례의 반대다
# en: backward, in the opposite order
d_book, d_copies = total_node.backward(1)
d_inside, d_cover = book_node.backward(d_book)
d_pages, d_page_price = inside_node.backward(d_inside)
print("d_page_price:", d_page_price)
print("d_pages:", d_pages)
print("d_cover:", d_cover)
print("d_copies:", d_copies)
