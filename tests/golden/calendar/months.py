import calendar

calendar.prmonth(2024, 2)
print(calendar.month(2023, 8, w=3, l=2))
print(calendar.calendar(2021, 2, 1, 3, 4))
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(1, 1))
print(calendar.monthrange(1900, 2), calendar.monthcalendar(2015, 2), calendar.weekday(2024, 2, 29))
print(calendar.isleap(1900), calendar.isleap(2000), calendar.leapdays(1900, 2001), calendar.timegm((2024, 2, 29, 12, 30, 15)))
print(list(calendar.day_name), list(calendar.month_abbr)[1:], calendar.weekheader(3), calendar.Month(3), repr(calendar.FRIDAY))
months = calendar.Calendar(6)
print(list(months.iterweekdays()), list(months.itermonthdays(2022, 10))[:8], list(months.itermonthdays2(2022, 10))[-3:])
print(next(months.itermonthdates(2022, 10)), list(months.itermonthdays4(9999, 12))[-1], months.yeardayscalendar(2024, 6)[1][0][0])
for call in (lambda: calendar.monthrange(2000, 13), lambda: calendar.month(2000, 0), lambda: calendar.setfirstweekday(7)):
    try:
        call()
    except ValueError as error:
        print(type(error).__name__, error)
