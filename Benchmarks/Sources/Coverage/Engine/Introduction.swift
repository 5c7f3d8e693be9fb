/// What stands before the tables.
enum Introduction {
  static let lines = ["# Coverage of the intervals"]
}
