/// What the authors' own text may not hold.
public enum OwnTextFault: String, Hashable, Sendable, CaseIterable {
  /// A tag or comment of HTML.
  case html
  /// A picture.
  case image
  /// A heading of the first or second level, which are the report's own.
  case heading
  /// A heading that is underlined.
  case underlined
  /// A table.
  case table
  /// A line across.
  case rule
  /// A list in a list, or a quotation in a quotation.
  case nested
  /// Lines set in by four spaces or a tab.
  case indented
  /// A code block without its end.
  case unclosed
  /// A link by reference or a footnote.
  case byReference = "by-reference"
  /// A link to something other than a page or mail address.
  case link
  /// Nothing but blanks.
  case blank

  /// What is allowed instead, in one sentence for all faults.
  public static let allowed = """
    Allowed are paragraphs, *emphasis*, **strong**, `code`, [links](https://…) to pages and mail \
    addresses, lists, quotations, code between lines of ```, and headings that begin with ###.
    """

  /// What was found, in plain English.
  public var words: String {
    switch self {
    case .html: "HTML is not read (write \\< for the sign itself)"
    case .image: "pictures are not read"
    case .heading: "headings begin with ###, since the first two levels are the report’s own"
    case .underlined: "headings begin with ###, and are not underlined"
    case .table: "tables are not read"
    case .rule: "lines across the page are not read"
    case .nested: "a list within a list, or a quotation within one, is not read"
    case .indented: "lines set in by four spaces or a tab are not read"
    case .unclosed: "the code that begins with ``` has no end"
    case .byReference: "links by reference and footnotes are not read"
    case .link: "links lead to https://, http:// or mailto: addresses"
    case .blank: "there is no text"
    }
  }
}
