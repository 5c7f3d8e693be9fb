import Indicators
import Studies
import Tallies

/// Counts the answers to an indicator by area, arm and period, and by what the study adjusts for,
/// in flat arrays.
struct NativeDesign {
  /// The cohort.
  let frame: CohortFrame
  /// The indicator.
  let indicator: Indicator
  /// The moment.
  let moment: Moment
  /// Who answered the forms that are counted, nil for no one in particular.
  var informant: InstrumentVersion.Informant?

  /// Adds the counts of the answers, none where the study declares no design.
  func count(_ answers: [Answer], into set: inout TallySet) {
    guard let design = frame.design else { return }
    let groups = design.groups(indicator.unit)
    for (place, tally) in tallies(answers, groups.periods).enumerated() where tally.eligible > 0 {
      set.tallies[key(design.cell(ofPeriod: groups.periods.keys[place]))] = tally
    }
    guard let profiles = groups.profiles else { return }
    for (place, tally) in knownCounts(answers, profiles).enumerated() where tally.denominator > 0 {
      let profile = profiles.keys[place]
      let adjusted = AdjustedKey(
        tally: key(design.cell(ofProfile: profile)),
        categories: design.categories(ofProfile: profile))
      set.adjusted[adjusted, default: .zero].merge(tally)
    }
  }

  /// The place of the counts of a cell.
  private func key(_ cell: Cell) -> TallyKey {
    TallyKey(indicator: indicator.id, moment: moment, cell: cell.answered(by: informant))
  }

  /// The tally of every group.
  private func tallies(_ answers: [Answer], _ groups: NumberedGroups) -> [Tally] {
    let kinds = Answer.kinds
    var counts = [Int](repeating: 0, count: groups.count * kinds)
    var sums = [Int](repeating: 0, count: groups.count)
    var squares = sums
    for (subject, answer) in answers.enumerated() {
      let group = Int(groups.group[subject])
      let number = Int(max(0, answer.code))
      counts[group * kinds + answer.kind] += 1
      sums[group] += number
      squares[group] += number * number
    }
    if case .mean = indicator.measure {} else { squares = squares.map { _ in 0 } }
    let families = familySums(answers, groups)
    return (0..<groups.count).map { group in
      let first = group * kinds
      return Tally(
        numerator: sums[group], denominator: counts[first],
        missing: counts[first + Answer.missing.kind],
        notLinked: counts[first + Answer.notLinked.kind],
        notFollowedUp: counts[first + Answer.notFollowedUp.kind], clusters: families[group],
        squares: squares[group])
    }
  }

  /// The sums over families in every group, to which a family gives its own part.
  private func familySums(_ answers: [Answer], _ groups: NumberedGroups) -> [ClusterSums] {
    var sums = [ClusterSums](repeating: .zero, count: groups.count)
    if indicator.unit == .family {
      for (family, answer) in answers.enumerated() where answer.code >= 0 {
        sums[Int(groups.group[family])].add(count: Int(answer.code), total: 1)
      }
      return sums
    }
    var parts: [(group: Int32, count: Int, total: Int)] = []
    for family in 0..<frame.extract.cohort.families {
      parts.removeAll(keepingCapacity: true)
      for place in Int(frame.memberOffsets[family])..<Int(frame.memberOffsets[family + 1]) {
        let child = Int(frame.members[place])
        guard answers[child].code >= 0 else { continue }
        let (group, number) = (groups.group[child], Int(answers[child].code))
        if let part = parts.firstIndex(where: { $0.group == group }) {
          parts[part].count += number
          parts[part].total += 1
        } else {
          parts.append((group, number, 1))
        }
      }
      for part in parts { sums[Int(part.group)].add(count: part.count, total: part.total) }
    }
    return sums
  }

  /// The known answers of every group.
  private func knownCounts(_ answers: [Answer], _ groups: NumberedGroups) -> [StratumTally] {
    var numerators = [Int](repeating: 0, count: groups.count)
    var denominators = numerators
    for (subject, answer) in answers.enumerated() where answer.code >= 0 {
      let group = Int(groups.group[subject])
      numerators[group] += Int(answer.code)
      denominators[group] += 1
    }
    return zip(numerators, denominators).map { StratumTally(numerator: $0, denominator: $1) }
  }
}
