import { annotationCases } from "./cases/annotation.ts";
import { assetsCases } from "./cases/assets.ts";
import { authCases } from "./cases/auth.ts";
import { cacheCases } from "./cases/cache.ts";
import { chartCases } from "./cases/chart.ts";
import { chartDataCases } from "./cases/chart-data.ts";
import { chartPictureCases } from "./cases/chart-picture.ts";
import { chartTransferCases } from "./cases/chart-transfer.ts";
import { cssTemplateCases } from "./cases/css-template.ts";
import { dashboardCases } from "./cases/dashboard.ts";
import { dashboardCopyCases } from "./cases/dashboard-copy.ts";
import { dashboardPictureCases } from "./cases/dashboard-picture.ts";
import { dashboardSettingsCases } from "./cases/dashboard-settings.ts";
import { dashboardStateCases } from "./cases/dashboard-state.ts";
import { databaseCases } from "./cases/database.ts";
import { datasetCases } from "./cases/dataset.ts";
import { datasetPartsCases } from "./cases/dataset-parts.ts";
import { datasourceCases } from "./cases/datasource.ts";
import { exploreCases } from "./cases/explore.ts";
import { groupCases } from "./cases/group.ts";
import { impossibleCases } from "./cases/impossible.ts";
import { logCases } from "./cases/log.ts";
import { permissionCases } from "./cases/permission.ts";
import { queryCases } from "./cases/query.ts";
import { reportCases } from "./cases/report.ts";
import { rlsCases } from "./cases/rls.ts";
import { roleCases } from "./cases/role.ts";
import { sqllabCases } from "./cases/sqllab.ts";
import { systemCases } from "./cases/system.ts";
import { tagCases } from "./cases/tag.ts";
import { themeCases } from "./cases/theme.ts";
import { userCases } from "./cases/user.ts";
import { userRegistrationCases } from "./cases/user-registration.ts";
import type { Contract, Impossible } from "./contract.ts";

/** Every scenario, in the order they run. */
export const cases: readonly Contract[] = [
  ...chartCases,
  ...chartDataCases,
  ...chartTransferCases,
  ...chartPictureCases,
  ...dashboardCases,
  ...dashboardSettingsCases,
  ...dashboardStateCases,
  ...dashboardCopyCases,
  ...dashboardPictureCases,
  ...datasetCases,
  ...datasetPartsCases,
  ...datasourceCases,
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
  ...permissionCases,
  ...groupCases,
  ...userCases,
  ...userRegistrationCases,
  ...rlsCases,
  ...themeCases,
  ...systemCases,
  ...logCases,
  ...cacheCases,
];

/** What can never succeed, shown. */
export const impossible: readonly Impossible[] = impossibleCases;
