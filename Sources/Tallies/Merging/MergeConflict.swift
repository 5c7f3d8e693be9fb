/// Why tallies of several files cannot be added.
public enum MergeConflict: Error, Hashable, Sendable {
  /// There is nothing to add.
  case nothing
  /// Two of them count the same area.
  case sameArea(code: String, name: String, first: Int, second: Int)
  /// Two of them declare something differently.
  case differing(setting: String, detail: String, first: Int, second: Int)
  /// An area that one of them takes as a comparison has a rollout in another.
  case comparatorRolledOut(code: String, first: Int, second: Int)
  /// Their titles differ, and none was given for the sum.
  case titles([String])

  /// The reason in plain English.
  /// - Parameter names: What the tallies are called, in their order.
  /// - Returns: A sentence or two.
  public func inWords(_ names: [String]) -> String {
    func name(_ place: Int) -> String { place < names.count ? names[place] : "\(place + 1)" }
    switch self {
    case .nothing: return "There are no tallies to add."
    case .sameArea(let code, let area, let first, let second):
      return "\(name(first)) and \(name(second)) both count \(area) (\(code)): its children would "
        + "be counted twice. Leave one of the files out."
    case .differing(let setting, let detail, let first, let second):
      return "\(name(first)) and \(name(second)) differ in \(setting): \(detail). Councils agree "
        + "on one before they count."
    case .comparatorRolledOut(let code, let first, let second):
      return "\(name(first)) compares with \(code) as an area without rollout; in \(name(second)) "
        + "it has a rollout date."
    case .titles(let titles):
      return "The titles differ (\(titles.joined(separator: "; "))). Give the title of the sum "
        + "with --title."
    }
  }
}
