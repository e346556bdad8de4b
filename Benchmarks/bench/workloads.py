"""What is measured of the whole program: each workload as a user would start it."""

import os
import shutil
import subprocess
from dataclasses import dataclass, field

CHECK = ["check", "--isolated", "--exit-zero", "--format", "json", "--output", "/dev/null"]
SPELLING = ["--ignore", "misspelling"]


@dataclass
class Workload:
    """One command and what it reads."""

    key: str
    title: str
    arguments: list
    bytes: int = 0
    # How many files, rows or findings, for figures that count by them.
    count: int = 1
    runs: int = 5
    # Whether valgrind counts its instructions; takes some fifty times as long.
    counted: bool = False
    # Where it runs; the folder with the texts unless named.
    cwd: str = None
    extra: dict = field(default_factory=dict)
    # Whether each run begins with an empty cache.
    cold: bool = False


class Workloads:
    """Makes the texts, and the workloads in groups; what stands in one group is measured in turn, A B A B."""

    def __init__(self, folder, writer, tool, root, quick):
        self.folder = folder
        self.writer = writer
        self.tool = tool
        self.root = root
        self.quick = quick

    def path(self, name):
        return os.path.join(self.folder, name)

    def groups(self):
        """All groups, with the texts made when a group is asked for, so that the disk holds little at once."""
        yield self.small()
        yield self.posts()
        yield self.growing_posts()
        yield self.growing_files()
        yield self.growing_lines()
        yield self.findings()
        yield self.calendars()
        yield self.hook()
        yield self.media()

    def small(self):
        with open(self.path("trivial.md"), "w", encoding="utf-8") as file:
            file.write("Hej!\n")
        size = self.post("one.md")
        runs = 10 if self.quick else 40
        return [
            Workload("version", "`--version`", ["--version"], runs=runs, counted=True),
            Workload("trivial", "a file with one word", ["check", "--isolated", "trivial.md"], 5, runs=runs, counted=True),
            Workload("post", "one post of 600 characters", ["check", "--isolated", "--exit-zero", "one.md"], size,
                     runs=runs, counted=True),
            Workload("post-nospelling", "the same without spelling",
                     ["check", "--isolated", "--exit-zero", "one.md"] + SPELLING, size, runs=runs, counted=True),
            Workload("post-first", "the same, first run ever (empty cache)",
                     ["check", "--isolated", "--exit-zero", "one.md"], size, runs=3 if self.quick else 9, cold=True),
        ]

    def post(self, name):
        """A post of 600 characters, cut at a word."""
        text = self.writer.post(1, 900)[:600].rsplit(" ", 1)[0].rstrip(" ,") + ".\n"
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)
        return len(text.encode())

    def posts(self):
        size = self.writer.posts(self.path("posts"), 2000, 1000)
        runs = 3 if self.quick else 9
        works = []
        for key, title, more in [("posts", "2,000 posts of 1,000 bytes", []),
                                 ("posts-nospelling", "the same without spelling", SPELLING)]:
            for threads in (1, 2):
                works.append(Workload(
                    f"{key}-j{threads}", f"{title}, {threads} thread{'s' * (threads > 1)}",
                    CHECK + ["posts", "-j", str(threads)] + more, size, 2000, runs, threads == 1 and not self.quick))
        return works

    def growing_posts(self):
        works = []
        for count in [500, 1000] if self.quick else [1000, 4000, 16000]:
            name = f"posts-{count}"
            size = self.writer.posts(self.path(name), count, 1000)
            works.append(Workload(f"grow-posts-{count}", f"{count:,} posts", CHECK + [name, "-j", "1"], size, count, 3))
        return works

    def growing_files(self):
        works = []
        for megabytes in [1, 5] if self.quick else [1, 5, 10, 50]:
            name = f"file-{megabytes}.md"
            size = self.writer.file(self.path(name), megabytes * 1_000_000)
            works.append(Workload(
                f"file-{megabytes}mb", f"one file of {megabytes} MB", CHECK + [name, "-j", "1"], size, runs=3))
        return works

    def growing_lines(self):
        works = []
        for megabytes in [1] if self.quick else [1, 5, 10]:
            name = f"line-{megabytes}.txt"
            size = self.writer.file(self.path(name), megabytes * 1_000_000, joint=" ")
            works.append(Workload(
                f"line-{megabytes}mb", f"one line of {megabytes} MB", CHECK + [name, "-j", "1"], size, runs=3))
        return works

    def findings(self):
        works = []
        for count in [10_000] if self.quick else [10_000, 100_000]:
            name = f"findings-{count}.md"
            size = self.writer.findings(self.path(name), count)
            works.append(Workload(
                f"findings-{count}", f"a file with {count:,} findings", CHECK + [name, "-j", "1"], size, count, 3))
        return works

    def calendars(self):
        works = []
        for count in [2000] if self.quick else [20_000, 100_000]:
            name = f"calendar-{count}.csv"
            with open(self.path(name), "wb") as file:
                subprocess.run([self.tool, "calendar", str(count)], cwd=self.root, stdout=file, check=True)
            for threads in (1, 2):
                works.append(Workload(
                    f"calendar-{count}-j{threads}",
                    f"a calendar of {count:,} rows, {threads} thread{'s' * (threads > 1)}",
                    CHECK + [name, "-j", str(threads)], os.path.getsize(self.path(name)), count, 3))
        return works

    def hook(self):
        """A repository with fifty posts about to be committed."""
        folder = self.path("repository")
        size = self.writer.posts(folder, 50, 1000)
        # Git asks for names before it commits, and must not read the user's settings.
        for command in [["init", "-q"], ["add", "."]]:
            environment = dict(os.environ, GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_SYSTEM=os.devnull)
            subprocess.run(["git"] + command, cwd=folder, env=environment, check=True)
        return [Workload("hook", "the hook on 50 posts about to be committed", ["hook", "run"], size, 50,
                         5 if self.quick else 15, cwd=folder)]

    def media(self):
        """Copies of the test data's pictures, films and documents, in equal parts."""
        folder = self.path("media")
        os.makedirs(folder)
        source = os.path.join(self.root, "testdata", "conformance", "pii", "media")
        names = sorted(name for name in os.listdir(source) if name.rsplit(".", 1)[-1] in ("jpg", "png", "webp", "mp4"))
        count = 200 if self.quick else 2000
        total = 0
        for number in range(count):
            name = names[number % len(names)]
            path = os.path.join(folder, f"{number:05}-{name}")
            shutil.copyfile(os.path.join(source, name), path)
            total += os.path.getsize(path)
        files = [os.path.join("media", name) for name in sorted(os.listdir(folder))]
        return [
            Workload("media-none", "one picture", CHECK + ["-j", "1", files[0]], runs=5),
            Workload("media", f"{count:,} pictures and films, named one by one",
                     CHECK + ["-j", "1"] + files, total, count, 5),
        ]
