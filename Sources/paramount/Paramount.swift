import ArgumentParser

/// The command `paramount`: one verb for each step of the way of the data.
@main
struct Paramount: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paramount",
    abstract: "Evaluates the Operation Paramount pathway from pseudonymised extracts.",
    discussion: """
      A study is a folder with study.yaml and CSV extracts. Records are read on this machine, \
      reduced to counts, and never written out.

      Start with an example:
        paramount report sample-data/thames-valley

      Exit status: 0 done; 1 the input has problems, all of them listed on standard error; \
      64 wrong usage; 70 a fault of the program or the machine.
      """,
    version: Version.text,
    subcommands: [
      ReportCommand.self, ExportCommand.self, CheckCommand.self, TallyCommand.self,
      ReleaseCommand.self,
      MergeCommand.self, BaselinesCommand.self, ComputeCommand.self, VerifyCommand.self,
      ScoreCommand.self,
      InitCommand.self, SimulateCommand.self,
    ])
}
