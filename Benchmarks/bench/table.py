"""Writes Benchmarks/RESULTS.md from the results. What a person writes outside the marks stays."""

import json
import os

from targets import TARGETS, distance, is_met

BEGIN = "<!-- figures: written by make bench, from results.json -->\n"
END = "<!-- /figures -->\n"
EMPTY = f"# Results\n\n{BEGIN}{END}"


def markdown(rows, heads, right=()):
    """A table; `right` names the columns that are flush right."""
    lines = ["| " + " | ".join(heads) + " |"]
    lines.append("| " + " | ".join("---:" if index in right else "---" for index in range(len(heads))) + " |")
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def digits(value):
    """A number with about three digits."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"


def time(seconds):
    return f"{digits(seconds * 1000)} ms" if seconds < 1 else f"{digits(seconds)} s"


def targets(results, reasons):
    """Each target beside its figure; the reason is a person's."""
    rows = []
    for target in TARGETS:
        figure = target.figure(results)
        limit = f"{'≥' if target.at_least else '≤'} {target.limit:g} {target.unit}"
        if figure is None:
            rows.append((target.what, limit, "–", "not measured", reasons.get(target.key, "")))
            continue
        told = "met" if is_met(target, figure) else f"**not met**: {distance(target, figure):.2f} times"
        rows.append((target.what, limit, f"{digits(figure)} {target.unit}", told, reasons.get(target.key, "")))
    return markdown(rows, ["what", "target", "measured", "", "why, and what is left"], (1, 2))


def whole(results):
    """The whole program."""
    rows = []
    for work in results["whole"].values():
        rate = f"{digits(work['bytes'] / work['seconds'] / 1e6)}" if work["bytes"] > 100_000 else ""
        count = f"{work['instructions'] / 1e6:,.0f}" if work.get("instructions") else ""
        spread = f"{time(work['low'])} – {time(work['high'])}"
        title = work["title"] + (" **failed**" if work.get("failed") else "")
        rows.append((title, time(work["seconds"]), spread, time(work["cpu"]), rate, f"{work['peak_mib']:.0f}", count))
    heads = ["what", "median", "least – most", "processor time", "MB/s", "peak MiB", "million instructions"]
    return markdown(rows, heads, range(1, 7))


def stages(results, kinds, limit=None):
    rows = [row for row in results["stages"] if row["kind"] in kinds]
    if limit:
        rows = sorted(rows, key=lambda row: -row["seconds"])[:limit]
    rows = [(row["name"], time(row["seconds"]), digits(row["bytes"] / row["seconds"] / 1e6)) for row in rows]
    return markdown(rows, ["what", "processor time", "MB/s"], (1, 2))


def peers(results):
    """The other programs, each beside Klartext at the same kind of work."""
    rows = []
    for peer in results["peers"]:
        if "missing" in peer:
            rows.append((peer["name"], "", "", "", "", "", peer["missing"], ""))
            continue
        name, *how = peer["name"].split(", ")
        name = ", ".join([f"{name} {peer['version']}".strip()] + how) + (" **failed**" if peer.get("failed") else "")
        rows.append((
            name, time(peer["one"]["seconds"]), time(peer["one_klartext"]["seconds"]), time(peer["all"]["seconds"]),
            time(peer["all_klartext"]["seconds"]), f"{peer['all']['peak_mib']:.0f} / {peer['all_klartext']['peak_mib']:.0f}",
            peer["does"] + "; not: " + peer["does_not"], peer["against"]))
    count = next((peer["posts"] for peer in results["peers"] if "posts" in peer), 0)
    heads = ["program", "one post", "Klartext", f"{count:,} posts", "Klartext", "peak MiB", "what it does, and does not", "Klartext does"]
    return markdown(rows, heads, range(1, 6))


def document(results, reasons):
    """The generated part."""
    machine = results["machine"]
    parts = [
        f"Measured {machine['date']} at commit {machine['commit']}, on {machine['cores']} cores of {machine['processor']} with "
        f"{machine['memory_gib']} GiB, {machine['system']}, Swift {machine['compiler']}, ICU {machine['icu']}"
        + (", with the quick mode (few runs, small texts)" if results["quick"] else "") + "."
        + (f" **Other programs wanted {machine['load']} processors when it began**, so that times by the clock are too long."
           if machine.get("load", 0) >= 0.5 else "") + "\n",
        "## Targets\n", targets(results, reasons),
        "## The whole program\n",
        "Start to end, as a user meets it: median, spread and processor time of the runs, the first left out; those that are compared "
        "ran in turn. Peak memory is of one more run.\n",
        whole(results),
        "## Stages\n",
        "One thread, inside the program, 2,000 posts; the best of five. Words that several rules ask about are worked out by the "
        "first, so that the rules by themselves add up to more than all together.\n",
        stages(results, {"stage"}),
        "The limits: the same bytes summed up one by one, and ICU's break iterators with nothing around them.\n",
        stages(results, {"limit"}),
        "The rules that take the longest by themselves:\n", stages(results, {"rule"}, 15),
    ]
    if results["server"] or results["media"]:
        parts += ["## Language server and media\n", others(results)]
    if results["peers"]:
        parts += [
            "## Other programs\n",
            "The same texts, all on one thread unless it says otherwise, each program in turn with Klartext doing what is nearest to its work. None of the others does all of it, "
            "and a program that knows fewer rules has less to do: the last columns say what is compared.\n",
            peers(results),
        ]
    return "\n".join(parts)


def others(results):
    rows = []
    for name, times in results["server"].items():
        if name == "memory":
            rows.append((f"language server, memory after {times['edits'] // 10:,} and {times['edits']:,} keystrokes",
                         f"{times['early_mib']} and {times['late_mib']} MiB"))
        else:
            rows.append((f"language server, {name}: median, 90th and 99th percentile",
                         f"{times['median_ms']}, {times['p90_ms']} and {times['p99_ms']} ms"))
    if results["media"]:
        rows.append((f"media metadata, {results['media']['files']} files of all kinds: median and slowest",
                     f"{digits(results['media']['median_us'])} and {results['media']['slowest_us']} µs"))
    return markdown(rows, ["what", "measured"], (1,))


def merged(old, generated):
    """A document with the part between the marks replaced, and all else as it was."""
    if BEGIN not in old or END not in old:
        raise ValueError("RESULTS.md has lost its marks; they must be there for the figures to be written between")
    before, rest = old.split(BEGIN, 1)
    return before + BEGIN + generated + END + rest.split(END, 1)[1]


def write(folder):
    """Writes RESULTS.md anew from results.json and reasons.json in a folder."""
    with open(os.path.join(folder, "results.json"), encoding="utf-8") as file:
        results = json.load(file)
    reasons = {}
    if os.path.exists(os.path.join(folder, "reasons.json")):
        with open(os.path.join(folder, "reasons.json"), encoding="utf-8") as file:
            reasons = json.load(file)
    path = os.path.join(folder, "RESULTS.md")
    old = EMPTY
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            old = file.read()
    new = merged(old, document(results, reasons))
    with open(path, "w", encoding="utf-8") as file:
        file.write(new)
