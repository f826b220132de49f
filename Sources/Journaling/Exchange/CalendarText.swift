import Diagnostics

/// An iCalendar file (RFC 5545) as components with the lines they stand on; what is broken is collected.
struct CalendarText {
  /// One unfolded line: `DTSTART;TZID=Asia/Shanghai:20261124T100000`.
  struct Property {
    /// The line of the file it begins on, counted from 1.
    let line: Int
    /// In capitals, without parameters.
    let name: String
    let text: String

    /// The value of a parameter, quotes taken off.
    func parameter(_ wanted: String) -> String? {
      for part in text.split(separator: ":", maxSplits: 1)[0].split(separator: ";").dropFirst() {
        let pair = part.split(separator: "=", maxSplits: 1)
        if pair.count == 2, pair[0].uppercased() == wanted {
          return pair[1].trimmingCharacters("\"")
        }
      }
      return nil
    }

    /// What stands behind the first colon outside quotes.
    var value: Substring {
      var isQuoted = false
      for index in text.indices {
        if text[index] == "\"" { isQuoted.toggle() }
        if text[index] == ":", !isQuoted { return text[text.index(after: index)...] }
      }
      return ""
    }
  }

  struct Component {
    let name: String
    /// The line its BEGIN stands on.
    let line: Int
    var properties: [Property] = []
    /// Its lines, BEGIN, END and all within.
    var text = ""
  }

  private(set) var events: [Component] = []
  /// A VCALENDAR with the file's time zones.
  private(set) var zones = ""
  private(set) var problems: [BusyFile.Problem] = []
  private(set) var isCalendar = false
  /// X-WR-TIMEZONE.
  private(set) var zoneName: String?

  private var open: [Component] = []
  private var zoneText = ""

  init(_ bytes: some Collection<UInt8>) {
    var pending: (line: Int, bytes: [UInt8])?
    var number = 0
    for raw in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      var line = Array(raw)
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if let first = line.first, first == 32 || first == 9, pending != nil {
        pending?.bytes += line.dropFirst()
        continue
      }
      if let pending { take(pending.bytes, pending.line) }
      pending = line.isEmpty ? nil : (number, line)
    }
    if let pending { take(pending.bytes, pending.line) }
    for component in open.reversed() {
      complain(
        component.line,
        Bilingual(
          zh: "BEGIN:\(component.name) 没有对应的 END，这一段没算",
          en: "BEGIN:\(component.name) has no END; it is left out"))
    }
    zones = zoneText.isEmpty ? "" : "BEGIN:VCALENDAR\r\n\(zoneText)END:VCALENDAR\r\n"
  }

  private mutating func complain(_ line: Int, _ sentence: Bilingual) {
    problems.append(BusyFile.Problem(line: line, sentence: sentence))
  }

  private mutating func take(_ bytes: [UInt8], _ line: Int) {
    let text = String(decoding: bytes, as: UTF8.self)
    let head = text.prefix { !":;".contains($0) }
    let name = head.uppercased()
    let isName =
      !head.isEmpty
      && head.utf8.allSatisfy { byte in
        byte == 45 || (48...57).contains(byte) || (65...90).contains(byte)
          || (97...122).contains(byte)
      }
    guard isName, head.endIndex != text.endIndex, text.contains(":") else {
      // What stands before the calendar says that this is none.
      guard isCalendar else { return }
      return complain(
        line,
        Bilingual(
          zh: "「\(harmless(text).truncated(to: 24))」不是「名称:值」的写法，跳过",
          en: "“\(harmless(text).truncated(to: 24))” is not of the form NAME:VALUE; left out"))
    }
    let property = Property(line: line, name: name, text: text)
    switch name {
    case "BEGIN": begin(property)
    case "END": end(property)
    default:
      if name == "X-WR-TIMEZONE", open.count == 1 { zoneName = String(property.value) }
      guard !open.isEmpty else { return }
      open[open.count - 1].properties.append(property)
      open[open.count - 1].text += text + "\r\n"
    }
  }

  private mutating func begin(_ property: Property) {
    let name = property.value.uppercased().trimmed
    if name == "VCALENDAR" { isCalendar = true }
    var component = Component(name: name, line: property.line)
    component.text = "BEGIN:\(name)\r\n"
    open.append(component)
  }

  private mutating func end(_ property: Property) {
    let name = property.value.uppercased().trimmed
    guard let place = open.lastIndex(where: { $0.name == name }) else {
      return complain(
        property.line,
        Bilingual(
          zh: "END:\(harmless(name)) 前面没有 BEGIN，跳过",
          en: "END:\(harmless(name)) has no BEGIN; left out"))
    }
    for lost in open[(place + 1)...].reversed() {
      complain(
        lost.line,
        Bilingual(
          zh: "BEGIN:\(harmless(lost.name)) 没有对应的 END，这一段没算",
          en: "BEGIN:\(harmless(lost.name)) has no END; it is left out"))
    }
    var component = open[place]
    open.removeSubrange(place...)
    component.text += "END:\(name)\r\n"
    switch name {
    case "VEVENT": events.append(component)
    case "VTIMEZONE": zoneText += component.text
    case "STANDARD", "DAYLIGHT":
      if !open.isEmpty { open[open.count - 1].text += component.text }
    default: break
    }
  }
}

extension Substring {
  /// Without these characters at both ends.
  fileprivate func trimmingCharacters(_ characters: String) -> String {
    var rest = self
    while let first = rest.first, characters.contains(first) { rest.removeFirst() }
    while let last = rest.last, characters.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
