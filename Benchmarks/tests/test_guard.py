"""The guard's comparison."""

import unittest

import guard

TOOLCHAIN = "swift 6.3.1, icu 72.1, x86_64"


def told(recorded, counted, toolchain=TOOLCHAIN):
    lines, status = guard.verdict({TOOLCHAIN: recorded}, toolchain, counted)
    return "\n".join(lines), status


class Guard(unittest.TestCase):
    def test_a_rise_of_six_percent_fails_and_names_the_workload(self):
        text, status = told({"one post": 1000, "count": 1000}, {"one post": 1060, "count": 1000})
        self.assertEqual(status, 1)
        self.assertRegex(text, r"one post +1,000 +1,060 +\+6\.00% RISEN")
        self.assertIn("make bench-guard RECORD=1", text)

    def test_a_rise_of_four_percent_passes(self):
        text, status = told({"one post": 1000}, {"one post": 1040})
        self.assertEqual(status, 0)
        self.assertIn("+4.00%", text)
        self.assertNotIn("RECORD=1", text)

    def test_exactly_five_percent_passes(self):
        self.assertEqual(told({"one post": 1000}, {"one post": 1050})[1], 0)

    def test_a_fall_passes_and_asks_to_be_recorded(self):
        text, status = told({"one post": 1000}, {"one post": 900})
        self.assertEqual(status, 0)
        self.assertRegex(text, r"-10\.00% fallen")
        self.assertIn("RECORD=1", text)

    def test_one_fall_does_not_hide_a_rise(self):
        self.assertEqual(told({"a": 1000, "b": 1000}, {"a": 100, "b": 1100})[1], 1)

    def test_an_unknown_compiler_is_told_and_nothing_fails(self):
        text, status = told({"one post": 1000}, {"one post": 9000}, "swift 7.0, icu 72.1, x86_64")
        self.assertEqual(status, 0)
        self.assertIn("Nothing is recorded for swift 7.0", text)
        self.assertIn(TOOLCHAIN, text)
        self.assertIn("9,000", text)

    def test_a_workload_that_is_no_longer_counted_fails(self):
        text, status = told({"one post": 1000, "count": 5}, {"one post": 1000})
        self.assertEqual(status, 1)
        self.assertIn("gone", text)

    def test_a_new_workload_asks_to_be_recorded(self):
        text, status = told({"one post": 1000}, {"one post": 1000, "count": 5})
        self.assertEqual(status, 0)
        self.assertIn("RECORD=1", text)


if __name__ == "__main__":
    unittest.main()
