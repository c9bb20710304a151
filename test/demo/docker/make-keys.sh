#!/bin/sh
# Makes the two keys of this installation once; a key given in .env takes the place of its file.
set -eu

keep() {
  name=$1 given=$2 bytes=$3
  if [ -n "$given" ]; then
    printf '%s' "$given" > "/keys/$name"
  elif [ ! -s "/keys/$name" ]; then
    node -p "crypto.randomBytes(32).toString('$bytes')" > "/keys/$name"
  fi
  # Nothing but the containers that share this volume can see it, and they run as different users.
  chmod 444 "/keys/$name"
}

keep plugin "${STOREBRIDGE_KEY:-}" hex
keep session "${SESSION_KEY:-}" base64
