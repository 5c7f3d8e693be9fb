import Documents
import Studies

/// Sections put in order as the study wants its report: some left out, the authors' own set in.
struct ReportAssembly {
  let settings: ReportSettings

  /// A part of the report with its section, nil where the study has none of it.
  typealias Part = (part: ReportPart, section: Section?)

  /// The sections in order, without those left out, with those of the authors.
  func sections(_ parts: [Part]) -> [Section] {
    parts.flatMap { part, section -> [Section] in
      let kept = settings.leftOut.contains(part) ? nil : section.map { withText($0, part) }
      let (before, after) = (Self.before[part] ?? [], Self.after[part] ?? [])
      return own(before) + [kept].compactMap { $0 } + own(after + homeless(part))
    }
  }

  /// The sections of the authors by the part that they stand before.
  private static let before: [ReportPart: [OwnSection]] = [
    .pathway: [.background], .limitations: [.costs, .discussion],
  ]

  /// The sections of the authors by the part that they stand after.
  private static let after: [ReportPart: [OwnSection]] = [
    .pathway: [.setting], .limitations: [.recommendations, .acknowledgements],
  ]

  /// Whom families can ask, after the limitations where the page for families is left out.
  private func homeless(_ part: ReportPart) -> [OwnSection] {
    part == .limitations && settings.leftOut.contains(.families) ? [.contact] : []
  }

  private func own(_ sections: [OwnSection]) -> [Section] {
    sections.compactMap { own in
      settings.text(.section(own)).map { OwnTextBlocks(text: $0).section(own) }
    }
  }

  /// A section with the authors' text at its beginning and end.
  private func withText(_ section: Section, _ part: ReportPart) -> Section {
    let first = settings.text(.before(part)).map { OwnTextBlocks(text: $0).box }
    let last = settings.text(.after(part)).map { OwnTextBlocks(text: $0).box }
    guard first != nil || last != nil else { return section }
    let end = last.map { box in
      Section(id: "own-after-\(part.rawValue)", title: "The authors’ comment", blocks: [box])
    }
    return Section(
      id: section.id, title: section.title,
      blocks: [first].compactMap { $0 } + section.blocks,
      sections: section.sections + [end].compactMap { $0 }, hasOwnSheet: section.hasOwnSheet)
  }
}
