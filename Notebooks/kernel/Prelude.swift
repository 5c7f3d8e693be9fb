// What every cell of a notebook can use beside the toolkit: ways to show something.
import Foundation
import ParamountToolkit

/// Shows content of a kind that Jupyter knows, such as text/markdown.
func show(_ content: String, as kind: String) {
  print("\u{1e}paramount-show \(kind) \(Data(content.utf8).base64EncodedString())")
}

/// Shows a table as the report has it.
func show(_ table: Table) {
  let section = Section(id: "notebook", title: "", blocks: [.table(table)])
  let document = Document(title: "", subtitle: "", sections: [section])
  let lines = MarkdownRenderer().render(document).split(
    separator: "\n", omittingEmptySubsequences: false)
  let own = lines.drop { !$0.hasPrefix("**") }.prefix { !$0.hasPrefix("#") }
  show(own.joined(separator: "\n"), as: "text/markdown")
}

/// Shows the charts of some figures as the report draws them, each under its title.
func show(_ figures: [Figure]) {
  let section = Section(id: "notebook", title: "", blocks: figures.map(Block.figure))
  let document = Document(title: "", subtitle: "", sections: [section])
  for (figure, file) in zip(figures, SVGRenderer().files(document)) {
    show("**\(figure.title)** \(figure.caption)", as: "text/markdown")
    show(file.text, as: "text/html")
  }
}

/// The figures of a document, in order.
func figures(of document: Document) -> [Figure] {
  document.sections.flatMap(figures)
}

/// The figures of a section and those in it, in order.
func figures(of section: Section) -> [Figure] {
  section.blocks.flatMap(figures) + section.sections.flatMap(figures)
}

/// The figures of a block.
func figures(of block: Block) -> [Figure] {
  switch block {
  case .figure(let figure): [figure]
  case .details(_, let blocks): blocks.flatMap(figures)
  default: []
  }
}
