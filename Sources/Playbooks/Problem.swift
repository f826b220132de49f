import Diagnostics

/// What can be wrong with an authored file itself: these findings cannot be silenced.
package enum Problem: String, CaseIterable, Sendable, Hashable {
  // The text.
  case badEncoding = "bad-encoding"
  case badNumber = "bad-number"
  case badPair = "bad-pair"
  case duplicateField = "duplicate-field"
  case duplicateID = "duplicate-id"
  case duplicateName = "duplicate-name"
  case emptyDocument = "empty-document"
  case emptyValue = "empty-value"
  case hiddenCharacter = "hidden-character"
  case literalMark = "literal-mark"
  case misplacedTitle = "misplaced-title"
  case missingDash = "missing-dash"
  case missingField = "missing-field"
  case missingName = "missing-name"
  case missingReason = "missing-reason"
  case missingSpace = "missing-space"
  case missingTitle = "missing-title"
  case noColon = "no-colon"
  case shadowedID = "shadowed-id"
  case strayItem = "stray-item"
  case strayLine = "stray-line"
  case thinIndentation = "thin-indentation"
  case tooDeep = "too-deep"
  case twoArrows = "two-arrows"
  case unknownChoice = "unknown-choice"
  case unknownCriterion = "unknown-criterion"
  case unknownDocument = "unknown-document"
  case unknownField = "unknown-field"
  case unknownKind = "unknown-kind"
  case unpairedBrace = "unpaired-brace"
  case wideMarker = "wide-marker"
  // Allowances.
  case redLineAllowed = "red-line-allowed"
  case unknownRule = "unknown-rule"
  case unusedAllowance = "unused-allowance"
  // The graph.
  case askUnreachable = "ask-unreachable"
  case blankWithoutDefault = "blank-without-default"
  case deadEnd = "dead-end"
  case endUnreachable = "end-unreachable"
  case missingSlot = "missing-slot"
  case noWayBack = "no-way-back"
  case replyRepeatsPhrase = "reply-repeats-phrase"
  case replyWithoutTarget = "reply-without-target"
  case unboundSlot = "unbound-slot"
  case uncappedLoop = "uncapped-loop"
  case undefinedBlank = "undefined-blank"
  case unknownCatalogue = "unknown-catalogue"
  case unknownObjection = "unknown-objection"
  case unknownStage = "unknown-stage"
  case unreachableStage = "unreachable-stage"
  case unusedBlank = "unused-blank"
  case unusedCatalogue = "unused-catalogue"
}

extension Problem {
  func found(
    _ message: Bilingual, in source: SourceText, at span: Span, secondary: [Label] = [],
    help: Bilingual? = nil, fix: Fix? = nil
  ) -> Diagnostic {
    Diagnostic(
      severity, rawValue, message, in: source, at: span, secondary: secondary, help: help, fix: fix)
  }

  /// 「words」 in Chinese and “words” in English, cut when long.
  static func quoted(_ words: String, _ language: Language) -> String {
    let short = words.prefix(200).trimmed.truncated(to: 40)
    return language == .zh ? "「\(short)」" : "“\(short)”"
  }

  /// A did-you-mean, or nil without a near name.
  static func didYouMean(_ near: String?) -> Bilingual? {
    near.map { Bilingual(zh: "是不是「\($0)」？", en: "did you mean “\($0)”?") }
  }
}
