"""The same work in NumPy and Matplotlib: draws, totals, quantiles, and five stacked bars on an Agg canvas.

What a careful author would do: everything in arrays, nothing drawn anew that stands, and artists kept between frames.
Prints its results and times as JSON.
"""

import json
import platform
import sys
import time
from pathlib import Path

import matplotlib
import numpy

matplotlib.use("Agg")
from matplotlib import pyplot

import cost_model as model

SAMPLES = 100_000
QUANTILES = (0.05, 0.5, 0.95)
NORMAL_AT_95 = 1.6448536269514722
FOLDER = Path(__file__).parent
INPUT_TABLE = model.read_input_table(FOLDER.parents[2] / "resources/reference/inputs.csv")


class Side:
    """One side of a distribution: x = unlinked(center + slope z)."""

    def __init__(self, end, median, link):
        with numpy.errstate(divide="ignore"):
            linked_end, linked_median = self.linked(end, link), self.linked(median, link)
        if not (numpy.isfinite(linked_end) and numpy.isfinite(linked_median)):
            link, linked_end, linked_median = "linear", end, median
        self.link = link
        self.center = linked_median
        self.slope = (linked_end - linked_median) / NORMAL_AT_95

    @staticmethod
    def linked(x, link):
        x = numpy.float64(x)
        return {"linear": lambda: x, "log": lambda: numpy.log(x), "logit": lambda: numpy.log(x / (1 - x))}[link]()

    @staticmethod
    def unlinked(x, link):
        if link == "linear":
            return x
        exponential = numpy.exp(x)
        return exponential if link == "log" else exponential / (1 + exponential)


class Distribution:
    """Two half-normals through low, value and high, held inside the input's limits."""

    def __init__(self, name, value, low, high):
        row = INPUT_TABLE[name]
        link = "log" if row["scale"] == "log" else "logit" if row["unit"] == "fraction" else "linear"
        self.below, self.above = Side(low, value, link), Side(high, value, link)
        self.below.slope = -self.below.slope
        self.limits = float(row["min"]), float(row["max"])

    def at(self, z):
        below, above = self.below, self.above
        if below.link == above.link:
            center = numpy.where(z < 0, below.center, above.center) if below.center != above.center else above.center
            drawn = Side.unlinked(center + numpy.where(z < 0, below.slope, above.slope) * z, above.link)
        else:
            lower = Side.unlinked(below.center + below.slope * z, below.link)
            upper = Side.unlinked(above.center + above.slope * z, above.link)
            drawn = numpy.where(z < 0, lower, upper)
        return numpy.clip(drawn, *self.limits)


class Simulation:
    """A scenario's inputs with a column of draws for each that is uncertain."""

    def __init__(self, path, seed=1):
        self.values, self.ranges = model.read_scenario(path)
        self.columns = dict(self.values)
        self.generator = numpy.random.default_rng(seed)
        self.normals = {}
        self.draw_all()

    def draw_all(self):
        for name, (low, high) in self.ranges.items():
            self.normals[name] = self.generator.standard_normal(SAMPLES)
            self.columns[name] = Distribution(name, self.values[name], low, high).at(self.normals[name])

    def move(self, name, value):
        """A slider moves: its column alone is transformed anew."""
        low, high = self.ranges[name]
        self.values[name] = value
        self.columns[name] = Distribution(name, value, low, high).at(self.normals[name])


def all_views(a, larger, smaller):
    return {
        "headline": model.headline(a),
        "market": model.market(a),
        "amortized": model.amortized(a),
        "cash": model.cash(a, larger, smaller),
        "fleet": model.fleet(a),
    }


def point_views(simulation):
    return all_views(simulation.values, max, min)


def quantiles_of(totals):
    return numpy.quantile(totals, QUANTILES)


class Bars:
    """Five stacked bars with whiskers. Artists are made once; a frame moves them and draws the canvas."""

    def __init__(self, views):
        self.figure, self.axes = pyplot.subplots(figsize=(10.5, 8), dpi=100)
        self.patches = {}
        for position, (view, parts) in enumerate(views.items()):
            for color, activity in enumerate(parts):
                bar = self.axes.bar(position, 0, width=0.6, color=f"C{color % 10}")
                self.patches[view, activity] = bar.patches[0]
        self.whiskers = [self.axes.plot([i, i], [0, 0], color="black")[0] for i in range(len(views))]
        self.labels = [self.axes.text(i, 0, "", ha="center", va="bottom") for i in range(len(views))]
        self.axes.set_xticks(range(len(views)), views)

    def draw(self, views, quantiles):
        top = 0
        for position, (view, parts) in enumerate(views.items()):
            bottom = 0
            for activity, amount in parts.items():
                patch = self.patches[view, activity]
                patch.set_y(bottom)
                patch.set_height(amount)
                bottom += amount
            low, _, high = quantiles[view]
            self.whiskers[position].set_ydata([low, high])
            self.labels[position].set_text(f"${bottom / 1e6:,.1f}M")
            self.labels[position].set_y(bottom)
            top = max(top, bottom, high)
        self.axes.set_ylim(0, top * 1.05)
        self.figure.canvas.draw()


def milliseconds(work, times):
    """The median of so many runs, after one that warms up."""
    work()
    measured = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        measured.append((time.perf_counter() - start) * 1000)
    return sorted(measured)[len(measured) // 2]


def headline_task():
    simulation = Simulation(FOLDER / "headline.costberg")

    def work():
        simulation.draw_all()
        return quantiles_of(model.total(model.headline(simulation.columns)))

    return {"ms": milliseconds(work, 50), "quantiles": list(work()), "point": model.total(point_views(simulation)["headline"])}


def amortized_task():
    simulation = Simulation(FOLDER / "amortized.costberg")

    def work():
        simulation.draw_all()
        return quantiles_of(model.total(model.amortized(simulation.columns)))

    return {"ms": milliseconds(work, 30), "quantiles": list(work()), "point": model.total(point_views(simulation)["amortized"])}


def slider_task():
    simulation = Simulation(FOLDER / "amortized.costberg")
    bars = Bars(point_views(simulation))
    steps = iter(range(1_000_000))

    def resampled():
        simulation.move("experiments.compute_multiple", 1.5 + 0.01 * (next(steps) % 200))
        sampled = all_views(simulation.columns, numpy.maximum, numpy.minimum)
        return {view: quantiles_of(model.total(parts)) for view, parts in sampled.items()}

    def frame():
        bars.draw(point_views(simulation), resampled())

    times = {"resample_ms": milliseconds(resampled, 30), "ms": milliseconds(frame, 30)}
    simulation = Simulation(FOLDER / "amortized.costberg")
    sampled = all_views(simulation.columns, numpy.maximum, numpy.minimum)
    return {
        **times,
        "quantiles": {view: list(quantiles_of(model.total(parts))) for view, parts in sampled.items()},
        "points": {view: model.total(parts) for view, parts in point_views(simulation).items()},
    }


def main():
    result = {
        "versions": f"Python {platform.python_version()}, NumPy {numpy.__version__}, Matplotlib {matplotlib.__version__}",
        "samples": SAMPLES,
        "headline": headline_task(),
        "amortized": amortized_task(),
        "slider": slider_task(),
    }
    json.dump(result, sys.stdout, default=float)


if __name__ == "__main__":
    main()
