#!/bin/sh
# A first question with curl, run from the root of the repository: sh integration/quick-start/curl.sh
# SCHAKEL_URL is where the gateway is (PORT on this machine when left out), SCHAKEL_TOKEN an access token; the demo gives one when it is left out.
set -eu

url="${SCHAKEL_URL:-http://127.0.0.1:${PORT:-4000}}"
token="${SCHAKEL_TOKEN:-$(npm run --silent token -- social-worker)}"
# One line, without comments; there is no quote in it that JSON would mind.
query="$(grep -v '^ *#' integration/operations/first-question.graphql | tr '\n' ' ')"

# The token comes over standard input: the arguments of a program can be read by everybody on the machine.
printf 'header = "authorization: Bearer %s"\n' "$token" | curl --silent --show-error --config - "$url/graphql" \
  --header "x-purpose: ${SCHAKEL_PURPOSE:-BENEFIT_FOLLOW_UP}" \
  --header 'apollographql-client-name: quick-start' \
  --header 'content-type: application/json' \
  --data "{\"query\":\"$query\",\"variables\":{\"first\":6}}"
echo
