"""The texts are the same at every run, so that figures can be compared."""

import hashlib
import os
import tempfile
import unittest

from texts import Writer


class Texts(unittest.TestCase):
    def test_a_post_is_always_the_same(self):
        self.assertEqual(Writer().post(7, 1000), Writer().post(7, 1000))
        self.assertNotEqual(Writer().post(7, 1000), Writer().post(8, 1000))

    def test_posts_are_about_as_long_as_asked_for_and_whole_sentences(self):
        for number in range(50):
            post = Writer().post(number, 1000)
            self.assertTrue(700 < len(post.encode()) <= 1001, len(post.encode()))
            self.assertRegex(post, r"\S[.!?…:”)]?\n\Z")
            self.assertNotIn("{", post)

    def test_a_line_is_one_line(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "line.txt")
            size = Writer().file(path, 20_000, joint=" ")
            with open(path, "rb") as file:
                data = file.read()
            self.assertEqual(len(data), size)
            self.assertNotIn(b"\n", data)

    def test_files_are_written_the_same(self):
        sums = []
        for _ in range(2):
            with tempfile.TemporaryDirectory() as folder:
                path = os.path.join(folder, "file.md")
                Writer().file(path, 20_000)
                with open(path, "rb") as file:
                    sums.append(hashlib.sha256(file.read()).hexdigest())
        self.assertEqual(*sums)


if __name__ == "__main__":
    unittest.main()
