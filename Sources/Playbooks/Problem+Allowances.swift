package import Diagnostics

/// Findings about 允许/Allow itself.
extension Problem {
  package static func unknownRule(
    _ name: String, in source: SourceText, at span: Span, near: String?, isProblem: Bool
  ) -> Diagnostic {
    if isProblem {
      return Problem.unknownRule.found(
        Bilingual(
          zh: "\(name) 不能放过：它不是做法，是写错了",
          en: "\(name) cannot be allowed: it is a mistake, not a matter of craft"),
        in: source, at: span,
        help: Bilingual(zh: "改掉它，再删掉这条允许", en: "mend it and delete this allowance"))
    }
    return Problem.unknownRule.found(
      Bilingual(zh: "没有\(quoted(name, .zh))这条检查", en: "there is no rule \(quoted(name, .en))"),
      in: source, at: span,
      help: didYouMean(near)
        ?? Bilingual(zh: "名字写在检查结果的方括号里", en: "a finding shows its rule's name in brackets"),
      fix: near.map { Fix([Edit(span, $0)]) })
  }

  package static func redLineAllowed(
    _ name: String, in source: SourceText, at span: Span
  ) -> Diagnostic {
    Problem.redLineAllowed.found(
      Bilingual(zh: "\(name) 是红线，不能放过", en: "\(name) is a red line and cannot be allowed"),
      in: source, at: span,
      help: Bilingual(zh: "改掉那句话，再删掉这条允许", en: "change the line and delete this allowance"))
  }

  package static func unusedAllowance(
    _ name: String, in source: SourceText, at span: Span
  ) -> Diagnostic {
    Problem.unusedAllowance.found(
      Bilingual(zh: "这里没有 \(name) 可放过", en: "there is nothing here for \(name) to allow"),
      in: source, at: span, help: Bilingual(zh: "删掉这条允许", en: "delete this allowance"))
  }
}
