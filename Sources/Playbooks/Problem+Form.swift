import Diagnostics

/// Findings about the form of single lines.
extension Problem {
  static func badEncoding(in source: SourceText, at span: Span) -> Diagnostic {
    Problem.badEncoding.found(
      Bilingual(
        zh: "这个文件不是 UTF-8，这里有字读不出来", en: "this file is not UTF-8; a character here cannot be read"),
      in: source, at: span,
      help: Bilingual(
        zh: "多半存成了 GBK 或 UTF-16：在编辑器里另存为 UTF-8",
        en: "it was probably saved as GBK or UTF-16: save it as UTF-8 in your editor"))
  }

  static func hiddenCharacter(
    in source: SourceText, at span: Span, removing: [Span]
  ) -> Diagnostic {
    let value = source[span].unicodeScalars.first?.value ?? 0
    let code =
      "U+" + String(repeating: "0", count: max(0, 4 - String(value, radix: 16).count))
      + String(value, radix: 16, uppercase: true)
    return Problem.hiddenCharacter.found(
      Bilingual(zh: "这里有看不见的字符 \(code)", en: "an invisible character stands here: \(code)"),
      in: source, at: span,
      help: Bilingual(zh: "删掉它，多半是复制粘贴带进来的", en: "delete it; it probably came with a paste"),
      fix: Fix(removing.map { Edit($0, "") }))
  }

  static func strayLine(
    lines: Int, in source: SourceText, at span: Span, joining: Span?
  ) -> Diagnostic {
    let start = source[span]
    let message =
      lines > 1
      ? Bilingual(
        zh: "这 \(lines) 行不成格式：每行要以「- 」「## 」或「> 」开头",
        en: "these \(lines) lines belong to nothing: a line starts with “- ”, “## ” or “> ”")
      : Bilingual(
        zh: "这一行不成格式：每行要以「- 」「## 」或「> 」开头",
        en: "this line belongs to nothing: a line starts with “- ”, “## ” or “> ”")
    let isRule = start.unicodeScalars.allSatisfy { "-*_= ".unicodeScalars.contains($0) }
    guard lines == 1, let joining, !isRule, span.start > joining.end else {
      return Problem.strayLine.found(
        message, in: source, at: span,
        help: Bilingual(
          zh: isRule ? "分隔线用不着，删掉就行" : "给人看的话写成备注，以「> 」开头",
          en: isRule ? "no rules are needed here: delete it" : "write a note for people as “> …”"))
    }
    let glue = needsSpace(source, joining, span) ? " " : ""
    return Problem.strayLine.found(
      message, in: source, at: span,
      help: Bilingual(
        zh: "一个字段写一行，没有续行：接到上一行后面", en: "a field is one line: join this to the line above"),
      fix: Fix([Edit(Span(joining.end, span.start), glue)]))
  }

  /// Whether two texts joined need a space: not where Chinese meets Chinese.
  private static func needsSpace(_ source: SourceText, _ left: Span, _ right: Span) -> Bool {
    let before = source[left].last?.cells ?? 1
    let after = source[right].first?.cells ?? 1
    return before < 2 && after < 2
  }

  static func strayItem(of field: String?, in source: SourceText, at span: Span) -> Diagnostic {
    if let field {
      return Problem.strayItem.found(
        Bilingual(zh: "「\(field)」只写一行，下面不带条目", en: "“\(field)” takes one value and no items"),
        in: source, at: span,
        help: Bilingual(zh: "把内容写到冒号后面", en: "write the value behind the colon"))
    }
    return Problem.strayItem.found(
      Bilingual(zh: "这一条上面没有字段", en: "this item has no field above it"), in: source, at: span,
      help: Bilingual(
        zh: "条目写在「- 说法：」这样的字段下面；字段本身不缩进",
        en: "an item stands under a field such as “- Phrases:”; a field itself is not indented"))
  }

  static func tooDeep(in source: SourceText, at span: Span) -> Diagnostic {
    Problem.tooDeep.found(
      Bilingual(zh: "标题太深：只有「# 」和「## 」两层", en: "too deep: there are only “# ” and “## ”"),
      in: source, at: span, help: Bilingual(zh: "改成「## 」", en: "make it “## ”"),
      fix: Fix([Edit(span, "##")]))
  }

  static func missingSpace(
    after mark: String, in source: SourceText, at span: Span, before value: Span
  ) -> Diagnostic {
    Problem.missingSpace.found(
      Bilingual(zh: "「\(mark)」后面少一个空格", en: "a space is missing after “\(mark)”"),
      in: source, at: span,
      help: Bilingual(zh: "写成「\(mark) 」", en: "write “\(mark) ”"),
      fix: Fix([Edit(span, mark + " ")]))
  }

  static func indentedHeading(
    in source: SourceText, at span: Span, removing: Span
  ) -> Diagnostic {
    Problem.thinIndentation.found(
      Bilingual(zh: "标题前面不留空", en: "a heading is not indented"), in: source, at: span,
      help: Bilingual(zh: "删掉前面的空格", en: "remove the space before it"),
      fix: Fix([Edit(removing, "")]))
  }

  static func thinIndentation(in source: SourceText, at span: Span, _ indent: Span) -> Diagnostic {
    let isWide = source.bytes[indent.start] >= 0x80
    return Problem.thinIndentation.found(
      Bilingual(
        zh: isWide ? "缩进用了全角空格" : "只缩进了一个空格",
        en: isWide ? "the indentation is not made of plain spaces" : "indented by one space only"),
      in: source, at: span,
      help: Bilingual(
        zh: "条目前空两个半角空格；字段前面不空", en: "two spaces before an item, none before a field"),
      fix: Fix([Edit(indent, "  ")]))
  }

  static func missingName(in source: SourceText, at span: Span) -> Diagnostic {
    Problem.missingName.found(
      Bilingual(zh: "标题后面没有名字", en: "this heading has no name"), in: source, at: span,
      help: Bilingual(zh: "写成「## 开场」这样", en: "write it as “## Opening”"))
  }

  static func misplacedTitle(second: Bool, in source: SourceText, at span: Span) -> Diagnostic {
    if second {
      return Problem.misplacedTitle.found(
        Bilingual(zh: "「# 」标题只能有一个", en: "there is only one “# ” title in a file"),
        in: source, at: span,
        help: Bilingual(zh: "环节和异议用「## 」", en: "stages and objections start with “## ”"),
        fix: Fix([Edit(span, "##")]))
    }
    return Problem.misplacedTitle.found(
      Bilingual(zh: "标题要写在所有字段前面", en: "the title comes before every field"), in: source,
      at: span, help: Bilingual(zh: "把它移到第一行", en: "move it to the first line"))
  }

  static func noColon(in source: SourceText, at span: Span) -> Diagnostic {
    Problem.noColon.found(
      Bilingual(zh: "这个字段没有冒号", en: "this field has no colon"), in: source, at: span,
      help: Bilingual(
        zh: "写成「- 名称：内容」；是条目就在前面空两格",
        en: "write “- Name: value”; an item is indented by two spaces"))
  }

  static func noColon(
    in source: SourceText, at span: Span, after name: Span, before value: Span
  ) -> Diagnostic {
    let word = source[name]
    let isChinese = (word.first?.cells ?? 1) == 2
    let house = isChinese ? "：" : ": "
    return Problem.noColon.found(
      Bilingual(zh: "「\(word)」后面少一个冒号", en: "a colon is missing after “\(word)”"), in: source,
      at: name, help: Bilingual(zh: "写成「\(word)：」", en: "write “\(word):”"),
      fix: Fix([Edit(Span(name.end, value.start), house)]))
  }

  static func missingDash(in source: SourceText, at name: Span) -> Diagnostic {
    let word = source[name]
    return Problem.missingDash.found(
      Bilingual(zh: "「\(word)」前面少了「- 」", en: "“- ” is missing before “\(word)”"), in: source,
      at: name, help: Bilingual(zh: "写成「- \(word)：」", en: "write “- \(word):”"),
      fix: Fix([Edit(Span(name.start, name.start), "- ")]))
  }

  static func wideMarker(
    _ house: String, in source: SourceText, at span: Span, replacing: Span, with text: String
  ) -> Diagnostic {
    Problem.wideMarker.found(
      Bilingual(
        zh: "行首的「\(source[span].trimmed)」是全角的",
        en: "“\(source[span].trimmed)” is the full-width form"),
      in: source, at: span,
      help: Bilingual(
        zh: "换成半角「\(house)」，别的软件才认得",
        en: "write “\(house)”, so that other programs know it as well"),
      fix: Fix([Edit(replacing, text)]))
  }
}
