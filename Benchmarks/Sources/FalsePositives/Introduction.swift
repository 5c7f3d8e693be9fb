/// What stands before the tables.
enum Introduction {
  static let lines =
    """
    # False positives of the comparison of areas
    """
    .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}
