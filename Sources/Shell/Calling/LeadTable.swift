import Calling
import CivilTime
import Diagnostics
import Journaling
import Rehearsal

/// Leads as rows: number, who, tier, grade, attempts and what comes next.
struct LeadTable {
  private let leads: [Journal.Lead]
  private let total: Int
  private let isDue: Bool

  init(_ leads: [Journal.Lead], total: Int, isDue: Bool = false) {
    self.leads = leads
    self.total = total
    self.isDue = isDue
  }

  func show(_ desk: Desk) {
    if desk.isJSON {
      return desk.show(
        .members([
          "leads": .array(leads.map(LeadText.json)), "total": .int(total),
        ]))
    }
    guard !leads.isEmpty else {
      return desk.say(
        isDue
          ? Bilingual(zh: "今天没有到期的下一步", en: "no next step is due today")
          : Bilingual(
            zh: "名单是空的；导入：名单 导入 文件.csv --source 来源",
            en: "the list is empty: leads import FILE.csv --source SOURCE"))
    }
    let text = LeadText(desk)
    let language = desk.language
    if desk.columns < 70 || desk.isPlain {
      var styled = Styled()
      for lead in leads {
        let line =
          "#\(lead.code) \(text.title(lead)) · \(lead.tier.letter)\(mark(lead)) · \(text.step(lead))"
        for piece in line.wrapped(at: desk.columns, indent: 4) { styled.line(piece) }
      }
      desk.say(styled)
    } else {
      // On eighty columns a row stays one line: without the source, and without naming her who asks.
      let isWide = desk.columns >= 100
      let me = isWide ? nil : desk.settings.value(.rep)
      var heads = [
        "#", Bilingual(zh: "名单", en: "lead")[language],
        Bilingual(zh: "号码", en: "number")[language],
        Bilingual(zh: "级", en: "tier")[language], Bilingual(zh: "意向", en: "grade")[language],
        Bilingual(zh: "打过", en: "calls")[language], Bilingual(zh: "下一步", en: "next")[language],
      ]
      if isWide { heads.insert(Bilingual(zh: "来源", en: "source")[language], at: 6) }
      var table = Table(heads, [.right, .left, .left, .left, .left, .right])
      for lead in leads {
        var cells = [
          String(lead.code), text.title(lead).truncated(to: isWide ? 20 : 16),
          LeadText.masked(lead.number),
          lead.tier.letter, lead.grade?.rawValue ?? "–", String(lead.attempts),
          text.step(lead, unnamed: me) + mark(lead),
        ]
        if isWide { cells.insert(harmless(lead.source).truncated(to: 10), at: 6) }
        table.add(cells)
      }
      desk.say(table.text(desk.columns))
    }
    if total > leads.count {
      desk.say(
        Bilingual(
          zh: "共 \(total) 个，列了 \(leads.count) 个；--limit 多列些",
          en: "\(leads.count) of \(total); --limit lists more"), .quiet)
    }
    if leads.contains(where: \.wantsReason) {
      desk.say(
        Bilingual(
          zh: "？＝接通三次没有进展：卡在哪？名单 为什么 编号 原因",
          en: "? = three conversations without progress: what holds it up? leads why NUMBER WORDS"),
        .quiet)
    }
    if leads.contains(where: { $0.state == .spent }) {
      desk.say(
        Bilingual(
          zh: "打满了还没有进展的，建议关掉：名单 关掉 编号；还要打：名单 再打 编号",
          en:
            "no progress and no attempts left: leads close NUMBER, or leads keep NUMBER for another round"
        ),
        .quiet)
    }
  }

  private func mark(_ lead: Journal.Lead) -> String { lead.wantsReason ? " ?" : "" }
}

/// One lead's sheet: all that is known of it, and its calls.
struct LeadSheet {
  private let lead: Journal.Lead

  init(_ lead: Journal.Lead) { self.lead = lead }

  func show(_ desk: Desk) throws {
    let (calls, reasons) = try desk.withJournal {
      (try $0.calls(ofLead: lead.code), try $0.reasons(ofLead: lead.reference))
    }
    if desk.isJSON {
      return desk.show(
        .members([
          "lead": LeadText.json(lead), "calls": .array(calls.map(CallText.json)),
          "reasons": .array(reasons.map { .string($0) }),
        ]))
    }
    let text = LeadText(desk)
    let language = desk.language
    var styled = Styled()
    styled.line("#\(lead.code) \(text.title(lead))", .strong)
    let missing = Bilingual(zh: "没写", en: "not stated")[language]
    let rows: [(Bilingual, String)] = [
      (Bilingual(zh: "号码", en: "number"), LeadText.masked(lead.number)),
      (Bilingual(zh: "来源", en: "source"), harmless(lead.source)),
      (Bilingual(zh: "同意", en: "consent"), lead.consent.map(CallText.words) ?? missing),
      (Bilingual(zh: "背景", en: "background"), CallText.words(lead.background)),
      (
        Bilingual(zh: "匹配", en: "match"),
        LeadText.score(lead.match)
          + Bilingual(zh: "　\(lead.tier.letter) 级", en: "  tier \(lead.tier.letter)")[language]
      ),
      (Bilingual(zh: "意向", en: "grade"), lead.grade?.rawValue ?? "–"),
      (
        Bilingual(zh: "打过", en: "calls"),
        "\(lead.attempts)"
          + Bilingual(
            zh: "　没进展 \(lead.withoutProgress) 次", en: "  \(lead.withoutProgress) without progress")[
            language]
      ),
      (Bilingual(zh: "负责", en: "owner"), lead.owner.map { harmless($0) } ?? "–"),
      (Bilingual(zh: "状态", en: "state"), text.state(lead)),
      (Bilingual(zh: "下一步", en: "next"), text.step(lead)),
      (Bilingual(zh: "卡在哪", en: "held up by"), reasons.map(CallText.words).joined(separator: "；")),
    ]
    let width = (rows.map { $0.0[language].cells }.max() ?? 0) + 2
    for (title, value) in rows where !value.isEmpty {
      let pieces = value.wrapped(at: max(16, desk.columns - width))
      for (index, piece) in pieces.enumerated() {
        styled.append((index == 0 ? title[language] : "").padded(to: width), .quiet)
        styled.line(piece)
      }
    }
    desk.say(styled)
    if !calls.isEmpty { CallList(calls).say(desk) }
  }
}
