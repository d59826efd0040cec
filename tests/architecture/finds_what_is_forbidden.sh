#!/usr/bin/env bash
# finds_what_is_forbidden.sh CHECK QT_CORE_HEADERS: whether check_includes.sh notices each kind of forbidden include, and
# nothing where there is none.
set -euo pipefail
check=$1
qt_core_headers=$2
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
failed=0

# notices FILE LINE: the line in that file alone is found.
notices() {
    mkdir -p "$root/$(dirname "$1")"
    printf '#pragma once\n%s\n' "$2" >"$root/$1"
    if "$check" "$root" "$qt_core_headers" >/dev/null; then
        echo "not noticed: $2 in $1"
        failed=1
    fi
    rm "$root/$1"
}

mkdir -p "$root"/{core/session,ui/{present,charts,docks},app/cli}
echo '#include "core/scenario.h"' >"$root/core/session/session.h"
echo '#include <QString>' >"$root/ui/present/words.h"
echo '#include <QtCharts/QChart>' >"$root/ui/charts/bars.cpp"
"$check" "$root" "$qt_core_headers" || { echo "something is found where all is right"; failed=1; }

notices core/scenario.h '#include <QString>'
notices core/text/words.cpp '#include "core/session/session.h"'
notices core/session/store.h '#include "ui/present/words.h"'
notices ui/present/rows.h '#include <QWidget>'
notices ui/present/rows.cpp '#include "ui/theme/theme.h"'
notices ui/docks/panel.cpp '#include <QtCharts/QChart>'
notices ui/docks/panel.cpp '#include "core/model/evaluation.h"'
notices ui/docks/panel.h '#include "ui/window/main_window.h"'
notices app/cli/run.cpp '#include "ui/present/words.h"'
notices app/cli/run.cpp '#include <QtCore/QString>'

printf '#pragma once\n' >"$root/core/words.h"
notices core/words.cpp '#include <string>'
exit $failed
