import Diagnostics
import Testing

@Suite struct WidthTests {
  @Test(arguments: [("abc", 3), ("没时间", 6), ("ａ，", 4), ("e\u{301}", 1), ("👩‍🏫", 2), ("…—“", 3)])
  func countsCells(_ text: String, _ cells: Int) { #expect(text.cells == cells) }

  @Test func wrapsAtSpacesAndBetweenWideCharacters() {
    #expect("one two three".wrapped(at: 8) == ["one two", "three"])
    #expect("没时间，下周再说吧".wrapped(at: 8) == ["没时间，", "下周再说", "吧"])
    for line in "今天 we wrap mixed 文字，and 标点。".wrapped(at: 10, indent: 2) {
      #expect(line.cells <= 10)
    }
  }

  @Test func itemsAreBrokenBetweenEachOther() {
    let keys = ["0 语音信箱", "-- 被拦截", "2* 旁人"]
    #expect(keys.wrapped(at: 20, between: "　") == ["0 语音信箱", "-- 被拦截　2* 旁人"])
    #expect(keys.wrapped(at: 80, between: "　") == ["0 语音信箱　-- 被拦截　2* 旁人"])
    #expect(
      ["no answer at all", "off"].wrapped(at: 9, between: " ") == ["no answer", "at all", "off"])
    #expect([String]().wrapped(at: 20, between: " ").isEmpty)
  }

  @Test func leavesNoOpeningMarkAtTheEndOfALine() {
    #expect("您看还是{时间二}？".wrapped(at: 10) == ["您看还是", "{时间二}？"])
    #expect("他说「没时间」".wrapped(at: 6) == ["他说", "「没时", "间」"])
    #expect("id、name、label".wrapped(at: 8) == ["id、", "name、", "label"])
    #expect("see (now) or {slot}".wrapped(at: 9) == ["see (now)", "or {slot}"])
  }

  @Test func foldsFullWidthAndCase() { #expect(folded("ＦＩＲＳＴ－Call") == "first-call") }

  @Test func suggestsSwappedLetters() {
    #expect(Suggestion.nearest(to: "practcie", in: ["lint", "practice"]) == "practice")
    #expect(Suggestion.nearest(to: "frobnicate", in: ["lint", "practice"]) == nil)
  }
}
