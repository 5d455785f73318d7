import calendar

print(calendar.HTMLCalendar().formatmonth(2024, 2))
print(calendar.HTMLCalendar(calendar.SUNDAY).formatyear(2023, width=4)[:600])
print(calendar.HTMLCalendar().formatyearpage(2024, css=None, encoding="ascii")[:420])
