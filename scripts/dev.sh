#!/usr/bin/env bash
# Starts everything on this machine: ./scripts/dev.sh [--demo] [--port N]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/lib/prepare.sh

prepare || fail 'The build failed; its message is above.'
exec node dist/cli.js dev "$@"
