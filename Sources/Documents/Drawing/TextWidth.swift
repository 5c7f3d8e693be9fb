/// Estimated widths of text in the sans serif of charts.
///
/// Advance widths of Helvetica, which Arial and Liberation Sans share, in thousandths of
/// the size; three per cent are added for the fonts that take their place.
///
/// Source: Adobe Systems (1997). Font metrics for PDF core 14 fonts (Helvetica.afm,
/// Helvetica-Bold.afm).
enum TextWidth {
  /// The width in multiples of the size.
  static func width(_ text: String, weight: TextStyle.Weight) -> Double {
    let table = weight == .bold ? bold : regular
    var sum = 0
    for scalar in text.unicodeScalars { sum += width(scalar, table) }
    return Double(sum) * slack / 1000
  }

  /// What is added for other fonts.
  static let slack = 1.03

  private static func width(_ scalar: UnicodeScalar, _ table: [Int]) -> Int {
    let place = Int(scalar.value) - 32
    if table.indices.contains(place) { return table[place] }
    switch scalar.value {
    case 0xA0: return 278
    case 0x2018, 0x2019: return 278
    case 0x201C, 0x201D: return 500
    case 0x2212: return 584
    case 0x300...0x36F: return 0
    case 0xC0...0x24F: return 611
    case 0..<0x2E80: return 722
    default: return 1000
    }
  }

  /// From the space to the tilde.
  private static let regular: [Int] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  /// From the space to the tilde.
  private static let bold: [Int] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
    975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
    333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
    611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
  ]
}
