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
          source: .left, tables: DecidedTables(of: table, rows),
          forms: [ScoreForm(parts: [table.numerator], known: table.known, kind: kind)],
          isWhole: isShown([table]))
      }
    }
    return (answered + left + counts.compactMap { bands($0, links) }).filter { !$0.forms.isEmpty }
  }

  /// In which rows a mean is withheld before it is tried: with how many answers there are, and in
  /// all rows where a partner is shown in one and anything is withheld that both tell of.
  func held(_ mean: MeanDecisions.Mean, among counts: [CountTable]) -> [Bool] {
    let own = questions[mean.table.question] ?? []
    let isSecond = (means.partners[mean.table.question] ?? []).contains { partner in
      let shared = counts.filter { table in
        [mean, partner.mean].allSatisfy { $0.links.sharesScales(with: table) }
      }
      return isDecided(partner.mean, before: mean)
        && (questions[partner.mean.table.question] ?? []).contains(false)
        && !(partner.questions.allSatisfy(isWhole) && shared.allSatisfy(isWhole))
    }
    return isSecond ? own.map { _ in true } : own
  }

  /// Whether a mean was decided on before another.
  private func isDecided(_ mean: MeanDecisions.Mean, before other: MeanDecisions.Mean) -> Bool {
    means.inOrder.prefix { $0.table.question != other.table.question }
      .contains { $0.table.question == mean.table.question }
  }

  /// Whether plain counts tell of other tables what is not tried: forms of several ages, which have
  /// other bands, where a band is withheld; and sexes by area, with findings by area and by sex,
  /// where answers are not counted by both.
  func tellsMore(_ table: CountTable, among counts: [CountTable], _ set: TallySet) -> Bool {
    guard suppression.secondary, suppression.greatest > 0 else { return false }
    if table.title.dimension == Adjuster.sex.dimension {
      let isAdjusted = set.study.design?.adjustment.contains(.sex) ?? false
      return set.study.areas.count > 1 && !isAdjusted
    }
    guard table.title.dimension.hasPrefix("versions:"),
      table.counts.count(where: { !$0.isZero }) > 1
    else { return false }
    let isWithheld = tables.contains { asked in
      asked.measure.score.map { table.title.dimension == "versions:\($0.table):baseline" } ?? false
        && asked.question.informant == table.title.informant && !isWhole(asked.question)
    }
    return isWithheld
      || counts.contains { other in
        other.title.dimension.hasPrefix("bands:") && other.title.informant == table.title.informant
          && !isWhole(other)
      }
  }

  /// Whether plain counts are shown in every row.
  private func isWhole(_ table: CountTable) -> Bool {
    table.categories.allSatisfy { category in
      rows.rows.allSatisfy { !counts.contains(table.title.key(category, $0.cell)) }
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
