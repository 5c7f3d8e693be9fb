/// Small pictures beside words; they say nothing that the words do not.
enum Icon {
  /// The icon of a callout.
  static func icon(_ kind: Callout.Kind) -> String {
    switch kind {
    case .note: note
    case .warning: warning
    case .can: can
    case .cannot: cannot
    case .authors: authors
    }
  }

  /// An i in a circle.
  static let note = svg(
    "<circle cx=\"12\" cy=\"12\" r=\"9\" /><path d=\"M12 11v5.5M12 7.4v.2\" />")
  /// An exclamation mark in a triangle.
  static let warning = svg("<path d=\"M12 3.5 22 20.5H2ZM12 10v4.8M12 17.6v.2\" />")
  /// A tick in a circle.
  static let can = svg(
    "<circle cx=\"12\" cy=\"12\" r=\"9\" /><path d=\"m7.8 12.3 3 3 5.4-6\" />")
  /// A cross in a circle.
  static let cannot = svg(
    "<circle cx=\"12\" cy=\"12\" r=\"9\" /><path d=\"m8.7 8.7 6.6 6.6m0-6.6-6.6 6.6\" />")

  /// A pen.
  static let authors = svg(
    "<path d=\"M4 20l1.2-4.6L16.4 4.2l3.4 3.4L8.6 18.8ZM14.2 6.4l3.4 3.4\" />")

  private static func svg(_ shapes: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"icon\" viewBox=\"0 0 24 24\""
      + " aria-hidden=\"true\">\(shapes)</svg>"
  }
}
