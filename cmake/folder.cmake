# The standard headers that most files of gis/, src/ and ui/ include, precompiled once: a third off a full build.
# It is built without Qt, so that folders with and without Qt can use it. Each file still includes what it uses: the lint's
# build has no precompiled headers.
file(WRITE ${CMAKE_BINARY_DIR}/folders_pch.cpp "// Carries the precompiled header of the folders.\n")
add_library(folders_pch OBJECT ${CMAKE_BINARY_DIR}/folders_pch.cpp)
target_link_libraries(folders_pch PRIVATE diaban_flags)
target_precompile_headers(folders_pch PRIVATE <algorithm> <array> <cmath> <cstdint> <filesystem> <fstream> <functional> <map>
  <memory> <numeric> <optional> <ranges> <set> <span> <sstream> <stop_token> <string> <string_view> <thread> <tuple>
  <unordered_map> <utility> <variant> <vector>)
set_target_properties(folders_pch PROPERTIES AUTOMOC OFF)
if(NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
  add_library(folders_pch_flags INTERFACE)
  target_compile_options(folders_pch_flags INTERFACE -fpch-preprocess) # lets ccache keep them
  target_link_libraries(folders_pch PRIVATE folders_pch_flags)
endif()

# One static library a folder: diaban_folder(gis/io DEPENDS gis_geometry gis_crs LIBRARIES GDAL::GDAL) makes gis_io
# from every .cpp in that folder. The arrows between folders are the DEPENDS; tests/rules checks the includes.
function(diaban_folder path)
  cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "DEPENDS;LIBRARIES")
  string(REPLACE "/" "_" name ${path})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${path}/*.cpp)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${path}/*.h)
  if(sources)
    add_library(${name} STATIC ${sources} ${headers})
    target_link_libraries(${name} PUBLIC diaban_flags ${ARG_DEPENDS} PRIVATE ${ARG_LIBRARIES})
    target_precompile_headers(${name} REUSE_FROM folders_pch)
    if(TARGET folders_pch_flags)
      target_link_libraries(${name} PRIVATE folders_pch_flags)
    endif()
  else()
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE diaban_flags ${ARG_DEPENDS} ${ARG_LIBRARIES})
  endif()
endfunction()
