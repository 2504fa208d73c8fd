"""What the partnership is told: whose files there are, and where the log stands (chapters 7 and 8 of the contract)."""
import base64
import datetime
import hashlib
import json
import os
import threading
import time
import urllib.request

import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from disclosure_log import uuid_v7

MOST = 500
FIRST_WAIT_S = 0.25
LONGEST_WAIT_S = 30
HEADS_EVERY_S = 300


def base64url(data):
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


class OwnKey:
    """The key of this owner: read from its file, made when there is none."""

    def __init__(self, file):
        try:
            with open(file, "rb") as opened:
                self.key = serialization.load_pem_private_key(opened.read(), None)
        except FileNotFoundError:
            self.key = ec.generate_private_key(ec.SECP256R1())
            kind = serialization.PrivateFormat.PKCS8
            pem = self.key.private_bytes(serialization.Encoding.PEM, kind, serialization.NoEncryption())
            with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
                opened.write(pem)
        numbers = self.key.public_key().public_numbers()
        x, y = (base64url(number.to_bytes(32, "big")) for number in (numbers.x, numbers.y))
        # The same key has the same name at every start.
        self.kid = base64url(hashlib.sha256((x + y).encode("ascii")).digest())[:16]
        public = {"kty": "EC", "crv": "P-256", "x": x, "y": y, "kid": self.kid, "alg": "ES256", "use": "sig"}
        self.jwks = json.dumps({"keys": [public]})

    def token(self, subject, body):
        now = int(time.time())
        digest = base64url(hashlib.sha256(body).digest())
        claims = {"iss": "pes", "aud": "partnership", "sub": subject, "digest": digest, "iat": now, "exp": now + 60}
        return jwt.encode(claims, self.key, "ES256", {"typ": "schakel-organisation+jwt", "kid": self.kid})


class Announcer:
    def __init__(self, partnership_url, key, files, log, witness_file):
        self.url, self.key, self.log, self.witness_file = partnership_url, key, log, witness_file
        self.holder = files["holder"]
        now = datetime.datetime.now(datetime.timezone.utc)
        common = {"capacity": files["capacity"], "from": files["from"], "to": None, "withdrawn": False}
        numbers = [client["recordedUnder"] for client in files["clients"] if client["recordedUnder"] is not None]
        self.waiting = [{"id": uuid_v7(now), "nationalNumber": number, **common} for number in numbers]
        self.opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def start(self):
        for work in (self.announce_all, self.show_heads):
            threading.Thread(target=work, daemon=True).start()

    def announce_all(self):
        """Sends until everything is answered; to announce a file again is harmless."""
        wait = FIRST_WAIT_S
        while self.waiting:
            batch = self.waiting[:MOST]
            answer = self.post("announcements", self.holder, {"holder": self.holder, "announcements": batch})
            if answer is None:
                time.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT_S)
                continue
            wait = FIRST_WAIT_S
            for result in answer["results"]:
                if result["status"] == "REFUSED":
                    print(f"announcement {result['id']} was refused: {result.get('reason')}", flush=True)
            del self.waiting[: len(batch)]

    def show_heads(self):
        shown = 0
        while True:
            seq, sealed = self.log.head()
            if seq > shown:
                head = {"writer": self.log.writer, "seq": seq, "hash": sealed}
                answer = self.post("heads", "pes", {"heads": [head]})
                if answer is not None:
                    shown = seq
                    self.keep(answer)
            time.sleep(HEADS_EVERY_S if shown == seq else FIRST_WAIT_S)

    def keep(self, answer):
        for each in answer["contradicted"]:
            print(f"the partnership knows another head of {each['writer']}: verify the log", flush=True)
        with open(self.witness_file, "a", encoding="utf-8") as file:
            for head in answer["heads"]:
                file.write(json.dumps({"at": time.time(), **head}) + "\n")

    def post(self, path, subject, content):
        """What the partnership answers; None when it has to be sent again."""
        body = json.dumps(content, separators=(",", ":")).encode("utf-8")
        headers = {"authorization": f"Bearer {self.key.token(subject, body)}", "content-type": "application/json"}
        try:
            with self.opener.open(urllib.request.Request(f"{self.url}/{path}", body, headers), timeout=10) as answer:
                return json.loads(answer.read())
        except (OSError, ValueError):  # refused or unreachable: an HTTPError is an OSError
            return None
