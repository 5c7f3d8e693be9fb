/// An English upper-tier council, as the Department for Education lists it.
///
/// Source: Department for Education, region and local authority codes of Explore Education
/// Statistics, with the councils formed in April 2023 and the codes of 2025; Open Government
/// Licence v3.0.
struct LocalAuthority {
  /// The Department’s own code of three digits.
  let oldCode: String
  /// The name.
  let name: String
  /// The region.
  let region: Region

  /// A region of England.
  struct Region {
    /// The nine-character code.
    let code: String
    /// The name.
    let name: String
  }

  /// Every council by its nine-character code.
  static let all: [String: LocalAuthority] = list.split(separator: "\n").reduce(into: [:]) {
    councils, line in
    let fields = line.split(separator: "|").map(String.init)
    guard fields.count == 4, let number = Int(fields[2]), (1...9).contains(number) else { return }
    councils[fields[0]] = LocalAuthority(
      oldCode: fields[1], name: fields[3],
      region: Region(code: "E1200000\(number)", name: regions[number - 1]))
  }

  private static let regions = [
    "North East", "North West", "Yorkshire and The Humber", "East Midlands", "West Midlands",
    "East of England", "London", "South East", "South West",
  ]
}
