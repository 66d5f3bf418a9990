# ko: None 자리에 손으로 구한 값을 적으세요
# en: put what you worked out in place of None
each = None
full_boxes = None
left_over = None
mixed = None
kind = None

print("each =", each)
print("full_boxes =", full_boxes)
print("left_over =", left_over)
print("mixed =", mixed)
print("kind =", kind)
