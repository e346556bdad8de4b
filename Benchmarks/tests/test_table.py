"""The table that is made of results."""

import unittest

import table
from targets import TARGETS, distance, is_met


def work(title, seconds, **more):
    return {"title": title, "bytes": 1000, "count": 1, "runs": 5, "seconds": seconds, "low": seconds, "high": seconds,
            "cpu": seconds, "peak_mib": 20.0, **more}


def results():
    return {
        "machine": {"date": "2026-01-01", "commit": "abc", "processor": "Some processor", "cores": 2, "memory_gib": 8,
                    "system": "Some system", "compiler": "6.3.1", "icu": "72.1"},
        "quick": False,
        "binary_bytes": 29_000_000,
        "whole": {
            "trivial": work("a file with one word", 0.004),
            "post": work("one post", 0.008, instructions=56_000_000),
            "post-first": work("first", 0.5),
            "posts-j1": work("posts", 0.4, bytes=2_000_000),
            "posts-j2": work("posts, two", 0.2, bytes=2_000_000),
            "file-1mb": work("small", 0.104, bytes=1_000_000),
            "file-50mb": work("large", 5.004, bytes=50_000_000),
        },
        "stages": [{"kind": "limit", "name": "ICU words", "bytes": 2_000_000, "seconds": 0.02},
                   {"kind": "limit", "name": "ICU sentences", "bytes": 2_000_000, "seconds": 0.01}]
        + [{"kind": "stage", "name": name, "bytes": 2_000_000, "seconds": 0.01}
           for name in ("decode", "read", "segment", "match", "rules without spelling")],
        "server": {}, "media": {},
        "peers": [{"name": "typos, 1 thread", "missing": "could not be installed from PyPI"}],
    }


def figure(key):
    target = next(target for target in TARGETS if target.key == key)
    return target, target.figure(results())


class Table(unittest.TestCase):
    def test_a_target_that_is_met_and_one_that_is_not(self):
        self.assertTrue(is_met(*figure("post")))
        target, value = figure("post-first")
        self.assertFalse(is_met(target, value))
        self.assertAlmostEqual(distance(target, value), 2)
        text = table.targets(results(), {"post-first": "The tables are made once."})
        self.assertIn("| ≤ 250 ms | 500 ms | **not met**: 2.00 times | The tables are made once. |", text)

    def test_at_least_is_met_from_above(self):
        target, value = figure("scaling")
        self.assertAlmostEqual(value, 2)
        self.assertTrue(is_met(target, value))
        self.assertFalse(is_met(target, 1.5))
        self.assertAlmostEqual(distance(target, 0.9), 2)

    def test_throughput_is_of_all_stages_together(self):
        self.assertAlmostEqual(figure("throughput")[1], 40)
        self.assertAlmostEqual(figure("icu")[1], 0.05 / 0.03)

    def test_growth_is_counted_without_the_start(self):
        self.assertAlmostEqual(figure("linear-file")[1], 1)

    def test_what_was_not_measured_is_said_so(self):
        self.assertIsNone(figure("linear-line")[1])
        self.assertIn("| not measured |", table.targets(results(), {}))

    def test_a_peer_that_is_missing_is_told(self):
        self.assertIn("could not be installed from PyPI", table.document(results(), {}))

    def test_the_document_tells_what_was_measured_on(self):
        text = table.document(results(), {})
        for part in ("2026-01-01", "abc", "2 cores of Some processor", "Swift 6.3.1", "ICU 72.1", "| 56 |"):
            self.assertIn(part, text)

    def test_a_busy_machine_is_told(self):
        busy = results()
        busy["machine"]["load"] = 8.8
        self.assertIn("wanted 8.8 processors", table.document(busy, {}))
        self.assertNotIn("wanted", table.document(results(), {}))

    def test_what_a_person_wrote_stays(self):
        old = table.EMPTY.replace("# Results\n", "# Results\n\nBefore.\n") + "\n## Notes\n\nAfter.\n"
        once = table.merged(old, "first\n")
        again = table.merged(once, "second\n")
        self.assertEqual(again, old.replace(table.END, "second\n" + table.END))

    def test_lost_marks_are_an_error(self):
        with self.assertRaises(ValueError):
            table.merged("# Results\n", "figures\n")


if __name__ == "__main__":
    unittest.main()
