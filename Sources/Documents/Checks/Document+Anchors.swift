extension Document {
  /// The ids of all sections, figures and tables, in reading order.
  public var anchors: [String] { DocumentContents(self).ids }
}
