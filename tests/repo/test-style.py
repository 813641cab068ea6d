#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Showcase authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""House style that a formatter can't see: budgets, headers of files, names, comments."""

import re
import unittest

import tap
import tree

FILE_BUDGETS = {".c": 500, ".ui": 300}
FUNCTION_BUDGET = 50
CLASS_INIT_BUDGET = 100
# CommonMark calls the words after a code fence its info string.
FIELD_WORDS = {"showcase_document_get_info"}
VAGUE = ("Manager", "Helper", "Helpers", "Util", "Utils", "Data", "Info")
# In two halves, so that this file does not find itself.
LEFTOVER = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b|^\s*#\s*if\s+0\b", re.MULTILINE)
MACHINE_PATH = re.compile(r"(?<![\w.}~])/(work|root|home/\w+)/")
CODE_LINE = re.compile(r"^[\s/*]*(?!if |for |while )[\w>.\[\]* -]*\b\w+ ?\([^()]*\);\s*(\*/)?$|^[\s/*]*\w[\w>.\[\] -]* = [^;]*;\s*(\*/)?$")
SOURCE = (".c", ".h", ".py", ".ui", ".css", ".sh", ".xml", ".in")


def over_budget(path_name, text):
    suffix = "." + path_name.rsplit(".", 1)[-1]
    lines = len(text.splitlines())
    if lines > FILE_BUDGETS.get(suffix, lines):
        yield f"{path_name}: {lines} lines, the budget is {FILE_BUDGETS[suffix]}"
    if suffix in (".c", ".h"):
        for function, line, length in tree.functions(text):
            budget = CLASS_INIT_BUDGET if function.endswith("class_init") else FUNCTION_BUDGET
            if length > budget:
                yield f"{path_name}:{line}: {function} has {length} lines, the budget is {budget}"


def vague_names(text):
    """Types, functions and struct tags of the project whose names say nothing."""
    code = tree.without_text(text)
    types = re.findall(r"\b(?:Showcase\w+|(?<=struct )\w+|(?<=enum )\w+)", code) + re.findall(r"^\} ?(\w+);", code, re.MULTILINE)
    for identifier in sorted(set(types)):
        if any(word in VAGUE for word in re.findall(r"[A-Z][a-z]*", identifier)):
            yield identifier
    for identifier in sorted(set(re.findall(r"\bshowcase_\w+", code)) - FIELD_WORDS):
        if any(word.capitalize() in VAGUE for word in identifier.split("_")):
            yield identifier


def dead_code(text):
    """Lines of plain comments that look like statements. Documentation comments may hold examples."""
    for line, comment in tree.comments(text):
        if comment.startswith("/**"):
            continue
        for number, content in enumerate(comment.splitlines()):
            if CODE_LINE.match(content):
                yield line + number


def public_functions(header):
    """The functions that a header declares, less those that a G_DEFINE macro makes."""
    code = re.sub(r"^\s*#.*(?:\\\n.*)*", "", tree.without_text(header), flags=re.MULTILINE)
    code = re.sub(r"static inline.*?^\}", "", code, flags=re.MULTILINE | re.DOTALL)
    return [function for function in re.findall(r"\b(showcase_\w+) ?\(", code) if not function.endswith(("_get_type", "_error_quark"))]


def documented_functions(source):
    """The functions whose documentation comment has at least a summary."""
    found = set()
    for _, comment in tree.comments(source):
        match = re.match(r"/\*\*\s*\n\s*\* (showcase_\w+):\s*\n(.*)", comment, re.DOTALL)
        if match:
            lines = [line.strip(" */\t") for line in match.group(2).splitlines()]
            if any(line and not line.startswith(("@", "Returns:", "Since:")) for line in lines):
                found.add(match.group(1))
    return found


class Samples(unittest.TestCase):
    """Each check finds what it is for."""

    def test_budgets(self):
        body = "void\nrun (void)\n{\n" + "  step ();\n" * 48 + "}\n"
        self.assertEqual(1, len(list(over_budget("a.c", body))))
        self.assertEqual(0, len(list(over_budget("a.c", body.replace("  step ();\n", "", 1)))))
        self.assertEqual(0, len(list(over_budget("a.c", body.replace("run (", "run_class_init (")))))
        self.assertEqual(1, len(list(over_budget("a.c", "int x;\n" * 501))))
        self.assertEqual(1, len(list(over_budget("a.ui", "<x/>\n" * 301))))

    def test_functions(self):
        text = "struct _A\n{\n  int b;\n};\n\nstatic int\nadd (int a,\n     int b)\n{\n  return a + b;\n}\n"
        self.assertEqual([("add", 7, 5)], list(tree.functions(text)))

    def test_names(self):
        bad = "ShowcaseFontManager *m; typedef struct\n{\n  int a;\n} LoadData;\nvoid showcase_string_utils_trim (void);"
        self.assertEqual(["LoadData", "ShowcaseFontManager", "showcase_string_utils_trim"], list(vague_names(bad)))
        self.assertEqual([], list(vague_names('ShowcaseDatabase *d; gpointer user_data; g_info ("ShowcaseInfo");')))

    def test_dead_code(self):
        bad = "/* g_free (text); */\n/*\n * x = 4;\n */\n// foo (bar);\n"
        self.assertEqual([1, 3, 5], list(dead_code(bad)))
        self.assertEqual([], list(dead_code("/* The answer (of all) is kept; callers free it. */\n/**\n * f:\n *\n * f ();\n */\n")))

    def test_documentation(self):
        header = "#define showcase_x(a) (a)\nint showcase_a (int b);\nGType showcase_b_get_type (void);\n"
        self.assertEqual(["showcase_a"], public_functions(header))
        good = "/**\n * showcase_a:\n * @b: a number\n *\n * Adds.\n *\n * Returns: a number\n */\n"
        self.assertEqual({"showcase_a"}, documented_functions(good))
        self.assertEqual(set(), documented_functions(good.replace(" * Adds.\n", "")))

    def test_leftovers(self):
        for word in ("TO" "DO", "FIX" "ME", "XX" "X", "HA" "CK", "#if" " 0"):
            self.assertTrue(LEFTOVER.search(word), word)
        self.assertFalse(LEFTOVER.search("#if 01 TODOS hacks"))
        self.assertTrue(MACHINE_PATH.search("see " + "/ro" "ot/x"))
        self.assertFalse(MACHINE_PATH.search("src" + "/wo" "rk/x"))


class Style(unittest.TestCase):
    sources = tree.files(".c", ".h", below=["src", "tests"])

    def test_budgets(self):
        found = [what for path in tree.files(".c", ".h", ".ui") for what in over_budget(tree.name(path), tree.read(path))]
        self.assertEqual([], found)

    def test_licence_headers(self):
        paths = tree.files(*SOURCE, below=["src", "tests", "data", "po"]) + [tree.ROOT / "dev", tree.ROOT / ".ci" / "run"]
        paths = [path for path in paths if "documents" not in path.parts and "tests/data" not in tree.name(path) and path.name != "POTFILES.in"]
        paths = [path for path in paths if not (path.suffix == ".xml" and tree.name(path).startswith("tests/"))]
        found = []
        for path in paths:
            head = "\n".join(tree.read(path).splitlines()[:8])
            if "SPDX-License-Identifier:" not in head or "SPDX-FileCopyrightText:" not in head:
                found.append(tree.name(path))
        self.assertEqual([], found)

    def test_names(self):
        found = [f"{tree.name(path)}: {what}" for path in self.sources for what in vague_names(tree.read(path))]
        for path in tree.files(".c", ".h", ".ui", ".py"):
            if any(word.capitalize() in VAGUE for word in re.split(r"[-_.]", path.name)):
                found.append(tree.name(path))
        self.assertEqual([], found)

    def test_no_leftovers(self):
        paths = tree.files(".c", ".h", ".ui", ".css", ".py", ".build", ".in", ".md", below=["src", "tests", "po", "data"])
        paths = [path for path in paths if "documents" not in path.parts and "tests/data" not in tree.name(path)]
        paths += [tree.ROOT / "dev", tree.ROOT / "meson.build", tree.ROOT / "README.md"]
        found = []
        for path in filter(lambda path: path.exists(), paths):
            for number, line in enumerate(tree.read(path).splitlines(), 1):
                if LEFTOVER.search(line) or MACHINE_PATH.search(line):
                    found.append(f"{tree.name(path)}:{number}: {line.strip()}")
        self.assertEqual([], found)

    def test_no_dead_code(self):
        self.assertEqual([], [f"{tree.name(path)}:{line}" for path in self.sources for line in dead_code(tree.read(path))])

    def test_documentation(self):
        found = []
        for folder in sorted({path.parent for path in tree.files(".h", below=["src"])}):
            sources = [path for path in tree.files(".c", below=[tree.name(folder)])]
            text = "\n".join(map(tree.read, sources))
            documented = documented_functions(text)
            for header in folder.glob("*.h"):
                for function in public_functions(tree.read(header)):
                    if re.search(rf"^{function} \(", text, re.MULTILINE) and function not in documented:
                        found.append(f"{tree.name(header)}: {function}")
        self.assertEqual([], found)

    def test_declared_is_defined(self):
        code = "\n".join(tree.without_text(tree.read(path)) for path in tree.files(".c", below=["src"]))
        declared = [function for path in tree.files(".h", below=["src"]) for function in public_functions(tree.read(path))]
        self.assertEqual([], [function for function in declared if not re.search(rf"^{function} \(", code, re.MULTILINE)])


if __name__ == "__main__":
    tap.main()
