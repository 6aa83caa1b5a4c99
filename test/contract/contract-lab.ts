import { type Superset, startSuperset } from "../../lab/superset.ts";
import type { Service } from "./contract.ts";

/** A Superset with everything the operations need, and where its services are. */
export interface ContractLab extends Superset {
  services: Partial<Record<Service, string>>;
}

export async function startContractLab(version: string): Promise<ContractLab> {
  const superset = await startSuperset({ version, onProgress: (line) => console.log(line) });
  return { ...superset, services: {} };
}
