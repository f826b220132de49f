import Diagnostics
import Playbooks

/// A call script as one would print it: the main line, the branches, the answers to objections beside them.
struct ScriptPage {
  private let script: Script
  private let catalogues: [Catalogue]
  private let language: Language
  /// Where a stage stands in the script, by its id, and its number on the page.
  private let places: [String: Int]
  private let numbers: [Int]
  /// What the script writes for its blanks.
  private let written: [BlankName: String]
  /// Stages by index: those of the main line in the order of the call.
  let main: [Int]
  private let branches: [Int]

  /// - Parameter language: of the page; what is said stays in the script's own.
  init(_ script: Script, _ catalogues: [Catalogue], _ language: Language) {
    self.script = script
    self.catalogues = catalogues
    self.language = language
    let places = Dictionary(
      script.stages.enumerated().map { ($1.id.value, $0) }, uniquingKeysWith: { first, _ in first })
    main = Self.mainLine(of: script, places)
    var isMain = script.stages.map { _ in false }
    for index in main { isMain[index] = true }
    branches = script.stages.indices.filter { !isMain[$0] }
    var numbers = script.stages.map { _ in 0 }
    for (number, index) in (main + branches).enumerated() { numbers[index] = number + 1 }
    self.places = places
    self.numbers = numbers
    written = Dictionary(
      script.blanks.map { ($0.value.name, $0.value.text) }, uniquingKeysWith: { first, _ in first })
  }

  /// The way of a call in which the prospect takes the first reply each time.
  private static func mainLine(of script: Script, _ places: [String: Int]) -> [Int] {
    var way: [Int] = []
    var isPassed = script.stages.map { _ in false }
    var next = script.entry.flatMap { places[$0.id.value] }
    while let index = next, !isPassed[index] {
      way.append(index)
      isPassed[index] = true
      let stage = script.stages[index]
      next =
        stage.kind == .end
        ? nil
        : stage.replies.lazy.compactMap { $0.target.flatMap { places[$0.value] } }
          .first { !isPassed[$0] }
    }
    return way
  }

  /// - Parameters:
  ///   - columns: cells in a row of the page.
  ///   - isPlain: everything below one another, for screen readers.
  func text(columns: Int, isPlain: Bool) -> Styled {
    var head = Block(cells: columns, labelCells: 6)
    self.head(&head)
    let sets = !isPlain && columns >= 72 && !objections.isEmpty
    let left = sets ? (columns - 3) * 11 / 20 : columns
    var way = Block(cells: left, labelCells: language == .zh ? 6 : 9)
    for index in main { stage(index, &way) }
    if !branches.isEmpty {
      way.add(Bilingual(zh: "支线", en: "Branches")[language], .heading)
      way.gap()
      for index in branches { stage(index, &way) }
    }
    guard !objections.isEmpty else { return head.text + way.text }
    var answers = Block(
      cells: sets ? columns - 3 - left : columns, labelCells: language == .zh ? 6 : 9)
    self.answers(&answers)
    return head.text + (sets ? way.beside(answers) : way.text + answers.text)
  }

  private func head(_ block: inout Block) {
    let header = script.header
    block.add(header.title.value, .heading)
    let names = script.catalogues.map(\.value).joined(separator: language == .zh ? "、" : ", ")
    let facts: [String] = [
      header.id.value, header.language.words.house(language),
      Bilingual(zh: "第 \(header.version) 版", en: "version \(header.version)")[language],
      Bilingual(zh: "及格线 \(script.passMark)", en: "pass mark \(script.passMark)")[language],
      names.isEmpty ? "" : Bilingual(zh: "异议库 \(names)", en: "catalogues \(names)")[language],
    ]
    block.add(facts.filter { !$0.isEmpty }.joined(separator: " · "), .quiet)
    if let goal = script.goal { block.add(goal.value) }
    let way = main.map { "\(numbers[$0]) \(script.stages[$0].name.value)" }
    block.add(
      Bilingual(zh: "主线：", en: "Main line: ")[language] + way.joined(separator: " → "), .strong,
      indent: 2)
    block.gap()
  }

  private func stage(_ index: Int, _ block: inout Block) {
    let stage = script.stages[index]
    let kind = stage.kind.title[language]
    var title = "\(numbers[index]) \(stage.name.value)"
    if folded(kind) != folded(stage.name.value) { title += " · \(kind)" }
    if let cap = stage.cap {
      let times = Bilingual(
        zh: "最多 \(cap.visits) 次", en: "at most \(count(cap.visits, "time"))")[language]
      title += " · \(times)\(way(cap.target?.value))"
    }
    block.add(title, .strong, indent: 2)
    for (place, line) in stage.rep.enumerated() {
      let label =
        place == 0 ? Bilingual(zh: "我", en: "You") : Bilingual(zh: "或者", en: "or")
      block.add(label[language], shown(line), place == 0 ? .rep : .plain)
    }
    let asides: [(Bilingual, [String], Styled.Meaning)] = [
      (Bilingual(zh: "必说", en: "Must"), stage.must.map(\.value), .plain),
      (Bilingual(zh: "提示", en: "Cue"), stage.cue.map(\.value), .quiet),
      (Bilingual(zh: "别说", en: "Never"), stage.never.map(\.value), .bad),
    ]
    for (label, words, meaning) in asides {
      for word in words { block.add(label[language], word, meaning) }
    }
    for reply in stage.replies {
      block.add(
        Bilingual(zh: "客户", en: "They")[language], shown(reply.line) + way(reply.target?.value),
        .prospect)
    }
    for route in stage.objectionRoutes {
      let all = Bilingual(zh: "全部", en: "all")[language]
      let names = route.names.map {
        $0.map(\.value).joined(separator: language == .zh ? "、" : ", ")
      }
      block.add(
        Bilingual(zh: "异议", en: "Refusal")[language], (names ?? all) + way(route.target?.value))
    }
    if let outcome = stage.outcome {
      block.add(Bilingual(zh: "结果", en: "Outcome")[language], outcome.value)
    }
    block.gap()
  }

  /// ` → 3 邀约`, or nothing without a target.
  private func way(_ target: String?) -> String {
    guard let place = target.flatMap({ places[$0] }) else { return "" }
    return " → \(numbers[place]) \(script.stages[place].name.value)"
  }

  /// What the script can meet: all of its catalogues, or those its stages name.
  private var objections: [Objection] {
    let routes = script.stages.flatMap(\.objectionRoutes)
    let all = catalogues.flatMap(\.objections)
    guard !routes.isEmpty else { return [] }
    if routes.contains(where: { $0.names == nil }) { return all }
    let named = Set(routes.flatMap { $0.names ?? [] }.map(\.value))
    return all.filter { named.contains($0.id.value) }
  }

  private func answers(_ block: inout Block) {
    block.add(Bilingual(zh: "异议的应对", en: "Answers")[language], .heading)
    block.gap()
    for objection in objections {
      block.add("\(objection.name.value)  \(objection.nature.title[language])", .strong, indent: 2)
      let parts: [(Bilingual, Line?)] = [
        (Bilingual(zh: "认同", en: "Accept"), objection.acknowledge.first),
        (
          Bilingual(zh: "澄清", en: "Explore"),
          objection.nature == .real ? objection.explore.first : nil
        ),
        (Bilingual(zh: "回应", en: "Answer"), objection.answers.first),
        (Bilingual(zh: "再推", en: "Again"), objection.again.first),
      ]
      for (label, line) in parts {
        if let line { block.add(label[language], shown(line), .rep) }
      }
      block.gap()
    }
  }

  /// The line with the script's own words in its blanks; times stay blank.
  private func shown(_ line: Line) -> String {
    line.filled { name in
      written[name] ?? "{\(name.words.house(script.header.language))}"
    }
  }
}
