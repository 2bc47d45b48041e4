# onehome_fonts(<target>): the papers' fonts. The npm package @fontsource/sarabun (of web/) brings them as woff2, from which
# Cairo would write blank pages; they are turned into TTF here and embedded.
#
# Without the npm packages a release build stops with advice; a debug build goes on, and the papers' code says so when it is used.
function(onehome_fonts target)
  set(source "${CMAKE_SOURCE_DIR}/web/node_modules/@fontsource/sarabun/files")
  set(folder "${CMAKE_BINARY_DIR}/fonts")
  set(advice "the papers' fonts are missing: run tools/setup (or 'npm ci' in web/), then configure again")
  set(names "")
  set(files "")
  if(EXISTS "${source}/sarabun-thai-400-normal.woff2")
    find_program(WOFF2_DECOMPRESS woff2_decompress REQUIRED)
    file(MAKE_DIRECTORY "${folder}")
    foreach(weight 400 700)
      foreach(script thai latin)
        set(name "sarabun-${script}-${weight}-normal")
        add_custom_command(OUTPUT "${folder}/${name}.ttf"
          COMMAND ${CMAKE_COMMAND} -E copy "${source}/${name}.woff2" "${folder}/${name}.woff2"
          COMMAND "${WOFF2_DECOMPRESS}" "${folder}/${name}.woff2"
          DEPENDS "${source}/${name}.woff2" COMMENT "Font ${name}" VERBATIM)
        list(APPEND names "${name}")
        list(APPEND files "${folder}/${name}.ttf")
      endforeach()
    endforeach()
  elseif(CMAKE_BUILD_TYPE STREQUAL Debug)
    message(WARNING "${advice}")
  else()
    add_custom_command(OUTPUT "${folder}/missing.ttf" COMMAND ${CMAKE_COMMAND} -E echo "Stopped: ${advice}"
      COMMAND ${CMAKE_COMMAND} -E false VERBATIM)
    list(APPEND names missing)
    list(APPEND files "${folder}/missing.ttf")
  endif()
  onehome_embed(${target} font_files.hpp embedded_fonts NAMES ${names} FILES ${files})
endfunction()
