"""The totals of the five views under every choice, written from the description of the model."""

import math

HOURS_A_YEAR = 8766.0
MONTHS_A_YEAR = 12.0


def gpu_hours(a, choices):
    """Of the final run, of synthetic data, and of all activities."""
    pretraining = a["training.pretraining_gpu_hours"]
    if choices["training.method"] == "flop":
        speed = a["training.peak_flops"] * a["training.mfu"] * a["training.goodput"]
        pretraining = 6 * a["training.active_parameters"] * a["training.tokens"] / (speed * 3600)
    final_run = pretraining + a["training.midtraining_gpu_hours"] + a["training.posttraining_gpu_hours"]
    synthetic = {"gpu_hours": a["synthetic.gpu_hours"], "api": 0.0}.get(choices["synthetic.method"])
    if synthetic is None:
        generated = a["synthetic.kept_tokens"] / a["synthetic.accepted_share"] / a["synthetic.output_rate"]
        read = a["synthetic.prompt_tokens"] / a["synthetic.prompt_rate"]
        synthetic = (generated + read) / 3600 / a["synthetic.efficiency"]
    experiments = (a["experiments.compute_multiple"] - 1) * final_run
    if choices["experiments.synthetic_data"] == "included":
        experiments = max(0.0, experiments - synthetic)
    return final_run, synthetic, final_run + experiments + synthetic + a["training.evaluation_gpu_hours"]


def purchase(a, choices):
    """USD of one GPU."""
    if choices["hardware.method"] == "per_gpu":
        return a["hardware.capex_per_gpu"]
    factor = 1.0 if choices["hardware.price_scope"] == "server" else a["hardware.server_factor"]
    servers = a["hardware.accelerator_price"] * factor
    network = servers * a["hardware.network_share"] / (1 - a["hardware.network_share"])
    return (servers + network) * (1 + a["hardware.storage_share"])


def depreciation_a_year(a, choices, bought):
    """USD of one GPU a year, busy or not."""
    kept, life, rate = a["hardware.residual_share"], a["hardware.useful_life_years"], a["hardware.cost_of_capital"]
    if choices["hardware.depreciation"] == "declining":
        fall = a["hardware.price_decline"]
        return bought * 10 ** (-fall * a["hardware.age_years"]) * fall * math.log(10)
    if choices["hardware.depreciation"] == "straight_line" or rate == 0:
        return bought * (1 - kept) / life
    discount = (1 + rate) ** -life
    return bought * (1 - kept * discount) * rate / -math.expm1(-life * math.log1p(rate))


def running_a_year(a, choices, bought):
    """USD of one GPU a year."""
    if choices["running.method"] == "direct":
        return a["running.cost_per_gpu_year"]
    power = a["running.accelerator_power"] * a["running.server_power_factor"]
    busy = a["hardware.utilization"]
    mean_share = busy * a["running.busy_power_share"] + (1 - busy) * a["running.idle_power_share"]
    energy = power * a["running.pue"] * HOURS_A_YEAR * mean_share * a["running.electricity_price"]
    colocation = power * a["running.colocation_price"] * MONTHS_A_YEAR
    return energy + colocation + bought * a["running.maintenance_share"]


def totals(a, choices):
    """USD by view."""
    final_run, synthetic, all_hours = gpu_hours(a, choices)
    bought = purchase(a, choices)
    running = running_a_year(a, choices, bought)
    years_of_work = a["people.headcount"] * a["people.time_share"] * a["project.duration_years"]
    overhead = 1 + a["people.overhead_share"]
    salaries = years_of_work * a["people.base_salary"] * a["people.burden_factor"] * overhead
    equity = years_of_work * a["people.equity"] * overhead
    beside = a["data.licenses"] + a["data.annotations"] * a["data.annotation_price"] + a["project.other_costs"]
    if choices["synthetic.method"] == "api":
        beside += a["synthetic.kept_tokens"] / a["synthetic.accepted_share"] * a["synthetic.api_price"] / 1e6
    rent = a["rental.price"] * (1 + a["rental.extras_share"])
    share = a["hardware.owned_share"]
    owned = (depreciation_a_year(a, choices, bought) + running) / (HOURS_A_YEAR * a["hardware.utilization"])
    printed = final_run + (synthetic if choices["headline.scope"] == "training_and_synthetic" else 0.0)
    fleet_while = a["hardware.gpus"] * (bought + running * a["project.duration_years"])
    fleet_over_life = a["hardware.gpus"] * (bought + running * a["hardware.useful_life_years"])
    rented = all_hours * (1 - share) * rent
    return {
        "headline": printed * a["rental.price"],
        "market": all_hours * rent + salaries + equity + beside,
        "amortized": all_hours * share * owned + rented + salaries + equity + beside,
        "cash": fleet_while + rented + salaries + beside,
        "fleet": fleet_over_life,
    }
