/// What every way of choosing a pattern starts from and ends with.
struct PatternSearch {
  /// The numbers.
  let numbers: LinkedNumbers
  /// Whether each unit is withheld for being small itself.
  let isPrimary: [Bool]
  /// Whether each unit is withheld where all are that may be.
  let isWithheldAtMost: [Bool]
  /// The test of demands.
  var test: ProtectionTest
  /// The places of the demands that have to be met, without those found impossible; the smallest
  /// numbers first, because they have the furthest to go and what protects them may do for others.
  private(set) var required: [Int]

  /// A search for numbers that nobody may tell to be from 1 to the greatest.
  init(_ numbers: LinkedNumbers, greatest: Int) {
    self.numbers = numbers
    var isPrimary = numbers.units.map(\.isWithheld)
    for (place, figure) in numbers.figures.enumerated()
    where ProtectionDemand.isSmall(numbers, place, greatest: greatest) {
      if case .readers(let unit) = figure.audience, numbers.units[unit].mayBeWithheld {
        isPrimary[unit] = true
      }
    }
    self.isPrimary = isPrimary
    isWithheldAtMost = zip(isPrimary, numbers.units).map { $0 || $1.mayBeWithheld }
    test = ProtectionTest(numbers, ProtectionDemand.all(in: numbers, greatest: greatest))
    let values = test.demands.map { numbers.value(numbers.figures[$0.figure]) }
    required = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
  }

  /// Whether all that has to be possible is, where some units are withheld.
  mutating func isProtected(withheld: [Bool]) -> Bool {
    test.areMet(required, withheld: withheld)
  }

  /// The same of the figures from a place on alone.
  mutating func isProtected(from place: Int, withheld: [Bool]) -> Bool {
    test.areMet(required.filter { test.demands[$0].figure >= place }, withheld: withheld)
  }

  /// Whether every small number is protected where all is withheld that may be.
  mutating func canProtectAll() -> Bool {
    test.areMet(required, withheld: isWithheldAtMost)
  }

  /// A world for a demand where all is withheld that may be; without one it is given up.
  mutating func farthestWorld(for demand: Int) -> LinkedWorld? {
    if let world = test.world(for: demand, withheld: isWithheldAtMost) { return world }
    required.removeAll { $0 == demand }
    return nil
  }

  /// The units withheld to protect others, the dearest first.
  func secondary(of withheld: [Bool]) -> [Int] {
    let units = withheld.indices.filter { withheld[$0] && !isPrimary[$0] }
    return units.sorted { (-numbers.units[$0].cost, $0) < (-numbers.units[$1].cost, $1) }
  }

  /// What the units cost that are withheld to protect others.
  func cost(of withheld: [Bool]) -> Int {
    withheld.indices.reduce(0) {
      withheld[$1] && !isPrimary[$1] ? $0 + numbers.units[$1].cost : $0
    }
  }

  /// The pattern that withholds some units, with its certificates.
  mutating func pattern(withheld: [Bool]) -> SuppressionPattern {
    var unprotected: [Int] = []
    var certificates: [SuppressionPattern.Certificate] = []
    for place in stride(from: 0, to: test.demands.count, by: 2) {
      let figure = test.demands[place].figure
      if let high = test.world(for: place, withheld: withheld),
        let low = test.world(for: place + 1, withheld: withheld)
      {
        certificates.append(
          .init(
            figure: figure, low: low.parts(from: numbers.parts),
            high: high.parts(from: numbers.parts)))
      } else {
        unprotected.append(figure)
      }
    }
    let reasons: [SuppressionPattern.Reason?] = withheld.indices.map { unit in
      isPrimary[unit] ? .primary : withheld[unit] ? .secondary : nil
    }
    return SuppressionPattern(
      reasons: reasons, unprotected: unprotected, certificates: certificates)
  }
}
