import { expect, it } from "vitest";
import { emitSearch, searchData } from "../../../codegen/emit/search.ts";
import { overlayOf } from "../tools/model-values.ts";

const ENTRY = {
  name: "superset_chart_list",
  title: "List charts",
  resource: "chart",
  about: "",
  needs: ["a", "b"],
};
const { lexicon } = overlayOf({
  lexicon: { ...overlayOf().lexicon, topics: { file: ["csv", "x [y]"] }, priors: { _info: -1 } },
});

it("emitSearch writes one line per tool and per group of words, and no priors: the entries hold them", () => {
  const text = emitSearch("6.1.0", searchData([ENTRY], lexicon));
  expect(text).toContain(`\n  ${JSON.stringify(ENTRY)},\n`);
  expect(text).toContain('\n    "file": ["csv","x [y]"],\n');
  expect(text).not.toContain("priors");
});
