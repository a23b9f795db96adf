#!/usr/bin/env bash
# Checks and tests everything. The last line says how many passed and failed; the status is 0 only when none failed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/lib/prepare.sh

# A build that fails is counted by the check, which compiles too, so that the last line is printed all the same.
prepare || say 'The build failed; tests that start the built program will fail too.'

report="$(mktemp "${TMPDIR:-/tmp}/octollm-tests.XXXXXX")"
trap 'rm -f "$report"' EXIT

check_status=0
npm run --silent check || check_status=$?
test_status=0
# The coverage bar is for the whole: a part of the tests, named by arguments, cannot reach it.
coverage=(--coverage)
(($# == 0)) || coverage=()
npx vitest run "${coverage[@]}" --reporter=default --reporter=json --outputFile.json="$report" "$@" || test_status=$?

node scripts/test-summary.mjs "$report" "$check_status" "$test_status"
