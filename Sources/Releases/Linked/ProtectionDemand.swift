/// What has to be possible for all that is published: that a sum of parts is at least a bound.
///
/// A small number asks for two: that it may be greater than the greatest suppressed number, and
/// that it may be at most 1, which reads as a sum with all weights turned round.
struct ProtectionDemand {
  /// The place of the figure that is protected.
  let figure: Int
  /// The sum.
  let terms: [LinkedFigure.Term]
  /// What it has to reach.
  let bound: Int

  /// Whether a world shows it possible.
  func isMet(by world: [Int]) -> Bool {
    Deduction.value(of: terms, in: world) >= bound
  }

  /// The demands of linked numbers in the order of the figures, two for each.
  ///
  /// A number that everybody knows always cannot be protected and asks for nothing.
  static func all(in numbers: LinkedNumbers, greatest: Int) -> [ProtectionDemand] {
    let small = numbers.figures.indices.filter { isSmall(numbers, $0, greatest: greatest) }
    return small.flatMap { place in
      let terms = KnownSums.canonical(numbers.figures[place].terms)
      let turned = terms.map { LinkedFigure.Term($0.part, -$0.coefficient) }
      return [
        ProtectionDemand(figure: place, terms: terms, bound: greatest + 1),
        ProtectionDemand(figure: place, terms: turned, bound: -1),
      ]
    }
  }

  /// Whether a figure counts people, is small, and may be kept from somebody.
  static func isSmall(_ numbers: LinkedNumbers, _ place: Int, greatest: Int) -> Bool {
    let figure = numbers.figures[place]
    let value = numbers.value(figure)
    let least = figure.guardsZero ? 0 : 1
    return figure.isGuarded && figure.audience != .everybody && value >= least && value <= greatest
  }
}
