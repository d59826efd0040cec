#!/usr/bin/env bash
# check_links.sh PROGRAM: fails where the program needs a library of Qt.
set -euo pipefail
libraries=$(ldd "$1")
grep -q 'libc\.so' <<<"$libraries" || { echo "ldd says nothing of $1: $libraries"; exit 1; }
! grep -i 'qt' <<<"$libraries"
