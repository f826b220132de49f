import Diagnostics
import Playbooks
import TestKit
import Testing

@Suite struct LineTests {
  private func lines() throws -> [Line] {
    let (playbook, _) = Playbook.read([
      SourceText(
        name: "small.md",
        text: """
          # Small
          - Document: catalogue
          - Id: small-en
          - Language: English
          - Version: 1

          ## No time
          - Id: no-time
          - Label: no-time
          - Nature: real
          - Phrases: No time.
          - Acknowledge: I see.
          - Explore: Is it this week?
          - Answer:
            - It is short. {slot1}, or {slot2}?
            - {slot1} or {slot2}?
            - Shall we say {slot1}? {company} is near.
          - Again: {slot1}, or {slot2}?

          """)
    ])
    return try #require(playbook.catalogues.first?.objections.first).answers
  }

  @Test func aSlotThatBeginsASentenceBeginsWithACapital() throws {
    let slots: [BlankName: String] = [
      .slotOne: "next Tuesday at ten", .slotTwo: "tomorrow at three", .company: "brightwell",
    ]
    #expect(
      try lines().map { $0.filled { slots[$0] } } == [
        "It is short. Next Tuesday at ten, or tomorrow at three?",
        "Next Tuesday at ten or tomorrow at three?",
        "Shall we say next Tuesday at ten? brightwell is near.",
      ])
  }

  @Test func aBlankThatNothingFillsStays() throws {
    #expect(try lines()[1].filled { _ in nil } == "{slot1} or {slot2}?")
  }
}
