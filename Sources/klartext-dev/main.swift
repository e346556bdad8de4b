import Glibc

/// Tools for those who work on Klartext. Run from the package's folder.
let usage = """
  usage: klartext-dev compile [--list]    compile the lists and rules into generated/image.bin; with --list only write
                                          the list of texts that a build without an image carries
         klartext-dev docs [--check]      write the rule pages; with --check only say which are not fresh
         klartext-dev stages FOLDER CACHE    measure each stage that the posts of a folder go through
         klartext-dev lsp-bench BINARY [EDITS]    measure a built klartext as a language server
         klartext-dev calendar ROWS       write a calendar for measuring; as JSON Lines with --jsonl
         klartext-dev media [--time] FILE…    show what is read of made-up media files, or how long reading takes
         klartext-dev manual sv|en        make the manual page of a dump of the command's help on standard input
         klartext-dev rules CATEGORY      measure the rules in Swift of a category, one by one
  """

/// Runs the tool that the arguments name, and gives the exit status.
func run(_ arguments: [String]) -> Int32 {
  let rest = Array(arguments.dropFirst())
  switch arguments.first {
  case "compile":
    if let compile = Compile(arguments: rest) { return compile.run() }
  case "docs":
    if let docs = Docs(arguments: rest) { return docs.run() }
  case "stages":
    if rest.count == 2, let benchmark = StageBenchmark(folder: rest[0], cache: rest[1]) {
      benchmark.run()
      return 0
    }
  case "lsp-bench":
    if let binary = rest.first, let text = Tool.read("Benchmarks/sentences.txt") {
      let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
      let edits = rest.count > 1 ? Int(rest[1]) ?? 100_000 : 100_000
      LanguageServerBenchmark(binary: binary, sentences: lines).run(edits: max(10, edits))
      return 0
    }
  case "calendar":
    if let rows = rest.first.flatMap({ Int($0) }), let text = Tool.read("Benchmarks/sentences.txt") {
      let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
      CalendarMaker(sentences: lines).write(rows, asLines: rest.contains("--jsonl"))
      return 0
    }
  case "media":
    if let media = Media(arguments: rest) { return media.run() }
  case "manual":
    if let manual = Manual(arguments: rest) { return manual.run() }
  case "rules":
    if rest.count == 1, let text = Tool.read("Benchmarks/sentences.txt") {
      let lines = String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
      RuleBenchmark(category: rest[0], sentences: lines).run()
      return 0
    }
  default: break
  }
  Tool.complain(usage)
  return 2
}

exit(run(Array(CommandLine.arguments.dropFirst())))
