import Diagnostics
import Spreadsheets

extension Failure {
  /// A row of a file that cannot be told from the rows around it, so that nothing of the file was taken.
  static func broken(_ fault: RowFault, line: Int, of file: Bilingual) -> Failure {
    Failure(
      .badData,
      Bilingual(
        zh: "\(file.zh)第 \(line) 行：\(fault.sentence.zh)；什么都没有收",
        en: "\(file.en), line \(line): \(fault.sentence.en); nothing was taken"),
      next: Bilingual(
        zh: "在表格软件里补上或删掉那个引号，再来一次",
        en: "close or remove that quote in your spreadsheet, then try again"))
  }

  /// A file with a heading and nothing under it.
  static func rowless(_ shown: String) -> Failure {
    Failure(
      .badData,
      Bilingual(
        zh: "\(shown) 只有表头，下面 0 行，什么都没有收",
        en: "\(shown) has a heading and 0 rows under it; nothing was taken"),
      next: Bilingual(
        zh: "看别的程序导出时有没有选上数据", en: "see whether the export had any rows"))
  }
}
