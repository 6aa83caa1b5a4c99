const { version, presets, kinds, tools } = JSON.parse(document.querySelector("#data").textContent);
const form = document.querySelector("#filters");
const search = document.querySelector("#q");

/** Filters beside the words, by the name of their field: whether a tool passes a chosen value. */
const FILTERS = {
  preset: (tool, preset) =>
    preset in CONFIGURED ? CONFIGURED[preset].includes(tool.state) : tool.presets.includes(preset),
  kind: (tool, kind) => tool.kinds.includes(kind),
  resource: (tool, resource) => tool.resource === resource,
};
/** What of the configuration can be chosen like a preset: the states that count. */
const CONFIGURED = { configured: ["listed", "by search", "unlisted"], listed: ["listed"], off: ["off"] };

const linkTo = (name) => (byName.has(name) ? `#${encodeURIComponent(name)}` : undefined);
const rows = tools.map((tool) => {
  const { name, aliases, title, description, path = "", arguments: args } = tool;
  const about = args.map(
    (argument) => `${argument.name} ${tool.schema.properties[argument.name].description ?? ""}`,
  );
  const text = [name, ...aliases, title, description, path, ...about].join("\n").toLowerCase();
  const entry = document.createElement("tool-entry");
  return { tool, text, entry, group: undefined };
});
const byName = new Map(
  rows.flatMap((row) => [row.tool.name, ...row.tool.aliases].map((name) => [name, row])),
);

const groups = new Map();
for (const row of rows) {
  row.entry.show(row.tool, linkTo);
  row.group = groups.get(row.tool.resource) ?? addGroup(row.tool.resource);
  row.group.append(row.entry);
}

function addGroup(resource) {
  const section = document.createElement("section");
  section.className = "group";
  const heading = document.createElement("h2");
  heading.textContent = resource.replaceAll("_", " ");
  const list = document.createElement("div");
  section.append(heading, list);
  document.querySelector("#nothing").before(section);
  groups.set(resource, list);
  return list;
}

function countOf(name, value) {
  return tools.filter((tool) => FILTERS[name](tool, value)).length;
}

function addOption(select, value, label, title = "") {
  const option = new Option(`${label} (${countOf(select.name, value)})`, value);
  option.title = title;
  select.add(option);
}

function fillForm() {
  const { preset, resource } = form.elements;
  addOption(preset, "configured", "this configuration");
  addOption(preset, "listed", "this configuration’s list");
  if (countOf("preset", "off") > 0) addOption(preset, "off", "not this configuration");
  for (const { name, help } of presets) addOption(preset, name, name, help);
  for (const name of [...groups.keys()].sort()) addOption(resource, name, name.replaceAll("_", " "));
  for (const kind of ["", ...kinds]) {
    const label = document.createElement("label");
    const radio = Object.assign(document.createElement("input"), {
      type: "radio",
      name: "kind",
      value: kind,
    });
    radio.defaultChecked = kind === "";
    label.append(radio, Object.assign(document.createElement("span"), { textContent: kind || "all" }));
    document.querySelector("#kinds").append(label);
  }
}

function tellAbout() {
  const listed = tools.filter(({ state }) => state === "listed");
  const sum = listed.reduce((tokens, tool) => tokens + tool.tokens, 0);
  const tokens = (Math.round(sum / 100) * 100).toLocaleString("en");
  document.title = `Tools of superset-mcp for Superset ${version}`;
  document.querySelector("#about").textContent =
    `Superset ${version}. This configuration allows ${countOf("preset", "configured")} of ${tools.length} tools and lists ${listed.length}, about ${tokens} tokens.`;
}

/** Fields that are not as they were at first, by name. */
function chosen() {
  return [...new FormData(form)].filter(([, value]) => value.trim() !== "");
}

function filter() {
  const choices = chosen();
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const passes = ({ tool, text }) =>
    words.every((word) => text.includes(word)) &&
    choices.every(([name, value]) => FILTERS[name]?.(tool, value) ?? true);
  let count = 0;
  for (const row of rows) {
    row.entry.hidden = !passes(row);
    if (!row.entry.hidden) count++;
  }
  for (const list of groups.values())
    list.parentElement.hidden = !list.querySelector(":scope > :not([hidden])");
  document.querySelector("#count").textContent = `${count} of ${tools.length}`;
  document.querySelector("#nothing").hidden = count > 0;
  document.querySelector(".choices .clear").hidden = choices.length === 0;
}

/** The tool that was opened last, if it still is. */
let current;

/** The address: `#superset_chart_list&kind=read&q=owner`, each part if there is one. */
function keepInAddress() {
  const isShown = current !== undefined && !byName.get(current).entry.hidden;
  const parts = [isShown ? encodeURIComponent(current) : "", new URLSearchParams(chosen()).toString()];
  history.replaceState(null, "", `#${parts.filter(Boolean).join("&")}`);
}

function followAddress() {
  const parts = location.hash.slice(1).split("&");
  const isChoice = (part) => part.includes("=");
  const name = decode(parts.find((part) => !isChoice(part)) ?? "");
  // A place on the page.
  if (name && !byName.has(name)) return;
  const wanted = new URLSearchParams(parts.filter(isChoice).join("&"));
  form.reset();
  for (const [field, value] of wanted) {
    const control = form.elements[field];
    if (!control || !("value" in control)) continue;
    control.value = value;
    // A choice that there is not would leave nothing chosen.
    if (control !== search && control.value !== value) control.value = "";
  }
  filter();
  if (name) goTo(byName.get(name));
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function clear() {
  form.reset();
  filter();
  keepInAddress();
}

/** Show a tool, whatever the filters say. */
function goTo({ tool, entry }) {
  current = tool.name;
  if (entry.hidden) clear();
  entry.open = true;
  entry.scrollIntoView();
  entry.focus({ preventScroll: true });
}

function step(by) {
  const shown = rows.filter(({ entry }) => !entry.hidden);
  const here = shown.findIndex(({ entry }) => entry.contains(document.activeElement));
  const next = shown[here < 0 ? (by > 0 ? 0 : -1) : here + by];
  if (next) next.entry.focus();
  else if (by < 0) search.focus();
}

/** What keys do, unless the focus is where they have a meaning of their own. */
const KEYS = {
  "/": () => search.select(),
  ArrowDown: () => step(1),
  ArrowUp: () => step(-1),
  Escape: () => {
    if (document.activeElement === search) clear();
    search.focus();
  },
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const { target } = event;
  const isField = target.matches("input, select, pre");
  if (isField && !(target === search && event.key !== "/")) return;
  const act = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
  if (!act) return;
  event.preventDefault();
  act();
});

form.addEventListener("input", () => {
  filter();
  keepInAddress();
});
for (const button of document.querySelectorAll(".clear")) {
  button.addEventListener("click", () => {
    clear();
    search.focus();
  });
}
form.addEventListener("submit", (event) => {
  event.preventDefault();
  step(1);
});
document.addEventListener("tool-toggle", ({ target }) => {
  if (target.open) current = target.name;
  else if (current === target.name) current = undefined;
  keepInAddress();
});
addEventListener("hashchange", followAddress);

fillForm();
tellAbout();
filter();
followAddress();
