/// A published figure that children of a study can be set beside.
///
/// A figure says what was counted, in whom, where, when and by whom it was published, because a
/// bare percentage invites comparison with whatever resembles it. What a study's indicator may be
/// compared with is not decided here but by `BaselineRule`.
///
/// Crown copyright figures are used under the Open Government Licence v3.0; `source` names the
/// publisher and the licence of each.
public struct Baseline: Codable, Sendable, Hashable, Identifiable {
  /// Stable and readable: measure, period, area and, where there is one, stratum.
  public let id: String
  /// What was measured, and its unit of count.
  public let definition: Definition
  /// When.
  public let period: Period
  /// Where, and among which group.
  public let place: Place
  /// The number itself.
  public let figure: Figure
  /// Who published it.
  public let source: Source

  /// A figure with everything that must be known before it is compared.
  public init(
    definition: Definition, period: Period, place: Place, figure: Figure, source: Source
  ) {
    var id = definition.measure + "/" + period.slug + "/" + place.areaCode
    if let stratum = place.stratum {
      id += "/" + Self.slug(stratum)
    }
    self.id = id
    self.definition = definition
    self.period = period
    self.place = place
    self.figure = figure
    self.source = source
  }

  /// Lower-case letters, digits, `=` and `.`; every run of anything else becomes one hyphen.
  static func slug(_ text: String) -> String {
    var slug: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "="), UInt8(ascii: "."):
        slug.append(byte)
      default:
        if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }
}
