# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Flags that hold for every file of ours, and the three functions every folder uses.
option(PP_QT "Build everything; OFF builds only the Qt-free engine and its tests" ON)
option(PP_WERROR "Warnings are errors" OFF)
option(PP_FUZZ "Build the libFuzzer targets (clang only)" OFF)
set(PP_SANITIZE "" CACHE STRING "address,undefined | thread | empty")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_AUTOMOC ${PP_QT})

find_program(PP_CCACHE ccache)
if(PP_CCACHE)
  # Paths relative to the checkout, so that a fresh clone in another folder still hits the cache.
  set(launcher ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=time_macros ${PP_CCACHE})
  set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

add_library(pp_options INTERFACE)
# -Wno-restrict: GCC 12 takes std::string's operator+ for an overlapping copy at -O3 (GCC bug 105651).
target_compile_options(pp_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${PP_WERROR}>:-Werror>)
target_compile_definitions(pp_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  PP_VERSION="${PROJECT_VERSION}")

if(PP_SANITIZE)
  add_compile_options(-fsanitize=${PP_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all -O1 -g1)
  add_link_options(-fsanitize=${PP_SANITIZE})
endif()
if(PP_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
find_program(PP_LLD ld.lld)
if(PP_LLD)
  add_link_options(-fuse-ld=lld)
endif()

# pp_library(engine SOURCES a.cpp … HEADERS a.h … LINKS …)
# One folder, one target. LINKS is the whole list of what the folder may see: tests/arch/layers.py says the same.
function(pp_library name)
  cmake_parse_arguments(A "" "" "SOURCES;HEADERS;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(pp_${name} STATIC ${A_SOURCES})
  target_sources(pp_${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${A_HEADERS})
  set_target_properties(pp_${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  target_include_directories(pp_${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(pp_${name} PUBLIC ${A_LINKS} PRIVATE pp_options ${A_PRIVATE_LINKS})
endfunction()

# pp_executable(privacy-portalctl SOURCES … LINKS …)
# Every program that opens a workspace must run on the cipher library, and fail at start without it.
function(pp_executable name)
  cmake_parse_arguments(A "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${A_SOURCES})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${A_LINKS} pp_options)
  pp_use_cipher_sqlite(${name})
endfunction()

# pp_test(unit_review SOURCES … LINKS … [LABELS …] [UNDER …] [ARGUMENTS …]): one test program, run offscreen with a home of
# its own; UNDER a command that gives it what it needs.
function(pp_test name)
  cmake_parse_arguments(A "" "" "SOURCES;LINKS;LABELS;UNDER;ARGUMENTS" ${ARGN})
  add_executable(${name} ${A_SOURCES})
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ${A_LINKS} pp_options)
  target_compile_definitions(${name} PRIVATE PP_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data")
  if(PP_QT)
    target_link_libraries(${name} PRIVATE Qt6::Test)
    pp_use_cipher_sqlite(${name})
  endif()
  add_test(NAME ${name} COMMAND ${PROJECT_SOURCE_DIR}/tests/run-one ${A_UNDER} $<TARGET_FILE:${name}> ${A_ARGUMENTS})
  set(seconds 300)
  if(PP_SANITIZE) # sanitizers are up to ten times slower
    set(seconds 900)
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${seconds} LABELS "${A_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;ASAN_OPTIONS=detect_leaks=1;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/lsan.supp;UBSAN_OPTIONS=print_stacktrace=1;TSAN_OPTIONS=halt_on_error=1")
endfunction()
