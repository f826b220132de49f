import Diagnostics
import Pages
import Reviewing

extension Review {
  /// The review as one self-contained HTML page.
  func page(_ language: Language, _ desk: Desk) -> String {
    WeekPage(self, language, names: Review.Names(desk), madeOn: desk.today).html
  }
}

extension Review.Names {
  /// What people read for objections and ways of asking, in the language of the desk.
  init(_ desk: Desk) {
    let language = desk.language
    self.init(
      objection: { Naming.objection($0, language) }, askStyle: { Naming.askStyle($0, language) })
  }
}
