package import Diagnostics

/// A call script as it was written: stages with what the rep says and where each reply leads.
package struct Script: Sendable {
  package let source: SourceText
  package let header: Header
  /// 目标/Goal: what the call is for.
  package let goal: Spanned<String>?
  /// Ids of the catalogues it draws objections from, in order.
  package let catalogues: [Spanned<String>]
  /// 及格线/Pass mark, 0–100.
  package let passMark: Int
  /// Where the pass mark was written; nil where 70 stands in.
  package let passMarkSpan: Span?
  /// 评分/Weights: criterion name and its weight.
  package let weights: [Spanned<Weight>]
  /// 填空/Blanks with their defaults.
  package let blanks: [Spanned<Blank>]
  package internal(set) var stages: [Stage]

  package struct Weight: Sendable, Hashable {
    package let criterion: String
    package let points: Int
  }

  package struct Blank: Sendable, Hashable {
    package let name: BlankName
    /// What stands there unless the call knows better.
    package let text: String
  }

  /// The stage with this id, exactly as the reader resolved it into targets.
  package func stage(_ id: String) -> Stage? { stages.first { $0.id.value == id } }
  /// Where the call starts: the first opening, else the first stage.
  package var entry: Stage? { stages.first { $0.kind == .opening } ?? stages.first }
}

/// What every authored file starts with.
package struct Header: Sendable {
  package let kind: DocumentKind
  package let title: Spanned<String>
  package let id: Spanned<String>
  package let language: Language
  package let version: Int
  /// 译自/Translated from: the id and version this edition was made from.
  package let translatedFrom: Spanned<Edition>?
  package let allowances: [Allowance]

  /// Whether the word is its id or its title.
  package func isNamed(_ word: String) -> Bool {
    let key = folded(word.trimmed)
    return folded(id.value) == key || folded(title.value) == key
  }

  /// ID@VERSION: one edition of a document.
  package struct Edition: Sendable, Hashable {
    package let id: String
    package let version: Int
  }
}

/// What a file is: 话术 script, 异议库 catalogue or 人物 persona.
package enum DocumentKind: String, CaseIterable, Sendable, Hashable {
  case script, catalogue, persona
}

/// 允许/Allow: a rule that is not to be reported in this file or section, and why.
package struct Allowance: Sendable, Hashable {
  package let rule: Spanned<String>
  package let reason: String
}

/// One stage (环节) of a script.
package struct Stage: Sendable {
  package let name: Spanned<String>
  /// The 编号/Id, or the folded name when none is given.
  package let id: Spanned<String>
  package let kind: Kind
  /// Where 环节/Kind was written.
  package let kindSpan: Span?
  /// Alternative wordings of the rep's one turn; the first is the model.
  package let rep: [Line]
  package let replies: [Reply]
  /// 必说/Must: words the turn must contain.
  package let must: [Spanned<String>]
  /// 提示/Cue: what level *cue* shows.
  package let cue: [Spanned<String>]
  package let never: [Spanned<String>]
  package let cap: Cap?
  /// 异议/Objections, one for each such field.
  package internal(set) var objectionRoutes: [ObjectionRoute]
  /// 结果/Outcome of an end stage, a name of coaching.md §1.
  package let outcome: Spanned<String>?
  package let allowances: [Allowance]
  /// The whole section, heading included.
  package let span: Span
  /// Whether 环节/Kind was written: checks that depend on it are left out otherwise.
  let hasKind: Bool

  package enum Kind: String, CaseIterable, Sendable, Hashable {
    case opening, gatekeeper, purpose, question, value, ask, confirm, fallback, voicemail, end
  }

  /// 最多：3 次 → target.
  package struct Cap: Sendable, Hashable {
    package let visits: Int
    /// The id of the stage a further visit goes to; nil means the end of the call.
    package let target: Spanned<String>?
    package let span: Span
  }

  /// 异议：A、B | 全部 → target.
  package struct ObjectionRoute: Sendable {
    /// Objection ids (resolved where the catalogue is known); nil means 全部/all.
    package internal(set) var names: [Spanned<String>]?
    /// The id of the stage after the answer; nil means the same stage.
    package let target: Spanned<String>?
    package let span: Span
  }

  /// The route an objection takes in this stage: one that names it, else one for all, else none.
  package func route(for objection: String) -> ObjectionRoute? {
    objectionRoutes.first { $0.names?.contains { $0.value == objection } ?? false }
      ?? objectionRoutes.first { $0.names == nil }
  }
}

/// One prospect reply of a stage: what is said and where it leads.
package struct Reply: Sendable {
  package let line: Line
  /// The id of the stage it leads to; the reader has resolved names to ids.
  package let target: Spanned<String>?
  /// The slot named behind the target: binds {选定时间}.
  package let binds: Spanned<BlankName>?
}

/// A line with its blanks.
package struct Line: Sendable, Hashable {
  package enum Piece: Sendable, Hashable {
    case words(String)
    case blank(Spanned<BlankName>)
  }

  package let pieces: [Piece]
  /// The text as written.
  package let text: String
  package let span: Span

  /// The line with every blank replaced by what `filling` gives, or left as `{name}` when it gives nil; a slot that begins
  /// a sentence begins with a capital.
  package func filled(_ filling: (BlankName) -> String?) -> String {
    if pieces.count == 1, case .words(let words) = pieces[0] { return words }
    var filled = ""
    for piece in pieces {
      switch piece {
      case .words(let words): filled += words
      case .blank(let name):
        guard let words = filling(name.value) else {
          filled += "{\(name.value.text)}"
          continue
        }
        let before = filled.last { $0 != " " }
        let isStart = name.value.isSlot && (before.map { ".?!".contains($0) } ?? true)
        filled += isStart ? words.prefix(1).uppercased() + words.dropFirst() : words
      }
    }
    return filled
  }
}

/// A blank of the format: one of the nine always defined, or a script's own.
package enum BlankName: Sendable, Hashable {
  case prospect, company, rep, place, duration, source
  case slotOne, slotTwo, theirTime, chosenSlot
  case own(String)

  /// The house word in English, or the script's own name.
  package var text: String {
    switch self {
    case .prospect: "prospect"
    case .company: "company"
    case .rep: "rep"
    case .place: "place"
    case .duration: "duration"
    case .source: "source"
    case .slotOne: "slot1"
    case .slotTwo: "slot2"
    case .theirTime: "their time"
    case .chosenSlot: "chosen slot"
    case .own(let name): name
    }
  }
}
