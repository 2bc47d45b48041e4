# onehome_precompiled(<target> <header in cmake/> [LINKS <library> ...]): compiles a header once, for onehome_reuse.
# onehome_reuse(<target> <precompiled target>): the target's files begin with it. GCC only: the fuzz targets' compiler goes without, which
# shows includes that a file forgot.
function(onehome_precompiled target header)
  cmake_parse_arguments(P "" "" "LINKS" ${ARGN})
  file(GENERATE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp" CONTENT "// Carries the precompiled header.\n")
  add_library(${target} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp")
  target_link_libraries(${target} PRIVATE ${P_LINKS})
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/${header}")
  endif()
endfunction()

function(onehome_reuse target precompiled)
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    target_precompile_headers(${target} REUSE_FROM ${precompiled})
  endif()
endfunction()
