import Statistics

/// Standardised rates.
enum Standardisation {
  static let section = Section(
    title: "Standardised rates", conclusion: Conclusions.standardisation,
    tables: [direct, repeated, indirect])

  private static let exposures = [100.0, 80, 60, 40, 20]
  private static let standards = [1.0, 1, 1, 1, 1]
  private static let shape = [0.5, 0.8, 1, 1.5, 2.5]

  private static func rates(events: Double) -> [Double] {
    let total = zip(exposures, shape).reduce(0) { $0 + $1.0 * $1.1 }
    return shape.map { $0 * events / total }
  }

  private static var methods: [Method<DirectlyStandardisedRate>] {
    [Method("dobson") { $0.dobsonInterval() }, Method("gamma") { $0.gammaInterval() }]
  }

  private static var direct: CoverageTable {
    Simulation(
      title: "Directly standardised rate of five age bands", methods: methods,
      settings: [5.0, 15, 30, 100].map { events in
        let rates = rates(events: events)
        return .init(name: "\(Int(events)) events", truth: rates.reduce(0, +) / 5) { draws in
          try DirectlyStandardisedRate(
            zip(exposures, rates).map {
              StandardStratum(
                events: Double(draws.poisson($0 * $1)), exposure: $0, standard: 1)
            })
        }
      }
    ).table
  }

  /// Each person with events has one to three.
  private static var repeated: CoverageTable {
    Simulation<[[Int]]>(
      title: "Directly standardised rate, one to three events a person",
      methods: [
        Method("dobson, events as if independent") {
          try DirectlyStandardisedRate(strata($0, isCounted: false)).dobsonInterval()
        },
        Method("dobson, events by person") {
          try DirectlyStandardisedRate(strata($0, isCounted: true)).dobsonInterval()
        },
        Method("gamma, events by person") {
          try DirectlyStandardisedRate(strata($0, isCounted: true)).gammaInterval()
        },
      ],
      settings: [20.0, 60].map { events in
        let rates = rates(events: events)
        return .init(name: "\(Int(events)) events", truth: rates.reduce(0, +) / 5) { draws in
          zip(exposures, rates).map { pair in
            (1...3).map { draws.poisson(pair.0 * pair.1 / 3 / Double($0)) }
          }
        }
      }
    ).table
  }

  /// The strata of numbers of people with one, two and three events.
  private static func strata(_ people: [[Int]], isCounted: Bool) -> [StandardStratum] {
    zip(people, exposures).map { numbers, exposure in
      let counts = numbers.enumerated()
        .map { (events: Double($0.offset + 1), number: Double($0.element)) }
      guard !isCounted else {
        return StandardStratum(people: counts, exposure: exposure, standard: 1)
      }
      let events = counts.reduce(0) { $0 + $1.events * $1.number }
      return StandardStratum(events: events, exposure: exposure, standard: 1)
    }
  }

  private static var indirect: CoverageTable {
    Simulation<IndirectStandardisation>(
      title: "Indirectly standardised ratio, true 1.5", replicates: 4_000,
      methods: [Method("recommended") { $0.interval() }],
      settings: [6.0, 30].flatMap { events in
        [1.0, 100].map { size in
          let rates = rates(events: events)
          return .init(
            name: "\(Int(events)) events expected, reference \(Int(size)) times as large",
            truth: 1.5
          ) { draws in
            try IndirectStandardisation(
              observed: draws.poisson(1.5 * events),
              strata: zip(exposures, rates).map { exposure, rate in
                .init(
                  exposure: exposure,
                  referenceEvents: Double(draws.poisson(size * exposure * rate)),
                  referenceExposure: size * exposure)
              })
          }
        }
      }
    ).table
  }
}
