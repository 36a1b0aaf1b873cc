# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# SQLCipher built as the process's libsqlite3.so.0, so that Debian's unmodified QSQLITE plugin runs on it.
# On Windows, macOS and with vcpkg Qt bundles SQLite into the plugin: there QSQLITE must be built against SQLCipher.
add_library(pp_cipher_sqlite SHARED ${SQLCIPHER_SOURCE_DIR}/sqlite3.c)
target_include_directories(pp_cipher_sqlite SYSTEM INTERFACE ${SQLCIPHER_SOURCE_DIR})
target_compile_definitions(pp_cipher_sqlite
  PUBLIC SQLITE_HAS_CODEC
  PRIVATE SQLCIPHER_CRYPTO_OPENSSL SQLITE_EXTRA_INIT=sqlcipher_extra_init SQLITE_EXTRA_SHUTDOWN=sqlcipher_extra_shutdown
    SQLITE_TEMP_STORE=2 SQLITE_THREADSAFE=1 SQLITE_USE_URI=1 SQLITE_SECURE_DELETE
    # What Debian's Qt plugin and other users of libsqlite3.so.0 in the process expect to find
    SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_UNLOCK_NOTIFY SQLITE_ENABLE_FTS3 SQLITE_ENABLE_FTS3_PARENTHESIS
    SQLITE_ENABLE_FTS4 SQLITE_ENABLE_FTS5 SQLITE_ENABLE_RTREE SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_ENABLE_SESSION
    SQLITE_ENABLE_PREUPDATE_HOOK SQLITE_ENABLE_DBSTAT_VTAB SQLITE_ENABLE_LOAD_EXTENSION
    NDEBUG _REENTRANT=1 HAVE_STDINT_H=1 HAVE_USLEEP=1 HAVE_ISNAN=1 HAVE_FDATASYNC=1 HAVE_LOCALTIME_R=1)
# Not instrumented: it is not our code, and its own checks are not what our tests look for.
target_compile_options(pp_cipher_sqlite PRIVATE -w -O2 -fno-sanitize=all)
target_link_libraries(pp_cipher_sqlite PRIVATE OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS} m)
target_link_options(pp_cipher_sqlite PRIVATE -Wl,-z,relro,-z,now)
set_target_properties(pp_cipher_sqlite PROPERTIES OUTPUT_NAME sqlite3 SOVERSION 0 AUTOMOC OFF
  LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib/privacy-portal)

# Old-style RPATH (beats LD_LIBRARY_PATH), bind at start, never drop the library: with a plain SQLite the program
# does not start at all instead of writing in the clear.
function(pp_use_cipher_sqlite target)
  target_link_libraries(${target} PRIVATE pp_cipher_sqlite)
  target_link_options(${target} PRIVATE -Wl,--no-as-needed -Wl,--disable-new-dtags -Wl,-z,now)
  set_target_properties(${target} PROPERTIES INSTALL_RPATH "$ORIGIN/../lib/privacy-portal")
endfunction()
