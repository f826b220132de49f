/// A shelf beside the folder whose files it lists.
package struct Shelf {
  package let folder: String
  /// The list a word is added to, and where it stands: `Rule.all (Sources/Linting/Rule+All.swift)`.
  package let list: String

  package init(_ folder: String, list: String) {
    self.folder = folder
    self.list = list
  }

  /// Where folder and shelf disagree, each with what to do; empty when they agree.
  ///
  /// - Parameter names: as on the shelf, `ask-without-choice` for `AskWithoutChoice.swift`.
  package func misfits(_ names: [String]) -> [String] {
    let files = Set(
      Tree.files(under: folder, suffix: ".swift").map {
        String($0.dropFirst(folder.count + 1).dropLast(".swift".count))
      })
    let wanted = names.map { name in
      name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
    let twice = Dictionary(grouping: wanted, by: \.self).filter { $1.count > 1 }.keys
    return files.subtracting(wanted).sorted().map { file in
      "\(folder)/\(file).swift is not on the shelf: add its word to \(list), and name file and item alike"
    }
      + Set(wanted).subtracting(files).sorted().map { file in
        "\(list) has an item named for \(folder)/\(file).swift, which is not there: name file and item alike"
      } + twice.sorted().map { "\(list) has two items named for \($0).swift: rename one" }
  }
}
