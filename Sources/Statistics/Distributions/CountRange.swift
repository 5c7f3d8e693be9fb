/// The counts that the discrete laws take: those that a floating-point number holds exactly.
enum CountRange {
  /// From 0 to about 9,000,000,000,000,000.
  static let all = 0...(1 << 53)
}
