"""Computes every explanation again from its own printed formulas and numbers, down to the inputs."""

import json
import math
import re

from program import INPUT_TABLE, SOURCES, check_of_command_line

DEFAULTS = {name: float(row["default"]) for name, row in INPUT_TABLE.items()}
# Quantities that are neither computed nor entered; one that is left out of a sum because it is none is 0.
CONSTANTS = {
    "Hours in a year": 8766,
    "Months in a year": 12,
    "Seconds in an hour": 3600,
    "Tokens in a million": 1e6,
    "Kilowatt-hours in a megawatt-hour": 1000,
    "FLOP per parameter and token": 6,
    "Natural logarithm of 10": math.log(10),
}
# Of those that have every combination of choices in turn; each takes some 40 runs.
RANDOM_SCENARIOS = 12
# A formula prints its operands rounded to a double each; a few of them make some units in the last place.
ROUNDING = 1e-13
FORMULA = re.compile(r"(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|max|min|[-+*/^(), ])+")


def value_of(formula):
    """Powers are the one sign that Python writes otherwise; 2^-1 is as in print."""
    return eval(formula.replace("^", "**"), {"__builtins__": {}, "max": max, "min": min})


def numbers_in(formula):
    return [float(number) for number in re.findall(r"\d+(?:\.\d+)?(?:e[+-]?\d+)?", formula)]


def walk(check, place, node, inputs, seen):
    place = f"{place} > {node['name']}"
    if "input" in node:
        check.expect(f"{place}: {node['value']} is not the input's value", inputs[node["input"]] == node["value"])
        check.expect(f"{place}: no unit", "unit" in node)
    elif node.get("shown_above"):
        check.expect(f"{place}: nothing of that name and value is above", (node["name"], node["value"]) in seen)
    elif "formula" not in node:
        check.expect(f"{place}: {node['value']} is no constant", CONSTANTS.get(node["name"], 0) == node["value"])
    else:
        check.expect(f"{place}: not a formula: {node['formula']}", FORMULA.fullmatch(node["formula"]) is not None)
        scale = max([abs(node["value"])] + [abs(number) for number in numbers_in(node["formula"])])
        tolerance = ROUNDING * (scale if "-" in node["formula"] else abs(node["value"]))
        check.expect_near(f"{place} = {node['formula']}", value_of(node["formula"]), node["value"], tolerance)
        used = numbers_in(node["formula"])
        for operand in node["operands"]:
            stands_in_it = operand.get("changes_nothing") or abs(operand["value"]) in used
            check.expect(f"{place}: {operand['name']} is not in {node['formula']}", stands_in_it)
    for operand in node.get("operands", []):
        walk(check, place, operand, inputs, seen)
    seen.add((node["name"], node["value"]))


def questions(evaluated):
    """The options of explain, and the value that evaluate gives for each."""
    for view, of_view in evaluated["views"].items():
        yield ["--view", view], of_view["total"]
        for activity, by_resource in of_view["entries"].items():
            yield ["--view", view, "--activity", activity], of_view["by_activity"][activity]
            resource, amount = max(by_resource.items(), key=lambda entry: entry[1])
            yield ["--view", view, "--activity", activity, "--resource", resource], amount
    for activity, hours in evaluated["gpu_hours"].items():
        yield ["--view", "gpu_hours", "--activity", activity], hours
    for figure, value in evaluated["figures"].items():
        yield ["--figure", figure], value


def check_scenario(check, path, scenario):
    inputs = dict(DEFAULTS)
    for name, entry in scenario["inputs"].items():
        inputs[name] = entry["value"] if isinstance(entry, dict) else entry
    ask = [path, "--scenario", scenario["id"]]
    evaluated = next(one for one in check.json("evaluate", path)["scenarios"] if one["id"] == scenario["id"])
    for options, value in questions(evaluated):
        place = f"{scenario['id']} {' '.join(options)}"
        explanation = check.json("explain", *ask, *options)["explanation"]
        check.expect(f"{place}: explains {explanation['value']}, not {value}", explanation["value"] == value)
        walk(check, place, explanation, inputs, set())


def main():
    check = check_of_command_line()
    check_files = [(path, None) for path in sorted((SOURCES / "resources/presets").glob("*.costberg"))]
    check_files.append((SOURCES / "tests/data/random_scenarios.costberg", RANDOM_SCENARIOS))
    for path, most in check_files:
        for scenario in json.loads(path.read_text(encoding="utf-8"))["scenarios"][:most]:
            check_scenario(check, path, scenario)
    check.end()


if __name__ == "__main__":
    main()
