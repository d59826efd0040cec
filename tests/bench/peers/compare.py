"""Runs Costberg and its peers on the same work, checks that they agree, and prints times and ratios.

usage: compare.py BUILD [--squiggle PACKAGES | --no-squiggle REASON] [--no-numpy REASON]

BUILD is the folder of a release build with costberg-bench and costberg-cli; the result is also written to
BUILD/peers.json. PACKAGES is the folder whose node_modules has @quri/squiggle-lang. Exit status 1 where results differ.
Only Python's own library is used here, so that a missing peer is said and does not stop the others.
"""

import argparse
import json
import math
import os
import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent
SAMPLES = 100_000
PROBABILITIES = (0.05, 0.5, 0.95)
# A quantile in bins is off by less than this part of it.
BIN_ERROR = 1 / 2048
# So many standard errors are chance once in 1.7 million; about 20 quantiles are compared.
STANDARD_ERRORS = 5
SECONDS_AT_MOST = 600


def one_core():
    """Costberg alone is held to one core; the peers may use all."""
    return ["taskset", "-c", "0"] if shutil.which("taskset") else []


def run_json(command, environment=None):
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=SECONDS_AT_MOST)
    if done.returncode != 0:
        raise SystemExit(f"peers: {' '.join(map(str, command))}: exit status {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout)


def our_times(build):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [*one_core(), build / "bin/costberg-bench", "--benchmark_filter=^Peer", "--benchmark_format=json",
               "--benchmark_repetitions=5"]
    report = run_json(command, environment)
    factors = {"ns": 1e-6, "us": 1e-3, "ms": 1.0}
    return {row["run_name"].removesuffix("/real_time"): row["real_time"] * factors[row["time_unit"]]
            for row in report["benchmarks"] if row.get("aggregate_name") == "median"}


def our_results(build, name):
    """Points and quantiles of each view, among them those beside the three, which tell the density there."""
    probabilities = sorted({p + step for p in PROBABILITIES for step in (-0.01, 0, 0.01)})
    command = [build / "bin/costberg-cli", "simulate", FOLDER / f"{name}.costberg", "--samples", "1000000", "--format",
               "json", "--quantiles", ",".join(f"{p:.2f}" for p in probabilities)]
    return run_json(command)["scenarios"][0]["views"]


def quantile_error(quantiles, probability):
    """Standard error of a quantile of SAMPLES independent samples, in USD."""
    density = 0.02 / (quantiles[f"{probability + 0.01:.2f}"] - quantiles[f"{probability - 0.01:.2f}"])
    return math.sqrt(probability * (1 - probability) / SAMPLES) / density


class Comparison:
    """What was compared, and where it failed."""

    def __init__(self):
        self.failures = []
        self.compared = 0

    def expect(self, what, theirs, ours, tolerance):
        self.compared += 1
        if not abs(theirs - ours) <= tolerance:
            self.failures.append(f"{what}: found {theirs:,.0f}, expected {ours:,.0f} within {tolerance:,.0f}")

    def compare_quantiles(self, what, theirs, ours):
        by_probability = {f"{float(name):.2f}": amount for name, amount in ours["quantiles"].items()}
        for probability, found in zip(PROBABILITIES, theirs, strict=True):
            expected = by_probability[f"{probability:.2f}"]
            tolerance = STANDARD_ERRORS * quantile_error(by_probability, probability) + BIN_ERROR * expected
            self.expect(f"{what}, P{probability * 100:.0f}", found, expected, tolerance)

    def compare_point(self, what, theirs, ours):
        self.expect(f"{what}, at the inputs' values", theirs, ours["point"], 1e-9 * abs(ours["point"]))


def check(peers, build):
    comparison = Comparison()
    ours = {name: our_results(build, name) for name in ("headline", "amortized")}
    for peer, result in peers.items():
        for view in ("headline", "amortized"):
            comparison.compare_quantiles(f"{peer}: {view}", result[view]["quantiles"], ours[view][view])
            if "point" in result[view]:
                comparison.compare_point(f"{peer}: {view}", result[view]["point"], ours[view][view])
        for view, quantiles in result.get("slider", {}).get("quantiles", {}).items():
            comparison.compare_quantiles(f"{peer}: slider, {view}", quantiles, ours["amortized"][view])
            comparison.compare_point(f"{peer}: slider, {view}", result["slider"]["points"][view], ours["amortized"][view])
    return comparison


WORK = (
    ("headline, 3 uncertain inputs", "Peer/headline", ("headline", "ms")),
    ("amortized, 20 uncertain inputs", "Peer/amortized", ("amortized", "ms")),
    ("a slider moves, five totals", "PeerSliderResampled", ("slider", "resample_ms")),
    ("the same, and five bars drawn", "PeerSliderPainted", ("slider", "ms")),
)


def rows(times, peers):
    """Each work with our time, and each peer's time and ratio where it does that work."""
    found = []
    for label, ours, (task, key) in WORK:
        row = {"work": label, "costberg_ms": times[ours], "peers": {}}
        for peer, result in peers.items():
            if key in result.get(task, {}):
                theirs = result[task][key]
                row["peers"][peer] = {"ms": theirs, "ratio": theirs / times[ours]}
        found.append(row)
    return found


def digits(number):
    return f"{number:,.0f}" if number >= 99.5 else f"{number:.3g}"


def print_table(table, peers, skipped):
    print(f"\n{SAMPLES:,} samples and P5, P50, P95, in milliseconds; how many times as long as Costberg on one core\n")
    print(f"{'':32}{'Costberg':>10}" + "".join(f"{peer:>24}" for peer in peers))
    for row in table:
        cells = [row["peers"].get(peer) for peer in peers]
        shown = [f"{digits(cell['ms'])}  ({digits(cell['ratio'])} x)" if cell else "-" for cell in cells]
        print(f"{row['work']:32}{digits(row['costberg_ms']):>10}" + "".join(f"{cell:>24}" for cell in shown))
    print()
    for peer, result in peers.items():
        print(f"{peer}: {result['versions']}")
    for peer, reason in skipped.items():
        print(f"{peer}: skipped, {reason}")


def numpy_peer():
    # Some machines choose the kernels of its linear algebra by these, which would not be the package as it is.
    environment = {key: text for key, text in os.environ.items() if not key.startswith("OPENBLAS_")}
    return run_json([sys.executable, FOLDER / "numpy_peer.py"], environment)


def squiggle_peer(packages):
    return run_json(["node", FOLDER / "squiggle_peer.mjs", packages])


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=Path)
    parser.add_argument("--squiggle", type=Path)
    parser.add_argument("--no-squiggle", metavar="REASON")
    parser.add_argument("--no-numpy", metavar="REASON")
    return parser.parse_args()


def main():
    asked = arguments()
    peers, skipped = {}, {}
    if asked.no_numpy:
        skipped["NumPy + Matplotlib"] = asked.no_numpy
    else:
        peers["NumPy + Matplotlib"] = numpy_peer()
    if asked.squiggle:
        peers["Squiggle"] = squiggle_peer(asked.squiggle)
    else:
        skipped["Squiggle"] = asked.no_squiggle or "--squiggle was not given"
    table = rows(our_times(asked.build), peers)
    comparison = check(peers, asked.build)
    print_table(table, peers, skipped)
    result = {"rows": table, "versions": {peer: each["versions"] for peer, each in peers.items()}, "skipped": skipped,
              "compared": comparison.compared, "failures": comparison.failures}
    (asked.build / "peers.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
    if comparison.failures:
        print("\npeers: results differ:\n  " + "\n  ".join(comparison.failures), file=sys.stderr)
        return 1
    print(f"{comparison.compared} results compared: equal within their errors")
    return 0


if __name__ == "__main__":
    sys.exit(main())
