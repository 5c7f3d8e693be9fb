extension ReleaseDecision {
  /// The tables that rest on the form of a mean, with what it tells of them.
  /// - Parameters:
  ///   - links: The links of the mean.
  ///   - counts: All plain counts.
  func tables(
    restingOn links: ScoreLinks, among counts: [CountTable]
  ) -> [MeanAdmission.Linked] {
    let answered = zip(self.links.groups, answers).map { group, decided in
      MeanAdmission.Linked(
        tables: decided, forms: links.forms(of: group),
        isWhole: rows.rows.indices.map { row in
          group.tables.allSatisfy { !(questions[$0.question]?[row] ?? false) }
        })
    }
    let bands = counts.compactMap { table in
      counted[table.title].map { decided in
        MeanAdmission.Linked(
          tables: decided, forms: links.forms(of: table),
          isWhole: rows.rows.map { row in
            table.categories.allSatisfy { !self.counts.contains(table.title.key($0, row.cell)) }
          })
      }
    }
    return (answered + bands).filter { !$0.forms.isEmpty }
  }
}
