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

# Files of a folder are compiled several at a time, as most of a compiler's time goes into headers that they share. Which
# of them may stand together is looked at anew each time CMake runs (./dev always does).
option(DIABAN_COMPILE_TOGETHER "Compile several files of a folder at once; needs Python" OFF)
find_package(Python3 COMPONENTS Interpreter)
function(diaban_compile_together target)
  if(NOT DIABAN_COMPILE_TOGETHER OR NOT Python3_Interpreter_FOUND OR NOT ARGN)
    return()
  endif()
  execute_process(COMMAND ${Python3_EXECUTABLE} ${CMAKE_SOURCE_DIR}/cmake/compiled_together.py 16 ${ARGN}
                  OUTPUT_VARIABLE groups COMMAND_ERROR_IS_FATAL ANY)
  while(groups)
    list(POP_FRONT groups number source)
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${number})
  endwhile()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  # GCC warns of members whose type is of an unnamed namespace wherever the file is one that another includes.
  target_compile_options(${target} PRIVATE -Wno-subobject-linkage)
endfunction()

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
    diaban_compile_together(${name} ${sources})
    if(TARGET folders_pch_flags)
      target_link_libraries(${name} PRIVATE folders_pch_flags)
    endif()
  else()
    add_library(${name} INTERFACE)
    target_link_libraries(${name} INTERFACE diaban_flags ${ARG_DEPENDS} ${ARG_LIBRARIES})
  endif()
endfunction()
