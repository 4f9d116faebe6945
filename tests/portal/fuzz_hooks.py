"""Makes half of what schemathesis asks about something that there is, so that it gets past the doors.

Not for: deciding what is right; the OpenAPI document does that. The names come from fuzz-api.sh, in the environment.
"""

import json
import os
import random
import uuid

import schemathesis

KNOWN = json.loads(os.environ["LICET_FUZZ_KNOWN"])
CHOICE = random.Random(7)


def some(name):
    return CHOICE.choice(KNOWN[name])


def likely():
    return CHOICE.random() < 0.5


@schemathesis.hook
def map_path_parameters(ctx, path_parameters):
    names = {"id": "licenses", "contract_id": "contracts", "draw_id": "draws", "support_id": "sites"}
    for parameter, known in names.items():
        if path_parameters and parameter in path_parameters and likely():
            path_parameters[parameter] = some(known)
    return path_parameters


@schemathesis.hook
def map_headers(ctx, headers):
    for name in list(headers or {}):
        if name.lower() == "idempotency-key" and CHOICE.random() < 0.9:
            headers[name] = str(uuid.UUID(int=CHOICE.getrandbits(128), version=4))
    return headers


def known_in(value):
    """Puts what there is where names of it stand."""
    names = {
        "serial_number": "serials",
        "code": "codes",
        "sku": "skus",
        "from_sku": "skus",
        "to_sku": "skus",
        "notification_id": "notifications",
        "customer_number": "numbers",
        "install_at": "addresses",
        "to": "emails",
        "owner": "emails",
        "email": "emails",
        "confirmation_email": "emails",
        "country": "countries",
        "level": "levels",
    }
    lists = {"serial_numbers": "serials", "codes": "codes", "licenses": "licenses"}
    if isinstance(value, dict):
        for name in list(value):
            known = names.get(name)
            texts = isinstance(value[name], list) and all(isinstance(item, str) for item in value[name])
            if known and likely():
                value[name] = some(known)
            elif name in lists and texts and likely():
                value[name] = [some(lists[name]) for _ in value[name]] or [some(lists[name])]
            elif name == "quantity" and likely():
                value[name] = CHOICE.randint(-1, 3)
            else:
                known_in(value[name])
    elif isinstance(value, list):
        for item in value:
            known_in(item)
    return value


@schemathesis.hook
def map_body(ctx, body):
    return known_in(body)
