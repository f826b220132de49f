package import Diagnostics

/// A telephone number in the one form by which it is recognised, however it was written.
///
/// Spaces, hyphens, dots, brackets, full-width digits and `tel:` do not matter; `+86` and `0086` are
/// dropped, and so is the 0 some telephones set before a Chinese mobile number. Other countries keep
/// their `+CC`; under which other forms the same line may be known, `otherForms` says.
package struct PhoneNumber: Sendable, Hashable {
  /// `13800001111`, `01088886666`, `+442079460018`, `01088886666;8001` with an extension.
  package let text: String

  /// Why a cell is no number.
  package enum Refusal: Error, Sendable, Hashable {
    case empty
    /// A spreadsheet wrote it as 1.39E+10 and dropped its last digits.
    case rounded(String)
    case letters(String)
    case length(Int)

    package var sentence: Bilingual {
      switch self {
      case .empty: Bilingual(zh: "没有号码", en: "there is no number")
      case .rounded(let text):
        Bilingual(
          zh: "号码被表格软件写成了 \(text)，后几位没有了；把那一列设成文本，重新导出",
          en: "a spreadsheet turned the number into \(text) and dropped its last digits; "
            + "make that column text and export again")
      case .letters(let text):
        Bilingual(zh: "「\(text)」不是号码", en: "“\(text)” is no number")
      case .length(let digits):
        Bilingual(zh: "号码有 \(digits) 位，不对", en: "the number has \(count(digits, "digit"))")
      }
    }
  }

  package init(_ written: String) throws(Refusal) {
    var plain = folded(written).trimmed
    while let first = plain.first, "'`’‘\"=".contains(first) { plain.removeFirst() }
    while let last = plain.last, "\"'".contains(last) { plain.removeLast() }
    if plain.hasPrefix("tel:") { plain.removeFirst(4) }
    guard !plain.isEmpty else { throw .empty }
    if let whole = try Self.fromScientific(plain) { plain = whole }
    // A cell with two numbers: the first is rung.
    plain = plain.split(whereSeparator: { "/、;；,，|".contains($0) }).first.map(String.init) ?? ""
    let (main, ending) = Self.apart(plain)
    let digits = try Self.digits(main, in: written)
    let canonical = Self.canonical(digits)
    let length = canonical.count { $0 != "+" }
    guard (5...15).contains(length) else { throw .length(length) }
    let own = ending.filter(\.isNumber)
    text = own.isEmpty ? canonical : canonical + ";" + own
  }

  /// `1.3912345678e+10` is a whole number if all its digits are there; `13912345678.0` too.
  private static func fromScientific(_ plain: String) throws(Refusal) -> String? {
    let parts = plain.split(separator: "e", omittingEmptySubsequences: false)
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    func isDigits(_ text: Substring) -> Bool {
      !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
    }
    if parts.count == 1 {
      guard mantissa.count == 2, isDigits(mantissa[0]), mantissa[0].count >= 7,
        !mantissa[1].isEmpty, mantissa[1].allSatisfy({ $0 == "0" })
      else { return nil }
      return String(mantissa[0])
    }
    guard parts.count == 2, mantissa.count <= 2, isDigits(mantissa[0]),
      mantissa.count == 1 || isDigits(mantissa[1]),
      let power = Int(parts[1].drop { $0 == "+" }), (0...20).contains(power)
    else { return nil }
    let decimals = mantissa.count == 2 ? String(mantissa[1]) : ""
    guard decimals.count >= power - 2, decimals.count <= power else {
      throw .rounded(plain.uppercased())
    }
    return String(mantissa[0]) + decimals
      + String(repeating: "0", count: power - decimals.count)
  }

  /// The number and what stands behind 转, 分机, ext, x or #.
  private static func apart(_ plain: String) -> (main: String, ending: String) {
    for mark in ["转", "分机", "extension", "ext.", "ext", "x", "#"] {
      guard let at = plain.firstRange(of: mark) else { continue }
      return (String(plain[..<at.lowerBound]), String(plain[at.upperBound...]))
    }
    return (plain, "")
  }

  /// Digits, with a `+` before them where a country is named.
  private static func digits(_ main: String, in written: String) throws(Refusal) -> String {
    var digits = ""
    // +44 (0)20 …: the bracketed nought is for callers at home.
    var rest = main
    if main.contains("+"), let at = main.firstRange(of: "(0)") { rest.removeSubrange(at) }
    for character in rest {
      if character == "+", digits.isEmpty {
        digits = "+"
      } else if character.isASCII, character.isNumber {
        digits.append(character)
      } else if !character.isWhitespace, !"-–—‐.·()（）_".contains(character) {
        throw .letters(harmless(written).truncated(to: 24))
      }
    }
    return digits
  }

  private static func canonical(_ digits: String) -> String {
    var number = digits
    if number.hasPrefix("00"), number.count > 9 { number = "+" + number.dropFirst(2) }
    if number.hasPrefix("+86") {
      let national = String(number.dropFirst(3))
      if national.hasPrefix("0") || isChineseMobile(national) { return withoutNought(national) }
      // A landline without the 0 of its area.
      return national.count >= 9 ? "0" + national : national
    }
    if number.count == 13, number.hasPrefix("86"), isChineseMobile(String(number.dropFirst(2))) {
      return String(number.dropFirst(2))
    }
    return withoutNought(number)
  }

  private static func withoutNought(_ number: String) -> String {
    guard number.count == 12, number.hasPrefix("0") else { return number }
    let rest = String(number.dropFirst())
    return isChineseMobile(rest) ? rest : number
  }

  static func isChineseMobile(_ digits: String) -> Bool {
    guard digits.count == 11, digits.hasPrefix("1"), let second = digits.dropFirst().first else {
      return false
    }
    return ("3"..."9").contains(second)
  }

  /// `138****1111`: enough to recognise, too little to ring.
  package var masked: String {
    let main = text.prefix { $0 != ";" }
    let plus = main.hasPrefix("+") ? "+" : ""
    let digits = main.drop { $0 == "+" }
    let (head, tail) = digits.count >= 10 ? (3, 4) : digits.count >= 7 ? (2, 2) : (1, 1)
    return plus + digits.prefix(head) + "****" + digits.suffix(tail)
  }

  /// In groups, as it is read while dialling: `138 0000 1111`.
  package var grouped: String {
    let parts = text.split(separator: ";", maxSplits: 1)
    let main = String(parts.first ?? "")
    var shown = main
    if Self.isChineseMobile(main) {
      shown = "\(main.prefix(3)) \(main.dropFirst(3).prefix(4)) \(main.suffix(4))"
    }
    return parts.count > 1 ? "\(shown) #\(parts[1])" : shown
  }

  // MARK: Numbers in words

  /// A text with the numbers in it masked, as a screen shows what people wrote; dates, times and sums stay.
  package static func masking(_ text: String) -> String {
    var shown = ""
    var run = ""
    func isPart(_ character: Character) -> Bool {
      character.isNumber && character.wholeNumberValue != nil || " -–()（）+.".contains(character)
    }
    for character in text + "\u{0}" {
      if isPart(character) {
        run.append(character)
        continue
      }
      shown += maskingRun(run)
      run = ""
      if character != "\u{0}" { shown.append(character) }
    }
    return shown
  }

  /// Digits with what may stand between them; masked when they are as long as a number.
  private static func maskingRun(_ run: String) -> String {
    let core = run.drop { !$0.isNumber && $0 != "+" && $0 != "(" && $0 != "（" }
    guard let last = core.lastIndex(where: \.isNumber) else { return run }
    let number = core[...last]
    let digits = String(number.compactMap(\.wholeNumberValue).map { "\($0)" }.joined())
    guard (8...15).contains(digits.count), !isDate(number, digits) else { return run }
    let masked = (try? PhoneNumber((number.first == "+" ? "+" : "") + digits))?.masked
    let head = run[..<core.startIndex]
    return head + (masked ?? "****") + run[run.index(after: last)...]
  }

  /// `2026-11-25 15`, `20261125`, `25.11.2026`: a day, not a number.
  private static func isDate(_ number: Substring, _ digits: String) -> Bool {
    let parts = number.split { !$0.isNumber }.map(\.count)
    if [[4, 2, 2], [2, 2, 4], [4, 1, 2], [4, 2, 1]].contains(Array(parts.prefix(3))) {
      return true
    }
    guard digits.count == 8, parts.count == 1, let year = Int(digits.prefix(4)),
      let month = Int(digits.dropFirst(4).prefix(2)), let day = Int(digits.suffix(2))
    else { return false }
    return (1990...2100).contains(year) && (1...12).contains(month) && (1...31).contains(day)
  }
}
