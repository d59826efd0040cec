"""Runs costberg-cli for the checks of this folder, and says what failed.

Each check is `NAME.py PROGRAM`, needs Python's own library alone, and ends with status 1 where the program and it differ.
"""

import json
import subprocess
import sys
from pathlib import Path

SOURCES = Path(__file__).resolve().parents[2]
SECONDS_AT_MOST = 300

# The formulas of the cost model in Python.
sys.path.insert(0, str(SOURCES / "tests/bench/peers"))

import cost_model as model

INPUT_TABLE = model.read_input_table(SOURCES / "resources/reference/inputs.csv")


class Check:
    """What a check compared, and where it failed."""

    def __init__(self, program):
        self.program = program
        self.compared = 0
        self.failures = []

    def run(self, *arguments):
        done = subprocess.run([self.program, *arguments], capture_output=True, text=True, timeout=SECONDS_AT_MOST)
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(map(str, arguments))}: exit status {done.returncode}\n{done.stderr}")
        return done.stdout

    def json(self, *arguments):
        return json.loads(self.run(*arguments, "--format", "json"))

    def expect_near(self, what, found, expected, tolerance):
        self.compared += 1
        if not abs(found - expected) <= tolerance:
            self.failures.append(f"{what}: found {found!r}, expected {expected!r} within {tolerance:g}")

    def expect(self, what, is_right):
        self.compared += 1
        if not is_right:
            self.failures.append(what)

    def end(self):
        for failure in self.failures[:20]:
            print(failure)
        print(f"{self.compared} compared, {len(self.failures)} differ")
        if self.failures or self.compared == 0:
            raise SystemExit(1)


def check_of_command_line():
    if len(sys.argv) != 2:
        raise SystemExit(f"usage: {Path(sys.argv[0]).name} PROGRAM")
    return Check(sys.argv[1])
