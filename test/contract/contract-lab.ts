import { type Everything, startEverything } from "../../lab/services/everything.ts";

/** A Superset with everything the operations need, and where its services are. */
export type ContractLab = Everything;

export function startContractLab(version: string): Promise<ContractLab> {
  return startEverything({ version, onProgress: (line) => console.log(line) });
}
