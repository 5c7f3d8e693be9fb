/// Reads the authors' own text: a closed part of CommonMark, in which nothing is passed through.
///
/// Whatever is not in that part is a problem with its line; nothing is dropped silently.
/// Source: CommonMark Spec 0.31.2 (2024), https://spec.commonmark.org/0.31.2/.
public struct OwnTextReader {
  /// The blocks so far.
  private var blocks: [OwnBlock] = []
  /// The problems so far, in order.
  private var problems: [OwnTextProblem] = []
  private let lines: [OwnTextLine]
  private var place = 0
  private let isQuoted: Bool

  /// The text and what in it cannot be set.
  ///
  /// Undefined where nothing is written: that is a problem too.
  /// - Parameter text: The text as it was written.
  /// - Returns: The text with whatever could be read, and the problems in order.
  public static func read(_ text: String) -> (text: OwnText, problems: [OwnTextProblem]) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var reader = OwnTextReader(
      lines: lines.enumerated().map { OwnTextLine(number: $0 + 1, text: String($1)) },
      isQuoted: false)
    reader.run()
    if reader.blocks.isEmpty, reader.problems.isEmpty { reader.refuse(.blank, at: 1) }
    return (OwnText(reader.blocks), reader.problems)
  }

  private init(lines: [OwnTextLine], isQuoted: Bool) {
    self.lines = lines
    self.isQuoted = isQuoted
  }

  private var line: OwnTextLine? { lines.indices.contains(place) ? lines[place] : nil }

  private mutating func refuse(_ fault: OwnTextFault, at line: Int) {
    problems.append(OwnTextProblem(line: line, fault: fault))
  }

  private mutating func run() {
    while let line {
      switch line.kind {
      case .blank: place += 1
      case .refused(let fault):
        refuse(fault, at: line.number)
        place += 1
      case .fence: code(line)
      case .heading(let text):
        place += 1
        blocks.append(.heading(inlines([line.with(text)])))
      case .quote: quote()
      case .item(_, let ordered): list(ordered: ordered)
      case .text: paragraph()
      }
    }
  }

  private mutating func paragraph() {
    var found: [OwnTextLine] = []
    while let line, line.continuesParagraph {
      found.append(line)
      place += 1
    }
    if let line, line.isUnderline {
      refuse(.underlined, at: line.number)
      place += 1
    }
    blocks.append(.paragraph(inlines(found)))
  }

  private mutating func code(_ start: OwnTextLine) {
    place += 1
    var found: [String] = []
    while let line, !line.closes(start) {
      found.append(line.text)
      place += 1
    }
    if line == nil { refuse(.unclosed, at: start.number) }
    place += 1
    blocks.append(.code(found.joined(separator: "\n")))
  }

  private mutating func quote() {
    var found: [OwnTextLine] = []
    while let line, case .quote(let text) = line.kind {
      found.append(line.with(text))
      place += 1
    }
    if isQuoted, let first = found.first { return refuse(.nested, at: first.number) }
    var inner = OwnTextReader(lines: found, isQuoted: true)
    inner.run()
    problems += inner.problems
    if !inner.blocks.isEmpty { blocks.append(.quote(inner.blocks)) }
  }

  private mutating func list(ordered: Bool) {
    var items: [[OwnTextLine]] = []
    let indent = line?.indent ?? 0
    while let line {
      if line.isItem(below: indent) {
        refuse(.nested, at: line.number)
      } else if case .item(let text, ordered: ordered) = line.kind(inList: ordered) {
        items.append([line.with(text)])
      } else if line.continuesItem, !items.isEmpty {
        items[items.count - 1].append(line.trimmed)
      } else if !(line.kind == .blank && isItem(after: place, ordered)) {
        break
      }
      place += 1
    }
    blocks.append(.list(items.map { inlines($0) }, ordered: ordered))
  }

  /// Whether the next line with text is an item of the same list.
  private func isItem(after place: Int, _ ordered: Bool) -> Bool {
    guard let next = lines[place...].first(where: { $0.kind != .blank }) else { return false }
    if case .item(_, ordered: ordered) = next.kind(inList: ordered) { return true }
    return next.isItem(below: lines[place].indent)
  }

  private mutating func inlines(_ lines: [OwnTextLine]) -> [OwnInline] {
    var reader = OwnInlineReader(lines)
    let found = reader.read()
    problems += reader.problems
    return found
  }
}
