/// Words that often decide a reply: sequences of pieces looked for clause by clause.
///
/// The form of the file stands at the top of corpora/cues/zh.cues. Everything lies in flat arrays so that reading a
/// lexicon takes a millisecond.
struct CueLexicon: Sendable {
  /// One unit of an alternative: a character, a word, a word with any ending, a number.
  private struct Atom: Sendable {
    let code: UInt32
    let sound: UInt32
    let isStem: Bool
  }

  /// A run in a flat array.
  private struct Run: Sendable {
    var start: Int32
    var count: Int32

    var range: Range<Int> { Int(start)..<Int(start + count) }
  }

  private struct Cue: Sendable {
    let label: UInt16
    let weight: Float
    let atStart: Bool
    let atEnd: Bool
    let gap: Int
    var pieces: Run
  }

  /// A cue found in a reading.
  struct Hit {
    /// The cue's number in the order of the file.
    let cue: Int
    let label: Int
    var weight: Float
    /// Units from the first to behind the last.
    let first: Int
    let end: Int
  }

  private var atoms: [Atom] = []
  private var alternatives: [Run] = []
  private var pieces: [Run] = []
  private var cues: [Cue] = []
  /// First alternatives by what they begin with: chains in `links` from `heads`.
  private var heads: [Int32] = []
  private var links: [(key: UInt32, cue: Int32, alternative: Int32, next: Int32)] = []

  private static let slots = 8192

  static let none = CueLexicon()

  private init() {}

  /// Reads a lexicon; a label that `numbers` does not know and a line without words are passed over.
  init(_ text: String, numbers: [String: Int]) {
    heads = [Int32](repeating: -1, count: Self.slots)
    var reading = Reading()
    var label: Int?
    var text = text
    text.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        var end = index
        while end < bytes.count, bytes[end] != 10 { end += 1 }
        let line = UnsafeBufferPointer(rebasing: bytes[index..<end])
        index = end + 1
        guard let first = line.first, first != UInt8(ascii: ">") else { continue }
        if first == UInt8(ascii: "#"), line.count > 1, line[1] == 32 {
          label = numbers[String(decoding: line.dropFirst(2), as: UTF8.self)]
        } else if let label {
          add(line, UInt16(label), &reading)
        }
      }
    }
  }

  private mutating func add(
    _ line: UnsafeBufferPointer<UInt8>, _ label: UInt16, _ reading: inout Reading
  ) {
    var weight: Float = 1.5
    var atStart = false
    var atEnd = false
    var isHan = false
    let firstPiece = pieces.count
    for word in line.split(separator: 32) {
      if word.count == 1 {
        switch word.first {
        case UInt8(ascii: "!"): weight = 3
        case UInt8(ascii: "~"): weight = 0.8
        case UInt8(ascii: "^"): atStart = true
        case UInt8(ascii: "$"): atEnd = true
        default: addPiece(word, &reading, &isHan)
        }
      } else if word.elementsEqual("!!".utf8) {
        weight = 7
      } else {
        addPiece(word, &reading, &isHan)
      }
    }
    guard pieces.count > firstPiece else { return }
    let number = Int32(cues.count)
    for place in pieces[firstPiece].range {
      let key = Self.key(atoms[Int(alternatives[place].start)])
      let slot = Self.slot(key)
      links.append((key, number, Int32(place), heads[slot]))
      heads[slot] = Int32(links.count - 1)
    }
    cues.append(
      Cue(
        label: label, weight: weight, atStart: atStart, atEnd: atEnd, gap: isHan ? 6 : 4,
        pieces: Run(start: Int32(firstPiece), count: Int32(pieces.count - firstPiece))))
  }

  private mutating func addPiece(
    _ word: Slice<UnsafeBufferPointer<UInt8>>, _ reading: inout Reading, _ isHan: inout Bool
  ) {
    var found: [Run] = []
    for text in word.split(separator: UInt8(ascii: "/")) {
      let start = atoms.count
      if text.elementsEqual("#".utf8) {
        atoms.append(Atom(code: Reading.number, sound: 0, isStem: true))
      } else {
        for part in text.split(separator: UInt8(ascii: "_")) {
          let isStem = part.last == UInt8(ascii: "*")
          reading.read(UnsafeBufferPointer(rebasing: isStem ? part.dropLast() : part))
          for unit in reading.units {
            isHan = isHan || unit.isHan
            atoms.append(
              Atom(
                code: isStem ? unit.stem : unit.code, sound: unit.isHan ? unit.sound : 0,
                isStem: isStem))
          }
        }
      }
      if atoms.count > start {
        found.append(Run(start: Int32(start), count: Int32(atoms.count - start)))
      }
    }
    guard !found.isEmpty else { return }
    found.sort { ($1.count, $0.start) < ($0.count, $1.start) }
    pieces.append(Run(start: Int32(alternatives.count), count: Int32(found.count)))
    alternatives += found
  }

  /// Characters are found by their sound, words by themselves or their stem.
  private static func key(_ atom: Atom) -> UInt32 {
    atom.isStem ? atom.code ^ 0x2A2A_2A2A : atom.sound != 0 ? atom.sound : atom.code
  }

  private static func slot(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 19) }

  /// Every cue in the reading, each once where it weighs most.
  ///
  /// - Parameter scope: how much each unit counts; a cue counts as its least unit does.
  func hits(in reading: Reading, scope: [Float]) -> [Hit] {
    guard !cues.isEmpty else { return [] }
    var hits: [Hit] = []
    let units = reading.units
    for index in units.indices {
      let unit = units[index]
      let key = unit.isHan && unit.sound != 0 ? unit.sound : unit.code
      find(key, at: index, units, scope, &hits)
      find(unit.stem ^ 0x2A2A_2A2A, at: index, units, scope, &hits)
    }
    return hits
  }

  private func find(
    _ key: UInt32, at index: Int, _ units: [Reading.Unit], _ scope: [Float], _ hits: inout [Hit]
  ) {
    var link = heads[Self.slot(key)]
    while link >= 0 {
      let entry = links[Int(link)]
      link = entry.next
      guard entry.key == key,
        var hit = find(Int(entry.cue), Int(entry.alternative), at: index, units)
      else { continue }
      var least: Float = 2
      for unit in hit.first..<hit.end { least = min(least, scope[unit]) }
      hit.weight *= least
      if let known = hits.firstIndex(where: { $0.cue == hit.cue }) {
        if hit.weight > hits[known].weight { hits[known] = hit }
      } else {
        hits.append(hit)
      }
    }
  }

  private func find(_ number: Int, _ place: Int, at index: Int, _ units: [Reading.Unit]) -> Hit? {
    let cue = cues[number]
    let clause = units[index].clause
    if cue.atStart, index > 0, units[index - 1].clause == clause { return nil }
    var isExact = true
    guard var end = end(of: alternatives[place], at: index, units, &isExact) else { return nil }
    for piece in cue.pieces.range.dropFirst() {
      guard let found = find(pieces[piece], from: end, cue.gap, clause, units, &isExact) else {
        return nil
      }
      end = found
    }
    if cue.atEnd, end < units.count, units[end].clause == clause { return nil }
    return Hit(
      cue: number, label: Int(cue.label), weight: isExact ? cue.weight : cue.weight * 0.6,
      first: index, end: end)
  }

  /// Where a piece ends that starts at `start` or at most `gap` units behind it.
  private func find(
    _ piece: Run, from start: Int, _ gap: Int, _ clause: UInt16, _ units: [Reading.Unit],
    _ isExact: inout Bool
  ) -> Int? {
    var index = start
    while index < units.count, index <= start + gap, units[index].clause == clause {
      for place in piece.range {
        var exact = isExact
        if let end = end(of: alternatives[place], at: index, units, &exact) {
          isExact = exact
          return end
        }
      }
      index += 1
    }
    return nil
  }

  /// Where the atoms end when they stand at `index` within one clause. Single characters must be written as they are;
  /// longer runs may sound alike in all but one of them.
  private func end(of run: Run, at index: Int, _ units: [Reading.Unit], _ isExact: inout Bool)
    -> Int?
  {
    let count = Int(run.count)
    guard index + count <= units.count else { return nil }
    let clause = units[index].clause
    var alike = 0
    for offset in 0..<count {
      let atom = atoms[Int(run.start) + offset]
      let unit = units[index + offset]
      guard unit.clause == clause else { return nil }
      if atom.isStem ? unit.stem == atom.code : unit.code == atom.code { continue }
      guard atom.sound != 0, atom.sound == unit.sound, unit.isHan else { return nil }
      alike += 1
    }
    if alike > 0 {
      guard count >= 2, alike < count || count >= 3 else { return nil }
      isExact = false
    }
    return index + count
  }
}
