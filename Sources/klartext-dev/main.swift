import Glibc

/// Tools for those who work on Klartext. Run from the package's folder.
let usage = """
  usage: klartext-dev compile [--list]    compile the lists and rules into generated/image.bin; with --list only write
                                          the list of texts that a build without an image carries
         klartext-dev bench BINARY        measure a built klartext

  """

var arguments = CommandLine.arguments.dropFirst()
switch arguments.popFirst() {
case "compile":
  exit(Compile(arguments: Array(arguments))?.run() ?? 2)
case "bench":
  guard let binary = arguments.popFirst(), arguments.isEmpty,
    let benchmark = Benchmark(binary: binary, sentencesFile: "Benchmarks/sentences.txt")
  else {
    fputs(usage, stderr)
    exit(2)
  }
  benchmark.run()
default:
  fputs(usage, stderr)
  exit(2)
}
