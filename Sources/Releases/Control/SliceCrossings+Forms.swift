import Studies
import Tallies

extension SliceCrossings {
  /// What questions that leave tell together of people around another: of three that exclude one
  /// another, two tell how many the third can be.
  /// - Parameters:
  ///   - question: The other question.
  ///   - new: The question that was admitted last, which is one of those together.
  func holders(of question: Question, inFormsOf new: Question) -> [Holder] {
    [AnswerStates.Answer.yes, .no].enumerated().flatMap { part, answer in
      remainders.links.forms(around: answer, to: question).compactMap { form in
        form.answered.contains(new) ? holder(of: question, part, in: form) : nil
      }
    }
  }

  /// A form as what is told around a part of a question; nil where not all of it leaves.
  private func holder(of question: Question, _ part: Int, in form: AnswerForm) -> Holder? {
    let levels = form.answered.map { self.levels[$0] }
    guard let numbers = cells[question], !levels.contains(nil) else { return nil }
    let level = TableLevel.ofSlices.last { levels.contains($0) } ?? .everybody
    let counts = numbers.keys.reduce(into: [Place: Int]()) { counts, place in
      counts[place] = remainders.value(of: form) { cells[$0]?[place] }
    }
    guard counts.count == numbers.count else { return nil }
    let wholes = (wholes[question] ?? [:]).keys.reduce(into: [Cell: Int]()) { found, row in
      found[row] = remainders.value(of: form) { self.wholes[$0]?[row] }
    }
    let slices = Set(numbers.keys.map(\.slice)).sorted()
    let bySlice = rows.filter { TableLevel($0.cell) == level }.flatMap { row in
      slices.map { Holder.Sum(row: row.cell, slices: [$0]) }
    }
    let all = decision.rows.rows.filter { row in
      form.answered.allSatisfy { decision.isShown($0, in: row.cell) }
    }
    return Holder(
      parts: [part], rows: bases, numbers: counts, wholes: wholes,
      told: bySlice + all.map { Holder.Sum(row: $0.cell, slices: slices) })
  }
}
