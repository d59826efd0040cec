"""Draws totals from the ranges of the benchmarks' scenarios, sample by sample, and compares their quantiles.

The draws are Python's own pseudorandom normals, the distribution and the formulas are written from their description.
"""

import math
import random

from program import INPUT_TABLE, SOURCES, check_of_command_line, model

SAMPLES = 50_000
PROBABILITIES = (0.05, 0.25, 0.5, 0.75, 0.95)
NORMAL_AT_95 = 1.6448536269514722
# So many standard errors are chance once in a million; 30 quantiles are compared, always with the same draws.
STANDARD_ERRORS = 5


def logit(x):
    return math.log(x / (1 - x))


LINKS = {
    "linear": (lambda x: x, lambda y: y),
    "log": (math.log, math.exp),
    "logit": (logit, lambda y: 1 / (1 + math.exp(-y))),
}


def linked_side(end, median, link):
    """Link, center and slope of one side; a side that reaches a point without a link is linear."""
    try:
        center = LINKS[link][0](median)
        return link, center, (LINKS[link][0](end) - center) / NORMAL_AT_95
    except (ValueError, ZeroDivisionError):
        return "linear", median, (end - median) / NORMAL_AT_95


def drawing(name, value, low, high):
    """The function from a normal draw to a value of the input."""
    row = INPUT_TABLE[name]
    link = "log" if row["scale"] == "log" else "logit" if row["unit"] == "fraction" else "linear"
    below, above = linked_side(low, value, link), linked_side(high, value, link)
    least, most = float(row["min"]), float(row["max"])

    def drawn(z):
        link, center, slope = above if z >= 0 else below
        return min(max(LINKS[link][1](center + slope * abs(z)), least), most)

    return drawn


def totals(values, ranges):
    """The totals of all samples, sorted, by view."""
    draw = {name: drawing(name, values[name], *ends) for name, ends in ranges.items()}
    generator = random.Random(7)
    found = {view: [] for view in model.VIEWS}
    for _ in range(SAMPLES):
        sample = dict(values)
        for name, drawn in draw.items():
            sample[name] = drawn(generator.gauss(0, 1))
        for view in model.VIEWS:
            parts = model.cash(sample, max, min) if view == "cash" else getattr(model, view)(sample)
            found[view].append(model.total(parts))
    return {view: sorted(amounts) for view, amounts in found.items()}


def quantile(amounts, probability):
    return amounts[min(int(probability * len(amounts)), len(amounts) - 1)]


def standard_error(amounts, probability):
    density = 0.02 / max(quantile(amounts, probability + 0.01) - quantile(amounts, probability - 0.01), 1e-300)
    return math.sqrt(probability * (1 - probability) / len(amounts)) / density


def compare(check, name):
    path = SOURCES / f"tests/bench/peers/{name}.costberg"
    quantiles = ",".join(map(str, PROBABILITIES))
    printed = check.json("simulate", path, "--samples", "1000000", "--quantiles", quantiles)
    stated_error = printed["simulation"]["quantile_relative_error"]
    ours = printed["scenarios"][0]["views"]
    for view, amounts in totals(*model.read_scenario(path)).items():
        for probability in PROBABILITIES:
            expected = quantile(amounts, probability)
            tolerance = STANDARD_ERRORS * standard_error(amounts, probability) + stated_error * expected
            found = ours[view]["quantiles"][str(probability)]
            check.expect_near(f"{name}: {view}, P{100 * probability:g}", found, expected, tolerance)
        mean = sum(amounts) / len(amounts)
        spread = math.sqrt(sum((amount - mean) ** 2 for amount in amounts)) / len(amounts)
        check.expect_near(f"{name}: {view}, mean", ours[view]["mean"], mean, STANDARD_ERRORS * spread + 1e-6 * mean)


def main():
    check = check_of_command_line()
    compare(check, "headline")
    compare(check, "amortized")
    check.end()


if __name__ == "__main__":
    main()
