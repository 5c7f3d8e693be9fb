/// Yes, no or not known: not known is never read as no.
///
/// Source: Kleene, S. C. (1952). Introduction to metamathematics, strong three-valued logic.
enum Truth: UInt8, Sendable {
  case yes, no, unknown

  /// The truth of something known.
  init(_ holds: Bool) {
    self = holds ? .yes : .no
  }

  /// Yes becomes no and no yes.
  static prefix func ! (truth: Truth) -> Truth {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .unknown: .unknown
    }
  }

  /// Both hold: no where one is no.
  func and(_ other: Truth) -> Truth {
    if self == .no || other == .no { return .no }
    return self == .yes && other == .yes ? .yes : .unknown
  }

  /// One holds: yes where one is yes.
  func or(_ other: Truth) -> Truth { !((!self).and(!other)) }
}
