import Pages
import Testing

@Suite struct MarkupTests {
  @Test func markupInNamesIsText() {
    #expect(escaped("<b>\"A\" & 'B'</b>") == "&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;")
    #expect(escaped("a\u{1B}[31m\u{202E}b") == "a[31mb")
  }
}
