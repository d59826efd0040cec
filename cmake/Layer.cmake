# costberg_layer(name DIRECTORIES dir... [EXCLUDE file...] LINKS target... [PRIVATE_LINKS target...] [QT])
#
# One layer of the house: the library costberg::name of all sources in its directories. LINKS is what the layer may know.
# A new file in one of the directories is picked up by the next build. Every header must compile on its own: a source
# proves it of its header by including it first, the target all_verify_interface_header_sets of headers without a source.
function(costberg_layer name)
    cmake_parse_arguments(LAYER "QT" "" "DIRECTORIES;EXCLUDE;LINKS;PRIVATE_LINKS" ${ARGN})
    set(sources)
    set(headers)
    foreach(directory IN LISTS LAYER_DIRECTORIES)
        file(GLOB found_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${directory}/*.cpp)
        file(GLOB found_headers CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${directory}/*.h)
        list(APPEND sources ${found_sources})
        list(APPEND headers ${found_headers})
    endforeach()
    list(TRANSFORM LAYER_EXCLUDE PREPEND ${CMAKE_SOURCE_DIR}/)
    list(REMOVE_ITEM sources ${LAYER_EXCLUDE} "")
    if(NOT sources)
        set(sources ${CMAKE_SOURCE_DIR}/cmake/empty.cpp)
    endif()
    add_library(costberg_${name} STATIC ${sources})
    add_library(costberg::${name} ALIAS costberg_${name})
    set(lone_headers)
    foreach(header IN LISTS headers)
        string(REGEX REPLACE "\\.h$" ".cpp" source ${header})
        if(NOT source IN_LIST sources)
            list(APPEND lone_headers ${header})
        endif()
    endforeach()
    list(REMOVE_ITEM headers ${lone_headers} "")
    target_sources(costberg_${name}
                   PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${headers}
                   FILE_SET lone_headers TYPE HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${lone_headers})
    target_include_directories(costberg_${name} PUBLIC ${CMAKE_SOURCE_DIR})
    target_link_libraries(costberg_${name} PUBLIC ${LAYER_LINKS} PRIVATE ${LAYER_PRIVATE_LINKS})
    set_target_properties(costberg_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON
                          INTERFACE_HEADER_SETS_TO_VERIFY lone_headers)
    if(LAYER_QT)
        # moc before 6.5.3 stops at <compare> and <concepts>; with this macro defined it reads over them.
        set_target_properties(costberg_${name} PROPERTIES AUTOMOC ON
                              AUTOMOC_MOC_OPTIONS "--include;${CMAKE_SOURCE_DIR}/cmake/moc_prelude.h")
        costberg_precompile_qt(costberg_${name})
    endif()
endfunction()

# Reads Qt's headers once for the whole target. Only where COSTBERG_PRECOMPILE is on: the other builds prove that each file
# includes what it uses.
function(costberg_precompile_qt target)
    if(COSTBERG_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE <QtWidgets>)
    endif()
endfunction()
