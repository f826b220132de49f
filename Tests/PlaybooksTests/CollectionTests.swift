import Diagnostics
import Playbooks
import TestKit
import Testing

/// The collection that ships: how much there is, and that both languages hold the same.
@Suite struct CollectionTests {
  private static let playbook = Playbook.read(Tree.shipped).0

  private var scripts: [Script] { Self.playbook.scripts }
  private var catalogues: [Catalogue] { Self.playbook.catalogues }
  private var personas: [Persona] { Self.playbook.personas }

  private func ids(_ headers: [Header], _ language: Language) -> Set<String> {
    Set(headers.filter { $0.language == language }.map(\.id.value))
  }

  @Test func bothLanguagesHoldTheSameFiles() {
    for headers in [scripts.map(\.header), catalogues.map(\.header), personas.map(\.header)] {
      #expect(ids(headers, .zh) == ids(headers, .en))
    }
  }

  @Test func bothEditionsOfAScriptGoTheSameWay() {
    for chinese in scripts where chinese.header.language == .zh {
      let english = scripts.first {
        $0.header.language == .en && $0.header.id.value == chinese.header.id.value
      }
      let shape = { (script: Script) in script.stages.map { "\($0.id.value) \($0.kind)" } }
      #expect(english.map(shape) == shape(chinese), "\(chinese.header.id.value)")
    }
  }

  @Test func bothEditionsOfACatalogueAnswerTheSame() {
    for chinese in catalogues where chinese.header.language == .zh {
      let english = catalogues.first {
        $0.header.language == .en && $0.header.id.value == chinese.header.id.value
      }
      let shape = { (catalogue: Catalogue) in
        catalogue.objections.map { "\($0.id.value) \($0.label) \($0.nature.rawValue)" }.sorted()
      }
      #expect(english.map(shape) == shape(chinese), "\(chinese.header.id.value)")
    }
  }

  @Test(arguments: Language.allCases) func thereIsEnoughToOpen(_ language: Language) {
    #expect(ids(scripts.map(\.header), language).count >= 14)
    let own = personas.filter { $0.header.language == language }
    #expect(own.count >= 12)
    #expect(own.filter { $0.role == .gatekeeper }.count >= 4)
    #expect(Set(own.map(\.difficulty)).count == Persona.Difficulty.allCases.count)
  }

  @Test(arguments: Language.allCases) func theBasicsAreComplete(_ language: Language) throws {
    let basics = try #require(
      catalogues.first { $0.header.language == language && $0.header.id.value == "basics" })
    #expect(basics.objections.count >= 24)
    for objection in basics.objections {
      let name = "\(language) \(objection.id.value)"
      #expect(objection.phrases.count >= 10, "\(name): phrases")
      #expect(
        objection.acknowledge.count >= 2 || objection.nature == .final, "\(name): acknowledge")
      #expect(objection.explore.count >= 2 || objection.nature == .final, "\(name): explore")
      #expect(objection.answers.count >= 3 || objection.nature == .final, "\(name): answers")
      #expect(!objection.never.isEmpty && !objection.why.isEmpty, "\(name): avoid, with a reason")
    }
  }

  @Test(arguments: Language.allCases) func supplementsAreWorthOpening(_ language: Language) {
    for catalogue in catalogues
    where catalogue.header.language == language && catalogue.header.id.value != "basics" {
      #expect(catalogue.objections.count >= 6, "\(catalogue.header.id.value)")
    }
  }

  /// Two answers that share four fifths of their pairs of letters teach one thing twice.
  @Test(arguments: Language.allCases) func noAnswerIsSaidTwice(_ language: Language) {
    let answers = catalogues.filter { $0.header.language == language }
      .flatMap(\.objections).flatMap(\.answers).map { ($0.text, pairs(folded($0.text))) }
    var nearest = (share: 0.0, "", "")
    for (index, (text, own)) in answers.enumerated() where own.count > 4 {
      for (other, theirs) in answers[..<index]
      where theirs.count > 4 && min(own.count, theirs.count) * 2 > max(own.count, theirs.count) {
        let share = 2 * Double(common(own, theirs)) / Double(own.count + theirs.count)
        if share > nearest.share { nearest = (share, text, other) }
      }
    }
    #expect(nearest.share < 0.8, "\(nearest)")
  }

  /// The pairs of neighbouring scalars, each as one number, in order of size.
  private func pairs(_ text: String) -> [UInt64] {
    let scalars = text.unicodeScalars.map { UInt64($0.value) }
    return zip(scalars, scalars.dropFirst()).map { $0 << 32 | $1 }.sorted()
  }

  /// How many are in both, each counted as often as it stands in both.
  private func common(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var (left, right, sum) = (left[...], right[...], 0)
    while let first = left.first, let other = right.first {
      if first == other { sum += 1 }
      if first <= other { left.removeFirst() }
      if other <= first { right.removeFirst() }
    }
    return sum
  }
}
