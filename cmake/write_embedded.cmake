# Writes OUTPUT: a C++ file with the text of FILES (separated by |), each as one raw string.
string(REPLACE "|" ";" FILES "${FILES}")
set(entries "")
foreach(path IN LISTS FILES)
    get_filename_component(name "${path}" NAME)
    file(READ "${path}" text)
    # Raw strings end at 64 kB on some compilers, so long texts are given in adjacent pieces.
    string(LENGTH "${text}" length)
    set(pieces "")
    set(start 0)
    while(start LESS length)
        string(SUBSTRING "${text}" ${start} 8000 piece)
        string(APPEND pieces "R\"costberg(${piece})costberg\"\n")
        math(EXPR start "${start} + 8000")
    endwhile()
    string(APPEND entries "    {\"${name}\", ${pieces}},\n")
endforeach()
file(WRITE "${OUTPUT}.new"
"#include \"core/file/embedded.h\"

#include <array>

namespace costberg {

std::span<const EmbeddedFile> ${SYMBOL}() {
    static constexpr auto files = std::to_array<EmbeddedFile>({
${entries}    });
    return files;
}

} // namespace costberg
")
file(RENAME "${OUTPUT}.new" "${OUTPUT}")
