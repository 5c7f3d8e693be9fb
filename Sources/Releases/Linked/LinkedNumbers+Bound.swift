extension LinkedNumbers {
  /// Says that a sum lies between two numbers, as everybody knows.
  /// - Parameters:
  ///   - terms: The sum, each part once.
  ///   - range: Between what it lies; where it does not, nothing is said.
  mutating func bound(_ terms: [LinkedFigure.Term], to range: ClosedRange<Int>) {
    let value = terms.reduce(0) { $0 + $1.coefficient * parts[$1.part] }
    guard !terms.isEmpty, range.contains(value) else { return }
    let (below, above) = (LinkedFigure.Term(parts.count), LinkedFigure.Term(parts.count + 1, -1))
    parts += [range.upperBound - value, value - range.lowerBound]
    figures.append(LinkedFigure(terms + [below], .everybody, isGuarded: false))
    figures.append(LinkedFigure(terms + [above], .everybody, isGuarded: false))
  }
}
