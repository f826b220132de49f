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
}
