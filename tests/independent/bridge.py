"""Integrates what each changed input causes between random scenarios, and compares it with compare --bridge.

No gradients: differences of totals around each point of the way, by adaptive Simpson quadrature.
"""

import json
import math
import random
import tempfile
from pathlib import Path

from program import INPUT_TABLE, SOURCES, check_of_command_line, model

PAIRS = 300
# Of the larger total; the differences are good to some 1e-9 of it.
TOLERANCE = 1e-6
DEEPEST = 30


def random_value(generator, row):
    """Within the slider's track, by its scale."""
    least, most = float(row["slider_from"]), float(row["slider_to"])
    if row["scale"] == "log":
        return least * (most / least) ** generator.random()
    return least + (most - least) * generator.random()


def random_pair(generator):
    """Inputs by name, and the same with about a third of them changed."""
    first = {name: random_value(generator, row) for name, row in INPUT_TABLE.items()}
    second = {name: random_value(generator, row) if generator.random() < 0.3 else first[name]
              for name, row in INPUT_TABLE.items()}
    return first, second


def total(view, inputs):
    return model.total(model.cash(inputs, max, min) if view == "cash" else getattr(model, view)(inputs))


def speed(view, first, second, name, position):
    """How fast the total changes there by the movement of one input alone, from four points around."""
    there = {key: first[key] + position * (second[key] - first[key]) for key in first}
    middle = there[name]
    step = 1e-3 * middle

    def at(steps):
        there[name] = middle + steps * step
        return total(view, there)

    slope = (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * step)
    return slope * (second[name] - first[name])


def simpson(function, left, right, ends, middle, whole, tolerance, depth):
    center = (left + right) / 2
    quarters = function((left + center) / 2), function((center + right) / 2)
    width = (right - left) / 12
    halves = width * (ends[0] + 4 * quarters[0] + middle), width * (middle + 4 * quarters[1] + ends[1])
    error = sum(halves) - whole
    if abs(error) <= 15 * tolerance or depth == 0:
        return sum(halves) + error / 15
    return (simpson(function, left, center, (ends[0], middle), quarters[0], halves[0], tolerance / 2, depth - 1)
            + simpson(function, center, right, (middle, ends[1]), quarters[1], halves[1], tolerance / 2, depth - 1))


def integral(function, tolerance):
    """From 0 to 1, in uneven pieces, so that no symmetry hides an error."""
    places = (0, 0.07, 0.31, 0.62, 1)
    found = 0
    for left, right in zip(places, places[1:]):
        ends, middle = (function(left), function(right)), function((left + right) / 2)
        whole = (right - left) / 6 * (ends[0] + 4 * middle + ends[1])
        found += simpson(function, left, right, ends, middle, whole, tolerance / 4, DEEPEST)
    return found


def compare(check, folder, view, first, second):
    scenarios = [{"id": name, "choices": model.CHOICES, "inputs": inputs}
                 for name, inputs in (("first", first), ("second", second))]
    path = Path(folder) / "pair.costberg"
    path.write_text(json.dumps({"format": "costberg", "version": 1, "scenarios": scenarios}), encoding="utf-8")
    bridge = check.json("compare", path, "--view", view, "--bridge")
    larger = max(total(view, first), total(view, second))
    check.expect_near(f"{view}: from", bridge["from"], total(view, first), 1e-9 * larger)
    check.expect_near(f"{view}: to", bridge["to"], total(view, second), 1e-9 * larger)
    changed = {name for name in first if first[name] != second[name]}
    check.expect(f"{view}: not the changed inputs", {one["input"] for one in bridge["contributions"]} == changed)
    size = max([larger] + [abs(one["amount"]) for one in bridge["contributions"]])
    for one in bridge["contributions"]:
        name = one["input"]
        expected = integral(lambda position, name=name: speed(view, first, second, name, position), 1e-8 * size)
        check.expect_near(f"{view}: {name} from {first[name]} to {second[name]}", one["amount"], expected, TOLERANCE * size)


def main():
    check = check_of_command_line()
    generator = random.Random(3)
    with tempfile.TemporaryDirectory() as folder:
        for index in range(PAIRS):
            compare(check, folder, model.VIEWS[index % len(model.VIEWS)], *random_pair(generator))
    check.end()


if __name__ == "__main__":
    main()
