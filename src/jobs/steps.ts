import type { ChartType } from "../../generated/index.ts";
import type { ReportProgress } from "../tools/call-context.ts";
import type { ThingName } from "./things.ts";
import type { Undo } from "./undo.ts";

export type Row = Record<string, unknown>;

/** What a job does its work with. Every call goes the way of all calls: policy, validation, SQL guard, journal. */
export interface Steps {
  /** Nothing is changed, the requests are only shown; numbers of what would be made are made up. */
  isDry: boolean;
  /** Superset's JSON for one of the job's operations that read. */
  read(tool: string, args?: Row): Promise<unknown>;
  /** Every row of a list. */
  rows(tool: string, args?: Row): Promise<Row[]>;
  /** Make a thing; it is deleted again should a later step fail. An answer that never came is looked for. @returns its id */
  create(kind: ThingName, args: Row): Promise<number>;
  /** Change a thing; it is changed back should a later step fail. @param before what the same arguments would be now */
  change(kind: ThingName, id: number, args: Row, before: Row): Promise<unknown>;
  /** Any other change. */
  write(tool: string, args: Row, undo: Undo): Promise<unknown>;
  /** What kinds of charts this Superset's version has, by `viz_type`. */
  chartTypes(): Promise<Readonly<Record<string, ChartType>>>;
  /** Whether policy and version allow a tool that the job can do without. */
  has(tool: string): boolean;
  /** Say with the result what its reader would not expect. */
  note(text: string): void;
  progress: ReportProgress;
  /** Folders that files may be read from. */
  folders: readonly string[];
  /** Where files are written. */
  outputDir: string;
  /** Keep a secret in a file that only the user can read; it goes again where the run leaves nothing. @returns its path, for the answer */
  keepSecret(name: string, text: string): Promise<string>;
  /**
   * Read a secret from a file in one of the folders; from then on it is masked wherever it would come out.
   * @param argument whose value the path is
   */
  secretFrom(argument: string, path: string): Promise<string>;
  /**
   * What calls tools on another Superset, under the configuration that the setting `targets` names for it.
   * @throws ConfigError for a target that there is not
   */
  target(name: string): Promise<CallOther>;
  /** The account that calls are made with, as far as it is known. */
  account: string;
}

/** Calls a tool of another Superset. @returns its answer */
export type CallOther = (tool: string, args: Row) => Promise<Row>;
