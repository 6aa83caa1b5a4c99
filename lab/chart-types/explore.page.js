// Added to every page of explore; open-explore.ts calls it. What a module exports and how its functions are called differs from
// build to build; the names that registries are made with and what the store holds do not.
(() => {
  const runtimes = () => {
    const found = [];
    window.webpackChunksuperset.push([
      ["capture"],
      {},
      (runtime) => {
        found.push(runtime);
      },
    ]);
    return found;
  };
  /** Every entry of the page has modules of its own: the registry that is in use is the one that holds something. */
  const metadata = () => {
    const registries = runtimes().flatMap((runtime) => {
      const made = Object.entries(runtime.m).filter(([, code]) => /super\(\{name:"ChartMetadata"/.test(code));
      return made.flatMap(([id]) => Object.values(runtime(id))).map((registry) => registry());
    });
    return registries.find((registry) => registry.keys().length > 0);
  };

  const store = () => {
    const root = document.querySelector("#app");
    const key =
      root && Object.keys(root).find((name) => /^(__reactContainer|_reactRootContainer)/.test(name));
    if (!key) return undefined;
    const left = [root[key]._internalRoot?.current ?? root[key]];
    while (left.length > 0) {
      const node = left.pop();
      if (node?.memoizedProps?.store?.getState) return node.memoizedProps.store;
      if (node) left.push(node.sibling, node.child);
    }
    return undefined;
  };
  const state = () => store()?.getState();

  /** Text of what React would draw, or a function that makes it. */
  const textOf = (part, ...args) => {
    if (typeof part === "function") {
      try {
        return textOf(part(...args));
      } catch {
        return undefined;
      }
    }
    if (Array.isArray(part)) return part.map((each) => textOf(each) ?? "").join("");
    if (part?.props) return textOf(part.props.children);
    return part === undefined || part === null || part === false ? undefined : String(part).trim();
  };
  const isPlain = (value) => {
    if (value === null || ["string", "number", "boolean"].includes(typeof value)) return true;
    if (Array.isArray(value)) return value.every(isPlain);
    return Object.getPrototypeOf(value ?? 0) === Object.prototype && Object.values(value).every(isPlain);
  };
  const called = (value, ...args) => {
    try {
      return typeof value === "function" ? value(...args) : value;
    } catch {
      return undefined;
    }
  };
  const choicesOf = (control) => {
    const list = called(control.choices) ?? called(control.options, control);
    if (!Array.isArray(list)) return undefined;
    const values = list.map((item) => {
      if (Array.isArray(item)) return item[0];
      return item && typeof item === "object" ? item.value : item;
    });
    return values.every((value) => value !== undefined && isPlain(value)) ? values : undefined;
  };
  /** Whether there is something to say against it when nothing is set. */
  const isRequired = (control) =>
    (control.validators ?? []).some((validate) =>
      [undefined, null, ""].every((nothing) => called(validate.bind(control), nothing, control)),
    );
  const told = (object) =>
    Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
  const describe = (control) =>
    told({
      type: typeof control.type === "string" ? control.type : "component",
      label: textOf(control.label, control, control),
      several: Boolean(control.multi ?? control.isMulti) || undefined,
      free: Boolean(control.freeForm) || undefined,
      number: control.isInt ? "integer" : control.isFloat ? "float" : undefined,
      required: isRequired(control) || undefined,
      conditional: "externalValidationErrors" in control || undefined,
      default: control.default !== undefined && isPlain(control.default) ? control.default : undefined,
      choices: choicesOf(control),
      holds: control.valueKey ?? undefined,
      needs: control.externalValidationErrors?.length > 0 ? control.externalValidationErrors : undefined,
      min: control.min,
      max: control.max,
      step: control.step,
    });

  const chart = () => Object.values(state()?.charts ?? {})[0];
  window.explore = {
    isReady: () => Object.keys(state()?.explore?.controls ?? {}).length > 0,
    isDone: () => ["rendered", "failed", "stopped"].includes(chart()?.chartStatus),
    outcome: () => {
      const { chartStatus, chartAlert, queriesResponse } = chart() ?? {};
      return {
        status: chartStatus,
        alert: chartAlert ?? null,
        rows: queriesResponse?.map(({ data }) => data?.length ?? null),
      };
    },
    controls: () =>
      Object.entries(state().explore.controls)
        .filter(([name, control]) => control && name !== "undefined")
        .map(([name, control]) => ({ name, ...describe(control) })),
    types: () => {
      const registry = metadata();
      return Object.fromEntries(
        registry.keys().map((key) => {
          const { name, category, description, label, deprecated, useLegacyApi, behaviors } =
            registry.get(key);
          return [
            key,
            told({
              title: name,
              category: category ?? undefined,
              about: description,
              label: label ?? undefined,
              deprecated: deprecated || undefined,
              legacy: useLegacyApi || undefined,
              behaviors,
            }),
          ];
        }),
      );
    },
  };
})();
