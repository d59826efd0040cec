"""The formulas of the five views for the choices of the scenarios beside this file, for numbers and NumPy arrays alike.

Written from the description of the model, independently of the program, for comparisons of speed and of results.
"""

import csv
import json

HOURS_A_YEAR = 8766.0
MONTHS_A_YEAR = 12.0

CHOICES = {
    "training.method": "gpu_hours",
    "experiments.synthetic_data": "separate",
    "synthetic.method": "gpu_hours",
    "headline.scope": "training_and_synthetic",
    "hardware.method": "parts",
    "hardware.price_scope": "accelerator",
    "hardware.depreciation": "straight_line",
    "running.method": "parts",
}

VIEWS = ("headline", "market", "amortized", "cash", "fleet")


def read_scenario(path):
    """The inputs of the file's scenario: values, and (low, high) of those that have a range."""
    with open(path, encoding="utf-8") as file:
        scenario = json.load(file)["scenarios"][0]
    if scenario["choices"] != CHOICES:
        raise SystemExit(f"{path}: choices: found {scenario['choices']}, expected {CHOICES}")
    values, ranges = {}, {}
    for name, entry in scenario["inputs"].items():
        values[name] = entry["value"] if isinstance(entry, dict) else entry
        if isinstance(entry, dict) and "low" in entry:
            ranges[name] = (entry["low"], entry["high"])
    return values, ranges


def read_input_table(path):
    """Rows of the table of inputs by id: scale, unit and limits say how an input is drawn."""
    with open(path, encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def gpu_hours(a):
    final_run = {
        "pretraining": a["training.pretraining_gpu_hours"],
        "midtraining": a["training.midtraining_gpu_hours"],
        "posttraining": a["training.posttraining_gpu_hours"],
    }
    return {
        **final_run,
        "experiments": (a["experiments.compute_multiple"] - 1) * sum(final_run.values()),
        "synthetic_data": a["synthetic.gpu_hours"],
        "evaluation": a["training.evaluation_gpu_hours"],
    }


def purchase(a):
    """USD of one GPU with its parts."""
    server = a["hardware.accelerator_price"] * a["hardware.server_factor"]
    network = server * a["hardware.network_share"] / (1 - a["hardware.network_share"])
    return (server + network) * (1 + a["hardware.storage_share"])


def running_a_year(a, bought):
    """USD of one GPU a year."""
    power = a["running.accelerator_power"] * a["running.server_power_factor"]
    busy = a["hardware.utilization"]
    mean_share = busy * a["running.busy_power_share"] + (1 - busy) * a["running.idle_power_share"]
    energy = power * a["running.pue"] * HOURS_A_YEAR * mean_share * a["running.electricity_price"]
    colocation = power * a["running.colocation_price"] * MONTHS_A_YEAR
    return energy + colocation + bought * a["running.maintenance_share"]


def staff(a, equity_counts):
    years = a["people.headcount"] * a["people.time_share"] * a["project.duration_years"]
    salaries = years * a["people.base_salary"] * a["people.burden_factor"]
    equity = years * a["people.equity"] if equity_counts else 0.0
    return (salaries + equity) * (1 + a["people.overhead_share"])


def data(a):
    return a["data.licenses"] + a["data.annotations"] * a["data.annotation_price"]


def rent(a):
    return a["rental.price"] * (1 + a["rental.extras_share"])


def priced(hours, price):
    return {activity: amount * price for activity, amount in hours.items()}


def headline(a):
    hours = gpu_hours(a)
    printed = ("pretraining", "midtraining", "posttraining", "synthetic_data")
    return {activity: hours[activity] * a["rental.price"] for activity in printed}


def market(a):
    return {**priced(gpu_hours(a), rent(a)), "staff": staff(a, True), "data": data(a), "other": a["project.other_costs"]}


def amortized(a):
    bought = purchase(a)
    depreciation = bought * (1 - a["hardware.residual_share"]) / a["hardware.useful_life_years"]
    owned = (depreciation + running_a_year(a, bought)) / (HOURS_A_YEAR * a["hardware.utilization"])
    share = a["hardware.owned_share"]
    hour = share * owned + (1 - share) * rent(a)
    return {**priced(gpu_hours(a), hour), "staff": staff(a, True), "data": data(a), "other": a["project.other_costs"]}


def cash(a, larger, smaller):
    hours = gpu_hours(a)
    bought = purchase(a)
    years = a["project.duration_years"]
    fleet = a["hardware.gpus"] * bought
    used = fleet * (1 - a["hardware.residual_share"]) * smaller(1.0, years / a["hardware.useful_life_years"])
    spent = used + a["hardware.gpus"] * running_a_year(a, bought) * years
    share = a["hardware.owned_share"]
    owned = sum(hours.values()) * share
    divisor = larger(owned, a["hardware.gpus"] * HOURS_A_YEAR * years * a["hardware.utilization"])
    hour = spent * share / divisor + (1 - share) * rent(a)
    return {
        **priced(hours, hour),
        "staff": staff(a, False),
        "data": data(a),
        "other": a["project.other_costs"],
        "other_use": spent * (1 - owned / divisor),
        "unused_life": fleet - used,
    }


def fleet(a):
    bought = purchase(a)
    return {"fleet": a["hardware.gpus"] * (bought + running_a_year(a, bought) * a["hardware.useful_life_years"])}


def total(parts):
    return sum(parts.values())
