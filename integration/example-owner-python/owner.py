"""An owner of the contract in Python: HTTP, and the walk of one request. Settings come from the environment, see README.md."""
import base64
import hashlib
import hmac
import json
import os
import re
import select
import signal
import socket
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from announcer import Announcer, OwnKey
from disclosure_log import DisclosureLog
from graph import Request, build_schema, execute, internal, write_json
from statements import PublishedKeys, Refused, Statements, read_caller, unauthenticated

BODY_LIMIT = 4 * 1024 * 1024
MOST_LEVELS = 50


class Owner:
    """What all requests share: keys, records, the log. Nothing of a caller is kept in it."""

    def __init__(self, settings):
        gateway = PublishedKeys(settings["GATEWAY_JWKS_URL"])
        partnership = PublishedKeys(settings["PARTNERSHIP_URL"] + "/.well-known/jwks.json")
        self.callers = Statements(gateway, "schakel-caller+jwt", "schakel-gateway", "pes")
        grants = Statements(partnership, "schakel-grant+jwt", "schakel-partnership", "schakel-owners")
        master = base64.b64decode(settings["MASTER_KEY"])
        self.index_key = hmac.new(master, b"index", hashlib.sha256).digest()
        log_key = hmac.new(master, b"log", hashlib.sha256).digest()
        self.log = DisclosureLog(settings["LOG_FILE"], "pes-python", log_key)
        with open(settings["CLIENTS_FILE"], encoding="utf-8") as file:
            files = json.load(file)
        self.holder = files["holder"]
        self.rows = self._rows_of(files["clients"])
        self.key = OwnKey(settings["KEY_FILE"])
        witness_file = settings["LOG_FILE"] + ".witness"
        self.announcer = Announcer(settings["PARTNERSHIP_URL"], self.key, files, self.log, witness_file)
        with open(settings["SCHEMA_FILE"], encoding="utf-8") as file:
            self.schema = build_schema(file.read(), grants.claims_of, self.find)

    def _rows_of(self, clients):
        rows = {}
        for client in clients:
            if client["recordedUnder"] is not None:
                row = {"registration": client["recorded"], "changedAt": "2020-01-01T00:00:00Z"}
                rows[self._index(client["recordedUnder"])] = row
        return rows

    def _index(self, number):
        return hmac.new(self.index_key, number.encode("utf-8"), hashlib.sha256).digest()

    def find(self, numbers, holders):
        """The record under one of the numbers, where we are one of the holders; of more than one the latest."""
        if self.holder not in holders:
            return None
        found = [row for row in (self.rows.get(self._index(number)) for number in numbers) if row is not None]
        return max(found, key=lambda row: (row["registration"] or {}).get("registeredOn", ""), default=None)

    def answer(self, body, caller, is_gone):
        """(status, lines, text) of a POST; None when nobody waits any more. What is disclosed is in the log before it is returned."""
        query, variables = read_body(body)
        request = Request(caller)
        data, errors = execute(self.schema, query, variables, request)
        if is_gone():
            return None
        lines = list(request.lines.values())
        try:
            self.log.append(lines)
        except OSError:
            # No log, no data: the same question again, in which nothing may be given.
            given = {key[:2] for key in request.lines if key[2] == "DISCLOSED"}
            data, errors = execute(self.schema, query, variables, Request(caller, given))
            lines = []
        answer = {"data": data} if not errors else {"data": data, "errors": errors}
        return 400 if data is None else 200, len(lines), write_json(answer)


def read_body(body):
    try:
        asked = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError):
        raise Refused("BAD_USER_INPUT", "The body is not JSON: correct it and send it again.") from None
    query = asked.get("query") if isinstance(asked, dict) else None
    variables = asked.get("variables") if isinstance(asked, dict) else None
    if not isinstance(query, str) or not (variables is None or isinstance(variables, dict)):
        raise Refused("BAD_USER_INPUT", 'The body has no query: send { "query", "variables" }.')
    level = deepest = 0
    for sign in query:
        level += (sign == "{") - (sign == "}")
        deepest = max(deepest, level)
    if deepest > MOST_LEVELS:
        raise Refused("QUERY_TOO_DEEP", "The query has too many levels: ask for fewer.")
    if re.search(r"\b__(schema|type)\b", query):
        raise Refused("BAD_USER_INPUT", "The schema is told in _service alone.")
    return query, variables or {}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Longer than a client keeps a connection.
    timeout = 75
    owner = None

    def do_GET(self):
        if self.path == "/healthz":
            self.send_json(200, '{"alive":true}')
        elif self.path == "/readyz":
            ready, pending = self.owner.log.writable, len(self.owner.announcer.waiting)
            self.send_json(200 if ready else 503, json.dumps({"ready": ready, "pendingAnnouncements": pending}))
        elif self.path == "/.well-known/jwks.json":
            self.send_json(200, self.owner.key.jwks)
        else:
            self.refuse(Refused("BAD_USER_INPUT", "There is nothing at this address.", 404))

    def do_POST(self):
        try:
            if self.path != "/graphql":
                raise Refused("BAD_USER_INPUT", "There is nothing at this address.", 404)
            caller = self.caller()
            answered = self.owner.answer(self.body(), caller, self.is_gone)
            if answered is None:
                self.close_connection = True
                return
            status, lines, text = answered
            self.send_json(status, text, {"x-disclosures": str(lines)})
        except Refused as refused:
            self.refuse(refused)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
        except Exception as fault:  # whatever it is, the caller gets a reference and the next request is served
            self.close_connection = True
            self.send_json(500, json.dumps({"errors": [internal(fault)]}), {"x-disclosures": "0"})

    def caller(self):
        found = re.fullmatch(r"Bearer (\S+)", self.headers.get("authorization") or "")
        if found is None:
            raise unauthenticated("A caller token of the gateway is required.")
        return read_caller(self.owner.callers.claims_of(found[1]))

    def body(self):
        length = self.headers.get("content-length") or ""
        if not length.isdigit():
            raise Refused("BAD_USER_INPUT", "The request does not say how long its body is.", 411)
        if int(length) > BODY_LIMIT:
            raise Refused("BAD_USER_INPUT", "The body is larger than is accepted here.", 413)
        if not (self.headers.get("content-type") or "").lower().startswith("application/json"):
            raise Refused("BAD_USER_INPUT", "The body is not JSON: send it as application/json.", 415)
        self.body_read = True
        return self.rfile.read(int(length))

    def is_gone(self):
        """Whether the gateway hung up."""
        readable, _, _ = select.select([self.connection], [], [], 0)
        return bool(readable) and self.connection.recv(1, socket.MSG_PEEK) == b""

    def refuse(self, refused):
        # What was not read of the body would be taken for the next request.
        self.close_connection = self.close_connection or not getattr(self, "body_read", False)
        error = {"message": refused.message, "extensions": {"code": refused.code}}
        more = {"www-authenticate": "Bearer"} if refused.status == 401 else {}
        self.send_json(refused.status, json.dumps({"errors": [error]}), {"x-disclosures": "0", **more})

    def send_json(self, status, text, headers=None):
        data = text.encode("utf-8")
        self.body_read = False
        self.send_response(status)
        more = {"content-type": "application/json; charset=utf-8", "cache-control": "no-store", **(headers or {})}
        for name, value in {**more, "content-length": str(len(data))}.items():
            self.send_header(name, value)
        if self.close_connection:
            self.send_header("connection", "close")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        """Nothing: a line of a request may hold what somebody put into an address."""


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def handle_error(self, *_):
        """A connection that breaks is no fault of ours."""


def main():
    addresses = ("GATEWAY_JWKS_URL", "PARTNERSHIP_URL")
    names = (*addresses, "CLIENTS_FILE", "LOG_FILE", "KEY_FILE", "MASTER_KEY", "SCHEMA_FILE")
    missing = [name for name in names if not os.environ.get(name)]
    if missing:
        sys.exit(f"Set {', '.join(missing)}: what they are stands in README.md.")
    Handler.owner = Owner({name: os.environ[name] for name in names})
    server = Server(("127.0.0.1", int(os.environ.get("PORT", "4102"))), Handler)
    Handler.owner.announcer.start()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: threading.Thread(target=server.shutdown).start())
    print(f"listening at http://127.0.0.1:{server.server_address[1]}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
