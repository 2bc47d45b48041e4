#!/usr/bin/env bash
# Set-up and release build. The binary is build/release/onehome.
set -euo pipefail
cd "$(dirname "$0")"
. tools/lib.sh
tools/setup build
use_node
build_web
build_preset release "One Home"
say "ready: build/release/onehome"
