/// A line of the authors' own text with its number.
struct OwnTextLine: Hashable {
  /// What a line begins.
  enum Kind: Hashable {
    case blank
    case text
    case fence
    case heading(String)
    case quote(String)
    case item(String, ordered: Bool)
    case refused(OwnTextFault)
  }

  /// The number, from 1.
  let number: Int
  /// The text.
  let text: String

  /// The same line with another text.
  func with(_ text: String) -> OwnTextLine { OwnTextLine(number: number, text: text) }

  /// The line without blanks at its ends.
  var trimmed: OwnTextLine { with(String(Self.trimmed(text))) }

  /// What the line begins, outside of a list.
  var kind: Kind { kind(inList: nil) }

  /// What the line begins; in an ordered list any number begins an item, outside only 1 does.
  func kind(inList ordered: Bool?) -> Kind {
    let inner = Self.trimmed(text)
    if inner.isEmpty { return .blank }
    if isSetIn { return .refused(.indented) }
    if inner.hasPrefix("```") || inner.hasPrefix("~~~") { return .fence }
    if inner.hasPrefix("#"), let heading = heading(inner) { return heading }
    if inner.hasPrefix(">") {
      let rest = inner.dropFirst()
      return .quote(String(rest.hasPrefix(" ") ? rest.dropFirst() : rest))
    }
    if isRule(inner) { return .refused(.rule) }
    if inner.hasPrefix("|") { return .refused(.table) }
    return item(inner, isInList: ordered == true) ?? .text
  }

  /// Whether the line goes on with a paragraph.
  var continuesParagraph: Bool { kind == .text && !isUnderline || isSetIn && !isBlank }

  /// Whether the line goes on with an item of a list.
  var continuesItem: Bool { continuesParagraph }

  /// How many blanks it begins with.
  var indent: Int { text.prefix(while: \.isWhitespace).count }

  /// Whether the line is an item set in below one with so many blanks.
  func isItem(below indent: Int) -> Bool {
    guard self.indent >= indent + 2 else { return false }
    return item(Self.trimmed(text), isInList: true) != nil
  }

  /// Whether the line underlines a heading.
  var isUnderline: Bool {
    let inner = Self.trimmed(text)
    return !inner.isEmpty && inner.allSatisfy { $0 == "=" }
  }

  /// Whether the line ends the code that another began.
  func closes(_ start: OwnTextLine) -> Bool {
    let mark = Self.trimmed(start.text).prefix { $0 == "`" || $0 == "~" }
    let inner = Self.trimmed(text)
    return inner.hasPrefix(mark) && inner.allSatisfy { $0 == mark.first }
  }

  private var isBlank: Bool { Self.trimmed(text).isEmpty }

  private var isSetIn: Bool { text.hasPrefix("    ") || text.hasPrefix("\t") }

  private static func trimmed(_ text: String) -> Substring {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }

  private func heading(_ inner: Substring) -> Kind? {
    let marks = inner.prefix { $0 == "#" }
    let rest = inner.dropFirst(marks.count)
    guard marks.count <= 6, rest.first == " " else { return nil }
    guard marks.count >= 3 else { return .refused(.heading) }
    let words = Self.trimmed(String(rest))
    let unmarked = words.lastIndex { $0 != "#" }.map { words[...$0] } ?? words
    return .heading(String(unmarked.last == " " ? Self.trimmed(String(unmarked)) : words))
  }

  /// Three or more of one mark and nothing else: a line across, or the underline of a heading.
  private func isRule(_ inner: Substring) -> Bool {
    let marks = inner.filter { !$0.isWhitespace }
    return marks.count >= 3 && "-*_".contains(marks.first ?? " ")
      && marks.allSatisfy { $0 == marks.first }
  }

  private func item(_ inner: Substring, isInList: Bool) -> Kind? {
    if let mark = inner.first, "-*+".contains(mark), inner.dropFirst().first == " " {
      return .item(String(Self.trimmed(String(inner.dropFirst(2)))), ordered: false)
    }
    let digits = inner.prefix { "0"..."9" ~= $0 }
    let rest = inner.dropFirst(digits.count)
    guard !digits.isEmpty, digits.count <= 9, let mark = rest.first, ".)".contains(mark),
      rest.dropFirst().first == " ", isInList || digits == "1"
    else { return nil }
    return .item(String(Self.trimmed(String(rest.dropFirst(2)))), ordered: true)
  }
}
