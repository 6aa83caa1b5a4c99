import { annotationCases } from "./cases/annotation.ts";
import { assetsCases } from "./cases/assets.ts";
import { authCases } from "./cases/auth.ts";
import { chartCases } from "./cases/chart.ts";
import { cssTemplateCases } from "./cases/css-template.ts";
import { dashboardCases } from "./cases/dashboard.ts";
import { databaseCases } from "./cases/database.ts";
import { datasetCases } from "./cases/dataset.ts";
import { exploreCases } from "./cases/explore.ts";
import { impossibleCases } from "./cases/impossible.ts";
import { queryCases } from "./cases/query.ts";
import { reportCases } from "./cases/report.ts";
import { rlsCases } from "./cases/rls.ts";
import { roleCases } from "./cases/role.ts";
import { sqllabCases } from "./cases/sqllab.ts";
import { systemCases } from "./cases/system.ts";
import { tagCases } from "./cases/tag.ts";
import { themeCases } from "./cases/theme.ts";
import { userCases } from "./cases/user.ts";
import type { Contract, Impossible } from "./contract.ts";

/** Every scenario, in the order they run. */
export const cases: readonly Contract[] = [
  ...chartCases,
  ...dashboardCases,
  ...datasetCases,
  ...exploreCases,
  ...tagCases,
  ...databaseCases,
  ...sqllabCases,
  ...queryCases,
  ...reportCases,
  ...assetsCases,
  ...cssTemplateCases,
  ...annotationCases,
  ...authCases,
  ...roleCases,
  ...userCases,
  ...rlsCases,
  ...themeCases,
  ...systemCases,
];

/** What can never succeed, shown. */
export const impossible: readonly Impossible[] = impossibleCases;
