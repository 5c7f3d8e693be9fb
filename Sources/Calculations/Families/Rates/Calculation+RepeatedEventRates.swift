import Statistics

extension Calculation {
  /// A standardised rate of events of which a person can have several.
  static let repeatedEventRates = Calculation(
    "rate.directly_standardised_nonindependent_events",
    "A rate in a standard population where one person can have several events.",
    takes: [
      CalculationParameter("eventfreq", .counts, "events a person, row by row"),
      CalculationParameter("x", .counts, "people with so many events, row by row"),
      CalculationParameter("ageband", .labels, "stratum, row by row"),
      CalculationParameter("n", .numbers, "the stratum's exposure, in each of its rows"),
      CalculationParameter("stdpop", .numbers, "its standard population, in each of its rows"),
      .multiplier, .level,
    ]
  ) { input in
    let rows = try Self.rows(input)
    var names: [String] = []
    var bands: [String: [RepeatedEventRow]] = [:]
    for (name, row) in rows {
      if bands[name] == nil { names.append(name) }
      bands[name, default: []].append(row)
    }
    let strata = try names.map { try Self.stratum(named: $0, bands[$0] ?? []) }
    return try input.standardised(try DirectlyStandardisedRate(strata))
  }

  private static func rows(
    _ input: CalculationInput
  ) throws(CalculationFault) -> [(String, RepeatedEventRow)] {
    let (frequencies, people) = (try input.counts("eventfreq"), try input.counts("x"))
    let (names, exposures) = (try input.labels("ageband"), try input.numbers("n"))
    let standard = try input.numbers("stdpop")
    try input.same([
      "eventfreq": frequencies.count, "x": people.count, "ageband": names.count,
      "n": exposures.count, "stdpop": standard.count,
    ])
    return names.indices.map { row in
      (
        names[row],
        RepeatedEventRow(
          people: (events: Double(frequencies[row]), number: Double(people[row])),
          exposure: exposures[row], standard: standard[row])
      )
    }
  }

  private static func stratum(
    named name: String, _ rows: [RepeatedEventRow]
  ) throws(CalculationFault) -> StandardStratum {
    guard let first = rows.first,
      rows.allSatisfy({ $0.exposure == first.exposure && $0.standard == first.standard })
    else { throw CalculationFault("n and stdpop must be the same in all rows of an ageband") }
    return StandardStratum(
      people: rows.map(\.people), exposure: first.exposure, standard: first.standard)
  }
}

/// One row: people with some number of events each, in a stratum.
private struct RepeatedEventRow {
  let people: (events: Double, number: Double)
  let exposure: Double
  let standard: Double
}
