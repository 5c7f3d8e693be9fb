import Statistics

extension CalculationInput {
  /// The strata of two-by-two tables in lists `a`, `b`, `c` and `d`.
  func stratifiedTables() throws(CalculationFault) -> [ProportionPair] {
    let (a, b, c, d) = (try counts("a"), try counts("b"), try counts("c"), try counts("d"))
    try same(["a": a.count, "b": b.count, "c": c.count, "d": d.count])
    return a.indices.map { stratum in
      ProportionPair(
        Proportion(count: Double(a[stratum]), total: Double(a[stratum]) + Double(b[stratum])),
        Proportion(count: Double(c[stratum]), total: Double(c[stratum]) + Double(d[stratum])))
    }
  }
}

extension [CalculationParameter] {
  /// The four cells of each stratum.
  static let strata: [CalculationParameter] = [
    CalculationParameter("a", .counts, "events in the group of interest, stratum by stratum"),
    CalculationParameter("b", .counts, "the others in it"),
    CalculationParameter("c", .counts, "events in the comparison group"),
    CalculationParameter("d", .counts, "the others in it"),
  ]
}
