import Documents

/// A run of text made from words and values, in which values stay values until they are written.
struct Sentence: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The run of text.
  private(set) var inlines: [Inline]

  init(_ inlines: [Inline]) {
    self.inlines = inlines
  }

  init(stringLiteral text: String) {
    inlines = text.isEmpty ? [] : [.text(text)]
  }

  init(stringInterpolation: StringInterpolation) {
    inlines = stringInterpolation.inlines
  }

  /// How words and values are put together.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var inlines: [Inline] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      inlines.reserveCapacity(interpolationCount * 2 + 1)
    }

    mutating func appendLiteral(_ text: String) {
      guard !text.isEmpty else { return }
      if case .text(let before) = inlines.last {
        inlines[inlines.count - 1] = .text(before + text)
      } else {
        inlines.append(.text(text))
      }
    }

    mutating func appendInterpolation(_ value: Value) {
      inlines.append(.value(value))
    }

    mutating func appendInterpolation(_ text: String) {
      appendLiteral(text)
    }

    mutating func appendInterpolation(_ sentence: Sentence) {
      for inline in sentence.inlines {
        if case .text(let text) = inline { appendLiteral(text) } else { inlines.append(inline) }
      }
    }

    mutating func appendInterpolation(strong sentence: Sentence) {
      inlines.append(.strong(sentence.inlines))
    }

    mutating func appendInterpolation(see id: String) {
      inlines.append(.reference(id))
    }

    mutating func appendInterpolation(code name: String) {
      inlines.append(.code(name))
    }
  }

  /// Whether there is nothing in it.
  var isEmpty: Bool { inlines.isEmpty }

  /// The sentence as text, for titles and text alternatives.
  var plain: String { inlines.map(Self.plain).joined() }

  /// The sentence with a capital letter at its start, where it starts with text.
  var capitalised: Sentence {
    guard case .text(let text) = inlines.first, let first = text.first else { return self }
    return Sentence([.text(first.uppercased() + text.dropFirst())] + inlines.dropFirst())
  }

  /// The statement with a capital letter and a full stop.
  var ended: Sentence { "\(capitalised)." }

  private static func plain(_ inline: Inline) -> String {
    switch inline {
    case .text(let text), .code(let text): text
    case .strong(let inner), .emphasis(let inner), .link(let inner, _):
      inner.map(plain).joined()
    case .value(let value): ValueText.text(value)
    case .reference: ""
    }
  }

  static func + (first: Sentence, second: Sentence) -> Sentence { "\(first)\(second)" }
}

extension Sequence<Sentence> {
  /// Sentences one after the other, with a separator between them.
  func joined(by separator: String) -> Sentence {
    var whole: Sentence = ""
    for sentence in self where !sentence.isEmpty {
      whole = whole.isEmpty ? sentence : "\(whole)\(separator)\(sentence)"
    }
    return whole
  }

  /// An enumeration: one, two and three.
  func listed(_ conjunction: String = "and") -> Sentence {
    let parts = filter { !$0.isEmpty }
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(by: ", ")) \(conjunction) \(last)"
  }
}

extension Block {
  /// A paragraph of a sentence.
  static func text(_ sentence: Sentence) -> Block { .paragraph(sentence.inlines) }

  /// A list of sentences.
  static func bullets(_ sentences: [Sentence]) -> Block {
    .list(sentences.map(\.inlines), ordered: false)
  }
}
