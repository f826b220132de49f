extension Diagnostic {
  /// One line for tools and screen readers: `file:line:column: severity: message [name]`.
  ///
  /// The severity word stays English so that editors recognize it.
  package func line(_ language: Language) -> String {
    let place = source.position(primary.start)
    return "\(harmless(source.name)):\(place.line):\(place.column): \(severity.rawValue): "
      + "\(harmless(message[language])) [\(name)]"
  }
}
