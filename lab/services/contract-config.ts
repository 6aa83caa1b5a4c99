/** Where the services are that a Superset with everything on works with. */
export interface ServiceAddresses {
  /** Without a database number. */
  readonly redis: string;
  readonly slack: string;
  readonly oauth2: string;
  /** Of the Superset itself, for the browser that takes the pictures. */
  readonly superset: string;
}

/** Set for a Superset, and the Celery workers, whose chart queries are answered with 202 and done later. */
export const asyncQueriesVariable = "LAB_ASYNC_QUERIES";

/** The flags beyond the lab's own that bring operations to life. */
export const contractFeatureFlags: Readonly<Record<string, boolean>> = {
  ALERT_REPORT_SLACK_V2: true,
  DATASET_FOLDERS: true,
  ENABLE_ADVANCED_DATA_TYPES: true,
  ENABLE_DASHBOARD_DOWNLOAD_WEBDRIVER_SCREENSHOT: true,
  ENABLE_DASHBOARD_SCREENSHOT_ENDPOINTS: true,
  ENABLE_TEMPLATE_PROCESSING: true,
  ESTIMATE_QUERY_COST: true,
  SLACK_ENABLE_AVATARS: true,
  SSH_TUNNELING: true,
  THUMBNAILS: true,
  // A thumbnail for every chart that a scenario makes would keep the workers busy.
  THUMBNAILS_SQLA_LISTENERS: false,
};

/** Python for the end of `superset_config.py`; one text for all versions, which ignore what they do not know. */
export function contractConfig(services: ServiceAddresses): string {
  const { port } = new URL(services.redis);
  const { redis, superset } = services;
  return [celery(redis), caches(redis, port), browser(superset), picturesOnce(redis), fakes(services)]
    .join("\n\n")
    .concat("\n");
}

const celery = (redis: string) => `
from celery.schedules import crontab

class CeleryConfig:
    broker_url = "${redis}/0"
    result_backend = "${redis}/1"
    imports = ("superset.sql_lab", "superset.tasks.scheduler", "superset.tasks.thumbnails", "superset.tasks.cache", "superset.tasks.async_queries")
    worker_prefetch_multiplier = 1
    broker_connection_retry_on_startup = True
    beat_schedule = {"reports.scheduler": {"task": "reports.scheduler", "schedule": crontab()}}

CELERY_CONFIG = CeleryConfig
ALERT_REPORTS_NOTIFICATION_DRY_RUN = True
SQL_VALIDATORS_BY_ENGINE = {"postgresql": "PostgreSQLValidator"}`;

const caches = (redis: string, port: string) => `
from cachelib.file import FileSystemCache

RESULTS_BACKEND = FileSystemCache(os.path.join(HERE, "results"), threshold=0)

def _cache(name):
    return {"CACHE_TYPE": "RedisCache", "CACHE_DEFAULT_TIMEOUT": 3600, "CACHE_KEY_PREFIX": name + "-", "CACHE_REDIS_URL": "${redis}/2"}

CACHE_CONFIG = _cache("cache")
# Superset looks in the first for what it invalidates, though results of charts are in the second.
DATA_CACHE_CONFIG = CACHE_CONFIG
STORE_CACHE_KEYS_IN_METADATA_DB = True
FILTER_STATE_CACHE_CONFIG = {**_cache("filters"), "REFRESH_TIMEOUT_ON_RETRIEVAL": True}
EXPLORE_FORM_DATA_CACHE_CONFIG = {**_cache("forms"), "REFRESH_TIMEOUT_ON_RETRIEVAL": True}
THUMBNAIL_CACHE_CONFIG = _cache("thumbnails")

FEATURE_FLAGS["GLOBAL_ASYNC_QUERIES"] = os.environ.get("${asyncQueriesVariable}") == "1"
GLOBAL_ASYNC_QUERIES_JWT_SECRET = SECRET_KEY
# The first is how 4.1 is told, the second how later ones are.
GLOBAL_ASYNC_QUERIES_REDIS_CONFIG = {"host": "127.0.0.1", "port": ${port}, "password": "", "db": 3, "ssl": False}
GLOBAL_ASYNC_QUERIES_CACHE_BACKEND = {"CACHE_TYPE": "RedisCache", "CACHE_REDIS_HOST": "127.0.0.1", "CACHE_REDIS_PORT": ${port}, "CACHE_REDIS_DB": 3, "CACHE_DEFAULT_TIMEOUT": 300}`;

const browser = (superset: string) => `
WEBDRIVER_BASEURL = "${superset}/"
WEBDRIVER_BASEURL_USER_FRIENDLY = WEBDRIVER_BASEURL
WEBDRIVER_TYPE = "chrome"
WEBDRIVER_OPTION_ARGS = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]
SCREENSHOT_SELENIUM_HEADSTART = 1
SCREENSHOT_SELENIUM_ANIMATION_WAIT = 1`;

/** Every look at a picture that is not there yet queues it again, so who waits for one would keep the workers busy for minutes. */
const picturesOnce = (redis: string) => `
def FLASK_APP_MUTATOR(app):
    from redis import Redis
    from superset.tasks import thumbnails

    asked = Redis.from_url("${redis}/2")

    def queue_once(name):
        task = getattr(thumbnails, name, None)
        if task is None:
            return
        delay = task.delay

        def once(**arguments):
            key = "asked " + name + repr(sorted(arguments.items()))
            return delay(**arguments) if asked.set(key, 1, nx=True, ex=20) else None

        task.delay = once

    for name in ("cache_chart_thumbnail", "cache_dashboard_thumbnail", "cache_dashboard_screenshot"):
        queue_once(name)`;

const fakes = ({ slack, oauth2 }: ServiceAddresses) => `
from functools import partialmethod
from slack_sdk import WebClient

WebClient.__init__ = partialmethod(WebClient.__init__, base_url="${slack}/api/")
SLACK_API_TOKEN = "xoxb-lab"
DATABASE_OAUTH2_CLIENTS = {
    "PostgreSQL": {
        "id": "superset-lab",
        "secret": "lab",
        "scope": "read",
        "authorization_request_uri": "${oauth2}/authorize",
        "token_request_uri": "${oauth2}/token",
    },
}`;
