/** A prompt is data: what it asks for, and what it then says, step by step, each with the tools that it takes. */
export interface Prompt {
  name: string;
  title: string;
  description: string;
  arguments: readonly PromptArgument[];
  /** `{dataset}` stands for what was given for that argument, in every text of a prompt. */
  goal: string;
  steps: readonly Step[];
  /** How the answer should be. */
  end: string;
}

export interface PromptArgument {
  name: string;
  description: string;
  required?: true;
  /** The only values there are. */
  choices?: readonly string[];
  /** What completes it: a name of src/completions/sources.ts. */
  completes?: string;
}

export interface Step {
  /** The first of these whose tools may all be used is said. */
  ways: readonly Way[];
  /** The prompt is of use without it; a step that is none is what the prompt is not offered without. */
  optional?: true;
  /** Only for calls that give all of these arguments. */
  given?: readonly string[];
}

export interface Way {
  /** Every tool that the text names. */
  tools: readonly string[];
  say: string;
}
