/// Every method that can stand in an output, in plain words and with its source.
public enum MethodCatalogue {
  /// All methods in the order of their names.
  public static let all: [MethodCitation] = families.sorted { $0.name < $1.name }

  private static var families: [MethodCitation] {
    proportions + rates + expected + contrasts + oddsRatios + paired + clustered + clusteredMeans
      + hybrid + designs + tables + means + groups + regression + naturalExperiments
      + areaComparisons + multiplicity + resampling + charts + linkage + timeToEvent + agreement
  }

  /// The method of a raw name; nothing for a name that no output uses.
  ///
  /// - Parameter name: the raw name, such as `newcombe`.
  /// - Returns: the method, or nothing.
  public static func method(named name: String) -> MethodCitation? {
    all.first { $0.name == name }
  }

  /// The methods of some raw names, each once, in the order of their names.
  ///
  /// - Parameter names: raw names; those unknown are left out.
  /// - Returns: the methods found.
  public static func methods(named names: some Sequence<String>) -> [MethodCitation] {
    let wanted = Set(names)
    return all.filter { wanted.contains($0.name) }
  }
}
