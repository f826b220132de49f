import Diagnostics
import Pages
import Reviewing

extension Review {
  /// The review as one self-contained HTML page.
  func page(_ language: Language, _ desk: Desk) -> String {
    WeekPage(self, language, names: ReviewCommand.names(desk), madeOn: desk.today).html
  }
}
