import Studies

extension StudyPeriod {
  /// The period with a name such as 2022 Q3, 2022 H2 or 2022, nil where none has it.
  init?(name: String) {
    let parts = name.split(separator: " ", omittingEmptySubsequences: false)
    guard let first = parts.first, first.count == 4, let year = Int(first),
      (1...9999).contains(year)
    else { return nil }
    switch (parts.count, parts.count == 2 ? String(parts[1]) : "") {
    case (1, _): self.init(.year, number: year)
    case (2, "H1"): self.init(.halfYear, number: year * 2)
    case (2, "H2"): self.init(.halfYear, number: year * 2 + 1)
    case (2, let text) where ["Q1", "Q2", "Q3", "Q4"].contains(text):
      guard let quarter = text.last?.wholeNumberValue else { return nil }
      self.init(.quarter, number: year * 4 + quarter - 1)
    default: return nil
    }
    guard self.name == name else { return nil }
  }
}
