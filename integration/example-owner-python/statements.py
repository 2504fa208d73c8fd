"""Caller token and grant: who asks, of whom, and that both belong together (chapters 3 and 4 of the contract)."""
import json
import threading
import time
import urllib.request

import jwt

SKEW_S = 5
OLDEST_S = 60
ROLES = {"social-worker", "head-of-service", "mediator", "tom", "coach", "data-protection-officer", "client"}
PURPOSES = {
    *("INTAKE", "BENEFIT_FOLLOW_UP", "ACTIVATION", "ASSESSMENT"),
    *("TRANSITION", "OWN_FILE", "SUPERVISION", "STATISTICS"),
}


class Refused(Exception):
    """Something is refused for a reason that may be told."""

    def __init__(self, code, message, status=400):
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status


def unauthenticated(message):
    return Refused("UNAUTHENTICATED", message, 401)


class PublishedKeys:
    """The keys at an address, fetched again when a token names one that is not known, at most once a second."""

    def __init__(self, url):
        self.url = url
        self.keys = {}
        self.fetched_at = float("-inf")
        self.lock = threading.Lock()
        # Whatever the environment says: the keys of a partner are asked of the partner.
        self.opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def key_of(self, kid):
        with self.lock:
            if kid not in self.keys and time.monotonic() - self.fetched_at >= 1:
                self.fetched_at = time.monotonic()
                self.keys = self._fetch() or self.keys
            return self.keys.get(kid)

    def _fetch(self):
        try:
            with self.opener.open(self.url, timeout=1.5) as answer:
                published = json.loads(answer.read())["keys"]
            return {each["kid"]: jwt.PyJWK.from_dict(each).key for each in published}
        except Exception:  # an issuer that is down, or answers something else: what was known stays known
            return None


class Statements:
    """Verifies what one issuer states to one audience."""

    def __init__(self, keys, typ, issuer, audience):
        self.keys, self.typ, self.issuer, self.audience = keys, typ, issuer, audience

    def claims_of(self, token):
        try:
            header = jwt.get_unverified_header(token)
            key = self.keys.key_of(header.get("kid"))
            if key is None or header.get("typ") != self.typ:
                raise unauthenticated("The token is not valid.")
            claims = jwt.decode(
                token,
                key,
                algorithms=["ES256"],
                audience=self.audience,
                issuer=self.issuer,
                leeway=SKEW_S,
                options={"require": ["exp", "iat", "iss", "aud", "sub"]},
            )
        except (jwt.PyJWTError, ValueError, TypeError, AttributeError):
            raise unauthenticated("The token is not valid.") from None
        age = time.time() - claims["iat"]
        if age < -SKEW_S or age > OLDEST_S + SKEW_S:
            raise unauthenticated("The token is not valid.")
        return claims


def read_caller(claims):
    """The caller that verified claims state."""
    roles = claims.get("roles")
    whole = (
        isinstance(roles, list)
        and roles
        and all(role in ROLES for role in roles)
        and claims.get("purpose") in PURPOSES
        and isinstance(claims.get("request"), str)
        and claims.get("language") in ("nl", "en", "fr")
        and "organisation" in claims
    )
    if not whole:
        raise unauthenticated("The caller token does not state who asks and why.")
    return claims


def read_facts(claims, caller, client_id):
    """The facts of a verified grant, when they were stated for this very request."""
    facts = claims.get("facts")
    whole = (
        isinstance(facts, dict)
        and isinstance(facts.get("relation"), str)
        and isinstance(facts.get("nationalNumbers"), list)
        and isinstance(facts.get("holders"), list)
        and isinstance(facts.get("sharing"), dict)
    )
    if not whole:
        raise unauthenticated("The grant does not state the facts of a client.")
    asked = (client_id, caller["sub"], caller["organisation"], caller["purpose"])
    stated = (facts.get("clientId"), facts.get("staffMember"), facts.get("organisation"), facts.get("purpose"))
    if asked != stated:
        raise unauthenticated("The grant was stated for another request.")
    return facts
