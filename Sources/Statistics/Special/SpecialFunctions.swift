/// The mathematical functions that the distributions are built from.
public enum SpecialFunctions {
  /// Half the natural logarithm of twice pi.
  static let halfLogTwoPi = 0.91893853320467274178
}
