import Diagnostics
import Foundation
import Linting
import Playbooks
import TestKit
import Testing

/// A Chinese keyboard: every markup character by its full-width twin, the meaning kept or flagged on its line.
@Suite struct FullWidthTests {
  static let twins: [Character: String] = [
    "-": "－", "#": "＃", ":": "：", "(": "（", ")": "）", "{": "｛", "}": "｝", "=": "＝", ">": "＞",
    "/": "／", ",": "，", "@": "＠", "%": "％", "|": "｜", " ": "\u{3000}",
  ]
  static let digits: [Character: String] = [
    "0": "０", "1": "１", "2": "２", "3": "３", "4": "４", "5": "５", "6": "６", "7": "７", "8": "８",
    "9": "９",
  ]

  /// Fields whose values are parted by signs.
  static let lists: Set<String> = [
    "异议库", "Catalogues", "异议", "Objections", "允许", "Allow", "译自", "Translated from", "必说", "Must",
  ]

  /// What a file means, spans and words of people's text aside.
  static func meaning(_ source: SourceText) -> String {
    let (book, _) = Playbook.read([source])
    let scripts = book.scripts + book.refused.scripts
    let catalogues = book.catalogues + book.refused.catalogues
    let personas = book.personas + book.refused.personas
    var all: [String] = []
    for script in scripts {
      all.append(head(script.header) + " \(script.passMark)")
      all += script.catalogues.map { folded($0.value) }
      all += script.weights.map { "\($0.value)" } + script.blanks.map { "\($0.value.name)" }
      for stage in script.stages {
        all.append(
          "\(folded(stage.id.value)) \(stage.kind) \(stage.rep.count) \(stage.cap?.visits ?? 0)")
        all += stage.replies.map {
          "\(shape($0.line)) \(folded($0.target?.value ?? "-")) \($0.binds?.value.text ?? "-")"
        }
        all += stage.rep.map(shape)
        all += stage.objectionRoutes.map {
          "\($0.names?.map { folded($0.value) } ?? ["all"]) \(folded($0.target?.value ?? "-"))"
        }
        all.append("\(stage.must.count) \(stage.cue.count) \(stage.never.count)")
      }
    }
    for catalogue in catalogues {
      all.append(head(catalogue.header))
      for one in catalogue.objections {
        all.append(
          "\(folded(one.id.value)) \(folded(one.label)) \(one.nature) \(one.phrases.count) \(one.never.count)"
        )
        all += (one.answers + one.acknowledge + one.explore + one.again).map(shape)
      }
    }
    for persona in personas {
      all.append(
        head(persona.header)
          + "\(persona.patience) \(persona.winnable) \(persona.layers) \(persona.mood) \(persona.role)"
      )
      all += persona.objections.map { "\(folded($0.objection.value)) \($0.weight)" }
      all.append(
        "\(persona.greets.count) \(persona.accepts.map(shape)) \(persona.counters.map(shape))")
    }
    return all.joined(separator: "\n")
  }

  static func head(_ header: Header) -> String {
    "\(header.kind) \(folded(header.id.value)) \(header.language) \(header.version) "
      + (header.translatedFrom.map { "\(folded($0.value.id))@\($0.value.version)" } ?? "")
  }

  /// The blanks of a line; a twin within its words is the writer's business.
  static func shape(_ line: Line) -> String {
    line.pieces.map { if case .blank(let name) = $0 { "{\(name.value.text)}" } else { "…" } }
      .joined()
  }

  @Test func everyTwinIsKeptOrFlagged() {
    let paths = [
      "scripts/zh/first-call.md", "scripts/en/first-call.md", "corpora/personas/en/busy-manager.md",
      "corpora/personas/zh/busy-manager.md",
    ]
    let basics = Tree.source("corpora/objections/zh/basics.md")
    let cut = basics.text.split(separator: "\n", omittingEmptySubsequences: false).prefix(60)
    let sources =
      paths.map(Tree.source)
      + [SourceText(name: "basics.md", text: cut.joined(separator: "\n"))]
    var kept = 0
    var flagged = 0
    var silent: [String] = []
    for source in sources {
      let before = Self.meaning(source)
      let quiet = Set(
        Playbook.read([source]).1.map { "\($0.name) \(source.line(at: $0.primary.start))" })
      var places = Self.places(source)
      // SPAR_EVERY=1 tries each; otherwise a fixed sample.
      if ProcessInfo.processInfo.environment["SPAR_EVERY"] == nil {
        places = places.enumerated().filter { $0.offset % 8 == 0 }.map(\.element)
      }
      for (place, twin) in places {
        var characters = Array(source.text)
        let line = characters[..<place].count { $0 == "\n" } + 1
        characters.replaceSubrange(place...place, with: Array(twin))
        let changed = SourceText(name: source.name, text: String(characters))
        if Self.meaning(changed) == before {
          kept += 1
        } else if Playbook.read([changed]).1.contains(where: {
          let first = changed.line(at: $0.primary.start)
          return first == line && !quiet.contains("\($0.name) \(first)")
        }) {
          flagged += 1
        } else {
          silent.append("\(source.name):\(line) \(twin)")
        }
      }
    }
    print(
      "full-width twins: \(kept + flagged + silent.count), kept \(kept), flagged \(flagged), silent \(silent.count)"
    )
    #expect(silent.isEmpty, "\(silent.prefix(20))")
  }

  /// Every markup character with its twin; spaces and signs inside words are no markup.
  static func places(_ source: SourceText) -> [(Int, String)] {
    var all: [(Int, String)] = []
    var column = 0
    var name = ""
    let characters = Array(source.text)
    var lineStart = 0
    var isField = false
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        lineStart = index + 1
        column = 0
        isField = false
        continue
      }
      if column == 0 {
        let line = characters[lineStart...].prefix { $0 != "\n" }
        isField = line.first == "-"
        name = String(line.dropFirst(2).prefix { $0 != ":" && $0 != "：" })
      }
      column += 1
      let inLead = column <= 4 && characters[lineStart..<index].allSatisfy { " -#>".contains($0) }
      let inName = isField && column <= name.count + 3
      let isBrace = "{}".contains(character)
      let isArrow = character == ">" && index > lineStart && characters[index - 1] == "-"
      let isSlot = "()".contains(character) && isField
      let isSign =
        "=".contains(character)
        || (isField && Self.digits[character] != nil && !name.isEmpty
          && [
            "及格线", "Pass mark", "版本", "Version", "最多", "At most", "耐心", "Patience", "可约",
            "Winnable", "层数", "Layers",
          ].contains(name))
      let isParting = ",|@/".contains(character) && isField && Self.lists.contains(name)
      guard
        inLead || (inName && character == ":") || isBrace || isArrow || isSlot || isSign
          || isParting
      else { continue }
      if let twin = Self.twins[character] ?? Self.digits[character] { all.append((index, twin)) }
    }
    return all
  }
}
