#!/usr/bin/env bash
# unwritable_output.sh PROGRAM: whether the program says so where its output goes nowhere: to a full disk, a closed pipe,
# or nothing at all.
set -uo pipefail
program=$1
failed=0

expect_failure() {
    local status=$1 message=$2 where=$3
    [ "$status" = 1 ] && [[ $message == *"standard output: cannot be written"* ]] && return
    echo "$where: exit status $status, \"$message\""
    failed=1
}

message=$("$program" evaluate preset:smollm3 2>&1 >/dev/full)
expect_failure $? "$message" 'a full disk'

message=$("$program" evaluate preset:smollm3 2>&1 >&-)
expect_failure $? "$message" 'no output'

# The reader closes its end of the pipe before it lets the program write.
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkfifo "$folder/go"
{
    read -r _ <"$folder/go"
    "$program" evaluate preset:smollm3 2>"$folder/message"
    echo $? >"$folder/status"
} | {
    exec <&-
    echo go >"$folder/go"
}
expect_failure "$(cat "$folder/status")" "$(cat "$folder/message")" 'a closed pipe'
exit $failed
