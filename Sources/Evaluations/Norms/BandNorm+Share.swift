import Indicators

extension BandNorm {
  /// The published share of some bands together, nil where the table does not divide scores there.
  ///
  /// Bands that were published together, such as high_or_very_high, count where all of them are
  /// asked for.
  /// - Parameter bands: The names of bands, merged ones too.
  func share(of bands: [String]) -> Double? {
    let wanted = Set(bands.flatMap(Self.single))
    let found = zip(self.bands, shares).filter { wanted.isSuperset(of: Self.single($0.0)) }
    guard !found.isEmpty, Set(found.flatMap { Self.single($0.0) }) == wanted else { return nil }
    return found.reduce(0) { $0 + $1.1 }
  }

  /// The single bands that a name stands for.
  private static func single(_ name: String) -> [String] {
    name.split(separator: "_or_").map(String.init)
  }
}
