"""Other programs over the same texts, each in turn with Klartext at the same kind of work."""

import os
import shutil
from dataclasses import dataclass

from process import interleaved, summary
from workloads import CHECK, SPELLING

WITHOUT_SPELLING = ("all rules but spelling", SPELLING)
SPELLING_ALONE = ("spelling alone", ["--select", "misspelling"])
PERSONAL_DATA = ("personal data alone", ["--select", "personal-data"])


@dataclass
class Peer:
    """A program, how it is started, and what it does and does not do."""

    name: str
    # The command, before the files.
    command: list
    # What Klartext does in turn with it: in words, and as options.
    against: tuple
    does: str
    does_not: str
    # "files", or "folder", or "stdin" for the same texts as one stream.
    reads: str = "files"
    # Where it is installed from.
    source: str = "Debian"
    version: tuple = ("--version",)
    threads: int = 1


def peers(environment):
    """All peers, those from PyPI in the virtual environment in the folder `environment`."""
    python = os.path.join(environment, "bin", "python")

    def pypi(name, *arguments):
        return [os.path.join(environment, "bin", name), *arguments]

    here = os.path.dirname(os.path.abspath(__file__))
    typos = "finds known misspellings of English words and names the right ones"
    codespell = "the same, by a list of some 60,000"
    no_swedish = "Swedish, personal data, plain language, channels"
    return [
        Peer("typos, 1 thread", pypi("typos", "--isolated", "-j", "1"), WITHOUT_SPELLING, typos, no_swedish, "folder",
             "PyPI"),
        Peer("typos, 2 threads", pypi("typos", "--isolated", "-j", "2"), WITHOUT_SPELLING, typos, no_swedish, "folder",
             "PyPI", threads=2),
        Peer("codespell", pypi("codespell"), WITHOUT_SPELLING, codespell, no_swedish, "folder",
             "PyPI"),
        Peer("proselint", pypi("proselint", "check"), WITHOUT_SPELLING, "some 40 checks of English style by patterns",
             "Swedish, spelling, personal data, channels", "files", "PyPI", ("version",)),
        Peer("Presidio, patterns alone", [python, os.path.join(here, "presidio_run.py")], PERSONAL_DATA,
             "personal data by patterns and check digits", "names and places (its models are not on PyPI), Swedish "
             "addresses, anything but personal data", "files", "PyPI", ()),
        Peer("Hunspell, sv_SE", ["hunspell", "-d", "sv_SE", "-i", "utf-8", "-l"], SPELLING_ALONE, "lists words that the dictionary lacks",
             "suggestions (with -l), names and compounds of its own making, places in the text", "files"),
        Peer("Aspell, sv", ["aspell", "--lang=sv", "--encoding=utf-8", "list"], SPELLING_ALONE,
             "lists words that the dictionary lacks", "the same as Hunspell", "stdin"),
        Peer("diction, en", ["diction", "-b", "-L", "en"], WITHOUT_SPELLING, "finds wordy English phrases by a list",
             "Swedish, spelling, personal data, channels", "files"),
    ]


def measure(binary, sandbox, environment, texts, quick, tell):
    """Measures all peers.

    `texts` has the names `one` (a post), `posts` (a folder) and `stream` (the same posts as one file) in the sandbox's folder.
    """
    folder = texts["posts"]
    files = [os.path.join(folder, name) for name in sorted(os.listdir(os.path.join(sandbox.folder, folder)))]
    results = []
    for peer in peers(environment):
        program = peer.command[0]
        if not (os.path.exists(program) if os.path.isabs(program) else shutil.which(program)):
            tell(f"{peer.name}: not installed")
            results.append({"name": peer.name, "missing": f"could not be installed from {peer.source}"})
            continue

        def start(paths, stream, work=sandbox.run):
            if peer.reads == "stdin":
                return work(peer.command, stdin=stream)
            return work(peer.command + paths)

        title, options = peer.against
        ours = [binary] + CHECK + options + ["-j", str(peer.threads)]
        many = [folder] if peer.reads == "folder" else files
        one = interleaved(3 if quick else 11, lambda: start([texts["one"]], texts["one"]), lambda: sandbox.run(ours + [texts["one"]]))
        all_ = interleaved(1 if quick else 3, lambda: start(many, texts["stream"]), lambda: sandbox.run(ours + [folder]))
        result = {
            "name": peer.name, "version": version(peer, sandbox), "source": peer.source, "does": peer.does,
            "does_not": peer.does_not, "against": title, "posts": len(files), "one": summary(one[0]), "one_klartext": summary(one[1]),
            "all": summary(all_[0]), "all_klartext": summary(all_[1]),
        }
        # A program that could not do its work at all must not look fast.
        if any(run.status not in (0, 1, 2, 65) for run in one[0] + all_[0]) or any(
            run.status for run in one[1] + all_[1]
        ):
            result["failed"] = True
        for key, peak in [("all", start(many, texts["stream"], sandbox.peak)), ("all_klartext", sandbox.peak(ours + [folder]))]:
            result[key]["peak_mib"] = peak or result[key]["peak_mib"]
        tell(f"{peer.name}: {result['one']['seconds'] * 1000:.1f} ms, {result['all']['seconds']:.2f} s; "
             f"klartext {result['one_klartext']['seconds'] * 1000:.1f} ms, {result['all_klartext']['seconds']:.2f} s")
        results.append(result)
    return results


def version(peer, sandbox):
    """The version that a program tells."""
    if not peer.version:
        python = peer.command[0]
        return sandbox.output([python, "-c", "import importlib.metadata as m; print(m.version('presidio-analyzer'))"]).strip()
    lines = sandbox.output([peer.command[0], *peer.version]).splitlines()
    words = [word.strip("(),") for word in (lines[0].split() if lines else [])]
    # Some tell first what they stand in for.
    return next((word for word in reversed(words) if word[:1].isdigit()), "")
