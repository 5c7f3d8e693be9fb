/// Alternatives of which a reader looks at one, such as a table for each area.
///
/// A page with a script shows one at a time by plain lists; without one, and in other formats, all
/// stand one after the other.
public struct Choice: Hashable, Sendable {
  /// One thing that is chosen.
  public struct Control: Hashable, Sendable {
    /// What is chosen, such as Area.
    public let label: String
    /// What there is to choose from, the first chosen at the start.
    public let options: [String]

    /// A control with its parts.
    public init(_ label: String, options: [String]) {
      self.label = label
      self.options = options
    }
  }

  /// One alternative.
  public struct Panel: Hashable, Sendable {
    /// Its title, which says what was chosen.
    public let title: String
    /// The place of its option in each control.
    public let places: [Int]
    /// What stands in it.
    public let blocks: [Block]

    /// An alternative with its parts.
    public init(title: String, places: [Int], blocks: [Block]) {
      self.title = title
      self.places = places
      self.blocks = blocks
    }
  }

  /// The anchor, unique in the document.
  public let id: String
  /// What is chosen here, as a heading of the lists.
  public let title: String
  /// The lists.
  public let controls: [Control]
  /// The alternatives, that shown at the start first.
  public let panels: [Panel]

  /// Alternatives with their parts.
  public init(id: String, title: String, controls: [Control], panels: [Panel]) {
    self.id = id
    self.title = title
    self.controls = controls
    self.panels = panels
  }
}
