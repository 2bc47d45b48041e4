# Warnings, sanitizers, linker: the same for every target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

option(ONEHOME_TESTS "Build the tests" OFF)
option(ONEHOME_FUZZ "Build the fuzz targets (clang)" OFF)
option(ONEHOME_BENCH "Build the benchmark programs" OFF)
set(ONEHOME_SANITIZE "" CACHE STRING "address,undefined or thread")

# The same for every file, so that one precompiled header serves all.
add_compile_options(-pthread)
add_compile_options(-Wall -Wextra -Wpedantic -Wconversion -Wno-sign-conversion -Wshadow -Wnon-virtual-dtor)
# Warnings stop the build of those who change the code (every debug preset), never of those who only want to run it: the optimiser of another
# compiler may warn of what ours does not.
if(NOT CMAKE_BUILD_TYPE STREQUAL Release)
  add_compile_options(-Werror)
endif()
if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
  # GCC 12's own std::stable_sort uses a function it declares deprecated.
  add_compile_options(-Wno-deprecated-declarations)
endif()
if(ONEHOME_SANITIZE)
  add_compile_options(-fsanitize=${ONEHOME_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${ONEHOME_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    # GCC's sanitizers raise false alarms of these kinds in optimised standard library code.
    add_compile_options(-Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-restrict -Wno-tsan -Wno-nonnull)
    if(ONEHOME_SANITIZE STREQUAL thread)
      add_compile_options(-Wno-array-bounds)
    endif()
  endif()
endif()

find_program(MOLD mold)
if(MOLD)
  add_link_options(-fuse-ld=mold)
endif()
find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
    add_compile_options(-fpch-preprocess)
  endif()
endif()
