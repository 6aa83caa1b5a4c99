/** What `npm run capture:charts` writes, as far as the catalogue is made of it. */

type Values = Readonly<Record<string, unknown>>;

export interface CapturedControl {
  name: string;
  /** The component of explore that it is drawn by. */
  type: string;
  label?: string;
  several?: true;
  required?: true;
  /** What explore says while it and its likes are not set. */
  needs?: readonly string[];
  default?: unknown;
  choices?: readonly unknown[];
  /** Other values than the choices are taken too. */
  free?: true;
  /** The choices are what the dataset has. */
  ofDataset?: true;
  number?: "integer" | "float";
}

export interface CapturedType {
  title: string;
  category?: string;
  about: string;
  label?: string;
  deprecated?: true;
  legacy?: true;
  flag?: string;
  /** In the order of the panel. */
  controls: readonly CapturedControl[];
}

export interface CapturedCharts {
  types: Readonly<Record<string, CapturedType>>;
  examples: Readonly<Record<string, { form: Values; problem?: string }>>;
}
