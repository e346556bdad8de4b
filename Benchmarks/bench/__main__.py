"""python3 Benchmarks/bench measure|table|guard: see Benchmarks/README.md."""

import argparse
import json
import os
import sys

import guard
import table
from measure import Measurement

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def main():
    parser = argparse.ArgumentParser(prog="bench", description="Measures Klartext.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in [("measure", "measure all, and write results.json and RESULTS.md"),
                       ("guard", "compare numbers of instructions with those recorded")]:
        command = commands.add_parser(name, help=text)
        command.add_argument("binary", help="a release build of klartext")
        command.add_argument("tool", help="a release build of klartext-dev")
        if name == "measure":
            command.add_argument("--quick", action="store_true", help="few runs and small texts; nothing is written to the project")
            command.add_argument("--peers", default=os.path.join(ROOT, ".build", "peers"), help="their virtual environment")
            command.add_argument("--without-peers", action="store_true")
            command.add_argument("--output", help="a folder for results.json and RESULTS.md instead of Benchmarks")
        else:
            command.add_argument("--record", action="store_true", help="record instead of comparing")
    commands.add_parser("table", help="write RESULTS.md anew from results.json and reasons.json")
    arguments = parser.parse_args()

    benchmarks = os.path.join(ROOT, "Benchmarks")
    if arguments.command == "table":
        table.write(benchmarks)
        return 0
    paths = [os.path.abspath(path) for path in (arguments.binary, arguments.tool)]
    for path in paths:
        if not os.access(path, os.X_OK):
            parser.error(f"{path} is no program; run: make build")
    if arguments.command == "guard":
        return guard.main(*paths, ROOT, arguments.record)

    def tell(text):
        print(text, flush=True)

    measurement = Measurement(*paths, ROOT, arguments.peers, arguments.quick, tell)
    results = measurement.run(arguments.without_peers)
    # Few runs and small texts are for the day's work; the project keeps whole measurements alone.
    folder = arguments.output or (os.path.join(ROOT, ".build", "bench") if arguments.quick else benchmarks)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "results.json"), "w", encoding="utf-8") as file:
        json.dump(results, file, indent=1, ensure_ascii=False)
        file.write("\n")
    table.write(folder)
    tell(f"Written to {os.path.relpath(folder, ROOT)}/results.json and RESULTS.md.")
    return 0


sys.exit(main())
