#!/usr/bin/env bash
# Starts everything on this machine: ./scripts/dev.sh [--demo] [--port N] [--local-model]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/lib/prepare.sh

prepare || fail 'The build failed; its message is above.'
for argument in "$@"; do
  [[ "$argument" != --local-model ]] || install_local_model || fail 'The local model could not be installed; the message is above.'
done
exec node dist/cli.js dev "$@"
