import CivilTime
package import Diagnostics
import Hearing

/// A real call written down: who said what, and on which line.
///
/// A line is a speaker, a colon and the words; a time before or behind the speaker is passed over, and a line
/// without a speaker goes on with the one before. `docs/mark.md` lists what is understood.
package struct CallTranscript: Sendable {
  package enum Side: String, Sendable, Hashable { case rep, prospect }

  /// What one side said until the other spoke.
  package struct Part: Sendable, Hashable {
    package let side: Side
    /// The line it begins on, counted from 1.
    package let line: Int
    package internal(set) var text: String
  }

  package enum Refusal: Error, Sendable, Hashable {
    case empty
    /// No line says who speaks.
    case noSpeakers
    /// Only one side speaks; nil when only one speaker is there and it is not known who.
    case oneSided(Side?)
    /// Several speakers, and none of them is known to be the rep.
    case unknownRep([String])
    /// `--me` named somebody who says nothing.
    case notThere(String, among: [String])
  }

  package private(set) var parts: [Part] = []
  /// The speaker that was taken for the rep although no word says so.
  package private(set) var guessedRep: String?

  /// - Parameter me: the name of the rep among the speakers; nil to find out.
  package init(_ source: SourceText, me: String? = nil) throws(Refusal) {
    var reader = TranscriptReader()
    for number in 1...max(1, source.lineCount) {
      reader.take(source[source.lineSpan(number)], line: number)
    }
    guard reader.hasWords else { throw .empty }
    let said = reader.said
    guard !said.isEmpty else { throw .noSpeakers }
    let (sides, guessed) = try Self.sides(said, me: me)
    guessedRep = guessed
    for line in said {
      guard let side = sides[line.speaker] else { continue }
      add(line.text, side, line.line)
    }
    guard !parts.isEmpty else { throw .empty }
    guard let first = parts.first, parts.contains(where: { $0.side != first.side }) else {
      throw .oneSided(parts.first?.side)
    }
  }

  private mutating func add(_ text: String, _ side: Side, _ line: Int) {
    let words = text.trimmed
    guard !words.isEmpty else { return }
    if let last = parts.last, last.side == side {
      let isHan = last.text.unicodeScalars.last.map { $0.isHan || $0.value > 0x2FFF } ?? false
      parts[parts.count - 1].text += (isHan ? "" : " ") + words
    } else {
      parts.append(Part(side: side, line: line, text: words))
    }
  }

  // MARK: Who is who

  private static let repWords: Set<String> = [
    "我", "我方", "本人", "销售", "坐席", "客服", "业务员", "业务", "顾问", "主叫", "主叫方", "电销", "专员", "员工",
    "me", "i", "rep", "agent", "sales", "caller", "sales rep", "salesperson", "seller", "sdr",
    "bdr", "ae", "outbound",
  ]
  private static let prospectWords: Set<String> = [
    "客户", "对方", "顾客", "被叫", "被叫方", "用户", "他", "她", "前台", "旁人", "接电话的", "联系人", "业主", "家长",
    "prospect", "customer", "client", "lead", "callee", "contact", "them", "he", "she", "buyer",
    "gatekeeper", "reception",
    "receptionist", "inbound",
  ]

  private static func sides(_ said: [TranscriptReader.Said], me: String?) throws(Refusal) -> (
    [String: Side], guessed: String?
  ) {
    var speakers: [String] = []
    for line in said where !speakers.contains(line.speaker) { speakers.append(line.speaker) }
    var sides: [String: Side] = [:]
    func shown(_ speaker: String) -> String {
      said.first { $0.speaker == speaker }?.name ?? speaker
    }
    if let me {
      guard speakers.contains(folded(me).trimmed) else {
        throw .notThere(me, among: speakers.map(shown))
      }
      for speaker in speakers { sides[speaker] = speaker == folded(me).trimmed ? .rep : .prospect }
      return (sides, nil)
    }
    for speaker in speakers {
      if repWords.contains(speaker) { sides[speaker] = .rep }
      if prospectWords.contains(speaker) { sides[speaker] = .prospect }
    }
    let unknown = speakers.filter { sides[$0] == nil }
    let hasRep = sides.values.contains(.rep)
    let hasProspect = sides.values.contains(.prospect)
    if unknown.isEmpty { return (sides, nil) }
    if hasRep {
      // Whoever else speaks is on the other side of the line.
      for speaker in unknown { sides[speaker] = .prospect }
      return (sides, nil)
    }
    guard hasProspect || unknown.count > 1 else { throw .oneSided(nil) }
    let rep = hasProspect && unknown.count == 1 ? unknown[0] : mostLikelyRep(unknown, said)
    guard let rep else { throw .unknownRep(unknown.map(shown)) }
    for speaker in unknown { sides[speaker] = speaker == rep ? .rep : .prospect }
    return (sides, shown(rep))
  }

  private static let repSigns: Phrases = [
    "我是", "我这边是", "这边是", "打电话给您", "给您来电", "您看", "跟您约", "想当面", "耽误您", "calling from", "this is",
    "from",
    "i'd like to show", "would you", "suit you", "the reason for my call",
  ]

  /// The one who asks for a meeting and says where the call comes from; nil when two do so alike.
  private static func mostLikelyRep(_ names: [String], _ said: [TranscriptReader.Said]) -> String? {
    let noon = Slot(day: Day(number: 20_000), clock: .noon)
    let points = names.map { name -> Int in
      said.filter { $0.speaker == name }.prefix(40).reduce(0) { sum, line in
        let utterance = Ear.hear(String(line.text.prefix(400)), at: noon)
        let asks = utterance.ask == .choice ? 4 : utterance.ask == .none ? 0 : 2
        return sum + asks
          + (repSigns.find(in: Spoken(String(line.text.prefix(400)))) == nil ? 0 : 2)
      }
    }
    guard let most = points.max(), most > 0, points.filter({ $0 == most }).count == 1,
      let place = points.firstIndex(of: most)
    else { return nil }
    return names[place]
  }
}

/// Reads lines into speakers and words.
private struct TranscriptReader {
  struct Said {
    /// Folded.
    let speaker: String
    /// As it was written.
    let name: String
    let line: Int
    var text: String
  }

  private var lines: [Said] = []
  private var names: [String: Int] = [:]
  private(set) var hasWords = false

  /// Every line with its speaker; what only looked like a speaker is part of the words before.
  var said: [Said] {
    let known = names.keys.filter { Self.isKnown($0) }
    var result: [Said] = []
    for line in lines {
      let isSpeaker =
        Self.isKnown(line.speaker) || (names[line.speaker] ?? 0) > 1 || known.count < 2
      if isSpeaker || result.isEmpty {
        result.append(line)
      } else {
        let words = line.speaker.isEmpty ? line.text : line.name + "：" + line.text
        result[result.count - 1].text += " " + words
      }
    }
    return result.filter { !$0.speaker.isEmpty }
  }

  private static func isKnown(_ name: String) -> Bool { CallTranscript.isKnownSpeaker(name) }

  mutating func take(_ raw: String, line: Int) {
    var text = Self.withoutTime(raw.trimmed)
    while let first = text.first, "-*>#•".contains(first) { text = text.dropFirst().trimmed }
    text = Self.withoutTime(text)
    guard !text.isEmpty, text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    guard !Self.isFurniture(text) else { return }
    hasWords = true
    if let (written, words) = Self.speaker(text) {
      let name = folded(written)
      guard !Self.metadata.contains(name) else { return }
      names[name, default: 0] += 1
      lines.append(Said(speaker: name, name: written, line: line, text: words))
    } else if !lines.isEmpty {
      let last = lines[lines.count - 1].text
      lines[lines.count - 1].text = last.isEmpty ? text : last + " " + text
    }
  }

  private static let metadata: Set<String> = [
    "时间", "日期", "通话时间", "通话时长", "时长", "开始时间", "结束时间", "号码", "主叫号码", "被叫号码", "录音", "录音编号", "备注",
    "编号",
    "date", "time", "duration", "call id", "recording", "started", "ended", "number", "notes",
    "subject", "id",
  ]

  /// What a subtitle file has around its words.
  private static func isFurniture(_ text: String) -> Bool {
    text.uppercased().hasPrefix("WEBVTT") || text.contains("-->")
      || text.allSatisfy { $0.isNumber || $0.isWhitespace }
  }

  // MARK: Speakers

  /// `我：…`, `Rep: …`, `[客户] …`, `说话人1 00:12`, `**Rep:** …`.
  private static func speaker(_ text: String) -> (name: String, words: String)? {
    if let first = text.first, "[【「<".contains(first),
      let end = text.firstIndex(where: { "]】」>".contains($0) })
    {
      let name = text[text.index(after: text.startIndex)..<end]
      var words = text[text.index(after: end)...].trimmed
      if let mark = words.first, ":：".contains(mark) { words = words.dropFirst().trimmed }
      if let name = accepted(name) { return (name, words) }
    }
    if let colon = speakerColon(text),
      let name = accepted(text[..<colon])
    {
      var words = text[text.index(after: colon)...].trimmed
      while words.hasPrefix("*") { words.removeFirst() }
      return (name, words.trimmed)
    }
    // A speaker and a time alone: the words stand on the lines below.
    let bare = withoutTrailingTime(text)
    if bare.count < text.count, let name = accepted(bare[...]) { return (name, "") }
    return nil
  }

  /// The first colon that is not one of a clock time.
  private static func speakerColon(_ text: String) -> String.Index? {
    text.indices.first { index in
      guard ":：".contains(text[index]) else { return false }
      let before = index > text.startIndex && text[text.index(before: index)].isNumber
      let next = text.index(after: index)
      return !(before && next < text.endIndex && text[next].isNumber)
    }
  }

  /// A name a speaker may have; nil for a part of a sentence or a clock time.
  private static func accepted(_ raw: some StringProtocol) -> String? {
    var name = withoutTrailingTime(raw.trimmed)
    name = String(name.filter { !"*[]【】「」<>".contains($0) }).trimmed
    if let open = name.firstIndex(where: { "(（".contains($0) }), open > name.startIndex {
      name = name[..<open].trimmed
    }
    guard let first = name.first, first.isLetter, name.count <= 24,
      !name.contains(where: { "，。！？、,.!?；;\"“”/".contains($0) && $0 != "." }),
      name.split(separator: " ").count <= 4
    else { return nil }
    return ["http", "https"].contains(folded(name)) ? nil : name
  }

  // MARK: Times

  /// Without `[00:12]`, `00:00:12.500`, `2026-11-24 10:03:12`, `(0:05 - 0:09)` at its head.
  private static func withoutTime(_ text: String) -> String {
    var rest = text[...]
    while true {
      let head = rest.drop { $0.isWhitespace || "[(（【<-–—~".contains($0) }
      let stamp = head.prefix { $0.isNumber || ":：.,-/".contains($0) || $0 == "T" || $0 == "Z" }
      let digits = stamp.filter(\.isNumber).count
      let isTime = digits >= 3 && stamp.contains { ":：".contains($0) }
      let isDate = digits >= 6 && stamp.filter { "-/.".contains($0) }.count == 2
      guard isTime || isDate else { return rest.trimmed }
      // "10:03" before words is a time; "10:03：" is one with its colon.
      rest = head.dropFirst(stamp.count).drop {
        $0.isWhitespace || "])）】>s".contains($0) && $0 != "s"
      }
    }
  }

  /// Without a time at its end: `客户 00:12`, `Rep (00:12)`, `说话人1 [00:03]`.
  private static func withoutTrailingTime(_ text: String) -> String {
    var rest = text[...]
    while let last = rest.last, "])）】> ".contains(last) { rest.removeLast() }
    let stamp = rest.reversed().prefix { $0.isNumber || ":：.".contains($0) }
    guard stamp.contains(where: { ":：".contains($0) }), stamp.filter(\.isNumber).count >= 3 else {
      return text
    }
    rest = rest.dropLast(stamp.count)
    while let last = rest.last, "[(（【< -–\t".contains(last) || last.isWhitespace {
      rest.removeLast()
    }
    return String(rest)
  }
}

extension CallTranscript {
  fileprivate static func isKnownSpeaker(_ name: String) -> Bool {
    repWords.contains(name) || prospectWords.contains(name)
  }
}
