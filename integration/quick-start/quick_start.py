"""A first question with the standard library of Python 3.9 or later, run from the root of the repository:

    SCHAKEL_TOKEN=$(npm run --silent token -- social-worker) python3 integration/quick-start/quick_start.py
"""

import json
import os
import sys
import urllib.error
import urllib.request
from pathlib import Path

URL = os.environ.get("SCHAKEL_URL", "http://127.0.0.1:4000")
QUESTION = Path("integration/operations/first-question.graphql").read_text(encoding="utf-8")


def ask(query: str, variables: dict) -> dict:
    """One question; a request that is refused as a whole answers with JSON that has `errors`, too."""
    request = urllib.request.Request(
        f"{URL}/graphql",
        data=json.dumps({"query": query, "variables": variables}).encode(),
        headers={
            "authorization": f"Bearer {os.environ['SCHAKEL_TOKEN']}",
            "x-purpose": os.environ.get("SCHAKEL_PURPOSE", "BENEFIT_FOLLOW_UP"),
            "apollographql-client-name": "quick-start",
            "content-type": "application/json",
        },
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            return json.load(response)
    except urllib.error.HTTPError as refused:
        return json.load(refused)


def line(client: dict) -> str:
    # `identity` is null where the caller may not have it, and a part is null where its owner could not be asked.
    identity = client["identity"] or {"givenName": "?", "familyName": "?"}
    parts = [
        f"{label} {(client[field] or {'availability': 'missing'})['availability']}"
        for label, field in (("pes", "pes"), ("welfare", "welfare"), ("social economy", "socialEconomy"))
    ]
    return f"{identity['givenName']} {identity['familyName']}: {', '.join(parts)}"


answer = ask(QUESTION, {"first": 6})
for error in answer.get("errors", []):
    about = error["extensions"]
    print(about["code"], about.get("source", ""), error["message"], file=sys.stderr)
if not answer.get("data"):
    sys.exit(1)
for each in answer["data"]["caseload"]["nodes"]:
    print(line(each))
cost = answer["extensions"]["cost"]
print(f"cost {cost['requested']} of {cost['limit']}")
