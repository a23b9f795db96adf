"""An arm of the OctoLLM orchestrator in Python: the standard library and PyJWT.

It offers two capabilities: `summarize`, which the built-in executor offers too, so that a step can fall back to it when
this arm is gone, and `extract_keywords`, which only this arm has. ../README.md says how to run it and how to write another.
"""

import hashlib
import json
import os
import re
import threading
import time
import urllib.error
import urllib.request
from base64 import urlsafe_b64encode
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import jwt

ORCHESTRATOR = os.environ.get("ORCHESTRATOR_URL", "http://127.0.0.1:8000")
PORT = int(os.environ.get("ARM_PORT", "9100"))
NAME = os.environ.get("ARM_NAME", "python-text")
# "fallback": a step goes to another arm while this one is gone. "wait": it waits for this one.
WHEN_UNAVAILABLE = os.environ.get("ARM_WHEN_UNAVAILABLE", "fallback")
# Makes each step take longer, to see what happens when the arm is killed in the middle of one.
SECONDS_PER_STEP = float(os.environ.get("ARM_SECONDS_PER_STEP", "0"))

TEXT = {"type": "string", "description": "The text, or a source that holds it."}
MANIFEST = {
    "name": NAME,
    "version": "1.0.0",
    "base_url": f"http://127.0.0.1:{PORT}",
    "cost_tier": 1,
    "when_unavailable": WHEN_UNAVAILABLE,
    "limits": {"timeout_seconds": 60, "max_output_bytes": 100_000},
    "capabilities": [
        {
            "name": "summarize",
            "description": "Picks the sentences of a text that hold most of its frequent words.",
            "risk": "none",
            "input_schema": {
                "type": "object",
                "properties": {"source": TEXT, "max_sentences": {"type": "integer", "minimum": 1}},
                "required": ["source"],
            },
            "output_schema": {
                "type": "object",
                "properties": {"summary": {"type": "string"}, "sentences": {"type": "integer"}},
                "required": ["summary", "sentences"],
            },
        },
        {
            "name": "extract_keywords",
            "description": "Finds the words that occur most often in a text, common ones left out.",
            "risk": "none",
            "input_schema": {
                "type": "object",
                "properties": {"source": TEXT, "limit": {"type": "integer", "minimum": 1, "maximum": 50}},
                "required": ["source"],
            },
            "output_schema": {
                "type": "object",
                "properties": {"keywords": {"type": "array", "items": {"type": "string"}}},
                "required": ["keywords"],
            },
        },
    ],
}

COMMON = set("a an and are as at be but by for from has have in is it its of on or that the this to was were with".split())


def words_of(text):
    return [word for word in re.findall(r"[^\W\d_]{2,}", text.lower()) if word not in COMMON]


def text_of(value):
    """A source may be a text, or any JSON with texts in it."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def summarize(source, max_sentences=3, **_):
    text = text_of(source)
    sentences = re.findall(r"[^.!?\n]+[.!?]?", text)
    weight = Counter(words_of(text))
    ranked = sorted(range(len(sentences)), key=lambda at: -sum(weight[word] for word in words_of(sentences[at])))
    chosen = sorted(ranked[:max_sentences])
    return {"summary": " ".join(sentences[at].strip() for at in chosen), "sentences": len(chosen)}


def extract_keywords(source, limit=10, **_):
    return {"keywords": [word for word, _ in Counter(words_of(text_of(source))).most_common(limit)]}


CAPABILITIES = {"summarize": summarize, "extract_keywords": extract_keywords}


class Refused(Exception):
    """The token does not allow this request."""


class TokenCheck:
    """Holds tokens against the orchestrator's public keys, this arm, and the request that they came with."""

    def __init__(self):
        self.keys = jwt.PyJWKClient(f"{ORCHESTRATOR}/.well-known/jwks.json", lifespan=60)
        self.used = {}
        self.lock = threading.Lock()

    def check(self, authorization, body, request):
        if not authorization.startswith("Bearer "):
            raise Refused("There is no bearer token.")
        token = authorization[len("Bearer ") :]
        try:
            key = self.keys.get_signing_key_from_jwt(token)
            claims = jwt.decode(
                token,
                key,
                algorithms=["EdDSA"],
                issuer="octollm-orchestrator",
                audience=NAME,
                options={"require": ["exp", "iat", "jti", "aud", "iss", "sub"]},
            )
        except jwt.PyJWTError as error:
            raise Refused(f"The token is not valid: {type(error).__name__}.") from error
        self.compare(claims, body, request)
        self.use_once(claims)

    @staticmethod
    def compare(claims, body, request):
        if NAME not in claims.get("capabilities", {}).get("arm:invoke", []):
            raise Refused("The token does not allow this arm.")
        context = claims.get("context", {})
        if any(context.get(name) != request.get(name) for name in ("task_id", "step_id", "attempt", "capability")):
            raise Refused("The token is for another task, step, attempt or capability.")
        digest = urlsafe_b64encode(hashlib.sha256(body).digest()).rstrip(b"=").decode()
        if claims.get("request_sha256") != digest:
            raise Refused("The token is for another request.")

    def use_once(self, claims):
        with self.lock:
            now = time.time()
            self.used = {jti: exp for jti, exp in self.used.items() if exp > now}
            if claims["jti"] in self.used:
                raise Refused("The token was used before.")
            self.used[claims["jti"]] = claims["exp"]


TOKENS = TokenCheck()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        pages = {"/health": {"status": "ok"}, "/manifest": MANIFEST}
        page = pages.get(self.path)
        self.answer(200 if page else 404, page or {"error": "not_found"})

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", "0")))
        if self.path != "/invoke":
            return self.answer(404, {"error": "not_found"})
        try:
            request = json.loads(body)
            TOKENS.check(self.headers.get("authorization", ""), body, request)
        except ValueError:
            return self.answer(400, {"error": "not_json"})
        except Refused as refusal:
            return self.answer(403, {"error": "refused", "message": str(refusal)})
        time.sleep(SECONDS_PER_STEP)
        return self.answer(200, self.run(request))

    @staticmethod
    def run(request):
        work = CAPABILITIES.get(request["capability"])
        if work is None:
            return {"success": False, "error": {"message": "There is no such capability.", "retryable": False}}
        try:
            return {"success": True, "output": work(**request["input"]), "confidence": 0.6}
        except (TypeError, ValueError) as error:
            return {"success": False, "error": {"message": str(error), "retryable": False}}

    def answer(self, status, value):
        payload = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)

    def log_message(self, format, *args):
        """Texts of tasks have no place in a log: the status and the path are enough."""
        print(f"{self.command} {self.path} {args[1] if len(args) > 1 else ''}", flush=True)


def register():
    """Says that this arm is there; tried again until the orchestrator hears it."""
    body = json.dumps(MANIFEST).encode()
    while True:
        request = urllib.request.Request(
            f"{ORCHESTRATOR}/arms", body, {"content-type": "application/json"}, method="POST"
        )
        try:
            with urllib.request.urlopen(request, timeout=5) as response:
                print(f"{NAME} is registered (HTTP {response.status})", flush=True)
                return
        except urllib.error.HTTPError as error:
            raise SystemExit(f"The orchestrator refused the arm: {error.read().decode()}") from error
        except OSError:
            time.sleep(1)


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", PORT), Handler)
    print(f"{NAME} serves {', '.join(CAPABILITIES)} at http://127.0.0.1:{PORT}; stop it with Ctrl-C", flush=True)
    threading.Thread(target=register, daemon=True).start()
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()
