/// A number read from lexemes.
struct Numeral {
  enum Form { case digits, han, words }

  var value: Int
  /// The lexeme after it.
  var next: Int
  var form: Form
  /// Written digits; 0 for words.
  var digitCount = 0
  /// Whether it starts with a zero or a word for one (零五, oh five).
  var hasZero = false
}

extension Lexed {
  /// A whole number of at most two places at a lexeme: 12, 十二, twenty-one.
  func numeral(at index: Int) -> Numeral? {
    switch kind(index) {
    case .digits: digitNumeral(at: index)
    case .hanDigit, .hanTen, .hanTwenty: hanNumeral(at: index)
    case .unitWord, .tensWord: wordNumeral(at: index)
    default: nil
    }
  }

  private func digitNumeral(at index: Int) -> Numeral? {
    guard let token = token(index), token.value >= 0 else { return nil }
    let first = items[index].first
    if token.isGlued, first > 0, line.tokens[first - 1].kind == .word, !isBehindT(index),
      kind(index - 1) != .month
    {
      return nil
    }
    return Numeral(
      value: token.value, next: index + 1, form: .digits, digitCount: token.digitCount,
      hasZero: token.digitCount == 2 && token.value < 10)
  }

  /// Whether the number stands behind the T of 2026-12-01T14:30.
  func isBehindT(_ index: Int) -> Bool {
    guard let item = self[index], item.first > 1 else { return false }
    let sign = line.tokens[item.first - 1]
    return sign.key == 116 && sign.isGlued && line.tokens[item.first - 2].kind == .digits
  }

  private func hanNumeral(at start: Int) -> Numeral? {
    var index = start
    var hasZero = false
    if let item = self[index], item.kind == .hanDigit, item.value == 0 {
      guard let next = self[index + 1], next.kind == .hanDigit else {
        return Numeral(value: 0, next: index + 1, form: .han, hasZero: true)
      }
      hasZero = true
      return Numeral(value: next.value, next: index + 2, form: .han, hasZero: hasZero)
    }
    var value = 0
    if let item = self[index], item.kind == .hanDigit {
      value = item.value
      index += 1
      if kind(index) == .hanTen {
        value *= 10
        index += 1
        if let unit = self[index], unit.kind == .hanDigit, unit.value > 0, !isHanBig(index + 1) {
          value += unit.value
          index += 1
        }
      }
    } else if let item = self[index], item.kind == .hanTen || item.kind == .hanTwenty {
      value = item.value
      index += 1
      if let unit = self[index], unit.kind == .hanDigit, unit.value > 0, !isHanBig(index + 1) {
        value += unit.value
        index += 1
      }
    } else {
      return nil
    }
    if kind(index) == .hanBig { return nil }
    return Numeral(value: value, next: index, form: .han, hasZero: hasZero)
  }

  private func isHanBig(_ index: Int) -> Bool { kind(index) == .hanBig }

  private func wordNumeral(at index: Int) -> Numeral? {
    guard let item = self[index] else { return nil }
    if item.kind == .unitWord {
      if kind(index + 1) == .bigWord { return nil }
      if item.extra == 1 {
        guard let unit = self[index + 1], unit.kind == .unitWord, (1...9).contains(unit.value)
        else { return nil }
        return Numeral(value: unit.value, next: index + 2, form: .words, hasZero: true)
      }
      return Numeral(value: item.value, next: index + 1, form: .words)
    }
    var next = index + 1
    if kind(next) == .dash, isGlued(next) { next += 1 }
    if let unit = self[next], unit.kind == .unitWord, (1...9).contains(unit.value), unit.extra == 0
    {
      if kind(next + 1) == .bigWord { return nil }
      return Numeral(value: item.value + unit.value, next: next + 1, form: .words)
    }
    if kind(index + 1) == .bigWord { return nil }
    return Numeral(value: item.value, next: index + 1, form: .words)
  }

  /// A year at a lexeme: 2016, 二零一六, two thousand and sixteen, twenty twenty-six.
  func year(at index: Int) -> Numeral? {
    if let number = digitNumeral(at: index), kind(index) == .digits {
      return number.digitCount == 4 && (1900...2199).contains(number.value) ? number : nil
    }
    if kind(index) == .hanDigit {
      var value = 0
      var next = index
      while next < index + 4, let item = self[next], item.kind == .hanDigit {
        value = value * 10 + item.value
        next += 1
      }
      guard next == index + 4, (1900...2199).contains(value) else { return nil }
      return Numeral(value: value, next: next, form: .han)
    }
    guard let first = self[index] else { return nil }
    if first.kind == .unitWord, first.value == 2, kind(index + 1) == .bigWord {
      var next = index + 2
      if kind(next) == .and { next += 1 }
      guard let rest = wordNumeralIfAny(at: next) else { return nil }
      return Numeral(value: 2000 + rest.value, next: rest.next, form: .words)
    }
    if first.kind == .tensWord, first.value == 20, let rest = wordNumeralIfAny(at: index + 1),
      rest.value >= 10
    {
      return Numeral(value: 2000 + rest.value, next: rest.next, form: .words)
    }
    return nil
  }

  private func wordNumeralIfAny(at index: Int) -> Numeral? {
    guard kind(index) == .unitWord || kind(index) == .tensWord else { return nil }
    return wordNumeral(at: index)
  }

  /// A day of the month said as an ordinal: 1st, 07th, third, thirty-first.
  func ordinal(at index: Int) -> Numeral? {
    if let item = self[index], item.kind == .ordinal {
      return Numeral(value: item.value, next: index + 1, form: .words)
    }
    guard kind(index) == .digits, let number = numeral(at: index), number.digitCount <= 2,
      kind(number.next) == .ordinalSuffix, (1...31).contains(number.value)
    else { return nil }
    return Numeral(value: number.value, next: number.next + 1, form: .digits, digitCount: 2)
  }
}
