import CivilTime
import Diagnostics
import Hearing
import Playbooks
import TestKit
import Testing

@testable import Rehearsal

@Suite struct CriterionTests {
  @Test func everyExampleIsJudgedAsItsCardSays() {
    for criterion in Criterion.all {
      for (language, lines) in criterion.met.byLanguage {
        for line in lines {
          let judged = criterion.judge(Scenes.moment(criterion.scene, line, language))
          #expect(judged?.verdict == .met, "\(criterion.name) met [\(language)]: \(line)")
        }
      }
      for (language, lines) in criterion.missed.byLanguage {
        for line in lines {
          let judged = criterion.judge(Scenes.moment(criterion.scene, line, language))
          #expect(judged?.verdict == .missed, "\(criterion.name) missed [\(language)]: \(line)")
        }
      }
    }
  }

  @Test func everyCriterionHasExamplesInBothLanguages() {
    for criterion in Criterion.all {
      for examples in [criterion.met, criterion.missed] {
        #expect(!examples.zh.isEmpty && !examples.en.isEmpty, "\(criterion.name)")
      }
    }
  }

  @Test func everyFileIsOnTheShelfAndNamedLikeItsCriterion() {
    let shelf = Shelf(
      "Sources/Rehearsal/Criteria",
      list: "Criterion.all (Sources/Rehearsal/Judging/Criterion.swift)")
    #expect(shelf.misfits(Criterion.names) == [])
  }

  @Test func everyMissedRemarkQuotesTheRepOrSaysWhatToTry() {
    for criterion in Criterion.all {
      for (language, lines) in criterion.missed.byLanguage {
        for line in lines {
          guard let found = criterion.judge(Scenes.moment(criterion.scene, line, language)),
            found.verdict == .missed
          else { continue }
          #expect(found.remark.zh.count > 8 && found.remark.en.count > 20, "\(criterion.name)")
          #expect(!found.remark.zh.contains("！"), "no exclamation marks: \(criterion.name)")
        }
      }
    }
  }
}

extension Criterion.Examples {
  var byLanguage: [(Language, [String])] { [(.zh, zh), (.en, en)] }
}

/// The typical moments in which the cards' examples are said.
enum Scenes {
  static func moment(_ scene: Criterion.Scene, _ line: String, _ language: Language) -> Moment {
    let now = Shipped.now
    var moment = Moment(
      said: line, utterance: Ear.hear(line, at: now), language: language, now: now,
      duty: duty(scene))
    moment.prospect = language == .zh ? "周经理" : "Ms Okafor"
    moment.company = language == .zh ? "青禾软件" : "Brightwell Facilities"
    moment.rep = language == .zh ? "林晓" : "Lin Hart"
    let offer = FreeSlots().proposals(from: now)
    moment.pair = Array(offer.prefix(2))
    switch scene {
    case .reflex:
      moment.label = "no-time"
      moment.prospectLine = language == .zh ? "最近排得满满的。" : "My diary is full to bursting."
    case .materials:
      moment.label = "send-materials"
      moment.prospectLine = language == .zh ? "你先发份资料吧。" : "Just email me something."
    case .real:
      moment.label = "have-supplier"
      moment.prospectLine = language == .zh ? "我们有系统了。" : "We've already got cleaners."
    case .question: moment.prospectLine = language == .zh ? "要多久？" : "How long, really?"
    case .confirming, .unclear:
      moment.chosen = Slot(language == .zh ? "2026-12-02T10:00" : "2026-12-03T14:00")!
      moment.isBooked = true
      moment.isUnclear = scene == .unclear
    case .booked, .closing:
      moment.chosen = Slot("2026-12-02T10:00")!
      moment.isBooked = true
      moment.endsCall = Wording(Spoken(line)).detailQuestion == nil
    case .fallback: moment.wasRefused = true
    case .afterRefusal:
      moment.refused = Array(offer.prefix(2))
      moment.pair = Array(offer.dropFirst(2).prefix(2))
    case .purpose:
      moment.modelHasNumber = true
      moment.must = [language == .zh ? "二十分钟" : "by half"]
    case .opening, .ask, .final, .driving: break
    }
    return moment
  }

  private static func duty(_ scene: Criterion.Scene) -> Duty {
    switch scene {
    case .opening: .stage(.opening)
    case .purpose: .stage(.purpose)
    case .ask, .afterRefusal: .stage(.ask)
    case .reflex, .materials: .answer(.reflex)
    case .real: .answer(.real)
    case .final: .letGo(.doNotContact)
    case .driving: .letGo(.driving)
    case .question: .reply
    case .confirming, .unclear: .stage(.confirm)
    case .booked, .closing: .stage(.end)
    case .fallback: .stage(.fallback)
    }
  }
}
