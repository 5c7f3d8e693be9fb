import Releases
import Studies
import Tallies

@testable import Evaluations

extension OutcomeIndex {
  /// The counts of a set after its own study's disclosure control.
  init(_ set: TallySet) {
    self.init(DisclosureControl(set.study.disclosure).release(set))
  }
}
