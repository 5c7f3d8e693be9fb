import Statistics

extension CalculationInput {
  /// A count out of a total of at least 1.
  func proportion(_ count: String, of total: String) throws(CalculationFault) -> Proportion {
    let events = try self.count(count)
    let all = try self.count(total)
    guard all > 0 else { throw CalculationFault("\(total) must be at least 1") }
    guard events <= all else {
      throw CalculationFault("\(count) is \(events), but must not be above \(total), \(all)")
    }
    return Proportion(events, of: all)
  }
}
