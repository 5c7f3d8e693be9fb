import Statistics

/// The sizes of two groups, whose every pair of counts is gone through.
struct GroupSizes {
  let first: Int
  let second: Int

  init(_ first: Int, _ second: Int) {
    self.first = first
    self.second = second
  }

  static let all = [
    GroupSizes(20, 20), GroupSizes(50, 50), GroupSizes(101, 124), GroupSizes(20, 200),
  ]

  var name: String { "\(first) and \(second) children" }

  /// All pairs of counts.
  var samples: [ProportionPair] {
    (0...first).flatMap { one in
      (0...second).map {
        ProportionPair(Proportion(one, of: first), Proportion($0, of: second))
      }
    }
  }

  /// The settings of some true shares.
  func settings(
    _ shares: [(Double, Double)], truth: (Double, Double) -> Double
  ) -> [Enumeration<ProportionPair>.Setting] {
    shares.map { one, other in
      let weights = BinomialWeights(trials: first, share: one)
      let others = BinomialWeights(trials: second, share: other)
      return .init(name: "\(one), \(other)", truth: truth(one, other)) {
        weights[$0.first.count] * others[$0.second.count]
      }
    }
  }
}
