extension MarkdownText {
  /// A value; the shorthand of an absent one stands as it is, not being a link.
  static func value(_ value: Value, in place: ValueText.Place = .sentence) -> String {
    let text = ValueText.text(value, in: place)
    return value.absence == nil ? inline(text) : text
  }
}
