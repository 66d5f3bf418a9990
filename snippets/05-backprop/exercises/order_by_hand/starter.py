# ko: 총액 = (장수 × 장당 값 + 판값) × 할증
# en: total = (sheets × sheet price + plate) × surcharge
sheets, sheet_price, plate, surcharge = 30, 20, 400, 1.5

total = 0
d_sheets = 0
d_sheet_price = 0
d_plate = 0
d_surcharge = 0

print("total:", total)
print("gradients:", d_sheets, d_sheet_price, d_plate, d_surcharge)
