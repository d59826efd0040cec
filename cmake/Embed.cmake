# costberg_embed(target SYMBOL name GLOB pattern)
#
# The library `target` with the text of the files built in: `std::span<const EmbeddedFile> name()` of core/file/embedded.h.
function(costberg_embed target)
    cmake_parse_arguments(EMBED "" "SYMBOL;GLOB" "" ${ARGN})
    file(GLOB files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${EMBED_GLOB})
    set(generated ${CMAKE_BINARY_DIR}/embedded/${EMBED_SYMBOL}.cpp)
    string(REPLACE ";" "|" file_list "${files}")
    add_custom_command(
        OUTPUT ${generated}
        COMMAND ${CMAKE_COMMAND} -DOUTPUT=${generated} -DSYMBOL=${EMBED_SYMBOL} "-DFILES=${file_list}"
                -P ${CMAKE_SOURCE_DIR}/cmake/write_embedded.cmake
        DEPENDS ${files} ${CMAKE_SOURCE_DIR}/cmake/write_embedded.cmake
        VERBATIM)
    add_library(${target} STATIC ${generated})
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR})
endfunction()
