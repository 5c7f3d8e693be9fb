/// The texts of a workbook, each once, in the order in which they come.
struct SharedStrings {
  private var places: [String: Int] = [:]
  private var texts: [String] = []
  private var uses = 0

  /// The place of a text, which it gets where it has none.
  mutating func place(of text: String) -> Int {
    uses += 1
    if let place = places[text] { return place }
    places[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  /// The part of the file.
  var text: String {
    let items = texts.map { "<si><t xml:space=\"preserve\">\(Self.written($0))</t></si>" }
    return XMLText.declaration
      + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
      + "count=\"\(uses)\" uniqueCount=\"\(texts.count)\">\(items.joined())</sst>"
  }

  /// Text in which an underscore that would begin an escape such as `_x0041_` is one itself.
  static func written(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      if scalar == "_", isEscape(scalars[place...]) {
        kept.append(contentsOf: "_x005F_".unicodeScalars)
      } else {
        kept.append(scalar)
      }
    }
    return XMLText.escaped(String(kept))
  }

  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let next = Array(scalars.prefix(7))
    return next.count == 7 && next[1] == "x" && next[6] == "_"
      && next[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
