import Releases
import Evaluations

extension Finding {
  /// Whether all the counts beside the denominator may be shown, so that their sum may be too.
  var hidesNothing: Bool {
    state != .suppressed
      && [HiddenCount.missing, .notLinked, .notFollowedUp].allSatisfy { shown($0) != nil }
  }
}
