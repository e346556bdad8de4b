"""What is to be reached, held against what was measured."""

from dataclasses import dataclass
from typing import Callable, Optional


@dataclass
class Target:
    """A figure and its limit."""

    key: str
    what: str
    # The figure in a run's results; None where it was not measured.
    figure: Callable[[dict], Optional[float]]
    limit: float
    unit: str
    # Whether the figure is to be at least the limit; else at most.
    at_least: bool = False


def seconds(key, factor=1.0):
    def figure(results):
        found = results["whole"].get(key)
        return found["seconds"] * factor if found else None

    return figure


def ratio(first, second):
    """How many times as long the first takes."""

    def figure(results):
        one, other = results["whole"].get(first), results["whole"].get(second)
        return one["seconds"] / other["seconds"] if one and other else None

    return figure


def growth(small, large, unit="bytes"):
    """How many times as much each byte or row costs in the large one, when the start of the program is taken off."""

    def figure(results):
        one, other = results["whole"].get(small), results["whole"].get(large)
        start = results["whole"].get("trivial")
        if not (one and other and start):
            return None
        costs = [max(work["seconds"] - start["seconds"], 1e-9) / work[unit] for work in (one, other)]
        return costs[1] / costs[0]

    return figure


def stage(results, *names, kind="stage"):
    """The seconds that stages take together; None unless all were measured."""
    known = {row["name"]: row["seconds"] for row in results["stages"] if row["kind"] == kind}
    return sum(known[name] for name in names) if all(name in known for name in names) else None


CHECK_STAGES = ("decode", "read", "segment", "match", "rules without spelling")


def throughput(results):
    """Megabytes a second of all stages but the report, on one core."""
    taken = stage(results, *CHECK_STAGES)
    return results["stages"][0]["bytes"] / taken / 1e6 if taken else None


def beside_icu(results):
    """How many times as long the same takes as ICU's words and sentences alone."""
    taken, bare = stage(results, *CHECK_STAGES), stage(results, "ICU words", "ICU sentences", kind="limit")
    return taken / bare if taken and bare else None


def beside_hunspell(results):
    """One post with all rules, in parts of what Hunspell takes for it, which is nearly all loading."""
    for peer in results["peers"]:
        if peer["name"].startswith("Hunspell") and "one" in peer and "post" in results["whole"]:
            return results["whole"]["post"]["seconds"] / peer["one"]["seconds"]
    return None


def server(results):
    post = results["server"].get("a post of 2,000 characters")
    return post["p99_ms"] if post else None


def media_share(results):
    """Milliseconds for one file of many, the whole program with looking them up and reporting."""
    one, all_ = results["whole"].get("media-none"), results["whole"].get("media")
    return (all_["seconds"] - one["seconds"]) / (all_["count"] - 1) * 1000 if one and all_ else None


TARGETS = [
    Target("post", "one post of 600 characters, all rules, warm cache, whole process", seconds("post", 1000), 10, "ms"),
    Target("hunspell", "the same, as a part of Hunspell's time to load and check it", beside_hunspell, 0.125, "×"),
    Target("post-first", "the same, first run ever", seconds("post-first", 1000), 250, "ms"),
    Target("posts-nospelling", "2,000 posts (2 MB) without spelling, one core", seconds("posts-nospelling-j1"), 0.15, "s"),
    Target("posts", "2,000 posts (2 MB) with spelling, one core", seconds("posts-j1"), 0.3, "s"),
    Target("scaling", "2,000 posts with spelling, two threads against one", ratio("posts-j1", "posts-j2"), 1.8, "×",
           True),
    Target("scaling-nospelling", "2,000 posts without spelling, two threads against one",
           ratio("posts-nospelling-j1", "posts-nospelling-j2"), 1.8, "×", True),
    Target("throughput", "all rules without spelling, per core, from bytes to findings", throughput, 30, "MB/s", True),
    Target("icu", "the same against a bare ICU pass for words and sentences", beside_icu, 3, "×"),
    Target("server", "language server, keystroke to diagnostics in a post of 2,000 characters, 99th percentile", server, 5,
           "ms"),
    Target("memory", "peak memory for one post", lambda results: results["whole"]["post"]["peak_mib"], 30, "MiB"),
    Target("media", "media metadata, a file, reading alone",
           lambda results: results["media"].get("median_us", 0) / 1000 or None, 0.3, "ms"),
    Target("media-whole", "media metadata, a file, in a run over many", media_share, 0.3, "ms"),
    Target("size", "release binary, static Swift runtime, stripped", lambda results: results["binary_bytes"] / 1e6, 30,
           "MB"),
    Target("linear-posts", "cost of a post, 16,000 files against 1,000", growth("grow-posts-1000", "grow-posts-16000"),
           1.25, "×"),
    Target("linear-file", "cost of a byte, a file of 50 MB against 1 MB", growth("file-1mb", "file-50mb"), 1.25, "×"),
    Target("linear-line", "cost of a byte, a line of 10 MB against 1 MB", growth("line-1mb", "line-10mb"), 1.25, "×"),
    Target("linear-findings", "cost of a finding, 100,000 against 10,000",
           growth("findings-10000", "findings-100000", "count"), 1.25, "×"),
    Target("linear-calendar", "cost of a row, a calendar of 100,000 against 20,000",
           growth("calendar-20000-j1", "calendar-100000-j1", "count"), 1.25, "×"),
]


def is_met(target, figure):
    """Whether a figure reaches its target."""
    return figure >= target.limit if target.at_least else figure <= target.limit


def distance(target, figure):
    """How many times too much, or too little, a figure is; 1 or less where it is met."""
    return target.limit / figure if target.at_least else figure / target.limit
