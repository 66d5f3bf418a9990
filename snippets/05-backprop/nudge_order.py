def total(pages=40, page_price=50, cover=500, copies=4):
    return (pages * page_price + cover) * copies


print("now:", total())
print("page price + 1:", total(page_price=51) - total())
print("pages + 1:", total(pages=41) - total())
print("cover + 1:", total(cover=501) - total())
print("copies + 1:", total(copies=5) - total())
