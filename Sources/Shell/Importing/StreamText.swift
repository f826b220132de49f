import CivilTime
import Diagnostics
import Journaling

/// What a file brought of one device's stream, in words or as JSON.
struct StreamText {
  private let stream: Journal.StreamReport
  private let desk: Desk

  init(_ stream: Journal.StreamReport, _ desk: Desk) {
    self.stream = stream
    self.desk = desk
  }

  var json: JSON {
    .members([
      "device": .string(stream.mark), "here": .bool(stream.isHere),
      "reps": .array(
        stream.reps.sorted { $0.key < $1.key }.map {
          .members(["rep": .string($0.key), "calls": .int($0.value)])
        }),
      "from": .text(stream.days?.lowerBound.text), "to": .text(stream.days?.upperBound.text),
      "new": .int(stream.written), "known": .int(stream.known), "held": .int(stream.waiting),
      "refused": .int(stream.refused), "withheld": .int(stream.withheld),
      "leftOut": .int(stream.leftOut), "ofOthers": .int(stream.ofOthers),
      "missing": .array(
        stream.missing.map { .array([.int($0.lowerBound), .int($0.upperBound)]) }),
    ])
  }

  func say() {
    desk.say(heading, .heading)
    desk.say(
      Bilingual(
        zh: "新的 \(stream.written) 件，已有 \(stream.known) 件，等通话的 \(stream.waiting) 件，"
          + "没收的 \(stream.refused) 行",
        en: "\(stream.written) new, \(stream.known) known, \(stream.waiting) held until their call "
          + "comes, \(stream.refused) refused"), stream.refused > 0 ? .warning : .plain)
    if stream.withheld > 0 {
      desk.say(
        Bilingual(
          zh: "没有交的 \(stream.withheld) 件，是本人自己的（对练、心情这些）",
          en: "\(stream.withheld) not handed over: the rep's own (practice, mood and the like)"),
        .quiet
      )
    }
    if stream.ofOthers > 0 {
      desk.say(
        Bilingual(
          zh: "其中 \(stream.ofOthers) 件改动了别的设备记的通话",
          en: "\(count(stream.ofOthers, "event")) among them "
            + "\(stream.ofOthers == 1 ? "changes" : "change") calls that another device logged"),
        .warning)
    }
    if stream.isHere, stream.written > 0 {
      desk.say(
        Bilingual(
          zh: "这 \(stream.written) 件写着是这台机器记的，台账里却没有：台账是从旧的恢复来的吧，已经补上",
          en:
            "they bear this machine's own numbers and were not here: the journal was put back from "
            + "an older one, it seems, and has them again"), .warning)
    }
    if !stream.missing.isEmpty {
      let numbers = Self.numbers(stream.missing)
      desk.say(
        Bilingual(
          zh: "还缺第 \(numbers) 号；请对方再导出一次（不加 --since），补来之前别的照算",
          en:
            "missing: \(numbers); ask for another export without --since. The rest counts meanwhile"
        ),
        .warning)
    }
  }

  private var heading: Bilingual {
    let reps = stream.reps.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let few = reps.prefix(3).map { (harmless($0.key), $0.value) }
    let zh = few.map { "\($0.0.isEmpty ? "（没有记名）" : $0.0) \($0.1) 通" }
    let en = few.map { "\($0.0.isEmpty ? "(no name)" : $0.0), \(count($0.1, "call"))" }
    let days = stream.days.map { days in
      days.lowerBound == days.upperBound
        ? Bilingual(zh: days.lowerBound.text, en: days.lowerBound.text)
        : Bilingual(
          zh: "\(days.lowerBound.text) 到 \(days.upperBound.text)",
          en: "\(days.lowerBound.text) to \(days.upperBound.text)")
    }
    return Bilingual(
      zh: (zh + (reps.count > 3 ? ["等 \(reps.count) 人"] : []) + ["设备 \(stream.mark)"]
        + [days?.zh].compactMap { $0 }).joined(separator: " · "),
      en: (en + (reps.count > 3 ? ["\(reps.count) reps in all"] : []) + ["device \(stream.mark)"]
        + [days?.en].compactMap { $0 }).joined(separator: " · "))
  }

  /// Runs of numbers, the first few of them: `31–34, 40`.
  static func numbers(_ runs: [ClosedRange<Int>]) -> String {
    let few = runs.prefix(4).map {
      $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
    return few.joined(separator: ", ") + (runs.count > 4 ? " …" : "")
  }
}
