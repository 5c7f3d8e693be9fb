/// Reads the inside of a block of the authors' own text.
struct OwnInlineReader {
  /// What cannot be set, in order.
  private(set) var problems: [OwnTextProblem] = []
  private let characters: [Character]
  private let firstLine: Int
  /// The delimiters that are known to have no end any more.
  private var hopeless = Set<String>()
  /// How deep emphasis and links lie in each other; deeper marks stand as they are.
  private var depth = 0
  private static let deepest = 8

  /// A reader of lines that belong together.
  init(_ lines: [OwnTextLine]) {
    firstLine = lines.first?.number ?? 1
    characters = Array(lines.map(\.trimmed.text).joined(separator: "\n"))
  }

  /// What stands in them.
  mutating func read() -> [OwnInline] { read(0..<characters.count) }

  private mutating func read(_ range: Range<Int>) -> [OwnInline] {
    var found: [OwnInline] = []
    var text = ""
    var place = range.lowerBound
    while place < range.upperBound {
      if let (inline, next) = special(place, in: range) {
        if !text.isEmpty { found.append(.text(text)) }
        text = ""
        found.append(inline)
        place = next
      } else {
        let (character, next) = plain(place, in: range)
        text.append(character)
        place = next
      }
    }
    if !text.isEmpty { found.append(.text(text)) }
    return found
  }

  /// One character as it stands, a line end as a space.
  private mutating func plain(_ place: Int, in range: Range<Int>) -> (Character, Int) {
    let character = characters[place]
    let next = place + 1 < range.upperBound ? characters[place + 1] : " "
    if character == "\\", Self.marks.contains(next) { return (next, place + 2) }
    if character == "<", next.isLetter || "/!?".contains(next) { refuse(.html, at: place) }
    if character == "!", next == "[" { refuse(.image, at: place) }
    return (character.isNewline ? " " : character, place + 1)
  }

  private mutating func special(_ place: Int, in range: Range<Int>) -> (OwnInline, Int)? {
    guard depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    return switch characters[place] {
    case "`": code(place, in: range)
    case "*", "_": emphasis(place, in: range)
    case "[": link(place, in: range)
    case "<": autolink(place, in: range)
    default: nil
    }
  }

  private func code(_ place: Int, in range: Range<Int>) -> (OwnInline, Int)? {
    let fence = run(of: "`", at: place, in: range)
    var end = place + fence
    while end < range.upperBound {
      let length = run(of: "`", at: end, in: range)
      if length == fence {
        let inner = String(characters[(place + fence)..<end].map { $0.isNewline ? " " : $0 })
        let isPadded =
          inner.hasPrefix(" ") && inner.hasSuffix(" ") && inner.contains { $0 != " " }
        return (.code(isPadded ? String(inner.dropFirst().dropLast()) : inner), end + fence)
      }
      end += max(1, length)
    }
    return nil
  }

  private mutating func emphasis(_ place: Int, in range: Range<Int>) -> (OwnInline, Int)? {
    let mark = characters[place]
    let width = min(2, run(of: mark, at: place, in: range))
    let start = place + width
    guard start < range.upperBound, !characters[start].isWhitespace,
      mark == "*" || place == 0 || !isWord(characters[place - 1]),
      let end = end(of: mark, width, from: start, in: range)
    else { return nil }
    let inner = read(start..<end)
    return (width == 2 ? .strong(inner) : .emphasis(inner), end + width)
  }

  /// Where marks close what they opened, nil where they do not.
  private mutating func end(
    of mark: Character, _ width: Int, from start: Int, in range: Range<Int>
  ) -> Int? {
    let name = "\(mark)\(width)/\(range.upperBound)"
    guard !hopeless.contains(name) else { return nil }
    var place = start
    while place < range.upperBound {
      if characters[place] == "\\" {
        place += 2
      } else if characters[place] == "`", let (_, next) = code(place, in: range) {
        place = next
      } else if characters[place] == mark {
        let length = run(of: mark, at: place, in: range)
        if length >= width, length != 3 - width, closes(mark, place, length, in: range) {
          return place + (length > 2 ? length - width : 0)
        }
        place += length
      } else {
        place += 1
      }
    }
    hopeless.insert(name)
    return nil
  }

  private func closes(_ mark: Character, _ place: Int, _ length: Int, in range: Range<Int>) -> Bool
  {
    guard !characters[place - 1].isWhitespace else { return false }
    let next = place + length
    return mark == "*" || next >= range.upperBound || !isWord(characters[next])
  }

  private mutating func link(_ place: Int, in range: Range<Int>) -> (OwnInline, Int)? {
    let isNote = place + 1 < range.upperBound && characters[place + 1] == "^"
    guard let close = find("]", from: place + 1, in: range) else { return nil }
    let after = close + 1 < range.upperBound ? characters[close + 1] : " "
    if isNote || after == "[" || (after == ":" && isLineStart(place)) {
      refuse(.byReference, at: place)
      return nil
    }
    guard after == "(", let end = find(")", from: close + 2, in: range) else { return nil }
    let address = String(characters[(close + 2)..<end])
    if !Self.mayBeFollowed(address) {
      if place == 0 || characters[place - 1] != "!" { refuse(.link, at: place) }
      return (.text(String(characters[(place + 1)..<close])), end + 1)
    }
    return (.link(read((place + 1)..<close), address: address), end + 1)
  }

  /// An address between angle brackets, which is a link with itself as its words; nil where what
  /// stands between them is none.
  private mutating func autolink(_ place: Int, in range: Range<Int>) -> (OwnInline, Int)? {
    guard let end = find(">", from: place + 1, in: range) else { return nil }
    let address = String(characters[(place + 1)..<end])
    guard
      address.wholeMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:[^\s<"]+|[^\s<>"=@:]+@[^\s<>"=@:]+/) != nil
    else { return nil }
    guard Self.mayBeFollowed(address) else {
      refuse(.link, at: place)
      return (.text(address), end + 1)
    }
    let words =
      address.lowercased().hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
    return (.link([.text(words)], address: address), end + 1)
  }

  /// Whether an address is that of a page or a mailbox.
  private static func mayBeFollowed(_ address: String) -> Bool {
    let schemes = ["https://", "http://", "mailto:"]
    return !address.contains(where: \.isWhitespace)
      && schemes.contains { address.lowercased().hasPrefix($0) && address.count > $0.count }
  }

  private func find(_ mark: Character, from start: Int, in range: Range<Int>) -> Int? {
    var place = start
    while place < range.upperBound {
      if characters[place] == mark { return place }
      if mark == "]", characters[place] == "[" { return nil }
      place += characters[place] == "\\" ? 2 : 1
    }
    return nil
  }

  private func run(of mark: Character, at place: Int, in range: Range<Int>) -> Int {
    var end = place
    while end < range.upperBound, characters[end] == mark { end += 1 }
    return end - place
  }

  private func isLineStart(_ place: Int) -> Bool {
    place == 0 || characters[place - 1].isNewline
  }

  private func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  private mutating func refuse(_ fault: OwnTextFault, at place: Int) {
    let line = firstLine + characters[..<place].count(where: \.isNewline)
    problems.append(OwnTextProblem(line: line, fault: fault))
  }

  private static let marks: Set<Character> = Set("\\`*_{}[]<>()#+-.!|~\"'&$%,/:;=?@^")
}
