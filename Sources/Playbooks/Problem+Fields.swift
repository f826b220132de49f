import Diagnostics

/// Findings about names, fields and values.
extension Problem {
  static func missingTitle(in source: SourceText, at span: Span) -> Diagnostic {
    Problem.missingTitle.found(
      Bilingual(zh: "文件没有标题", en: "this file has no title"), in: source, at: span,
      help: Bilingual(zh: "第一行写「# 名字」", en: "write “# Name” on the first line"))
  }

  static func emptyDocument(
    _ kind: DocumentKind, in source: SourceText, at span: Span
  ) -> Diagnostic {
    let what =
      kind == .script
      ? Bilingual(zh: "话术里一个环节也没有", en: "this script has no stage")
      : Bilingual(zh: "异议库里一条异议也没有", en: "this catalogue has no objection")
    return Problem.emptyDocument.found(
      what, in: source, at: span,
      help: Bilingual(zh: "每一段以「## 名字」开头", en: "each one starts with “## Name”"))
  }

  /// - Parameter place: where in the house order the field would stand.
  static func missingField(
    _ field: FieldName, of owner: Bilingual, in source: SourceText, at place: Span,
    written language: Language, _ severity: Severity, help: Bilingual? = nil
  ) -> Diagnostic {
    let word = field.words.house(language)
    var finding = Problem.missingField.found(
      Bilingual(zh: "\(owner.zh)缺「\(word)」", en: "\(owner.en) has no “\(word)”"), in: source,
      at: place,
      help: help
        ?? Bilingual(zh: "在这一行后面加一行「- \(word)：…」", en: "add a line “- \(word): …” after this one"))
    finding.severity = severity
    return finding
  }

  static func unknownCriterion(_ name: String, in source: SourceText, at span: Span) -> Diagnostic {
    let near = Suggestion.nearest(to: name, in: CriterionName.all)
    return Problem.unknownCriterion.found(
      Bilingual(
        zh: "没有\(quoted(name, .zh))这个评点", en: "there is no criterion \(quoted(name, .en))"),
      in: source, at: span,
      help: didYouMean(near)
        ?? Bilingual(
          zh: "写 docs/acceptance.md 里列的评点，比如 offers-choice",
          en: "write one of those docs/acceptance.md lists, such as offers-choice"),
      fix: near.map { Fix([Edit(span, $0)]) })
  }

  static func duplicateField(
    _ name: String, in source: SourceText, at span: Span, first: Span
  ) -> Diagnostic {
    Problem.duplicateField.found(
      Bilingual(zh: "「\(name)」写了两次", en: "“\(name)” is written twice"), in: source, at: span,
      secondary: [Label(first, Bilingual(zh: "第一次在这里，以它为准", en: "the first is here; it counts"))],
      help: Bilingual(zh: "留一个", en: "keep one of them"))
  }

  static func duplicateName(
    _ name: String, in source: SourceText, at span: Span, first: Span
  ) -> Diagnostic {
    Problem.duplicateName.found(
      Bilingual(zh: "\(quoted(name, .zh))已经有了", en: "the name \(quoted(name, .en)) is taken"),
      in: source, at: span,
      secondary: [Label(first, Bilingual(zh: "先在这里", en: "it is here first"))],
      help: Bilingual(zh: "换个名字", en: "choose another name"))
  }

  static func duplicateID(
    _ id: String, in source: SourceText, at span: Span, first: Span
  ) -> Diagnostic {
    Problem.duplicateID.found(
      Bilingual(zh: "编号\(quoted(id, .zh))已经有了", en: "the id \(quoted(id, .en)) is taken"),
      in: source, at: span,
      secondary: [Label(first, Bilingual(zh: "先在这里", en: "it is here first"))],
      help: Bilingual(zh: "换个编号", en: "choose another id"))
  }

  static func shadowedID(
    _ id: String, in source: SourceText, at span: Span, file: String
  ) -> Diagnostic {
    Problem.shadowedID.found(
      Bilingual(
        zh: "编号\(quoted(id, .zh))先用在了 \(file)，以那个为准",
        en: "the id \(quoted(id, .en)) is taken by \(file), which counts"),
      in: source, at: span,
      help: Bilingual(zh: "换个编号，或者只留一个文件", en: "choose another id, or keep one of the files"))
  }

  static func unknownField(
    _ name: String, room: Room, elsewhere: Room?, in source: SourceText, at span: Span,
    near: String?
  ) -> Diagnostic {
    let message =
      if let elsewhere {
        Bilingual(
          zh: "「\(name)」是\(elsewhere.title.zh)的字段，不写在\(room.title.zh)里",
          en: "“\(name)” belongs to \(elsewhere.title.en), not to \(room.title.en)")
      } else {
        Bilingual(
          zh: "没有\(quoted(name, .zh))这个字段", en: "there is no field \(quoted(name, .en))")
      }
    let known = { (language: Language) in
      room.fields.map { $0.words.house(language) }.joined(separator: language == .zh ? "、" : ", ")
    }
    return Problem.unknownField.found(
      message, in: source, at: span,
      help: didYouMean(near)
        ?? Bilingual(zh: "这里可以写：\(known(.zh))", en: "known here: \(known(.en))"),
      fix: near.map { Fix([Edit(span, $0)]) })
  }

  static func emptyValue(_ name: String, in source: SourceText, at span: Span) -> Diagnostic {
    Problem.emptyValue.found(
      Bilingual(zh: "「\(name)」后面是空的", en: "“\(name)” is empty"), in: source, at: span,
      help: Bilingual(zh: "写上内容，或者删掉这一行", en: "write something, or delete the line"))
  }

  static func emptyItem(in source: SourceText, at span: Span) -> Diagnostic {
    Problem.emptyValue.found(
      Bilingual(zh: "这一条是空的", en: "this item is empty"), in: source, at: span,
      help: Bilingual(zh: "写上内容，或者删掉这一行", en: "write something, or delete the line"))
  }

  /// A value that is not on the list of its field.
  static func unknownChoice(
    _ value: String, of field: FieldName, in source: SourceText, at span: Span, near: String?,
    known: [Bilingual]
  ) -> Diagnostic {
    let problem: Problem =
      switch field {
      case .document: .unknownDocument
      case .kind: .unknownKind
      default: .unknownChoice
      }
    let word = field.words.title
    return problem.found(
      Bilingual(
        zh: "「\(word.zh)」里没有\(quoted(value, .zh))这一种",
        en: "there is no \(word.en.lowercased()) \(quoted(value, .en))"),
      in: source, at: span,
      help: didYouMean(near)
        ?? Bilingual(
          zh: "可以写：\(known.map(\.zh).joined(separator: "、"))",
          en: "one of \(known.map(\.en).joined(separator: ", "))"),
      fix: near.map { Fix([Edit(span, $0)]) })
  }

  static func badNumber(
    _ value: String, _ wanted: Bilingual, in source: SourceText, at span: Span
  ) -> Diagnostic {
    Problem.badNumber.found(
      Bilingual(
        zh: "这里要\(wanted.zh)，写的是\(quoted(value, .zh))",
        en: "expected \(wanted.en), found \(quoted(value, .en))"),
      in: source, at: span,
      help: Bilingual(zh: "改成\(wanted.zh)", en: "write \(wanted.en)"))
  }

  static func badPair(
    _ value: String, _ example: Bilingual, in source: SourceText, at span: Span
  ) -> Diagnostic {
    Problem.badPair.found(
      Bilingual(
        zh: "这一条要写成「名称 = 内容」，写的是\(quoted(value, .zh))",
        en: "expected “name = value”, found \(quoted(value, .en))"),
      in: source, at: span,
      help: Bilingual(zh: "例如「\(example.zh)」", en: "for example “\(example.en)”"))
  }

  static func missingReason(_ rule: String, in source: SourceText, at span: Span) -> Diagnostic {
    Problem.missingReason.found(
      Bilingual(zh: "允许了 \(rule)，没说为什么", en: "\(rule) is allowed without a reason"),
      in: source, at: span,
      help: Bilingual(zh: "写成「\(rule)（原因）」", en: "write “\(rule) (the reason)”"))
  }

  static func unpairedBrace(_ brace: String, in source: SourceText, at span: Span) -> Diagnostic {
    Problem.unpairedBrace.found(
      Bilingual(zh: "「\(brace)」没有配成对", en: "“\(brace)” has no partner"), in: source, at: span,
      help: Bilingual(
        zh: "填空写成「{称呼}」；只是括号就用「（）」",
        en: "a blank is written “{prospect}”; for plain brackets use “()”"))
  }

  static func literalArrow(in source: SourceText, at span: Span) -> Diagnostic {
    Problem.literalMark.found(
      Bilingual(zh: "这里不能写箭头", en: "an arrow cannot be written here"), in: source, at: span,
      help: Bilingual(
        zh: "箭头只用在「客户」「异议」「最多」后面指去处；话里改用「到」或「——」",
        en: "arrows lead from Prospect, Objections and At most to a stage; in speech write “to”"))
  }

  static func twoArrows(in source: SourceText, at span: Span, last: Span) -> Diagnostic {
    Problem.twoArrows.found(
      Bilingual(zh: "一行只能有一个箭头", en: "a line has only one arrow"), in: source, at: span,
      secondary: [Label(last, Bilingual(zh: "算数的是最后这个", en: "the last one counts"))],
      help: Bilingual(
        zh: "有两个去处就写成两行；话里的箭头改用「到」",
        en: "for two targets write two lines; in speech write “to”"))
  }
}
