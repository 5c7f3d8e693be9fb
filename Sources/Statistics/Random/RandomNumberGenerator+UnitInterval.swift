extension RandomNumberGenerator {
  /// The next random number from 0 up to but not including 1, of 53 bits.
  public mutating func nextUnit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }
}
