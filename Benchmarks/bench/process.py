"""Runs programs and measures them: time, processor time, and peak memory."""

import os
import re
import shutil
import subprocess
import time
from statistics import median


class Run:
    """One run of a program."""

    def __init__(self, seconds, cpu, peak, status):
        self.seconds = seconds  # from start to end, by the wall's clock
        self.cpu = cpu  # user and system time of all threads, in seconds
        self.peak = peak  # the most memory that it had at once, in MiB
        self.status = status


class Sandbox:
    """A folder with a home and a cache of its own, and an environment that is the same on every machine."""

    def __init__(self, folder):
        self.folder = folder
        self.home = os.path.join(folder, "home")
        os.makedirs(self.home, exist_ok=True)
        self.environment = {
            "HOME": self.home,
            "XDG_CACHE_HOME": os.path.join(self.home, "cache"),
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "LC_ALL": "C.UTF-8",
            "TERM": "dumb",
        }

    def run(self, arguments, stdin=None, cwd=None, extra=None):
        """Runs a program without showing what it writes. A status other than 0 and 1 is for the caller to judge."""
        program = arguments[0] if os.path.isabs(arguments[0]) else shutil.which(arguments[0])
        if program is None:
            raise FileNotFoundError(arguments[0])
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, stdin or os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
            (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
        ]
        before = os.getcwd()
        os.chdir(cwd or self.folder)
        try:
            start = time.perf_counter()
            pid = os.posix_spawn(program, arguments, dict(self.environment, **(extra or {})), file_actions=actions)
            _, status, usage = os.wait4(pid, 0)
            seconds = time.perf_counter() - start
        finally:
            os.chdir(before)
        return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.waitstatus_to_exitcode(status))

    def peak(self, arguments, stdin=None, cwd=None):
        """The most memory that a program has at once, in MiB, in a run of its own under GNU time.

        A child is said to have had at least what its parent had when it was started, and `time` has nearly nothing.
        None without `time`.
        """
        timer = shutil.which("time")
        if timer is None:
            return None
        program = arguments[0] if os.path.isabs(arguments[0]) else shutil.which(arguments[0])
        told = os.path.join(self.folder, "peak.txt")
        with open(os.path.join(self.folder, stdin or os.devnull), "rb") as given:
            subprocess.run(
                [timer, "-f", "%M", "-o", told, "--quiet", program] + arguments[1:], cwd=cwd or self.folder,
                env=self.environment, stdin=given, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        try:
            with open(told, encoding="utf-8") as file:
                return round(int(file.read().split()[-1]) / 1024, 1)
        except (OSError, ValueError, IndexError):
            return None

    def output(self, arguments, cwd=None):
        """What a program writes to standard output."""
        done = subprocess.run(
            arguments, cwd=cwd or self.folder, env=self.environment, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, check=False)
        return done.stdout.decode("utf-8", "replace")

    def instructions(self, arguments, cwd=None):
        """How many instructions a program runs, counted by valgrind; None where it cannot be counted."""
        if shutil.which("valgrind") is None:
            return None
        log = os.path.join(self.folder, "valgrind.log")
        environment = dict(self.environment, SWIFT_DETERMINISTIC_HASHING="1")
        # Valgrind reads what it needs to know of its own copies here; the temporary folder is where it maps files.
        subprocess.run(
            ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", f"--log-file={log}"]
            + arguments, cwd=cwd or self.folder, env=environment, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, check=False)
        try:
            with open(log, encoding="utf-8", errors="replace") as file:
                found = re.search(r"I\s+refs:\s+([\d,]+)", file.read())
        except OSError:
            return None
        return int(found.group(1).replace(",", "")) if found else None


def summary(runs):
    """Median and spread of runs, as it stands in the results."""
    times = sorted(run.seconds for run in runs)
    return {
        "runs": len(runs),
        "seconds": round(median(times), 6),
        "low": round(times[0], 6),
        "high": round(times[-1], 6),
        "cpu": round(median(run.cpu for run in runs), 6),
        "peak_mib": round(max(run.peak for run in runs), 1),
    }


def interleaved(rounds, *works):
    """Runs several works in turn, A B A B, so that a noisy moment hits all of them; the first round is not counted."""
    collected = [[] for _ in works]
    for number in range(rounds + 1):
        for index, work in enumerate(works):
            run = work()
            if number > 0:
                collected[index].append(run)
    return collected
