extension StudyNode {
  /// A number written with digits and a point that fits.
  /// - Parameters:
  ///   - expected: What is expected, in words.
  ///   - fits: Whether a number fits.
  func number(_ expected: String, where fits: (Double) -> Bool) -> Double? {
    guard let text = text() else { return nil }
    let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
    if isPlain, let number = Double(text), number.isFinite, fits(number) { return number }
    refuse(.wrongShape(expected: expected))
    return nil
  }
}
