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
printf '%s\n' "$password" | "$portal" --data "$folder" account add bill@acme.example --password-stdin >/dev/null
LICET_LOG=error "$portal" --data "$folder" serve --listen 127.0.0.1:0 >"$folder/out" 2>"$folder/log" &
served=$!
for _ in $(seq 100); do
  base=$(sed -n 's/^listening on //p' "$folder/out")
  [ -z "$base" ] || break
  sleep 0.1
done
[ -n "$base" ] || { echo 'the portal did not start:'; cat "$folder/log"; exit 1; }

token=$("$venv/bin/python" - "$base" "$password" <<'PY'
import json, sys, urllib.request
base, password = sys.argv[1:]
body = json.dumps({"email": "bill@acme.example", "password": password}).encode()
request = urllib.request.Request(f"{base}/api/v1/session", body, {"Content-Type": "application/json"})
print(json.load(urllib.request.urlopen(request))["access_token"])
PY
)

# The routes of getting a license. Sessions are left out: signing out would end the run's own.
routes='^/api/v1/(licenses|upgrades|vouchers|flex|addresses|policies|requests|deliveries|sites)'
cd "$folder"
"$venv/bin/schemathesis" run "$base/api/v1/openapi.json" \
  --header "Authorization: Bearer $token" \
  --include-path-regex "$routes" \
  --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance \
  --max-examples "$examples" --seed "$seed" --workers 2 --no-color
if [ -s "$folder/log" ]; then
  echo 'the portal logged errors:'
  cat "$folder/log"
  exit 1
fi
