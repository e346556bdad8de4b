"""The guard: fails when the standard workload takes more instructions than recorded for this compiler.

Times vary too much between machines and moments to fail a build by; numbers of instructions vary by less than one in a
thousand.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile

import machine
from process import Sandbox
from texts import Writer

LIMIT = 0.05


def compare(recorded, counted, limit=LIMIT):
    """Holds counted instructions against recorded ones.

    Gives rows of (name, recorded, counted, change, verdict), where the verdict is "risen", "fallen", "new", "gone" or
    "same".
    """
    rows = []
    for name in sorted(set(recorded) | set(counted)):
        before, now = recorded.get(name), counted.get(name)
        if before is None or now is None:
            rows.append((name, before, now, None, "new" if before is None else "gone"))
            continue
        change = now / before - 1
        verdict = "risen" if now > before * (1 + limit) else "fallen" if now < before * (1 - limit) else "same"
        rows.append((name, before, now, change, verdict))
    return rows


def verdict(all_recorded, toolchain, counted, limit=LIMIT):
    """What to say of counted instructions, and the exit status."""
    again = "Record anew with: make bench-guard RECORD=1"
    recorded = all_recorded.get(toolchain)
    if recorded is None:
        known = "; ".join(sorted(all_recorded)) or "none"
        lines = [f"Nothing is recorded for {toolchain} (recorded: {known}), so nothing is compared. {again}"]
        return lines + [f"  {name:28} {count:>15,}" for name, count in counted.items()], 0
    rows = compare(recorded, counted, limit)
    lines = [f"Instructions with {toolchain}; at most {limit:+.0%}", f"  {'workload':28} {'recorded':>15} {'now':>15}"]
    for name, before, now, change, kind in rows:
        told = "" if change is None else f"{change:+8.2%}"
        mark = "" if kind == "same" else kind.upper() if kind == "risen" else kind
        lines.append(f"  {name:28} {number(before):>15} {number(now):>15} {told:>8} {mark}".rstrip())
    kinds = {row[4] for row in rows}
    if "risen" in kinds:
        lines.append(f"More instructions than recorded. Make it cheaper, or say in the commit why it is worth it. {again}")
    if "gone" in kinds:
        lines.append(f"A recorded workload was not counted. {again}")
    if kinds & {"fallen", "new"}:
        lines.append(f"Better than recorded, or not recorded yet: record it, so that it stays. {again}")
    return lines, 1 if kinds & {"risen", "gone"} else 0


def number(value):
    return "–" if value is None else f"{value:,}"


def workloads(folder, tool, root):
    """Writes the standard workload's texts; gives what is run, by name."""
    writer = Writer()
    text = writer.post(1, 900)[:600].rsplit(" ", 1)[0].rstrip(" ,") + ".\n"
    with open(os.path.join(folder, "post.md"), "w", encoding="utf-8") as file:
        file.write(text)
    writer.posts(os.path.join(folder, "posts"), 100, 1000)
    with open(os.path.join(folder, "calendar.csv"), "wb") as file:
        subprocess.run([tool, "calendar", "500"], cwd=root, stdout=file, check=True)
    paragraphs = "".join(f"<p>{writer.post(number, 500).strip()}</p>\n" for number in range(20))
    with open(os.path.join(folder, "page.html"), "w", encoding="utf-8") as file:
        file.write(f'<html lang="sv"><body><h1>Nyheter</h1>\n{paragraphs}<img src="a.jpg"></body></html>\n')
    check = ["check", "--isolated", "--exit-zero"]
    json_ = check + ["--format", "json", "-j", "1"]
    return {
        "version": ["--version"],
        "one post": check + ["post.md"],
        "one post without spelling": check + ["--ignore", "misspelling", "post.md"],
        "100 posts": json_ + ["posts"],
        "calendar of 500 rows": json_ + ["calendar.csv"],
        "one HTML page": json_ + ["page.html"],
        "count": ["count", "--isolated", "posts"],
    }


def count(binary, tool, root):
    """Counts the standard workload's instructions."""
    counted = {}
    with tempfile.TemporaryDirectory(prefix="klartext-guard-") as folder:
        # Valgrind 3.19 fails on the debug information of Swift 6.3. Names of one length make the same work.
        stripped = os.path.join(folder, "klartext")
        subprocess.run(["strip", "-o", stripped, binary], check=True)
        sandbox = Sandbox(folder)
        sandbox.environment["HOME"] = "."
        sandbox.environment["XDG_CACHE_HOME"] = os.path.join(folder, "home", "cache")
        for name, arguments in workloads(folder, tool, root).items():
            # Once without counting: the tables of words are made at the first run.
            run = sandbox.run([stripped] + arguments)
            if run.status not in (0, 1):
                sys.exit(f"bench-guard: {name}: klartext gave status {run.status}")
            instructions = sandbox.instructions([stripped] + arguments)
            if instructions is None:
                sys.exit(f"bench-guard: {name}: valgrind gave no number of instructions")
            counted[name] = instructions
    return counted


def main(binary, tool, root, record):
    """Counts and compares, or records. Gives the exit status."""
    if shutil.which("valgrind") is None:
        print("bench-guard: valgrind is not installed, so nothing is counted.", file=sys.stderr)
        return 2
    path = os.path.join(root, "Benchmarks", "instructions.json")
    recorded = {}
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            recorded = json.load(file)
    toolchain = machine.toolchain()
    counted = count(binary, tool, root)
    if record:
        recorded[toolchain] = counted
        with open(path, "w", encoding="utf-8") as file:
            json.dump(recorded, file, indent=2, sort_keys=True)
            file.write("\n")
        print(f"Recorded for {toolchain} in Benchmarks/instructions.json.")
    lines, status = verdict(recorded, toolchain, counted)
    print("\n".join(lines))
    return status
