import Indicators
import Studies
import Tallies

extension SliceCrossings {
  /// Whether what two linked questions leave between them stays open, such as those of one beyond
  /// another within it: of every two of which one is among some questions.
  func leavesPairsOpen(_ touched: [Question]) -> Bool {
    let touched = Set(touched)
    return decision.links.pairs.allSatisfy { pair in
      !(touched.contains(pair.first) || touched.contains(pair.second)) || leavesOpen(pair)
    }
  }

  private func leavesOpen(_ pair: AnswerPair) -> Bool {
    let questions = [pair.first, pair.second]
    guard let parts = parts(pair), isSmallBetween(pair, parts) else { return true }
    let around = questions.flatMap { question in
      tellings(of: question, in: pair)
        + (holders[question] ?? []).map { $0.around(pair.parts($0.parts, of: question)) }
    }
    let answers = SlicedAnswers(
      parts,
      rows: decision.rows.rows.map { row in
        decision.row(row, of: pair, bases: bases) { question in
          levels[question].map { TableLevel(row.cell) == $0 } ?? false
        }
      },
      slices: slices(of: parts, within: around), within: around,
      limits: questions.flatMap { question in
        (limits[question] ?? []).map { $0.of(pair.parts($0.parts, of: question)) }
      })
    return answers.leavesOpen(greatest: rule.greatest) { pair.between.map { [$0] }.contains($0) }
  }

  /// The people of a pair by how they answered both; nil where one of the two is not counted.
  private func parts(_ pair: AnswerPair) -> SlicedAnswers<Slice>.Parts? {
    guard let first = cells[pair.first], let second = cells[pair.second],
      let any = first.values.first
    else { return nil }
    let numbers = Set(first.keys).union(second.keys).reduce(into: [Place: [Int]]()) {
      $0[$1] = pair.partition(first[$1] ?? any.nobody, second[$1] ?? any.nobody)
    }
    let wholes = (wholes[pair.first] ?? [:]).reduce(into: [Cell: [Int]]()) { wholes, entry in
      wholes[entry.key] = self.wholes[pair.second]?[entry.key].map {
        pair.partition(entry.value, $0)
      }
    }
    let guardsZeros = [pair.first, pair.second].contains {
      rule.zeros.areSuppressed(of: $0.indicator)
    }
    return SlicedAnswers<Slice>.Parts(
      numbers: numbers, wholes: wholes, width: numbers.values.first?.count ?? 0,
      together: [[0, 1, 2]], guardsZeros: guardsZeros ? [0, 1, 2] : [],
      areEverybody: any.unknown != nil)
  }

  /// Whether few are between the questions in some row or a slice of it.
  private func isSmallBetween(
    _ pair: AnswerPair, _ parts: SlicedAnswers<Slice>.Parts
  ) -> Bool {
    let few = (parts.guardsZeros.isEmpty ? 1 : 0)...rule.greatest
    return decision.rows.rows.contains { row in
      let inside = parts.numbers.filter { row.cell.holds($0.key.row) }
      let wholes = parts.wholes.filter { row.cell.holds($0.key) }.values
      return pair.between.contains { part in
        let sums = inside.reduce(into: [Slice: Int]()) { sums, entry in
          sums[entry.key.slice, default: 0] += entry.value[part]
        }
        let all = [sums.values.reduce(0, +), wholes.reduce(0) { $0 + $1[part] }]
        return (sums.values + all).contains(where: few.contains)
      }
    }
  }

  /// What is told of a question itself, as people around parts of a pair.
  private func tellings(of question: Question, in pair: AnswerPair) -> [Holder] {
    let measure = remainders.indicators[question.indicator]?.measure
    let numbers = (cells[question] ?? [:]).mapValues { $0.partition(measure) }
    let wholes = (wholes[question] ?? [:]).mapValues { $0.partition(measure) }
    let slices = Set(numbers.keys.map(\.slice)).sorted()
    let told = decision.rows.rows.map(\.cell).flatMap { row -> [Holder.Sum] in
      if levels[question] == TableLevel(row) { return slices.map { .init(row: row, slices: [$0]) } }
      return decision.isShown(question, in: row) ? [.init(row: row, slices: slices)] : []
    }
    guard !told.isEmpty else { return [] }
    return (0..<(numbers.values.first?.count ?? 0)).map { part in
      Holder(
        parts: pair.parts([part], of: question), rows: bases,
        numbers: numbers.mapValues { $0[part] }, wholes: wholes.mapValues { $0[part] }, told: told)
    }
  }
}

extension CellNumbers {
  /// The same of nobody.
  fileprivate var nobody: CellNumbers {
    var nobody = CellNumbers(Tally.zero)
    nobody.unknown = unknown.map { $0.map { _ in 0 } }
    return nobody
  }
}
