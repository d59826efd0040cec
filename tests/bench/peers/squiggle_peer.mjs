// The same work in Squiggle: a program is written from the scenario, and run with 100,000 samples.
//
// usage: node squiggle_peer.mjs PACKAGES    the folder whose node_modules has @quri/squiggle-lang
// Prints its results and times as JSON.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const samples = 100_000;
const normalAt95 = 1.6448536269514722;
const folder = dirname(fileURLToPath(import.meta.url));

const packages = resolve(process.argv[2]);
const squiggle = join(packages, "node_modules/@quri/squiggle-lang");
const { version, exports: entries, main } = JSON.parse(readFileSync(join(squiggle, "package.json"), "utf8"));
const entry = entries?.["."]?.default ?? entries?.["."]?.import ?? entries?.["."] ?? main;
const { run, defaultEnvironment } = await import(pathToFileURL(join(squiggle, entry)));

/// Rows of the table of inputs by id. Only the last column, the source, is quoted.
function inputTable() {
    const [head, ...rows] = readFileSync(join(folder, "../../../resources/reference/inputs.csv"), "utf8").trim().split("\n");
    const names = head.split(",");
    const cells = (row) => row.match(/("([^"]|"")*"|[^,]*)(,|$)/g).map((cell) => cell.replace(/,$/, "").replace(/^"|"$/g, ""));
    return new Map(rows.map((row) => [cells(row)[0], Object.fromEntries(cells(row).map((cell, i) => [names[i], cell]))]));
}
const table = inputTable();

const nameOf = (id) => "v_" + id.replaceAll(".", "_");

const links = {
    linear: { of: (x) => x, written: (x) => x },
    log: { of: Math.log, written: (x) => `exp(${x})` },
    logit: { of: (x) => Math.log(x / (1 - x)), written: (x) => `1 / (1 + exp(-(${x})))` },
};

/// What cannot be drawn in 100,000 samples.
const farthestDraw = 6;

/// One side of a distribution: its link, center and slope.
function sideTowards(end, median, wanted, direction) {
    const isFinite = Number.isFinite(links[wanted].of(end)) && Number.isFinite(links[wanted].of(median));
    const link = links[isFinite ? wanted : "linear"];
    return { link, center: link.of(median), slope: (direction * (link.of(end) - link.of(median))) / normalAt95 };
}

/// Two half-normals through low, value and high. z is a standard normal and s its size: whole sets of samples, for a
/// function of each sample takes four times as long. Held inside the limits where a draw could leave them.
function drawn(id, { value, low, high }) {
    const { scale, unit, min, max } = table.get(id);
    const wanted = scale === "log" ? "log" : unit === "fraction" ? "logit" : "linear";
    const below = sideTowards(low, value, wanted, -1);
    const above = sideTowards(high, value, wanted, 1);
    let expression;
    if (below.link === above.link) {
        const [ofZ, ofSize] = [(above.slope + below.slope) / 2, (above.slope - below.slope) / 2];
        expression = above.link.written(`${above.center} + (${ofZ}) * z + (${ofSize}) * s`);
    } else {
        const lower = below.link.written(`${below.center} + ${below.slope / 2} * (z - s)`);
        const upper = above.link.written(`${above.center} + ${above.slope / 2} * (z + s)`);
        expression = `${lower} + ${upper} - ${value}`;
    }
    const isLinear = (side) => side.link === links.linear;
    if (isLinear(below) && below.center - farthestDraw * below.slope < Number(min)) expression = `max(${expression}, ${min})`;
    if (isLinear(above) && above.center + farthestDraw * above.slope > Number(max)) expression = `min(${expression}, ${max})`;
    return `{
    z = SampleSet.fromDist(normal(0, 1))
    s = (z * z) ^ 0.5
    ${expression}
}`;
}

function inputsOf(path) {
    const scenario = JSON.parse(readFileSync(path, "utf8")).scenarios[0];
    return Object.entries(scenario.inputs)
        .map(([id, entry]) => `${nameOf(id)} = ${entry.low === undefined ? (entry.value ?? entry) : drawn(id, entry)}`)
        .join("\n");
}

const finalRun = "v_training_pretraining_gpu_hours + v_training_midtraining_gpu_hours + v_training_posttraining_gpu_hours";

const headline = `(${finalRun} + v_synthetic_gpu_hours) * v_rental_price`;

const amortized = `{
    hours = v_experiments_compute_multiple * (${finalRun}) + v_synthetic_gpu_hours + v_training_evaluation_gpu_hours
    server = v_hardware_accelerator_price * v_hardware_server_factor
    network = server * v_hardware_network_share / (1 - v_hardware_network_share)
    purchase = (server + network) * (1 + v_hardware_storage_share)
    power = v_running_accelerator_power * v_running_server_power_factor
    u = v_hardware_utilization
    meanShare = u * v_running_busy_power_share + (1 - u) * v_running_idle_power_share
    energy = power * v_running_pue * 8766 * meanShare * v_running_electricity_price
    colocation = power * v_running_colocation_price * 12
    running = energy + colocation + purchase * v_running_maintenance_share
    depreciation = purchase * (1 - v_hardware_residual_share) / v_hardware_useful_life_years
    owned = (depreciation + running) / (8766 * u)
    rent = v_rental_price * (1 + v_rental_extras_share)
    hour = v_hardware_owned_share * owned + (1 - v_hardware_owned_share) * rent
    years = v_people_headcount * v_people_time_share * v_project_duration_years
    staff = years * (v_people_base_salary * v_people_burden_factor + v_people_equity) * (1 + v_people_overhead_share)
    data = v_data_licenses + v_data_annotations * v_data_annotation_price
    hours * hour + staff + data + v_project_other_costs
}`;

function programOf(file, total) {
    return `${inputsOf(join(folder, file))}
total = ${total}
[quantile(total, 0.05), quantile(total, 0.5), quantile(total, 0.95)]`;
}

async function quantilesOf(program) {
    const output = await run(program, { environment: { ...defaultEnvironment, sampleCount: samples } });
    const result = output.getEndResult();
    if (!result.ok) throw new Error(String(result.value));
    return result.value.asJS();
}

/// The median of so many runs, after one that warms up.
async function task(program, times) {
    const quantiles = await quantilesOf(program);
    const measured = [];
    for (let i = 0; i < times; ++i) {
        const start = performance.now();
        await quantilesOf(program);
        measured.push(performance.now() - start);
    }
    measured.sort((a, b) => a - b);
    return { ms: measured[Math.floor(times / 2)], quantiles };
}

console.log(
    JSON.stringify({
        versions: `Node ${process.version.slice(1)}, Squiggle ${version}`,
        samples,
        headline: await task(programOf("headline.costberg", headline), 10),
        amortized: await task(programOf("amortized.costberg", amortized), 5),
    }),
);
