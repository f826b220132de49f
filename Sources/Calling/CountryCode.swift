/// Country calling codes of ITU-T E.164: none begins another, so a number written `+…` tells its own.
package enum CountryCode {
  private static let twoDigits = [
    "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47",
    "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65",
    "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
  ]

  /// The first two of codes that have three digits.
  private static let heads = [
    "21", "22", "23", "24", "25", "26", "29", "35", "37", "38", "42", "50", "59", "67", "68", "69",
    "80", "85", "87", "88", "96", "97", "99",
  ]

  /// Every code, or room for one.
  package static let all =
    ["1", "7"] + twoDigits + heads.flatMap { head in (0...9).map { head + String($0) } }

  /// The code at the start of the digits, or nil.
  package static func leading(_ digits: some StringProtocol) -> String? {
    guard let first = digits.first else { return nil }
    if first == "1" || first == "7" { return String(first) }
    let two = String(digits.prefix(2))
    if twoDigits.contains(two) { return two }
    return heads.contains(two) && digits.count >= 3 ? String(digits.prefix(3)) : nil
  }
}

extension PhoneNumber {
  /// The country a number names by `+`, or nil where it names none.
  package var country: String? {
    text.hasPrefix("+") ? CountryCode.leading(text.dropFirst()) : nil
  }

  /// The other forms under which the same line may be known: its national significant number written
  /// at home (with or without the 0 before it) or from abroad.
  ///
  /// Two numbers are one when their national numbers are equal and at most one of them names a country:
  /// `+44 7700 900022`, `07700 900022` and `7700 900022` are one line, `+91 7700 900022` is another. That
  /// is no equivalence, so it cannot be a form of its own: the forms are looked for instead. A Chinese
  /// mobile number needs none, and none is made into one; what is shorter than eight digits is left alone.
  /// - Parameter countries: the codes under which a number that names none may be known.
  package func otherForms(countries: [String]) -> [String] {
    let parts = text.split(separator: ";", maxSplits: 1).map(String.init)
    guard let main = parts.first, !Self.isChineseMobile(main) else { return [] }
    var forms: [String] = []
    if let country {
      let national = String(main.dropFirst(1 + country.count).drop { $0 == "0" })
      guard national.count >= 8 else { return [] }
      forms = [
        "+" + country + national, "+" + country + "0" + national, "0" + national, national,
        country + national,
      ]
    } else if main.hasPrefix("+") {
      return []
    } else {
      let national = String(main.drop { $0 == "0" })
      guard national.count >= 8 else { return [] }
      forms = ["0" + national, national]
      for country in countries where country != "86" {
        forms.append("+" + country + national)
        if main.hasPrefix("0") { forms.append("+" + country + "0" + national) }
      }
      // A spreadsheet drops the + of a number.
      if !main.hasPrefix("0"), let country = CountryCode.leading(main),
        main.count - country.count >= 8
      {
        forms.append("+" + main)
      }
    }
    let ending = parts.count > 1 ? ";" + parts[1] : ""
    var seen: Set<String> = [main]
    return forms.filter { !Self.isChineseMobile($0) && $0.count <= 16 && seen.insert($0).inserted }
      .map { $0 + ending }
  }
}
