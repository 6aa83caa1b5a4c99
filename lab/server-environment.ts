import { delimiter, join } from "node:path";

/** What Superset and its commands see: the home they run on, and nothing of the user's. */
export function serverEnvironment(venv: string, home: string): NodeJS.ProcessEnv {
  return {
    PATH: [join(venv, "bin"), "/usr/local/bin", "/usr/bin", "/bin"].join(delimiter),
    HOME: home,
    SUPERSET_HOME: home,
    SUPERSET_CONFIG_PATH: join(home, "superset_config.py"),
    FLASK_APP: "superset.app:create_app()",
    PYTHONUNBUFFERED: "1",
    PYTHONWARNINGS: "ignore",
    LANG: "C.UTF-8",
    TZ: "UTC",
  };
}
