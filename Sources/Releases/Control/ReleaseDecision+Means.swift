import Indicators
import Studies
import Tallies

extension ReleaseDecision {
  /// The tables that rest on the form of a mean, with what it tells of them.
  /// - Parameters:
  ///   - links: The links of the mean.
  ///   - counts: All plain counts.
  func tables(
    restingOn links: ScoreLinks, among counts: [CountTable]
  ) -> [MeanAdmission.Linked] {
    let answered = self.links.groups.indices.map { place in
      MeanAdmission.Linked(
        source: .answers(group: place), tables: answers[place],
        forms: links.forms(of: self.links.groups[place]) { isShown([$0]) },
        isWhole: isShown(self.links.groups[place].tables))
    }
    let left = self.links.left.compactMap { table in
      links.kind(of: table).map { kind in
        MeanAdmission.Linked(
          source: .left, tables: DecidedTables(linked: LinkedTables(rows), withheld: []),
          forms: [ScoreForm(parts: [table.numerator], known: table.known, kind: kind)],
          isWhole: isShown([table]))
      }
    }
    return (answered + left + counts.compactMap { bands($0, links) }).filter { !$0.forms.isEmpty }
  }

  /// In which rows a mean is withheld with how many answers there are, or since with another mean
  /// it would tell that of their sum, which is withheld.
  func isHeld(_ mean: QuestionTable) -> [Bool] {
    let own = questions[mean.question] ?? []
    let sums = means.sums[mean.question] ?? []
    return own.indices.map { row in
      own[row]
        || sums.contains { sum in
          (questions[sum.question]?[row] ?? false)
            && sum.known.total(rows.rows[row]) == mean.known.total(rows.rows[row])
        }
    }
  }

  /// Plain counts by the bands of a score of the form.
  private func bands(_ table: CountTable, _ links: ScoreLinks) -> MeanAdmission.Linked? {
    counted[table.title].map { decided in
      let isShown = table.categories.map { category in
        rows.rows.map { !counts.contains(table.title.key(category, $0.cell)) }
      }
      return MeanAdmission.Linked(
        source: .counts(table.title), tables: decided,
        forms: links.forms(of: table, shown: isShown),
        isWhole: rows.rows.indices.map { row in isShown.allSatisfy { $0[row] } })
    }
  }

  /// In which rows some questions are all shown.
  private func isShown(_ tables: [QuestionTable]) -> [Bool] {
    rows.rows.indices.map { row in
      tables.allSatisfy { !(questions[$0.question]?[row] ?? false) }
    }
  }
}

extension Study {
  /// Whether two questions are about the same population and records, and the same people answer.
  func areOfOneKind(_ first: Question, _ second: Question) -> Bool {
    guard let one = indicator(first.indicator), let other = indicator(second.indicator) else {
      return false
    }
    return one.population == other.population && one.record == other.record
      && first.informant == second.informant
  }
}
