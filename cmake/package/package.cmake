# What is installed, and the .deb made of it. The man pages and change logs are made by the target package_files.
include(GNUInstallDirs)

set(package_dir ${CMAKE_BINARY_DIR}/package)
set(package_doc ${CMAKE_INSTALL_DATADIR}/doc/diaban)

find_program(GZIP gzip REQUIRED)
find_package(Python3 COMPONENTS Interpreter)

# package_gzip(FROM TO): compressed without name and time, so that the same input gives the same bytes.
set(package_made)
function(package_gzip from to)
  add_custom_command(OUTPUT ${package_dir}/${to} COMMAND ${CMAKE_COMMAND} -E make_directory ${package_dir}
                     COMMAND sh -c "${GZIP} -9nc '${from}' > '${package_dir}/${to}'" DEPENDS ${from} VERBATIM)
  set(package_made ${package_made} ${package_dir}/${to} PARENT_SCOPE)
endfunction()

foreach(language en vi)
  set(page ${package_dir}/diaban.${language}.1)
  set(words ${CMAKE_CURRENT_LIST_DIR}/man_page.${language}.txt)
  add_custom_command(OUTPUT ${page} COMMAND ${CMAKE_COMMAND} -E make_directory ${package_dir}
                     COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/man_page.py $<TARGET_FILE:diaban> ${language}
                             ${words} ${page}
                     DEPENDS diaban ${CMAKE_CURRENT_LIST_DIR}/man_page.py ${words} VERBATIM)
  package_gzip(${page} diaban.${language}.1.gz)
endforeach()
foreach(language en vi)
  package_gzip(${CMAKE_CURRENT_LIST_DIR}/diaban-desktop.${language}.1 diaban-desktop.${language}.1.gz)
endforeach()
package_gzip(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog.gz)
package_gzip(${package_dir}/changelog.Debian changelog.Debian.gz)
add_custom_target(package_files DEPENDS ${package_made})

# Two packages: servers take the command without the window.
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME command)
install(TARGETS diaban RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(PROGRAMS ${CMAKE_CURRENT_LIST_DIR}/check-project DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/diaban)
install(FILES ${package_dir}/diaban.en.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 RENAME diaban.1.gz)
install(FILES ${package_dir}/diaban.vi.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/vi/man1 RENAME diaban.1.gz)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/diaban.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/diaban.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/diaban.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/application-vnd.diaban.project+yaml.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/mimetypes)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/data/schema DESTINATION ${CMAKE_INSTALL_DATADIR}/diaban)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/data/sample DESTINATION ${package_doc}/examples PATTERN .gitattributes EXCLUDE)
install(FILES ${package_dir}/changelog.gz ${package_dir}/changelog.Debian.gz ${CMAKE_CURRENT_LIST_DIR}/copyright
        DESTINATION ${package_doc})
# The manual, with the pictures that it shows: all pages, as they lead to each other.
file(GLOB package_pages CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/docs/*.md)
list(FILTER package_pages EXCLUDE REGEX "/(window|comparison|newcomers)\\.md$")
install(FILES ${package_pages} DESTINATION ${package_doc})
install(DIRECTORY ${CMAKE_SOURCE_DIR}/docs/decisions DESTINATION ${package_doc})
install(FILES ${CMAKE_SOURCE_DIR}/docs/images/atlas.png DESTINATION ${package_doc}/images)

set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME desktop)
install(TARGETS diaban-desktop RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${package_dir}/diaban-desktop.en.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 RENAME diaban-desktop.1.gz)
install(FILES ${package_dir}/diaban-desktop.vi.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/vi/man1 RENAME diaban-desktop.1.gz)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/diaban-desktop.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
# Its page leads to those of the command, which it depends on.
set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/docs/window.md)
file(READ ${CMAKE_SOURCE_DIR}/docs/window.md window_page)
string(REGEX REPLACE "\\]\\(([a-z-]+\\.md)" "](../diaban/\\1" window_page "${window_page}")
file(WRITE ${package_dir}/window.md "${window_page}")
install(FILES ${package_dir}/window.md ${package_dir}/changelog.gz ${package_dir}/changelog.Debian.gz ${CMAKE_CURRENT_LIST_DIR}/copyright
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/diaban-desktop)
# The pictures that the page shows.
file(STRINGS ${CMAKE_SOURCE_DIR}/docs/window.md window_pictures REGEX "\\]\\(images/" ENCODING UTF-8)
list(TRANSFORM window_pictures REPLACE ".*\\]\\((images/[^)]+)\\).*" "${CMAKE_SOURCE_DIR}/docs/\\1")
install(FILES ${window_pictures} DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/diaban-desktop/images)
unset(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME diaban)
set(CPACK_PACKAGE_VENDOR "The Diaban authors")
set(CPACK_PACKAGE_CONTACT "The Diaban authors") # ./dev package adds an address
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "maps of a community-safety movement, commune by commune")
set(CPACK_COMPONENTS_ALL command desktop)
set(CPACK_DEB_COMPONENT_INSTALL ON)
file(READ ${CMAKE_CURRENT_LIST_DIR}/description.txt CPACK_COMPONENT_COMMAND_DESCRIPTION)
file(READ ${CMAKE_CURRENT_LIST_DIR}/description-desktop.txt CPACK_COMPONENT_DESKTOP_DESCRIPTION)
set(CPACK_DEBIAN_COMMAND_PACKAGE_NAME diaban)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME diaban-desktop)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Fonts are drawn with, and checked at start; without them no map is made. GDAL is loaded by its name (libgdal.so.32), so
# the tool that finds libraries does not see it.
string(REGEX REPLACE "^libgdal\\.so\\.([0-9]+)$" "libgdal\\1" gdal_package ${DIABAN_GDAL_LIBRARY})
set(package_needs "fonts-noto-core, fonts-roboto-unhinted, ${gdal_package} (>= 3.6)")
set(CPACK_DEBIAN_COMMAND_PACKAGE_DEPENDS "${package_needs}")
set(CPACK_DEBIAN_COMMAND_PACKAGE_SUGGESTS qgis)
# The icon, the file type and the sample are the command's. libqt6gui6 brings the platforms xcb and offscreen.
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "diaban (= ${PROJECT_VERSION}-1), ${package_needs}")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS qt6-wayland)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS qgis)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
    WORLD_EXECUTE)
include(CPack)
