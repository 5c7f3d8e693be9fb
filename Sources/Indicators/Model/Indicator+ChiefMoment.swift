extension Indicator {
  /// The moment that stands for the indicator where only one is read: the term of imprisonment, or
  /// the first; nil where it is read at none.
  package var chiefMoment: Moment? {
    let term = Moment.term(offset: 0)
    return moments.contains(term) ? term : moments.first
  }

  /// The moment at which a target is judged: the chief one, or, where that lies on or before the
  /// day of imprisonment, the first that does not, if there is any.
  package var targetMoment: Moment? {
    guard let chief = chiefMoment, chief.isBefore else { return chiefMoment }
    return moments.first { !$0.isBefore } ?? chief
  }
}
