/// The families of type, all of them on readers' machines: nothing is fetched.
enum FontStack {
  /// Running text, tables and charts: the widths of `TextWidth` hold for these.
  static let sans = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif"
  /// Titles and headings.
  static let serif =
    "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Liberation Serif', Georgia, serif"
}
