# Brings a checkout to where Node can run it: dependencies and build, each only when something changed.
# Sourced by dev.sh and test.sh, which stand in the checkout's root.

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

check_node() {
  command -v node >/dev/null || fail 'Node.js is missing. Install version 20.19 or newer: https://nodejs.org'
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
    fail "Node.js $(node --version) is too old. Install version 20.19 or newer: https://nodejs.org"
  command -v npm >/dev/null || fail 'npm is missing. It comes with Node.js: https://nodejs.org'
}

# npm wants a folder for its cache, also where the user has no home that can be written.
choose_npm_cache() {
  export npm_config_update_notifier=false
  if [[ -z "${HOME:-}" || ! -d "$HOME" || ! -w "$HOME" ]]; then
    export npm_config_cache="${npm_config_cache:-${OCTOLLM_STATE_DIR:-$PWD/.octollm}/cache/npm}"
    mkdir -p "$npm_config_cache"
  fi
}

# One text for the content of files: Node's hash, since sha256sum is not on every machine.
content_hash() {
  node -e '
    const { createHash } = require("node:crypto");
    const { existsSync, readdirSync, readFileSync, statSync } = require("node:fs");
    const hash = createHash("sha256").update(process.version);
    const visit = (path) => {
      if (!existsSync(path)) return;
      if (statSync(path).isDirectory()) readdirSync(path).sort().forEach((name) => visit(`${path}/${name}`));
      else hash.update(`\0${path}\0`).update(readFileSync(path));
    };
    process.argv.slice(1).forEach(visit);
    console.log(hash.digest("hex"));
  ' "$@"
}

# needs_work STAMP HASH: whether what the stamp file speaks of was made from other content.
needs_work() { [[ ! -f "$1" || "$(cat "$1")" != "$2" ]]; }

install_dependencies() {
  local stamp=node_modules/.installed-from hash
  hash="$(content_hash package-lock.json .npmrc)"
  needs_work "$stamp" "$hash" || return 0
  say 'Installing dependencies (npm ci)'
  npm ci --no-audit --no-fund --loglevel=error || return
  printf '%s' "$hash" >"$stamp"
}

# The package that runs a small model, with the one binary that this platform needs: all of its optional ones are 725 MB.
install_local_model() {
  local folder=packages/local-model stamp hash binary version
  stamp="$folder/node_modules/.installed-from"
  hash="$(content_hash "$folder/package-lock.json")"
  needs_work "$stamp" "$hash" || return 0
  binary="$(node -p 'const { platform, arch } = process; `@node-llama-cpp/${platform === "darwin" ? "mac" : platform}-${arch}${platform === "darwin" && arch === "arm64" ? "-metal" : ""}`')"
  version="$(node -p "require('./$folder/package.json').dependencies['node-llama-cpp']")"
  say "Installing the runtime of the local model (85 MB, once)"
  # Not "npm ci": it insists on entries for platforms whose binaries a registry may not have.
  npm install --prefix "$folder" --no-save --omit=optional --ignore-scripts --no-audit --no-fund --loglevel=error "$binary@$version" || return
  printf '%s' "$hash" >"$stamp"
}

build() {
  local stamp=dist/.built-from hash
  hash="$(content_hash src tsconfig.json tsconfig.build.json scripts/copy-texts.mjs scripts/build-workflow-bundle.mjs package-lock.json)"
  needs_work "$stamp" "$hash" || return 0
  say 'Building (npm run build)'
  # From scratch: files whose source is gone would otherwise stay behind.
  rm -rf dist
  npm run --silent build || return
  printf '%s' "$hash" >"$stamp"
}

prepare() {
  check_node
  choose_npm_cache
  install_dependencies || fail 'npm ci failed; its message is above.'
  build
}
