def mean_of_running_days(laps):
    # ko: 쉰 날(0)은 빼고 평균을 내세요
    # en: leave out the days of rest (0)
    return sum(laps) / len(laps)


print("Mina:", mean_of_running_days([3, 5, 4, 0, 6]))
print("Jun:", mean_of_running_days([10, 0, 0, 9, 0]))
print("nobody:", mean_of_running_days([0, 0]))
