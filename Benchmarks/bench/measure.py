"""Measures everything and gives it as one value, which is the results' JSON."""

import os
import re
import shutil
import statistics
import subprocess
import tempfile

import machine
import peers
from process import Sandbox, interleaved, summary
from texts import Writer
from workloads import Workloads


class Measurement:
    """A run of all measurements, in a temporary folder."""

    def __init__(self, binary, tool, root, environment, quick, tell):
        self.binary = binary
        self.tool = tool
        self.root = root
        self.environment = environment
        self.quick = quick
        self.tell = tell

    def run(self, without_peers=False):
        with tempfile.TemporaryDirectory(prefix="klartext-bench-") as folder:
            self.sandbox = Sandbox(folder)
            self.folder = folder
            self.stripped = os.path.join(folder, "klartext")
            subprocess.run(["strip", "-o", self.stripped, self.binary], check=True)
            results = {"machine": machine.description(self.root), "quick": self.quick}
            results["binary_bytes"] = os.path.getsize(self.stripped)
            results["whole"] = self.whole()
            results["stages"] = self.stages()
            results["server"] = self.server()
            results["media"] = self.media()
            results["peers"] = [] if without_peers else self.peers()
            return results

    def whole(self):
        """The whole program, workload by workload."""
        results = {}
        workloads = Workloads(self.folder, Writer(), self.tool, self.root, self.quick)
        for group in workloads.groups():
            runs = interleaved(max(work.runs for work in group), *[self.runner(work) for work in group])
            for work, measured in zip(group, runs):
                result = {"title": work.title, "bytes": work.bytes, "count": work.count, **summary(measured[: work.runs])}
                if any(run.status not in (0, 1) for run in measured):
                    result["failed"] = True
                result["peak_mib"] = self.peak(work) or result["peak_mib"]
                if work.counted:
                    result["instructions"] = self.sandbox.instructions(
                        [self.stripped] + work.arguments, cwd=work.cwd)
                results[work.key] = result
                self.tell(f"{work.title}: {result['seconds'] * 1000:.2f} ms, {result['peak_mib']:.0f} MiB")
            self.remove_texts()
        return results

    def runner(self, work):
        def run():
            if work.cold:
                self.empty_cache()
            return self.sandbox.run([self.stripped] + work.arguments, cwd=work.cwd, extra=work.extra)

        return run

    def peak(self, work):
        if work.cold:
            self.empty_cache()
        return self.sandbox.peak([self.stripped] + work.arguments, cwd=work.cwd)

    def empty_cache(self):
        shutil.rmtree(self.sandbox.environment["XDG_CACHE_HOME"], ignore_errors=True)

    def remove_texts(self):
        """Removes what is large, and keeps what later measurements read."""
        for name in os.listdir(self.folder):
            path = os.path.join(self.folder, name)
            if name in ("home", "klartext", "posts", "one.md", "media"):
                continue
            shutil.rmtree(path) if os.path.isdir(path) else os.remove(path)

    def stages(self):
        """Each stage, each rule and the limits, as `klartext-dev stages` tells them."""
        cache = os.path.join(self.sandbox.environment["XDG_CACHE_HOME"], "klartext")
        results = []
        for line in self.sandbox.output([self.tool, "stages", "posts", cache]).splitlines():
            fields = line.split("\t")
            if len(fields) == 4:
                kind, name, size, seconds = fields
                results.append({"kind": kind, "name": name, "bytes": int(size), "seconds": round(float(seconds), 6)})
        self.tell(f"stages: {len(results)} figures")
        return results

    def server(self):
        """The language server, as `klartext-dev lsp-bench` tells it: milliseconds from a keystroke, MiB of memory."""
        edits = "2000" if self.quick else "20000"
        text = self.sandbox.output([self.tool, "lsp-bench", self.stripped, edits], cwd=self.root)
        results = {}
        pattern = r"(a [^:]+): .*median ([\d.]+) ms, 90th percentile ([\d.]+) ms, 99th percentile ([\d.]+) ms"
        for name, *values in re.findall(pattern, text):
            results[name] = dict(zip(["median_ms", "p90_ms", "p99_ms"], map(float, values)))
        memory = re.search(r"keystrokes ([\d.]+) MiB, after (\d+) ([\d.]+) MiB", text)
        if memory:
            early, count, late = memory.groups()
            results["memory"] = {"early_mib": float(early), "late_mib": float(late), "edits": int(count)}
        self.tell(f"language server: {len(results)} figures")
        return results

    def media(self):
        """The time to read one media file's metadata, over files of all kinds."""
        names = sorted(os.listdir(os.path.join(self.folder, "media")))[:45]
        text = self.sandbox.output([self.tool, "media", "--time"] + [os.path.join("media", name) for name in names])
        medians = sorted(int(value) for value in re.findall(r"median (\d+) µs", text))
        if not medians:
            return {}
        self.tell(f"media metadata: {statistics.median(medians):.0f} µs a file")
        return {"files": len(medians), "median_us": statistics.median(medians), "slowest_us": medians[-1]}

    def peers(self):
        """Other programs over the same posts, and fewer of them in the quick mode: some take a quarter of a minute for all."""
        posts = "few" if self.quick else "posts"
        if self.quick:
            Writer().posts(os.path.join(self.folder, posts), 100, 1000)
        with open(os.path.join(self.folder, "stream.txt"), "wb") as file:
            for name in sorted(os.listdir(os.path.join(self.folder, posts))):
                with open(os.path.join(self.folder, posts, name), "rb") as post:
                    shutil.copyfileobj(post, file)
        texts = {"one": "one.md", "posts": posts, "stream": "stream.txt"}
        return peers.measure(self.stripped, self.sandbox, self.environment, texts, self.quick, self.tell)
