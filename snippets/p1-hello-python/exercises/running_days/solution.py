def mean_of_running_days(laps):
    total = 0
    days = 0
    for n in laps:
        if n > 0:
            total += n
            days += 1
    if days == 0:
        return 0
    return total / days


print("Mina:", mean_of_running_days([3, 5, 4, 0, 6]))
print("Jun:", mean_of_running_days([10, 0, 0, 9, 0]))
print("nobody:", mean_of_running_days([0, 0]))
