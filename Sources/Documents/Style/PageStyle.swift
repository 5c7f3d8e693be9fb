/// The style sheet of a page.
enum PageStyle {
  /// The style sheet of a document, its running heads included.
  static func text(for document: Document, _ kind: PageKind = .report) -> String {
    let own = kind == .dashboard ? [marks, numbers, choices, dashboard, dashboardPrint] : []
    return
      ([
        colours, base, landmarks, sections, tables, figures, callouts, motion, print,
      ] + own + [runningHeads(document)]).joined(separator: "\n")
  }

  private static var colours: String {
    let light = Ink.allCases.map { "--\($0.rawValue): \($0.light.text);" }
    let dark = Ink.allCases.map { "--\($0.rawValue): \($0.dark.text);" }
    return """
      :root { color-scheme: light dark; \(light.joined(separator: " ")) }
      @media screen and (prefers-color-scheme: dark) {
      :root { \(dark.joined(separator: " ")) }
      }
      \(chartColours)
      """
  }

  private static var chartColours: String {
    Ink.allCases.map {
      ".fill-\($0.rawValue) { fill: var(--\($0.rawValue)); }"
        + " .stroke-\($0.rawValue) { stroke: var(--\($0.rawValue)); }"
    }.joined(separator: "\n")
  }

  /// The title at the head of every printed page but the first, which bears it in full; at the
  /// foot of each the notice and the page's number.
  private static func runningHeads(_ document: Document) -> String {
    let title = Markup.styleString(RunningHead.text(document.title))
    let notice = Markup.styleString(document.notice ?? "")
    return """
      @page { size: A4; margin: 20mm 17mm 18mm;
      @top-left { content: \(title); font: 8pt \(FontStack.sans); color: #555C63; width: 100%; }
      @bottom-left { content: \(notice); font: bold 8pt \(FontStack.sans); color: #A34700;
      width: 85%; }
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt \(FontStack.sans);
      color: #555C63; }
      }
      @page :first { @top-left { content: none; } }
      """
  }
}
