/** A tool in the list: a line about it, and once it is opened all about it. Whatever it shows is inserted as text. */
class ToolEntry extends HTMLElement {
  #details;
  #tool;
  /** Where a name in a description leads, or nothing for what is no tool. */
  #linkTo;

  /** To be called once. */
  show(tool, linkTo) {
    this.#tool = tool;
    this.#linkTo = linkTo;
    this.append(instanceOf("#entry"));
    this.#details = this.querySelector("details");
    // What an address leads to must take the focus.
    this.querySelector("summary").id = tool.name;
    this.querySelector(".name").replaceChildren(...breakable(tool.name));
    this.querySelector(".title").textContent = tool.title;
    this.querySelector(".marks").append(...marksOf(tool));
    this.querySelector(".cost").textContent = `${tool.tokens.toLocaleString("en")} tokens`;
    this.dataset.state = tool.state;
    this.#details.addEventListener("toggle", () => {
      if (this.open) this.#fill();
      this.dispatchEvent(new Event("tool-toggle", { bubbles: true }));
    });
  }

  get name() {
    return this.#tool.name;
  }

  get open() {
    return this.#details.open;
  }

  set open(open) {
    if (open) this.#fill();
    this.#details.open = open;
  }

  focus(options) {
    this.querySelector("summary").focus(options);
  }

  #fill() {
    if (this.querySelector(".body")) return;
    const tool = this.#tool;
    const body = instanceOf("#body");
    const within = (selector) => body.querySelector(selector);
    within(".description").append(...this.#linked(tool.description));
    for (const [term, parts] of factsOf(tool)) {
      within(".facts").append(element("div", {}, element("dt", {}, term), element("dd", {}, ...parts)));
    }
    within("tbody").append(
      ...tool.arguments.map((argument) => this.#row(argument, tool.schema.properties[argument.name])),
    );
    if (tool.arguments.length === 0)
      within("table").replaceWith(element("p", { className: "none" }, "It takes none."));
    for (const [selector, role] of Object.entries(ROLES))
      for (const part of body.querySelectorAll(selector)) part.setAttribute("role", role);
    const command = `superset-mcp call ${tool.name} '${JSON.stringify(tool.example).replaceAll("'", "'\\''")}'`;
    fillCode(within(".example"), command, `${tool.name}: the example`);
    fillCode(within(".schema section"), JSON.stringify(tool.schema, null, 2), `${tool.name}: the schema`);
    this.#details.append(body);
  }

  #row(argument, { description = "", default: assumed }) {
    const cell = (name, ...parts) => element("td", { className: name }, ...parts);
    const name = [element("code", {}, ...breakable(argument.name))];
    if (argument.required) name.push(" ", element("span", { className: "required" }, "required"));
    const place = [argument.in ?? "this server"];
    if (argument.wire) place.push(" ", element("code", {}, ...breakable(argument.wire)));
    const text = this.#linked(description);
    if (assumed !== undefined) text.push(" Default ", element("code", {}, JSON.stringify(assumed)), ".");
    const heading = element("th", { scope: "row", className: "argument" }, ...name);
    return element(
      "tr",
      {},
      heading,
      cell("type", element("span", { className: "type-text" }, argument.type)),
      cell("place", ...place),
      cell("text", ...text),
    );
  }

  /** Text with the names of other tools as links to them. */
  #linked(text) {
    return text.split(/(\bsuperset_\w+)/).map((part) => {
      const href = part === this.#tool.name ? undefined : this.#linkTo(part);
      return href ? element("a", { href }, part) : part;
    });
  }
}

/** On a narrow screen the table is shown as blocks, which some browsers then read out as no table, unless it says so. */
const ROLES = {
  table: "table",
  "thead, tbody": "rowgroup",
  tr: "row",
  "thead th": "columnheader",
  "tbody th": "rowheader",
  td: "cell",
};
const STATES = {
  listed: "listed: shown to the model in every conversation",
  "by search": "on: not listed, found by superset_search_tools",
  unlisted: "on: not listed and, with superset_search_tools denied, not found",
  off: "off: cannot be called by any path",
};

function marksOf({ mark, kinds, destructive, state }) {
  const marks = [element("span", { className: `mark ${mark}` }, mark)];
  if (kinds.includes("admin")) marks.push(element("span", { className: "mark admin" }, "admin"));
  if (destructive && mark !== "delete")
    marks.push(element("span", { className: "mark destructive" }, "destructive"));
  // What is found by search is what most tools are.
  if (state !== "by search") marks.push(element("span", { className: "mark state" }, state));
  return marks;
}

function factsOf(tool) {
  const code = (text) => element("code", {}, ...breakable(text));
  const kind = [tool.mark, tool.kinds.includes("admin") && "admin", tool.destructive && "destructive"];
  return [
    ["Request", tool.path ? [code(`${tool.method} ${tool.path}`)] : ["none: this server answers itself"]],
    ["Resource", [code(tool.resource)]],
    ["Kind", [kind.filter(Boolean).join(", ")]],
    ["Included in", [tool.presets.join(", ") || "no preset"]],
    ["This configuration", [STATES[tool.state]]],
    ["Cost", [`about ${tool.tokens.toLocaleString("en")} tokens, where it is listed`]],
    ["Needs", [tool.needs.join("; ")]],
    ["Formerly", [tool.aliases.join(", ")]],
  ].filter(([, [first]]) => first !== "");
}

function fillCode(section, text, what) {
  section.querySelector("pre").textContent = text;
  const button = section.querySelector("button");
  button.setAttribute("aria-label", `Copy ${what}`);
  button.addEventListener("click", async () => {
    await copy(section.querySelector("pre"));
    button.textContent = "Copied";
    button.setAttribute("aria-label", `Copied ${what}`);
  });
  button.addEventListener("blur", () => {
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy ${what}`);
  });
}

/** The clipboard is not there for pages that come without TLS; what is selected can be copied anywhere. */
async function copy(shown) {
  try {
    await navigator.clipboard.writeText(shown.textContent);
  } catch {
    getSelection().selectAllChildren(shown);
    document.execCommand("copy");
  }
}

/** A long name may be broken after its signs. */
function breakable(text) {
  return text
    .split(/(?<=[_/])/)
    .flatMap((part, place) => (place === 0 ? [part] : [document.createElement("wbr"), part]));
}

function instanceOf(template) {
  return document.querySelector(template).content.firstElementChild.cloneNode(true);
}

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

customElements.define("tool-entry", ToolEntry);
