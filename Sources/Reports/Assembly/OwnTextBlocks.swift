import Documents
import Studies

/// The authors' own text as blocks of a document, always marked as theirs.
struct OwnTextBlocks {
  let text: OwnText

  /// The mark that stands before or above it.
  static let mark = "From the authors of this study"

  /// The text in one box, headings as strong lines.
  var box: Block {
    .callout(Callout(.authors, title: Self.mark, blocks: text.blocks.map(Self.block)))
  }

  /// The text as a section of its own, headings as those of its subsections.
  func section(_ own: OwnSection) -> Section {
    let id = "own-\(own.rawValue)"
    var parts: [(title: String, blocks: [Block])] = [(own.title, [])]
    for block in text.blocks {
      if case .heading(let words) = block {
        parts.append((Sentence(words.map(Self.inline)).plain, []))
      } else {
        parts[parts.count - 1].blocks.append(Self.block(block))
      }
    }
    let mark = Block.paragraph([
      .emphasis([.text(Self.mark + "; not made from the figures, nor checked against them.")])
    ])
    return Section(
      id: id, title: own.title, blocks: [mark] + parts[0].blocks,
      sections: parts.dropFirst().enumerated().map { place, part in
        Section(id: "\(id)-\(place + 1)", title: part.title, blocks: part.blocks)
      })
  }

  private static func block(_ block: OwnBlock) -> Block {
    switch block {
    case .heading(let words): .paragraph([.strong(words.map(inline))])
    case .paragraph(let words): .paragraph(words.map(inline))
    case .list(let items, let ordered): .list(items.map { $0.map(inline) }, ordered: ordered)
    case .quote(let blocks): .quote(blocks.map(self.block))
    case .code(let text): .preformatted(text)
    }
  }

  private static func inline(_ inline: OwnInline) -> Inline {
    switch inline {
    case .text(let text): .text(text)
    case .strong(let inner): .strong(inner.map(self.inline))
    case .emphasis(let inner): .emphasis(inner.map(self.inline))
    case .code(let text): .code(text)
    case .link(let inner, let address): .link(inner.map(self.inline), address: address)
    }
  }
}
