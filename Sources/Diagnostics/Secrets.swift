/// The text with the passwords of URLs blotted out: what stands between `:` and `@` before a host, and what
/// follows `password=`.
package func withoutPasswords(_ text: some StringProtocol) -> String {
  text.split(separator: " ", omittingEmptySubsequences: false).map { word in
    var letters = Array(word)
    blotUser(&letters)
    blotParameters(&letters)
    return String(letters)
  }.joined(separator: " ")
}

/// Whether a text holds a password that `withoutPasswords` would blot out.
package func holdsPassword(_ text: some StringProtocol) -> Bool {
  withoutPasswords(text) != String(text)
}

/// A Chinese input method writes `：／／` and `＠`.
private func plain(_ letters: [Character]) -> [Character] {
  let half: [Character: Character] = ["：": ":", "／": "/", "＠": "@", "＝": "=", "？": "?", "＆": "&"]
  return letters.map { half[$0] ?? $0 }
}

/// `scheme://user:password@host`: a password may hold any mark, but the last `@` ends it.
private func blotUser(_ letters: inout [Character]) {
  let word = plain(letters)
  guard let scheme = word.indices.first(where: { word[$0...].starts(with: "://") }),
    let end = word.lastIndex(of: "@"), end > scheme,
    let colon = word[(scheme + 3)..<max(scheme + 3, end)].firstIndex(of: ":"), colon + 1 < end
  else { return }
  letters.replaceSubrange((colon + 1)..<end, with: ["…"])
}

private func blotParameters(_ letters: inout [Character]) {
  var from = 0
  while true {
    let word = plain(letters)
    let name = Array("password=")
    guard
      let start = word.indices.dropFirst(from).first(where: { index in
        word[index...].prefix(name.count).map { Character($0.lowercased()) } == name
      })
    else { return }
    let first = start + name.count
    let end = word[first...].firstIndex { "&'\"".contains($0) } ?? word.endIndex
    if end > first, word[first] != "…" { letters.replaceSubrange(first..<end, with: ["…"]) }
    from = first
  }
}
