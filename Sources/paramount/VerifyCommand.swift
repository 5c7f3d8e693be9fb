import ArgumentParser
import Calculations

/// `paramount verify`: the reference cases on this machine.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Holds this installation to its reference cases and prints the largest errors.",
    discussion: """
      Every method is run on cases whose right results come from elsewhere (R, SciPy, statsmodels, \
      arithmetic of 50 digits, certified values), and every figure is compared. The page that is \
      printed can be attached to a report as evidence that the numbers of this machine are right.

      Examples:
        paramount verify
        paramount verify --sources regression
      """)

  @Option(help: "Print a family’s cases with what made their right results, and run nothing.")
  var sources: String?

  @OptionGroup var messages: Messages

  func run() throws {
    if let sources { return try messages.give(listing(of: sources)) }
    let verifications = try ReferenceFamily.all.map { family in
      messages.progress("Verifying \(family.name) …")
      return try Verification(of: family)
    }
    messages.endProgress()
    let listing = VerificationListing(verifications)
    try messages.give(listing.text)
    if !listing.isSound { throw messages.stop(listing.disagreements) }
  }

  private func listing(of name: String) throws -> String {
    guard let family = ReferenceFamily.all.first(where: { $0.name == name }) else {
      let names = ReferenceFamily.all.map(\.name).joined(separator: ", ")
      throw messages.stop("There is no family “\(name)”; the families are \(names).")
    }
    let cases = try family.cases().map { "\($0.id)  \($0.method)\n    \($0.source)\n" }
    return "\(family.title)\n\n" + cases.joined()
  }
}
