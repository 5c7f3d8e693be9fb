extension BaselineRegistry {
  /// The figures in whose identifier, title, definitions or note every word of `text` occurs.
  ///
  /// An empty `text` matches all. Case does not matter. The order is that of `figures`, except that
  /// measures whose name or title has all the words come before those where a definition has.
  ///
  /// - Parameters:
  ///   - text: Words in any order, such as `fsm primary`.
  ///   - area: An area's code or the beginning of its name; nil for all.
  ///   - period: A period as it is written, such as `2023/24`, `January 2024` or `2024`. An
  ///     academic year also finds the January census and the terms within it.
  /// - Returns: The figures found; none where nothing matches, see `suggestion(for:)`.
  public func lookup(
    text: String = "", area: String? = nil, period: String? = nil
  ) -> [Baseline] {
    let words = Self.words(of: text)
    var first: [Baseline] = []
    var others: [Baseline] = []
    for measure in measures {
      guard let definition = figures(of: measure).first?.definition else { continue }
      let defined = Self.texts(of: definition)
      let open = words.filter { !defined.contains($0) }
      let found = figures(of: measure).filter { figure in
        Self.matches(figure, area: area) && Self.matches(figure, period: period)
          && (open.isEmpty || open.allSatisfy(Self.texts(of: figure).contains))
      }
      let named = (definition.measure + " " + definition.title).lowercased()
      if words.allSatisfy({ named.contains($0) }) { first += found } else { others += found }
    }
    return first + others
  }

  /// Lower-case words between spaces.
  private static func words(of text: String) -> [String] {
    text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// What the figures of a measure have in common that a word may occur in.
  private static func texts(of definition: Baseline.Definition) -> String {
    [
      definition.measure, definition.title, definition.numerator, definition.denominator,
      definition.population,
    ].joined(separator: " ").lowercased()
  }

  /// What a figure has of its own that a word may occur in.
  private static func texts(of figure: Baseline) -> String {
    [figure.id, figure.areaName, figure.stratum ?? "", figure.note ?? ""]
      .joined(separator: " ").lowercased()
  }

  private static func matches(_ figure: Baseline, area: String?) -> Bool {
    guard let area = area?.lowercased() else { return true }
    return figure.areaCode.lowercased() == area || figure.areaName.lowercased().hasPrefix(area)
  }

  private static func matches(_ figure: Baseline, period: String?) -> Bool {
    guard let period = period?.lowercased() else { return true }
    if figure.period.label.lowercased().contains(period) { return true }
    if figure.period.slug == period { return true }
    return figure.period.key?.wholeYear.label == period
  }
}
