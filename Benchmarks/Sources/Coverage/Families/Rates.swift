import Statistics

/// One rate, and observed over expected.
enum Rates {
  static let section = Section(
    title: "One rate, and observed over expected numbers",
    conclusion: """
      `poisson-exact` never falls short; `byar` is as good from some ten events on, which is \
      what `recommended` does. `normal-log` is given from one event on, and is a little short.
      """,
    tables: [rate, ratio])

  private static let means = [1.0, 3, 5, 10, 20, 50]
  private static let largest = 160

  private static var rate: CoverageTable {
    Enumeration(
      title: "A number of events", methods: methods, samples: Array(0...largest),
      settings: means.map { mean in
        let weights = PoissonWeights(mean: mean, upTo: largest)
        return .init(name: "\(Int(mean)) events expected", truth: mean) { weights[$0] }
      }
    ).table
  }

  private static var methods: [Method<Int>] {
    RateMethod.allCases.map { method in
      Method(method.rawValue) { method.interval(count: Double($0)) }
    } + [
      Method("recommended") {
        RateMethod.recommended(count: Double($0)).interval(count: Double($0))
      },
      Method("byar, upper limit alone") {
        RateMethod.byarUpperLimit(count: Double($0)).map { Interval(lower: 0, upper: $0) }
      },
    ]
  }

  private static var ratio: CoverageTable {
    let expected = 8.0
    return Enumeration(
      title: "Observed over \(Int(expected)) expected events",
      methods: RateMethod.allCases.map { method in
        Method(method.rawValue) {
          ObservedToExpected(observed: $0, expected: expected)?.interval(method)
        }
      },
      samples: Array(0...largest),
      settings: [0.25, 0.5, 1, 2].map { ratio in
        let weights = PoissonWeights(mean: ratio * expected, upTo: largest)
        return .init(name: "true ratio \(ratio)", truth: ratio) { weights[$0] }
      }
    ).table
  }
}
