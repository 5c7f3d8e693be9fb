extension BandReader {
  /// Whether a score lies in one of some bands.
  ///
  /// Not known where no cut-point is sure enough, or where the form gives two bands together of
  /// which only one is asked for.
  ///
  /// - Parameters:
  ///   - band: the band that was read, nothing where none could be.
  ///   - bands: the bands that are asked for, several together joined by `_or_`.
  /// - Returns: yes or no, or nothing.
  public static func lies(_ band: String?, in bands: [String]) -> Bool? {
    guard let band else { return nil }
    if bands.contains(band) { return true }
    let parts = band.split(separator: "_or_").map(String.init)
    if parts.count > 1, parts.allSatisfy(bands.contains) { return true }
    return parts.count > 1 && parts.contains(where: bands.contains) ? nil : false
  }
}
