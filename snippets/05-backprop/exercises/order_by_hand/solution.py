# ko: 총액 = (장수 × 장당 값 + 판값) × 할증
# en: total = (sheets × sheet price + plate) × surcharge
sheets, sheet_price, plate, surcharge = 30, 20, 400, 1.5

total = (sheets * sheet_price + plate) * surcharge
d_sheets = 1.5 * 20
d_sheet_price = 1.5 * 30
d_plate = 1.5
d_surcharge = sheets * sheet_price + plate

print("total:", total)
print("gradients:", d_sheets, d_sheet_price, d_plate, d_surcharge)
