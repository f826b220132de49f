extension Lexicon {
  /// English words of time with their short forms and usual slips.
  mutating func addEnglish() {
    addEnglishNumbers()
    addEnglishDays()
    addEnglishHours()
    addEnglishSmallWords()
  }

  private mutating func addEnglishNumbers() {
    let units = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    for (index, word) in units.enumerated() { add(word, .unitWord, index + 1) }
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    for (index, word) in tens.enumerated() { add(word, .tensWord, (index + 2) * 10) }
    add("hundred|thousand|million|billion|k|grand|dozen|hundreds|thousands|dozens", .bigWord)
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
      "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ]
    for (index, word) in ordinals.enumerated() { add(word, .ordinal, index + 1) }
    for (index, word) in ordinals.prefix(9).enumerated() {
      add("twenty \(word)|twenty-\(word)|twenty - \(word)", .ordinal, index + 21)
    }
    add("thirtieth", .ordinal, 30)
    add("thirty first|thirty-first|thirty - first", .ordinal, 31)
    add("st|nd|rd|th", .ordinalSuffix)
    add("oh", .unitWord, 0, extra: 1)
  }

  private mutating func addEnglishDays() {
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    for (index, name) in names.enumerated() {
      add(name, .weekday, index + 1)
      add("\(name)s|\(name) to \(name)", .weekdays, index + 1)
    }
    for (number, forms) in [
      (2, "tues|tue|teusday|tuseday|tuesdy|tuesdae|chewsday"),
      (3, "weds|wensday|wendsday|wednsday|wendesday|wedensday|wednessday"),
      (4, "thurs|thur|thu|thirsday|thrusday|thursdy"), (5, "fri|firday|frday"),
      (6, "satday|saterday|satuday"),
      (1, "mondy"), (7, "sundy"),
    ] { add(forms, .weekday, number) }
    for (index, name) in names.enumerated() { add("a \(name)", .vague, 4, extra: index + 1) }
    for (number, forms) in [(1, "mon"), (2, "tu"), (3, "wed"), (6, "sat"), (7, "sun")] {
      add(forms, .shortWeekday, number)
    }
    add("week|wk", .timeUnit, 2)
    add("weeks|wks|week's|weeks'", .timeUnit, 2, extra: 1)
    add("this week|the present week|the current week", .week, 0)
    add(
      "next week|the next week|the following week|the coming week|following week|the week after|next wk|nxt week|coming week",
      .week, 1)
    add("the week after next|week after next|the week after that|in the week after next", .week, 2)
    add("weekend|the weekend|this weekend|weekends|at the weekend|on the weekend", .vague, 3)
    add("next weekend|the next weekend|the following weekend", .vague, 3, extra: 1)
    add("last week|the previous week|previous week", .week, -1)
    add("today|2day", .today, 0)
    add(
      "tomorrow|tomorow|tommorow|tommorrow|tomorrrow|tmrw|tmr|tmrrw|tomoro|tomorro|tomorrw|2moro|tomo|tomorr0w|tomarrow|toomorrow",
      .today, 1)
    add("the day after tomorrow|day after tomorrow|the day after tmrw|overmorrow", .today, 2)
    add("yesterday", .today, -1)
    add("the day before yesterday|day before yesterday", .today, -2)
    add("tonight|tonite|2night|tonigt", .todayPart, 0, extra: 3)
    add("last night", .todayPart, -1, extra: 3)
    add("on the day|the same day|same day|on that day|that same day", .sameDay)
    add(
      "one of these mornings|one of these evenings|the next few days|the next couple of days|the coming days|before the holidays|between now and",
      .vague, 1)
    add(
      "another day|some other day|one day|some day|any day|that day|the other day|these days|day by day|day to day|all day|every day|a day|per day",
      .vague, 1)
    let months: [(Int, String, Int)] = [
      (1, "january|jan", 0), (2, "february|feb|febuary|februrary", 0), (3, "march|mar", 1),
      (4, "april|apr", 0), (5, "may", 1), (6, "june|jun", 0), (7, "july|jul", 0),
      (8, "august|aug", 0),
      (9, "september|sept|sep|setpember", 0), (10, "october|oct", 0), (11, "november|nov", 0),
      (12, "december|dec|decemeber", 0),
    ]
    for (number, forms, doubt) in months { add(forms, .month, number, extra: doubt) }
    addAbbreviations(
      "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|mr|mrs|ms|dr|st|am|pm|a|p|no|vs|approx|inc|ltd"
    )
    add("this month|the current month", .monthOffset, 0)
    add("next month|the following month|the next month|the coming month", .monthOffset, 1)
    add("the month after next|month after next", .monthOffset, 2)
    add("last month", .monthOffset, -1)
    add("this year", .yearOffset, 0)
    add("next year", .yearOffset, 1)
    add("last year", .yearOffset, -1)
  }

  private mutating func addEnglishHours() {
    add(
      "morning|mornin|morn|first thing|mid morning|mid-morning|midmorning|mornng|moring", .part, 0)
    add("first thing in the morning|early morning|late morning", .part, 0)
    add(
      "lunchtime|lunch time|lunch-time|lunch hour|over lunch|at lunch|midday-ish|around lunch|during lunch|noonish|noon-ish",
      .part, 1)
    add(
      "afternoon|arvo|aft|mid afternoon|mid-afternoon|midafternoon|late afternoon|early afternoon|after lunch|aftrnoon|afternoon's|afternon",
      .part, 2)
    add(
      "evening|night|evenin|early evening|late evening|after work|evning|nite|after hours|nighttime|dinner time|dinnertime",
      .part, 3)
    for (value, word) in ["mornings", "lunchtimes", "afternoons", "evenings|nights"].enumerated() {
      add(word, .parts, value + 1)
    }
    add(
      "the start of the week|start of the week|the beginning of the week|beginning of the week|the end of the week|end of the week|the middle of the week|middle of the week|midweek|mid-week|the back end of the week|first half of the week|second half of the week|towards the end|earlier in the week|later in the week",
      .vague, 1)
    add("half", .half)
    add("quarter", .quarter)
    add("past|after", .past)
    add("to|till|til|until|thru|through", .to)
    add("before", .lacking)
    add("o'clock|oclock|o' clock|o clock|on the dot|sharp|hours|hrs", .clockWord)
    add("am|a.m|a m|a.m.", .meridiem, 0)
    add("pm|p.m|p m|p.m.", .meridiem, 1)
    add("noon|midday|mid-day|twelve noon|mid day|12 noon", .noon, 720)
    for (hour, word) in [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    ].enumerated() {
      add("\(word)ish", .noon, (hour + 1) * 60, extra: 1)
    }
    add("midnight", .midnight)
    add("h", .hour, extra: 1)
    add("ish|or so|or thereabouts|thereabouts|approx|approximately|give or take", .approximate)
    add("minute|minutes|min|mins|minute's|minutes'|second's|seconds|secs|sec", .timeUnit, 0)
    add("hour|hour's|hours'|hr", .timeUnit, 0)
  }

  private mutating func addEnglishSmallWords() {
    add("day|days|day's|days'|dy", .timeUnit, 1)
    add("month|months|month's|months'|mth|mths", .timeUnit, 3)
    add("year|years|yr|yrs|year's|years'", .timeUnit, 4)
    add("fortnight|fortnight's", .timeUnit, 5)
    add("from now|hence|from today|later|time|after today|from this day", .later, 0)
    add("from tomorrow|after tomorrow", .later, 1)
    add("ago|back|earlier", .ago)
    add("in", .inside)
    add("on", .on)
    add(
      "at|around|about|say|by|roughly|circa|approx.|approximately|round about|toward|towards|roundabout|near",
      .at)
    add("the|your|our|my|their", .the)
    add("of|for|'s", .of)
    add(
      "or|or else|or maybe|or perhaps|or possibly|or alternatively|or even|alternatively|or how about|or what about|or would|or shall we say|or is|or does|or do|otherwise|or would you prefer|or would you rather|or are|or if not|failing that|or rather on",
      .or)
    add("either|perhaps|maybe", .either)
    add("and", .and)
    add("this|dis", .this)
    add("this coming|this upcoming|this following|coming|upcoming", .pointing)
    add("next|nxt|the next|the following|following", .next)
    add("last|previous", .last)
    add("every|each", .every)
    add("any|which|what", .whichever)
    add("a|an", .some, 1)
    add("a couple of|a couple|couple of|couple", .some, 2)
    add("few|a few|several|some|many", .some)
    add("percent|per cent|pct|degrees|degree", .percent)
    add(
      "dollars|dollar|pounds|pound|euros|euro|bucks|quid|cents|pence|usd|gbp|eur|rmb|yuan",
      .currency)
    add(
      "good morning|good afternoon|good evening|good night|morning all|happy friday|happy monday|good mornin|good day|nice day|have a good day",
      .noise)
    add(
      "may be|may not|may have|may i|may we|may you|second hand|second time|one second|a second|seconds",
      .noise)
    add(
      "one of|no one|this one|that one|which one|one more|one another|another one|someone|everyone|one thing|number one|one by one|one on one|one to one|one-to-one|one-on-one",
      .noise)
    add(
      "black friday|cyber monday|sunday times|friday night lights|the sun|saturday night live|friday feeling|sunday roast|sunday best|monday blues|sunday school",
      .noise)
    add("later today", .today, 0)
    add("later tonight", .todayPart, 0, extra: 3)
    add("later this week|this week or next", .vague)
  }
}
