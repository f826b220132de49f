import ArgumentParser
import Diagnostics

struct ReloadCommand: DeskCommand {
  static let card = CommandCard(
    "reload", chinese: ["重载"], group: .author,
    summary: Bilingual(zh: "文件改过的，重新读", en: "read files that changed again"))

  func run(at desk: inout Desk) throws {
    _ = desk.library.contents
    let hasChanged = desk.library.refresh()
    let contents = desk.library.contents
    for failure in contents.failures { desk.complain(failure) }
    desk.report(contents.diagnostics)
    let files = contents.files.count
    desk.say(
      hasChanged
        ? Bilingual(zh: "重新读了 \(files) 个文件", en: "read \(count(files, "file")) again")
        : Bilingual(zh: "\(files) 个文件都没有改动", en: "nothing changed in \(count(files, "file"))"))
    if contents.diagnostics.contains(where: { $0.severity == .error }) { desk.status = .findings }
  }
}
