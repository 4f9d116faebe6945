#!/usr/bin/env bash
# Asks a real portal everything that its OpenAPI document allows, and much that it doesn't: no answer may be a 5xx, and
# every answer must be one that the document describes (status, content type, schema).
#
#   tests/portal/fuzz-api.sh PATH-OF-licet-portal [EXAMPLES [SEED]]
#
# EXAMPLES: how many requests of each kind for each route (default 40). The tool (schemathesis, from PyPI, of a pinned
# version) is installed once into a virtual environment below the user's cache. Everything else is on loopback, in a
# folder of its own that is removed at the end. Exit status 0: nothing was found.
set -euo pipefail

portal=$(realpath "${1:?the path of licet-portal}")
examples=${2:-40}
seed=${3:-1}
here=$(cd "$(dirname "$0")" && pwd)
version=4.32.5
venv=${XDG_CACHE_HOME:-$HOME/.cache}/licet/schemathesis-$version
password='plain lower case words'

if ! [ -x "$venv/bin/schemathesis" ]; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check "schemathesis==$version"
fi

folder=$(mktemp -d)
served=
end() {
  [ -z "$served" ] || kill "$served" 2>/dev/null || true
  rm -rf "$folder"
}
trap end EXIT

"$portal" --data "$folder" init >/dev/null
"$portal" --data "$folder" import "$here/../fixtures/acme.ndjson" >/dev/null
# One order with everything for the account that asks.
python3 - >"$folder/more.ndjson" <<'PY'
import json
def line(number, sku, serial, **more):
    plain = {"line": number, "sku": sku, "kind": "license", "quantity": 3, "price_tier": None, "serial_number": serial,
             "starts_on": None, "ends_on": None, "renews": None, "covers": [], "printed_key": None,
             "voucher_codes": [], "flex_pool": []}
    return {**plain, **more}
lines = [line(n, "BE-11D-SBS", f"B{800 + n:010}") for n in range(1, 60)]
lines.append(line(60, "SMSG-FLEX", "F0000000860", kind="flex", flex_pool=[{"sku": "SEP-12-SUB", "quantity": 5000}]))
lines.append(line(61, "OEM-BE-QS", "V0000000861", kind="voucher", voucher_codes=[f"FUZZ-{n:04}" for n in range(40)]))
print(json.dumps({"record": "order", "order_number": "4700000001", "revision": 1, "ordered_on": "2026-01-01",
    "customer_number": "123456789",
    "end_customer": {"support_id": "1001-ACME", "contacts": [{"email": "bill@acme.example", "name": "Bill"}]},
    "ship_to": {"name": "x", "contacts": []}, "reseller": None, "lines": lines}))
PY
"$portal" --data "$folder" import "$folder/more.ndjson" >/dev/null
printf '%s\n' "$password" | "$portal" --data "$folder" account add bill@acme.example --password-stdin >/dev/null
: >"$folder/out"
LICET_LOG=error "$portal" --data "$folder" serve --listen 127.0.0.1:0 --metrics 127.0.0.1:0 >"$folder/out" 2>"$folder/log" &
served=$!
for _ in $(seq 100); do
  base=$(sed -n 's/^listening on //p' "$folder/out")
  [ -z "$base" ] || break
  sleep 0.1
done
[ -n "$base" ] || { echo 'the portal did not start:'; cat "$folder/log"; exit 1; }

# Signs in, and registers and draws something to ask about.
"$venv/bin/python" - "$base" "$password" >"$folder/known" <<'PY'
import json, sys, urllib.request, uuid
base, password = sys.argv[1:]
token = None
def post(path, body):
    headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid.uuid4())}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    request = urllib.request.Request(f"{base}/api/v1/{path}", json.dumps(body).encode(), headers)
    return json.load(urllib.request.urlopen(request))
token = post("session", {"email": "bill@acme.example", "password": password})["access_token"]
serials = [f"B{800 + n:010}" for n in range(1, 60)]
details = {"host_id": "host-0"}
many = {"registrations": [{"serial_number": serial, "details": details} for serial in serials[:8]]}
made = [result["license"]["license_id"] for result in post("licenses/register-many", many)["results"]]
contract = "4700000001-60"
draws = [post(f"flex/{contract}/draws", {"sku": "SEP-12-SUB", "quantity": 9})["draw_id"] for _ in range(3)]
known = {
    "serials": serials + ["B0000000001", "M0000000002", "b0000000803", "B0000000003"],
    "codes": [f"FUZZ-{n:04}" for n in range(40)],
    "skus": ["BE-10D-SBS", "BE-11D-SBS", "SEP-12-SUB"],
    "notifications": ["VU-2026-0001"], "numbers": ["123456789"], "addresses": ["A0001", "A0002"],
    "emails": ["bill@acme.example", "ann@acme.example"], "countries": ["US", "DE"],
    "levels": ["contract", "super"], "sites": ["1001-ACME"], "contracts": [contract], "draws": draws,
    "licenses": made,
}
print(token)
print(json.dumps(known))
PY
token=$(sed -n 1p "$folder/known")
export LICET_FUZZ_KNOWN SCHEMATHESIS_HOOKS=fuzz_hooks PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1
LICET_FUZZ_KNOWN=$(sed -n 2p "$folder/known")

# The routes of getting a license. Sessions are left out: signing out would end the run's own.
routes='^/api/v1/(licenses|upgrades|vouchers|flex|addresses|policies|requests|deliveries|sites)'
cd "$folder"
"$venv/bin/schemathesis" run "$base/api/v1/openapi.json" \
  --header "Authorization: Bearer $token" \
  --include-path-regex "$routes" \
  --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance \
  --max-examples "$examples" --seed "$seed" --workers 2 --no-color
# A run that got past no door has tested none.
"$venv/bin/python" - "$(sed -n 's/^metrics on //p' "$folder/out")" <<'PY'
import re, sys, urllib.request
text = urllib.request.urlopen(sys.argv[1]).read().decode()
counts = {}
for status, count in re.findall(r'licet_http_requests_total\{[^}]*status="(\d+)"\} (\d+)', text):
    counts[status] = counts.get(status, 0) + int(count)
print("answers:", ", ".join(f"{count} of {status}" for status, count in sorted(counts.items())))
sys.exit(0 if counts.get("200", 0) >= 100 else "fewer than 100 answers were a success")
PY
if [ -s "$folder/log" ]; then
  echo 'the portal logged errors:'
  cat "$folder/log"
  exit 1
fi
