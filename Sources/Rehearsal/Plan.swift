package import CivilTime
package import Diagnostics
package import Playbooks

/// All a rehearsal needs: texts, prospect, level, day, slots and seed. Equal plans and words give equal calls.
package struct Plan: Sendable {
  package var script: Script
  package var catalogues: [Catalogue]
  package var persona: Persona
  package var level: Level
  package var volume: Volume
  /// Local time at which the call is made; what the ear resolves days against.
  package var now: Slot
  /// Free slots in the order they are to be offered, two for every pair.
  package var offer: [Slot]
  package var seed: UInt64
  /// What fills the blanks in place of the script's defaults, by the name of the blank.
  package var names: [BlankName: String]
  /// In an exam there are no hints, no second tries and no side comments.
  package var isExam: Bool
  /// Somebody ticks what was said: marks speak of ticks, never of the rep's words.
  package var isTicked = false

  package init(
    script: Script, catalogues: [Catalogue], persona: Persona, level: Level = .free,
    volume: Volume = .light, now: Slot, offer: [Slot]? = nil, seed: UInt64,
    names: [BlankName: String] = [:], isExam: Bool = false
  ) {
    self.script = script
    self.catalogues = catalogues
    self.persona = persona
    self.level = level
    self.volume = volume
    self.now = now
    self.offer = offer ?? FreeSlots().proposals(from: now)
    self.seed = seed
    self.names = names
    self.isExam = isExam
  }

  /// A seed made of a name, the same on every machine: what an exam is held with.
  package static func fixedSeed(_ name: String) -> UInt64 {
    var digest = Digest()
    digest.add(name)
    return digest.value
  }

  /// The language the call is held in.
  package var language: Language { script.header.language }

  /// The objection with this id; a later catalogue adds, so the first that has it answers.
  package func objection(_ id: String) -> Objection? {
    for catalogue in catalogues {
      if let found = catalogue.objections.first(where: { $0.id.value == id }) { return found }
    }
    return nil
  }

  /// What stands for a blank that is not a slot.
  package func name(_ blank: BlankName) -> String? {
    if let given = names[blank] { return given }
    return script.blanks.first { $0.value.name == blank }?.value.text
  }

  /// A digest of every text of the plan, so that a changed script is noticed instead of mis-replayed.
  package var digest: String {
    var digest = Digest()
    digest.add(script.source.text)
    for catalogue in catalogues { digest.add(catalogue.source.text) }
    digest.add(persona.source.text)
    for blank in names.keys.sorted(by: { $0.text < $1.text }) {
      digest.add(blank.text)
      digest.add(names[blank] ?? "")
    }
    for slot in offer { digest.add(slot.text) }
    digest.add(now.text)
    return digest.text
  }
}
