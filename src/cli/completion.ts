import { ConfigError } from "../errors/errors.ts";
import type { CommandLine } from "./arguments.ts";

/** What each shell runs when Tab is pressed: it hands over the words so far, and shows what comes back. */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `_superset_mcp() {
  local IFS=$'\\n'
  COMPREPLY=($(superset-mcp completion bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _superset_mcp superset-mcp
`,
  zsh: `_superset_mcp() {
  local found
  found=$(superset-mcp completion zsh -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if [[ -n $found ]]; then
    local -a matches=("\${(@f)found}")
    _describe superset-mcp matches
  else
    _files
  fi
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _superset_mcp superset-mcp
`,
  fish: `function __superset_mcp_complete
  set -l words (commandline -opc) (commandline -ct)
  set -l found (superset-mcp completion fish -- $words[2..] 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c superset-mcp -f -a '(__superset_mcp_complete)'
`,
};

export const SHELLS: readonly string[] = Object.keys(SCRIPTS);

/** `completion SHELL`: print the script that a shell reads at its start; `completion SHELL -- WORD…`: what that script asks. */
export async function completion({ positionals }: CommandLine): Promise<number> {
  const [shell = "", ...words] = positionals;
  const script = SCRIPTS[shell];
  if (script === undefined)
    throw new ConfigError(`For which shell? superset-mcp completion ${SHELLS.join("|")}`);
  const { candidateLines } = await import("./complete.ts");
  process.stdout.write(words.length > 0 ? await candidateLines(shell, words) : script);
  return 0;
}
