import Indicators

extension Measure {
  /// Whether whoever has an answer by this measure has one by another, both read from one form.
  ///
  /// A sum of scales has every scale in it, what follows an instrument's own rule for missing
  /// answers also follows the other, and a score with a band has the score, and a band of every
  /// other set that the form tells apart wherever it tells this one apart.
  func isKnown(within other: Measure, by informant: InstrumentVersion.Informant?) -> Bool {
    guard let own = score, let around = other.score, own.table == around.table,
      own.missing == around.missing || own.missing == .standard,
      Set(around.scales).isSubset(of: own.scales)
    else { return false }
    guard case .proportion(of: .band(_, let scheme, let names)) = other else { return true }
    guard own == around, case .proportion(of: .band(_, let ownScheme, let ownNames)) = self,
      let instrument = own.instrument
    else { return false }
    return instrument.versions(by: informant).allSatisfy { version in
      (instrument.values(of: own.name) ?? 0...0).allSatisfy { value in
        func isTold(_ scheme: String, _ names: [String]) -> Bool {
          let band = instrument.band(of: value, own.name, on: version.code, by: scheme)
          return BandReader.lies(band, in: names) != nil
        }
        return !isTold(ownScheme, ownNames) || isTold(scheme, names)
      }
    }
  }
}

extension QuestionnaireScore {
  /// The scales that are added, itself where it is one.
  fileprivate var scales: [String] {
    instrument?.scales(in: name) ?? [name]
  }
}
