/// A place in a drawing, in units from its upper left corner.
struct Point: Hashable, Sendable {
  /// Units to the right.
  var x: Double
  /// Units down.
  var y: Double
}
