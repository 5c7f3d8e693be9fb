/// All calculations that can be asked for.
public enum CalculationCatalogue {
  /// All calculations, family by family.
  public static let all: [Calculation] = CalculationFamily.all.flatMap(\.calculations)

  private static let byMethod = Dictionary(
    all.map { ($0.method, $0) }, uniquingKeysWith: { first, _ in first })

  /// The calculation of a name; nothing for a name that is unknown.
  ///
  /// - Parameter name: the method's name, such as `proportion.intervals`.
  /// - Returns: the calculation, or nothing.
  public static func calculation(named name: String) -> Calculation? {
    byMethod[name]
  }
}
