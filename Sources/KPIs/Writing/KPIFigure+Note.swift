extension KPIFigure {
  /// Everything that a reader must know of it and of the first figure that it is set beside.
  var note: String {
    let first = comparators.first
    return (notes + [first?.reason].compactMap(\.self) + (first?.notes ?? []))
      .map(Self.ended).joined(separator: " ")
  }

  /// A sentence with its full stop.
  private static func ended(_ text: String) -> String {
    text.hasSuffix(".") ? text : "\(text)."
  }
}
