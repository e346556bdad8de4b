"""What was measured on: the kind of machine and the versions, without any name of the machine or path of it."""

import datetime
import os
import platform
import re
import subprocess


def first_line(arguments, pattern=None):
    """The first line that a program writes, or the part of it that a pattern's group names; None without the program."""
    try:
        done = subprocess.run(arguments, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    except OSError:
        return None
    text = done.stdout.decode("utf-8", "replace")
    if pattern:
        found = re.search(pattern, text)
        return found.group(1) if found else None
    return text.splitlines()[0].strip() if text.strip() else None


def compiler():
    """The version of the Swift compiler."""
    return first_line(["swift", "--version"], r"Swift version (\S+)") or "unknown"


def icu():
    """The version of ICU, which the program loads at start."""
    return first_line(["pkg-config", "--modversion", "icu-uc"]) or "unknown"


def toolchain():
    """What instruction counts depend on besides the program."""
    return f"swift {compiler()}, icu {icu()}, {platform.machine()}"


def description(root):
    """The machine's kind, the versions, the date and the commit."""
    processor = first_line(["cat", "/proc/cpuinfo"], r"model name\s*:\s*(.+)") or platform.machine()
    memory = first_line(["cat", "/proc/meminfo"], r"MemTotal:\s*(\d+)")
    git = ["git", "-C", root]
    changed = first_line(git + ["status", "--porcelain", "--untracked-files=no"])
    # The table goes into the repository after the commit that it is about.
    return {
        "date": datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d"),
        "commit": (first_line(git + ["rev-parse", "--short=10", "HEAD"]) or "unknown")
        + (" with changes" if changed else ""),
        "processor": processor,
        "cores": os.cpu_count(),
        "memory_gib": round(int(memory) / 1048576) if memory else None,
        "system": first_line(["cat", "/etc/os-release"], r'PRETTY_NAME="([^"]+)"') or platform.system(),
        "compiler": compiler(),
        "icu": icu(),
        # How many processors other programs wanted when it began.
        "load": round(os.getloadavg()[0], 1),
    }
