import { pythonLiteral } from "../superset-config.ts";
import type { Ldap } from "./ldap.ts";

/** Each gives Python for the end of `superset_config.py`; one text for all versions. */

/** People of a directory, each an administrator from the first sign-in on. */
export function ldapConfig({ url, searchBase, reader }: Pick<Ldap, "url" | "searchBase" | "reader">): string {
  return `
from flask_appbuilder.security.manager import AUTH_LDAP

AUTH_TYPE = AUTH_LDAP
AUTH_LDAP_SERVER = ${pythonLiteral(url)}
AUTH_LDAP_SEARCH = ${pythonLiteral(searchBase)}
AUTH_LDAP_UID_FIELD = "uid"
AUTH_LDAP_BIND_USER = ${pythonLiteral(reader.dn)}
AUTH_LDAP_BIND_PASSWORD = ${pythonLiteral(reader.password)}
AUTH_USER_REGISTRATION = True
AUTH_USER_REGISTRATION_ROLE = "Admin"`;
}

/** Header in which a single sign-on in front of Superset names the person. */
export const personHeader = "X-Remote-User";

export interface SingleSignOnOptions {
  /** PEM of the key that tokens of somebody else are checked with. */
  readonly tokenKey: string;
  readonly cookieName: string;
}

/** Nobody has a password: a browser is signed in by a header, everybody else shows a token made elsewhere. */
export function singleSignOnConfig({ tokenKey, cookieName }: SingleSignOnOptions): string {
  return `
from flask_appbuilder.security.manager import AUTH_REMOTE_USER
from superset.security import SupersetSecurityManager

class SingleSignOn(SupersetSecurityManager):
    # From 6.0 on Superset's own sign-in page takes the place of the view that reads the header.
    register_superset_auth_view = False

CUSTOM_SECURITY_MANAGER = SingleSignOn
AUTH_TYPE = AUTH_REMOTE_USER
AUTH_REMOTE_USER_ENV_VAR = "HTTP_${personHeader.toUpperCase().replaceAll("-", "_")}"
AUTH_USER_REGISTRATION = True
AUTH_USER_REGISTRATION_ROLE = "Admin"
SESSION_COOKIE_NAME = ${pythonLiteral(cookieName)}
JWT_ALGORITHM = "RS256"
JWT_PUBLIC_KEY = ${pythonLiteral(tokenKey)}`;
}

/** Behind a reverse proxy that says how it was reached; over HTTPS the Referer of writes is checked. */
export const proxiedConfig = `
ENABLE_PROXY_FIX = True
SESSION_COOKIE_SECURE = False`;

/** What a guest may do is what this role may. */
export const guestConfig = `
GUEST_ROLE_NAME = "Gamma"`;

/** Sessions are kept by the server; the cookie is only their name. */
export function redisSessionsConfig(redisUrl: string): string {
  return `
from redis import Redis

SESSION_SERVER_SIDE = True
SESSION_TYPE = "redis"
SESSION_REDIS = Redis.from_url(${pythonLiteral(`${redisUrl}/0`)})`;
}

/** Sessions end so many seconds after the last request: each answer gives the cookie anew. */
export function slidingSessionsConfig(seconds: number): string {
  return `
PERMANENT_SESSION_LIFETIME = ${seconds}

def FLASK_APP_MUTATOR(app):
    from flask import session

    @app.before_request
    def slide():
        session.permanent = True`;
}
