import Console
import Diagnostics
import Rehearsal

/// A call's transcript as text, from a file or standard input, and why it cannot be read.
enum TranscriptFile {
  /// No call is longer: two megabytes are some ten hours of talk.
  private static let mostBytes = 2 << 20

  static func read(_ name: String, _ desk: Desk) throws -> SourceText {
    if name == "-" { return try standardInput(desk) }
    let path = desk.near(name)
    let shown = harmless(path)
    guard let entry = desk.world.files.entry(path) else {
      throw Failure(
        .noInput, Bilingual(zh: "没有 \(shown) 这个文件", en: "there is no file \(shown)"),
        next: Bilingual(
          zh: "路径从现在的文件夹算起；Tab 补全文件名", en: "paths start at the current folder; Tab completes them"))
    }
    guard !entry.isDirectory else {
      throw Failure(
        .noInput,
        Bilingual(zh: "\(shown) 是文件夹，一次打一通的分", en: "\(shown) is a folder; mark one call at a time"))
    }
    guard entry.bytes <= mostBytes else { throw tooLong(shown) }
    return try text(try desk.world.files.read(path), path)
  }

  private static func standardInput(_ desk: Desk) throws -> SourceText {
    var bytes: [UInt8] = []
    while case .line(let line) = desk.world.nextLine(Prompt(Styled(), .answer), nil) {
      bytes += Array(line.utf8) + [UInt8(ascii: "\n")]
      guard bytes.count <= mostBytes else {
        throw tooLong(Bilingual(zh: "标准输入", en: "standard input")[desk.language])
      }
      if desk.isInterrupted { throw Interruption.abandoned }
    }
    return try text(bytes, "-")
  }

  private static func tooLong(_ name: String) -> Failure {
    Failure(
      .badData,
      Bilingual(zh: "\(name) 超过 2 MB，不像一通电话", en: "\(name) is larger than 2 MB, which no call is"),
      next: Bilingual(zh: "一通电话一个文件", en: "one call, one file"))
  }

  private static func text(_ bytes: [UInt8], _ name: String) throws -> SourceText {
    var bytes = bytes[...]
    let shown =
      name == "-"
      ? Bilingual(zh: "标准输入", en: "standard input")
      : Bilingual(zh: harmless(name), en: harmless(name))
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw encoding(shown, line: 1, "UTF-16")
    }
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      // U+FFFD is what a pipe makes of bytes that are no text.
      guard let text = String(validating: line, as: UTF8.self), !text.contains("\u{FFFD}") else {
        throw encoding(shown, line: index + 1, "GBK")
      }
    }
    return SourceText(name: name, text: String(decoding: bytes, as: UTF8.self))
  }

  private static func encoding(_ name: Bilingual, line: Int, _ guess: String) -> Failure {
    Failure(
      .badData,
      Bilingual(
        zh: "\(name.zh) 第 \(line) 行不是 UTF-8，多半是 \(guess)",
        en: "\(name.en) line \(line) is not UTF-8; probably \(guess)"),
      next: Bilingual(
        zh: "先转一下：iconv -f \(guess) -t UTF-8 原文件 > 新文件",
        en: "convert it first: iconv -f \(guess) -t UTF-8 OLD > NEW"))
  }

  /// Who said what, or what the file lacks.
  static func transcript(_ source: SourceText, me: String?) throws -> CallTranscript {
    do { return try CallTranscript(source, me: me) } catch { throw failure(error, source.name) }
  }

  private static func failure(_ refusal: CallTranscript.Refusal, _ name: String) -> Failure {
    let shown =
      name == "-"
      ? Bilingual(zh: "标准输入", en: "standard input")
      : Bilingual(zh: harmless(name), en: harmless(name))
    let form = Bilingual(
      zh: "一行一句，前面写谁说的：「我：…」「客户：…」",
      en: "one turn a line, with who says it: “Rep: …”, “Prospect: …”")
    switch refusal {
    case .empty:
      return Failure(
        .badData, Bilingual(zh: "\(shown.zh) 里一句话也没有", en: "\(shown.en) holds no words"), next: form
      )
    case .noSpeakers:
      return Failure(
        .badData,
        Bilingual(zh: "\(shown.zh) 里看不出谁在说话", en: "\(shown.en) does not say who speaks"), next: form
      )
    case .oneSided(.prospect?):
      return Failure(
        .badData,
        Bilingual(
          zh: "\(shown.zh) 里只有客户的话，没有你的",
          en: "\(shown.en) has the prospect's words only, none of yours"),
        next: form)
    case .oneSided(.rep?):
      return Failure(
        .badData,
        Bilingual(
          zh: "\(shown.zh) 里只有你的话，没有客户的，没法看你答得怎么样",
          en: "\(shown.en) has your words only; without the prospect's there is nothing they answer"
        ),
        next: form)
    case .oneSided(nil):
      return Failure(
        .badData,
        Bilingual(zh: "\(shown.zh) 里只有一个人在说话", en: "only one person speaks in \(shown.en)"),
        next: form)
    case .unknownRep(let names):
      let list = names.prefix(6).map { harmless($0) }
      return Failure(
        .badData,
        Bilingual(
          zh: "看不出哪一位是你：\(list.joined(separator: "、"))",
          en: "which of them is you: \(list.joined(separator: ", "))?"),
        next: Bilingual(zh: "加 --me 名字", en: "add --me NAME"))
    case .notThere(let name, let names):
      let list = names.prefix(6).map { harmless($0) }
      return Failure(
        .usage,
        Bilingual(
          zh: "里面没有「\(harmless(name))」这个人，有：\(list.joined(separator: "、"))",
          en:
            "nobody called “\(harmless(name))” speaks in it; there are \(list.joined(separator: ", "))"
        ))
    }
  }
}
