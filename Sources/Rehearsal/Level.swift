package import Diagnostics

/// How much of the call is on the screen: 看稿, 选句, 看提示, 脱稿.
package enum Level: String, CaseIterable, Sendable, Hashable, Comparable {
  case read, choose, cue, free

  package var title: Bilingual {
    switch self {
    case .read: Bilingual(zh: "看稿", en: "read")
    case .choose: Bilingual(zh: "选句", en: "choose")
    case .cue: Bilingual(zh: "看提示", en: "cue")
    case .free: Bilingual(zh: "脱稿", en: "free")
    }
  }

  /// The next harder level, or nil at the hardest.
  package var next: Level? {
    guard let index = Self.allCases.firstIndex(of: self), index + 1 < Self.allCases.count else {
      return nil
    }
    return Self.allCases[index + 1]
  }

  package static func < (left: Level, right: Level) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }
}

/// How much is said from the side: 静音 after the call only, 少说 the heaviest, 细讲 every mark.
package enum Volume: String, CaseIterable, Sendable, Hashable {
  case silent, light, full

  package var title: Bilingual {
    switch self {
    case .silent: Bilingual(zh: "静音", en: "silent")
    case .light: Bilingual(zh: "少说", en: "light")
    case .full: Bilingual(zh: "细讲", en: "full")
    }
  }
}
