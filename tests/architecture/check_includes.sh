#!/usr/bin/env bash
# check_includes.sh ROOT QT_CORE_HEADERS: the includes that the compiler lets pass and the layers of
# docs/architecture.md do not. Names each and fails where there is one.
set -euo pipefail
cd "$1"
qt_core_headers=$2
found=0

# forbid WHY PATTERN FOLDER... [-- EXCEPT...]: no source in the folders includes what the pattern matches after the
# opening quote or bracket.
forbid() {
    local why=$1 pattern=$2
    shift 2
    local folders=() except='^$'
    while [ $# -gt 0 ]; do
        if [ "$1" = -- ]; then
            except="^($2)/"
            break
        fi
        [ ! -e "$1" ] || folders+=("$1")
        shift
    done
    [ ${#folders[@]} -gt 0 ] || return 0
    local lines
    lines=$(grep -rnE --include='*.h' --include='*.cpp' "^ *# *include *[<\"]($pattern)" "${folders[@]}" | grep -vE "$except" || true)
    [ -n "$lines" ] || return 0
    printf '%s\n%s\n' "$why:" "$lines"
    found=1
}

# Every header that Qt Core brings, and no other of Qt, in the folder.
only_qt_core() {
    local file header
    while IFS=: read -r file header; do
        [ -e "$qt_core_headers/$header" ] && continue
        printf '%s may know Qt Core alone: %s includes <%s>\n' "$1" "$file" "$header"
        found=1
    done < <(grep -roE --include='*.h' --include='*.cpp' '^#include <(Qt[A-Za-z]*/)?Q[A-Za-z]*>' "$1" |
        sed -E 's/#include <(QtCore\/)?(.*)>/\2/')
}

# A source includes its own header first, which proves that the header compiles on its own.
own_header_first() {
    local header source first
    while read -r header; do
        source=${header%.h}.cpp
        [ -e "$source" ] || continue
        first=$(grep -m1 -E '^ *# *include' "$source" || true)
        [ "$first" = "#include \"$header\"" ] && continue
        printf 'a source includes its own header first: %s begins with %s\n' "$source" "${first:-none}"
        found=1
    done < <(find core ui app -name '*.h' 2>/dev/null)
}

qt='Q[A-Za-z]|Qt[A-Z]|qt'
forbid 'core knows nothing of Qt' "$qt" core app/cli app/cli.cpp
forbid 'core knows nothing above it' 'core/session/|ui/|app/' core -- core/session
forbid 'the session knows the core alone' 'ui/|app/' core/session
forbid 'the command line knows the core alone' 'core/session/|ui/|app/[^c]' app/cli app/cli.cpp
forbid 'what is shown knows no widget' 'ui/(theme|controls|charts|inputs|docks|dialogs|window)/|app/' ui/present
only_qt_core ui/present
forbid 'the theme and the controls know no region of the window' 'ui/(charts|inputs|docks|dialogs|window)/|app/' ui/theme ui/controls
forbid 'charts know no region of the window' 'ui/(inputs|docks|dialogs|window)/|app/' ui/charts
forbid 'a region knows no window around it' 'ui/window/|app/' ui/inputs ui/docks ui/dialogs
forbid 'the window knows no program around it' 'app/' ui/window
forbid 'Qt Charts is in ui/charts alone' 'QtCharts|QChart|Q(Bar|Stacked|Line|Area|Abstract)[A-Za-z]*Series|QBarSet|QValueAxis|QAbstractAxis' ui app -- ui/charts
forbid 'widgets compute nothing' 'core/model/|core/analysis/' ui/theme ui/controls ui/charts ui/inputs ui/docks ui/dialogs ui/window
own_header_first
exit $found
