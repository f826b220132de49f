import Diagnostics

/// Findings about names that lead nowhere and about the way a call can take.
extension Problem {
  static func unknownStage(
    _ name: String, in source: SourceText, at span: Span, near: String?
  ) -> Diagnostic {
    Problem.unknownStage.found(
      Bilingual(
        zh: "没有\(quoted(name, .zh))这个环节", en: "there is no stage \(quoted(name, .en))"),
      in: source, at: span,
      help: didYouMean(near)
        ?? Bilingual(zh: "箭头后面写一个环节的名字或编号", en: "behind the arrow stands a stage's name or id"),
      fix: near.map { Fix([Edit(span, $0)]) })
  }

  static func unknownSlot(_ name: String, in source: SourceText, at span: Span) -> Diagnostic {
    Problem.unknownChoice.found(
      Bilingual(
        zh: "括号里要写一个时间，写的是\(quoted(name, .zh))",
        en: "the brackets hold a slot, found \(quoted(name, .en))"),
      in: source, at: span,
      help: Bilingual(
        zh: "可以写：时间一、时间二、客户时间", en: "one of slot1, slot2, their time"))
  }

  static func unknownCatalogue(
    _ name: String, in source: SourceText, at span: Span, near: String?
  ) -> Diagnostic {
    Problem.unknownCatalogue.found(
      Bilingual(
        zh: "没有\(quoted(name, .zh))这个异议库", en: "there is no catalogue \(quoted(name, .en))"),
      in: source, at: span,
      help: didYouMean(near)
        ?? Bilingual(
          zh: "把它的文件一起给出来，或者用 --library 指它所在的目录",
          en: "name its file as well, or the directory it is in with --library"),
      fix: near.map { Fix([Edit(span, $0)]) })
  }

  static func unknownObjection(
    _ name: String, in source: SourceText, at span: Span, near: String?
  ) -> Diagnostic {
    Problem.unknownObjection.found(
      Bilingual(
        zh: "异议库里没有\(quoted(name, .zh))", en: "no catalogue here has \(quoted(name, .en))"),
      in: source, at: span,
      help: didYouMean(near)
        ?? Bilingual(zh: "写异议的编号或名字", en: "write an objection's id or name"),
      fix: near.map { Fix([Edit(span, $0)]) })
  }

  static func undefinedBlank(
    _ name: String, in source: SourceText, at span: Span, near: String?, isScript: Bool
  ) -> Diagnostic {
    Problem.undefinedBlank.found(
      Bilingual(
        zh: "没有\(quoted(name, .zh))这个填空", en: "the blank \(quoted(name, .en)) is not defined"),
      in: source, at: span,
      help: didYouMean(near)
        ?? (isScript
          ? Bilingual(zh: "在话术开头的「填空」下面加一条", en: "add it under “Blanks” at the head of the script")
          : Bilingual(
            zh: "异议库和人物里只能用：称呼、公司、姓名、地点、时长、依据和四个时间",
            en: "known here: prospect, company, rep, place, duration, source and the four slots")),
      fix: near.map { Fix([Edit(span, "{\($0)}")]) })
  }

  static func blankWithoutDefault(
    _ name: String, in source: SourceText, at span: Span, used: Span?
  ) -> Diagnostic {
    Problem.blankWithoutDefault.found(
      Bilingual(zh: "「填空」里没给「\(name)」写内容", en: "“\(name)” has no default among the blanks"),
      in: source, at: span,
      secondary: used.map { [Label($0, Bilingual(zh: "用在这里", en: "it is used here"))] } ?? [],
      help: Bilingual(zh: "加一条「  - \(name) = …」", en: "add an item “  - \(name) = …”"))
  }

  static func unusedBlank(_ name: String, in source: SourceText, at span: Span) -> Diagnostic {
    Problem.unusedBlank.found(
      Bilingual(zh: "填空「\(name)」一次也没用到", en: "the blank “\(name)” is never used"), in: source,
      at: span,
      help: Bilingual(zh: "用 {\(name)} 写进话里，或者删掉", en: "use it as {\(name)}, or delete it"))
  }

  static func unusedCatalogue(_ name: String, in source: SourceText, at span: Span) -> Diagnostic {
    Problem.unusedCatalogue.found(
      Bilingual(
        zh: "写了异议库，可没有一个环节会遇到异议", en: "a catalogue is named but no stage meets an objection"),
      in: source, at: span,
      help: Bilingual(
        zh: "在会被拒绝的环节加「- 异议：全部 → …」",
        en: "add “- Objections: all → …” to the stages that can be refused"))
  }

  static func replyWithoutTarget(in source: SourceText, at span: Span) -> Diagnostic {
    Problem.replyWithoutTarget.found(
      Bilingual(zh: "客户说了这句，然后去哪儿没写", en: "this reply leads nowhere"), in: source, at: span,
      help: Bilingual(zh: "在后面加「 → 环节」", en: "add “ → Stage” behind it"))
  }

  static func missingSlot(
    _ slot: String, in source: SourceText, at span: Span, written language: Language
  ) -> Diagnostic {
    Problem.missingSlot.found(
      Bilingual(
        zh: "客户定了时间，箭头后面没写是哪个", en: "the prospect chose a time and the arrow does not say which"),
      in: source, at: span,
      help: Bilingual(zh: "在后面加「（\(slot)）」", en: "add “ (\(slot))” behind it"),
      fix: Fix([
        Edit(Span(span.end, span.end), language == .zh ? "（\(slot)）" : " (\(slot))")
      ]))
  }

  static func deadEnd(
    _ stage: String, in source: SourceText, at span: Span, isEmpty: Bool
  ) -> Diagnostic {
    Problem.deadEnd.found(
      Bilingual(
        zh: "走到\(quoted(stage, .zh))就没有下文了", en: "the call stops dead at \(quoted(stage, .en))"),
      in: source, at: span,
      help: Bilingual(
        zh: "加「- 客户：… → 环节」；到这里就该结束的话，环节写成「收尾」",
        en: "add “- Prospect: … → Stage”; if the call ends here, its kind is end"))
  }

  static func unreachableStage(_ stage: String, in source: SourceText, at span: Span) -> Diagnostic
  {
    Problem.unreachableStage.found(
      Bilingual(
        zh: "没有哪条路走得到\(quoted(stage, .zh))", en: "nothing leads to \(quoted(stage, .en))"),
      in: source, at: span,
      help: Bilingual(
        zh: "让别的环节有一句「→ \(stage)」，或者删掉它",
        en: "let a reply elsewhere lead to it, or delete the stage"))
  }

  static func askUnreachable(
    hasAsk: Bool, in source: SourceText, at span: Span
  ) -> Diagnostic {
    Problem.askUnreachable.found(
      hasAsk
        ? Bilingual(zh: "从开场走不到邀约", en: "no way leads from the opening to the ask")
        : Bilingual(zh: "整份话术没有邀约", en: "this script never asks for a meeting"),
      in: source, at: span,
      help: hasAsk
        ? Bilingual(zh: "让一句客户的话通到邀约", en: "let a reply lead to the ask stage")
        : Bilingual(zh: "加一个环节，写「- 环节：邀约」", en: "add a stage with “- Kind: ask”"))
  }

  static func endUnreachable(hasEnd: Bool, in source: SourceText, at span: Span) -> Diagnostic {
    Problem.endUnreachable.found(
      hasEnd
        ? Bilingual(zh: "从这里走不到收尾", en: "no way leads from here to the end of the call")
        : Bilingual(zh: "整份话术没有收尾", en: "this script has no end"),
      in: source, at: span,
      help: hasEnd
        ? Bilingual(zh: "让一句客户的话通到收尾", en: "let a reply lead to an end stage")
        : Bilingual(zh: "加一个环节，写「- 环节：收尾」", en: "add a stage with “- Kind: end”"))
  }

  static func noWayBack(
    _ stage: String, in source: SourceText, at span: Span
  ) -> Diagnostic {
    Problem.noWayBack.found(
      Bilingual(
        zh: "答完异议去\(quoted(stage, .zh))，就再也回不到邀约了",
        en: "after the answer the call goes to \(quoted(stage, .en)) and never returns to the ask"),
      in: source, at: span,
      help: Bilingual(
        zh: "让箭头指向邀约，或者指向还能走到邀约的环节",
        en: "lead the arrow to the ask, or to a stage from which it can be reached"))
  }

  static func uncappedLoop(
    _ stages: [String], in source: SourceText, at span: Span
  ) -> Diagnostic {
    let way = stages.prefix(6)
    return Problem.uncappedLoop.found(
      Bilingual(
        zh: "会一直绕圈：\(way.joined(separator: " → "))",
        en: "this can go round for ever: \(way.joined(separator: " → "))"),
      in: source, at: span,
      help: Bilingual(
        zh: "给其中一个环节加「- 最多：3 次 → 退一步」", en: "give one of them “- At most: 3 times → Fallback”"))
  }

  static func unboundSlot(
    in source: SourceText, at span: Span, way: [String]
  ) -> Diagnostic {
    let path = way.suffix(6).joined(separator: " → ")
    return Problem.unboundSlot.found(
      Bilingual(
        zh: "走到这里时间可能还没定：\(path)", en: "no time has been chosen on this way: \(path)"),
      in: source, at: span,
      help: Bilingual(
        zh: "通到这里的那句客户的话后面加「（时间一）」这样的括号",
        en: "add “ (slot1)” behind the reply that leads here"))
  }

  static func replyRepeatsPhrase(
    _ objection: String, in source: SourceText, at span: Span
  ) -> Diagnostic {
    Problem.replyRepeatsPhrase.found(
      Bilingual(
        zh: "这句已经是异议\(quoted(objection, .zh))的说法",
        en: "this is already a phrase of \(quoted(objection, .en))"),
      in: source, at: span,
      help: Bilingual(
        zh: "删掉这行，交给「异议」去答；或者换个说法",
        en: "delete it and let Objections answer it, or word it differently"))
  }

  static func repeatedObjection(
    _ id: String, in source: SourceText, at span: Span, catalogue: String
  ) -> Diagnostic {
    Problem.duplicateID.found(
      Bilingual(
        zh: "异议\(quoted(id, .zh))在\(quoted(catalogue, .zh))里已经有了",
        en: "the objection \(quoted(id, .en)) is in \(quoted(catalogue, .en)) already"),
      in: source, at: span,
      help: Bilingual(zh: "后面的异议库只加新的：换个编号", en: "a later catalogue only adds: choose another id"))
  }
}
