import LintCore
import Linting

/// Writes Checkstyle's XML, which many build servers and editors read. It knows where findings begin, not where they end.
public struct CheckstyleReporter: Reporter {
  public let options: ReportOptions

  public init(_ options: ReportOptions) { self.options = options }

  public func write(_ report: LintReport, to sink: inout some ByteSink) {
    let selection = ReportSelection(options, format: .checkstyle)
    var output = OutputBuffer()
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n")
    for file in ShownFiles(report, selection, options) {
      output.append("  <file name=\"\(file.path.xml)\">\n")
      for diagnostic in file.diagnostics {
        let position = file.masked.position(at: diagnostic.range.lowerBound)
        output.append("    <error line=\"\(position.line)\" column=\"\(position.column)\"")
        output.append(" severity=\"\(diagnostic.severity.name)\" message=\"\(diagnostic.message.xml)\"")
        output.append(" source=\"klartext.\(diagnostic.category.rawValue).\(diagnostic.rule)\"/>\n")
        output.drain(to: &sink)
      }
      output.append("  </file>\n")
    }
    for failure in report.failures where !failure.isEmpty {
      output.append("  <file name=\"\(failure.path.xml)\">\n    <error line=\"1\" severity=\"error\"")
      output.append(" message=\"\(failure.reason[options.language].xml)\" source=\"klartext\"/>\n  </file>\n")
    }
    output.append("</checkstyle>\n")
    output.flush(to: &sink)
  }
}
