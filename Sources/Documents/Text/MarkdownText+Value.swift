extension MarkdownText {
  /// A value; the shorthand of an absent one stands as it is, not being a link.
  static func value(_ value: Value, in place: ValueText.Place = .sentence) -> String {
    let text = ValueText.text(value, in: place)
    let symbol = value.absence?.rawValue ?? ""
    return symbol + inline(String(text.dropFirst(symbol.count)))
  }
}
