# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What comes from Debian is found; what Debian lacks is fetched by packaging/fetch (pinned, with checksums in
# packaging/dependencies) into build/third-party, or taken from a *_SOURCE_DIR given for an offline build.
set(PP_THIRD_PARTY ${PROJECT_SOURCE_DIR}/build/third-party CACHE PATH "Where packaging/fetch unpacks pinned sources")
set(SQLCIPHER_SOURCE_DIR ${PP_THIRD_PARTY}/sqlcipher CACHE PATH "Folder with SQLCipher's sqlite3.c and sqlite3.h")
set(SIMDJSON_SOURCE_DIR ${PP_THIRD_PARTY}/simdjson CACHE PATH "Folder with simdjson.cpp and simdjson.h")
set(LUCIDE_SOURCE_DIR ${PP_THIRD_PARTY}/lucide CACHE PATH "Folder with Lucide's SVG icons")

execute_process(COMMAND ${PROJECT_SOURCE_DIR}/packaging/fetch ${PP_THIRD_PARTY} RESULT_VARIABLE fetched)
if(NOT fetched EQUAL 0)
  message(FATAL_ERROR "packaging/fetch could not get the pinned sources; see the lines above")
endif()

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(ISAL REQUIRED IMPORTED_TARGET libisal)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
find_path(PHONENUMBER_INCLUDE phonenumbers/phonenumberutil.h REQUIRED)
add_library(pp_phonenumber INTERFACE)
target_link_libraries(pp_phonenumber INTERFACE ${PHONENUMBER_LIBRARY})
target_include_directories(pp_phonenumber SYSTEM INTERFACE ${PHONENUMBER_INCLUDE})

add_library(pp_simdjson STATIC ${SIMDJSON_SOURCE_DIR}/simdjson.cpp)
target_include_directories(pp_simdjson SYSTEM PUBLIC ${SIMDJSON_SOURCE_DIR})
target_compile_options(pp_simdjson PRIVATE -w -O3)
set_target_properties(pp_simdjson PROPERTIES AUTOMOC OFF)

if(PP_QT)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Core DBus Gui Widgets Network Sql Svg Test LinguistTools)
  find_package(Qt6Keychain REQUIRED)
  find_package(tl-expected REQUIRED)
  include(CipherSqlite)
endif()
