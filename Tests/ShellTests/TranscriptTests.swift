import Diagnostics
import TestKit
import Testing

/// Whole sessions, replayed. `UPDATE_GOLDEN=1 swift test` writes them anew, and fails.
@Suite struct TranscriptTests {
  static let files = Tree.files(under: "Tests/ShellTests/Transcripts", suffix: ".transcript")

  @Test(arguments: files)
  func prints(_ path: String) {
    let kept = Tree.source(path).text
    let printed = Transcript(kept).replayed()
    if kept != printed, Tree.updatesGoldens { Tree.write(printed, to: path) }
    #expect(kept == printed, "\(path) prints something else; UPDATE_GOLDEN=1 writes it anew")
  }

  @Test func thereAreTranscripts() {
    #expect(!Self.files.isEmpty)
  }
}
