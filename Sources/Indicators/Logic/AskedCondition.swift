/// A condition as it is asked: when it is read, and who answered.
package struct AskedCondition: Hashable, Sendable {
  /// What must hold.
  package let condition: Condition
  /// When it is read.
  package let moment: Moment
  /// Who answered, nil where no one is told apart.
  package let informant: InstrumentVersion.Informant?

  /// A condition with its moment.
  package init(
    _ condition: Condition, _ moment: Moment, by informant: InstrumentVersion.Informant? = nil
  ) {
    self.condition = condition
    self.moment = moment
    self.informant = informant
  }
}
