package import Diagnostics

extension Problem {
  /// What the finding means and why it is one: the page behind `explain`.
  package struct Card: Sendable {
    package let severity: Severity
    package let summary: Bilingual
    package let why: Bilingual

    init(_ severity: Severity, _ summary: Bilingual, why: Bilingual) {
      self.severity = severity
      self.summary = summary
      self.why = why
    }
  }

  package var severity: Severity { card.severity }

  package var card: Card {
    switch self {
    case .badEncoding:
      Card(
        .error, Bilingual(zh: "文件不是 UTF-8", en: "the file is not UTF-8"),
        why: Bilingual(
          zh: "读错一个字，客户听到的就是另一句话。所以不猜编码。",
          en: "A guessed encoding puts wrong words into a rep's mouth, so none is guessed."))
    case .badNumber:
      Card(
        .error, Bilingual(zh: "该写数字的地方不是数字", en: "a number was expected"),
        why: Bilingual(
          zh: "及格线、次数、版本要能算。", en: "Pass marks, visits and versions are computed with."))
    case .badPair:
      Card(
        .error, Bilingual(zh: "条目不是「名称 = 内容」", en: "an item is not “name = value”"),
        why: Bilingual(
          zh: "填空、评分和模拟客户的异议都要一个名称配一个内容。",
          en: "Blanks, weights and a persona's objections are pairs."))
    case .duplicateField:
      Card(
        .error, Bilingual(zh: "同一个字段写了两次", en: "a field that stands once is written twice"),
        why: Bilingual(
          zh: "两个值只能用一个，另一个会悄悄没了。",
          en: "Only one of two values can count, and the other would be lost silently."))
    case .duplicateID:
      Card(
        .error, Bilingual(zh: "编号重了", en: "two things share an id"),
        why: Bilingual(
          zh: "箭头和台账都靠编号认人，重了就分不清。",
          en: "Arrows and the journal know things by their ids."))
    case .duplicateName:
      Card(
        .error, Bilingual(zh: "名字重了", en: "two things share a name"),
        why: Bilingual(
          zh: "箭头后面写的是名字，重了就不知道去哪一个。",
          en: "An arrow names its target; with two of that name it could mean either."))
    case .emptyDocument:
      Card(
        .error, Bilingual(zh: "没有环节，或者没有异议", en: "no stage, or no objection"),
        why: Bilingual(zh: "没有内容就没法练。", en: "There is nothing to practise."))
    case .emptyValue:
      Card(
        .error, Bilingual(zh: "字段或条目是空的", en: "a field or item is empty"),
        why: Bilingual(
          zh: "空着多半是忘了写。", en: "An empty line is most likely one that was forgotten."))
    case .hiddenCharacter:
      Card(
        .error, Bilingual(zh: "有看不见的字符", en: "an invisible character"),
        why: Bilingual(
          zh: "看着一样的两个名字会对不上，控制符还会弄乱屏幕。",
          en: "Names that look alike stop matching, and control characters upset a terminal."))
    case .literalMark:
      Card(
        .error, Bilingual(zh: "箭头写在了话里", en: "an arrow inside spoken words"),
        why: Bilingual(
          zh: "箭头只表示去处，写在话里会被当成路标。",
          en: "An arrow always means a target; in speech it would be taken for one."))
    case .misplacedTitle:
      Card(
        .error, Bilingual(zh: "标题多了，或者位置不对", en: "a second title, or one that comes late"),
        why: Bilingual(
          zh: "一个文件一个标题，写在最前面。", en: "A file has one title and it comes first."))
    case .missingDash:
      Card(
        .warning, Bilingual(zh: "字段前面少了「- 」", en: "“- ” is missing before a field"),
        why: Bilingual(
          zh: "照你的意思读了，可别的软件会把它当普通文字。",
          en: "It was read as meant, but other programs take it for plain text."))
    case .missingField:
      Card(
        .error, Bilingual(zh: "缺一个字段", en: "a field is missing"),
        why: Bilingual(
          zh: "没有它就练不起来，或者练得不像。缺了能用默认值的只提醒。",
          en: "Practice needs it. Where a default can stand in, this is a warning."))
    case .missingName:
      Card(
        .error, Bilingual(zh: "标题没有名字", en: "a heading without a name"),
        why: Bilingual(zh: "没有名字，箭头指不到它。", en: "Without a name no arrow can lead there."))
    case .missingReason:
      Card(
        .error, Bilingual(zh: "允许了却没写原因", en: "an allowance without its reason"),
        why: Bilingual(
          zh: "半年后谁也想不起为什么放过这一条。", en: "In half a year nobody remembers why it was let pass."))
    case .missingSpace:
      Card(
        .warning, Bilingual(zh: "标记后面少一个空格", en: "a space is missing behind a mark"),
        why: Bilingual(
          zh: "照你的意思读了，可别的软件认不出标题和条目。",
          en: "It was read as meant, but other programs miss the heading or item."))
    case .missingTitle:
      Card(
        .error, Bilingual(zh: "文件没有标题", en: "the file has no title"),
        why: Bilingual(zh: "标题是别人找它时看到的名字。", en: "The title is the name people find it by."))
    case .noColon:
      Card(
        .error, Bilingual(zh: "字段没有冒号", en: "a field without a colon"),
        why: Bilingual(
          zh: "冒号前是名称，后面是内容；没有它分不开。",
          en: "The colon parts the name from the value."))
    case .shadowedID:
      Card(
        .note, Bilingual(zh: "两个文件编号相同", en: "two files have one id"),
        why: Bilingual(
          zh: "同一个编号先读到的算数，后面的练不到。", en: "The first one read counts; the other cannot be practised."
        ))
    case .strayItem:
      Card(
        .error, Bilingual(zh: "条目放错了地方", en: "an item in the wrong place"),
        why: Bilingual(
          zh: "条目跟着上面的字段走；没有字段，或者字段只有一行，它就没处去。",
          en: "An item belongs to the field above; without one that takes items it would be lost."))
    case .strayLine:
      Card(
        .error, Bilingual(zh: "这一行不属于任何东西", en: "a line that belongs to nothing"),
        why: Bilingual(
          zh: "没有续行。认不出的行如果放过，话就少了半句。",
          en: "There are no continuation lines: let pass, half a sentence would be lost."))
    default: graphCard
    }
  }
}
