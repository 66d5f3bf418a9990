# ko: None 자리에 손으로 구한 값을 적으세요
# en: put what you worked out in place of None
each = 4.25
full_boxes = 4
left_over = 1
mixed = 14
kind = "float"

print("each =", each)
print("full_boxes =", full_boxes)
print("left_over =", left_over)
print("mixed =", mixed)
print("kind =", kind)
