"""The disclosure log: JSON lines, each sealed with the one before it (chapter 6 of the contract)."""
import base64
import datetime
import hashlib
import hmac
import json
import os
import threading

START = "0" * 43
ORDER = (
    *("writer", "id", "at", "requestId", "clientId", "staffMember", "organisation", "roles", "purpose", "relation"),
    *("section", "outcome", "reason", "rule", "legalBasis"),
)


def canonical(entry):
    return json.dumps([entry[name] for name in ORDER], ensure_ascii=False, separators=(",", ":"))


def chain_hash(key, previous, text):
    sealed = hmac.new(key, (previous + text).encode("utf-8"), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(sealed).decode("ascii").rstrip("=")


def uuid_v7(moment):
    value = (int(moment.timestamp() * 1000) << 80) | int.from_bytes(os.urandom(10), "big")
    value = value & ~(0xF << 76) | (7 << 76)
    value = value & ~(0x3 << 62) | (2 << 62)
    text = f"{value:032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


class DisclosureLog:
    def __init__(self, file, writer, key):
        self.writer, self.key = writer, key
        self.lock = threading.Lock()
        self.writable = True
        self.handle = open(file, "a+b", buffering=0)
        self.handle.seek(0)
        lines = self.handle.read().splitlines()
        last = json.loads(lines[-1]) if lines else {"seq": 0, "hash": START}
        self.seq, self.hash = last["seq"], last["hash"]

    def append(self, lines):
        """Returns once the lines are on disk; raises OSError when they cannot be. One at a time: two would fork the chain."""
        if not lines:
            return
        with self.lock:
            seq, previous, texts = self.seq, self.hash, []
            now = datetime.datetime.now(datetime.timezone.utc)
            at = now.strftime("%Y-%m-%dT%H:%M:%S.") + f"{now.microsecond // 1000:03d}Z"
            for line in lines:
                entry = {"writer": self.writer, "id": uuid_v7(now), "at": at, **line}
                seq, sealed = seq + 1, chain_hash(self.key, previous, canonical(entry))
                texts.append(json.dumps({"seq": seq, **entry, "previous": previous, "hash": sealed}, ensure_ascii=False))
                previous = sealed
            self._write(("\n".join(texts) + "\n").encode("utf-8"))
            self.seq, self.hash = seq, previous

    def head(self):
        """(number, hash) of the last entry: what a witness is shown."""
        with self.lock:
            return self.seq, self.hash

    def _write(self, data):
        size = os.fstat(self.handle.fileno()).st_size
        try:
            if self.handle.write(data) != len(data):
                raise OSError("not all of it was written")
            os.fsync(self.handle.fileno())
            self.writable = True
        except OSError:
            self.writable = False
            self.handle.truncate(size)
            raise
