"""Random scenarios with ranges of every kind under random choices: quantiles of simulate against draws of one's own.

Each input that has a range is drawn sample by sample from Python's pseudorandom normals; nothing is shared with the
program but the table of inputs. A true quantile lies between two of the sorted draws, far enough apart that chance
alone goes beyond them once in a million; the program's must lie there too.

`ranges.py PROGRAM` takes seconds; `DRAWS=20000 ranges.py PROGRAM` takes half a minute, and is three times as strict.
"""

import json
import math
import os
import random
import tempfile
from pathlib import Path

import whole_model
from program import INPUT_TABLE, SOURCES, check_of_command_line
from simulation import drawing

SCENARIOS = 20
DRAWS = int(os.environ.get("DRAWS", "2000"))
SAMPLES = 200_000
PROBABILITIES = (0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99)
STANDARD_ERRORS = 5
# The part of the inputs that has a range: where few have one, the shape of each shows.
UNCERTAIN = (0.03, 0.1, 0.3, 0.7)
CHOICES = {
    "training.method": ("gpu_hours", "flop"),
    "experiments.synthetic_data": ("separate", "included"),
    "synthetic.method": ("gpu_hours", "tokens", "api"),
    "headline.scope": ("training", "training_and_synthetic"),
    "hardware.method": ("per_gpu", "parts"),
    "hardware.price_scope": ("accelerator", "server"),
    "hardware.depreciation": ("straight_line", "annuity", "declining"),
    "running.method": ("parts", "direct"),
}


def along(row, position):
    """A value of the slider's track, from 0 to 1 by the input's scale."""
    least, most = float(row["slider_from"]), float(row["slider_to"])
    if row["scale"] == "log":
        return least * (most / least) ** position
    return least + (most - least) * position


def random_entry(generator, row, uncertain):
    """A value; with that probability with a range, of one side or both, which may end at a limit or begin there."""
    limits = float(row["min"]), float(row["max"])
    low, value, high = sorted(along(row, generator.random()) for _ in range(3))
    if generator.random() < 0.1:
        value, low = (limits[0], limits[0]) if generator.random() < 0.5 else (value, limits[0])
    elif generator.random() < 0.1 and row["unit"] == "fraction":
        value, high = (limits[1], limits[1]) if generator.random() < 0.5 else (value, limits[1])
    entry = {"value": value}
    if generator.random() < uncertain:
        sides = generator.choice((("low",), ("high",), ("low", "high"), ("low", "high"), ("low", "high")))
        entry.update({side: min(low, value) if side == "low" else max(high, value) for side in sides})
    return entry


def random_scenario(generator, uncertain):
    return {
        "id": "random",
        "choices": {name: generator.choice(values) for name, values in CHOICES.items()},
        "inputs": {name: random_entry(generator, row, uncertain) for name, row in INPUT_TABLE.items()},
    }


def drawn_totals(generator, scenario):
    """The totals of all draws, sorted, by view."""
    values = {name: entry["value"] for name, entry in scenario["inputs"].items()}
    draw = {name: drawing(name, entry["value"], entry.get("low", entry["value"]), entry.get("high", entry["value"]))
            for name, entry in scenario["inputs"].items() if len(entry) > 1}
    found = {}
    for _ in range(DRAWS):
        sample = dict(values)
        for name, drawn in draw.items():
            sample[name] = drawn(generator.gauss(0, 1))
        for view, amount in whole_model.totals(sample, scenario["choices"]).items():
            found.setdefault(view, []).append(amount)
    return {view: sorted(amounts) for view, amounts in found.items()}


def bounds(amounts, probability):
    """The two draws between which the true quantile lies; the very ends say nothing."""
    count = len(amounts)
    reach = STANDARD_ERRORS * math.sqrt(count * probability * (1 - probability)) + 1
    first, last = math.floor(count * probability - reach), math.ceil(count * probability + reach)
    return amounts[first] if first >= 0 else 0.0, amounts[last] if last < count else math.inf


def compare(check, path, place, scenario, generator):
    path.write_text(json.dumps({"format": "costberg", "version": 1, "scenarios": [scenario]}), encoding="utf-8")
    quantiles = ",".join(map(str, PROBABILITIES))
    printed = check.json("simulate", path, "--samples", str(SAMPLES), "--quantiles", quantiles)
    error = printed["simulation"]["quantile_relative_error"]
    ours = printed["scenarios"][0]["views"]
    values = {name: entry["value"] for name, entry in scenario["inputs"].items()}
    for view, amount in whole_model.totals(values, scenario["choices"]).items():
        check.expect_near(f"{place}: {view}, point", ours[view]["point"], amount, 1e-12 * amount)
    for view, amounts in drawn_totals(generator, scenario).items():
        for probability in PROBABILITIES:
            low, high = bounds(amounts, probability)
            found = ours[view]["quantiles"][str(probability)]
            check.expect(f"{place}: {view}, P{100 * probability:g}: found {found!r}, expected {low!r} to {high!r}",
                         low * (1 - error) <= found <= high * (1 + error))


def compare_points(check):
    """Every total of the random scenarios of the tests."""
    path = SOURCES / "tests/data/random_scenarios.costberg"
    scenarios = json.loads(path.read_text(encoding="utf-8"))["scenarios"]
    for scenario, evaluated in zip(scenarios, check.json("evaluate", path)["scenarios"]):
        for view, amount in whole_model.totals(scenario["inputs"], scenario["choices"]).items():
            found = evaluated["views"][view]["total"]
            check.expect_near(f"{scenario['id']}: {view}", found, amount, 1e-12 * amount)


def main():
    check = check_of_command_line()
    generator = random.Random(11)
    compare_points(check)
    with tempfile.TemporaryDirectory() as folder:
        for index in range(SCENARIOS):
            scenario = random_scenario(generator, UNCERTAIN[index % len(UNCERTAIN)])
            compare(check, Path(folder) / "random.costberg", f"scenario {index}", scenario, generator)
    check.end()


if __name__ == "__main__":
    main()
