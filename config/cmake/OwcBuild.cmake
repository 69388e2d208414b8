# How every target of the project is built.
get_filename_component(OWC_ROOT ${CMAKE_CURRENT_LIST_DIR}/../.. ABSOLUTE)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set_property(GLOBAL PROPERTY AUTOGEN_TARGETS_FOLDER autogen)

option(OWC_TESTS "build the tests" ON)
option(OWC_WITH_QT "build the windows (kiosk, board, counter, dashboard)" ON)
option(OWC_WERROR "a warning is an error; not for a centre's own build, whose compiler may warn of more" OFF)
option(OWC_FUZZ "build the libFuzzer programs (clang only)" OFF)
set(OWC_SANITIZE "" CACHE STRING "sanitizers for every target, e.g. address,undefined or thread")

find_program(OWC_CCACHE ccache)
if(OWC_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${OWC_ROOT}/config/cmake/compile ${OWC_ROOT})
endif()

add_library(owc_flags INTERFACE)
target_include_directories(owc_flags INTERFACE ${OWC_ROOT})
target_compile_options(owc_flags INTERFACE
  -pthread  # the same macros for all, or they could not share a precompiled header
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual
  -Woverloaded-virtual -Wno-missing-field-initializers -Wimplicit-fallthrough -Wswitch-enum -Wunused -Wvla)
if(OWC_WERROR)
  target_compile_options(owc_flags INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  target_compile_options(owc_flags INTERFACE "SHELL:--param ggc-min-heapsize=1500000")  # KiB: no collection below, an eighth faster
  target_compile_options(owc_flags INTERFACE -fpch-preprocess -Wduplicated-cond -Wlogical-op
    # g++ 12 with -O2 reports these inside its own std::string (GCC bugs 105329, 105651).
    -Wno-array-bounds -Wno-restrict -Wno-stringop-overread -Wno-stringop-overflow)
  if(OWC_SANITIZE)
    # g++ 12 reports false maybe-uninitialized and dangling cases in instrumented code.
    target_compile_options(owc_flags INTERFACE -Wno-maybe-uninitialized -Wno-tsan)
  endif()
endif()
if(OWC_SANITIZE)
  add_compile_options(-fsanitize=${OWC_SANITIZE} -fno-omit-frame-pointer -g1)
  add_link_options(-fsanitize=${OWC_SANITIZE})
  if(OWC_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
  endif()
  if(OWC_SANITIZE MATCHES address AND CMAKE_CXX_COMPILER_ID STREQUAL Clang)
    add_compile_definitions(__SANITIZE_ADDRESS__)  # as g++ says it
  endif()
  if(OWC_SANITIZE MATCHES undefined)
    add_compile_options(-fno-sanitize-recover=undefined)
  endif()
endif()

include(OwcJoined)

# owc_library(owc_x [PCH owc_pch_x] [LINKS ...] [PRIVATE_LINKS ...] [QT])
# A static library of every .cpp in the calling folder. QT turns on moc and the Qt precompiled header, PCH names another.
function(owc_library name)
  cmake_parse_arguments(A "QT" "PCH" "LINKS;PRIVATE_LINKS;SOURCES" ${ARGN})
  file(GLOB found CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  list(FILTER found EXCLUDE REGEX "_main\\.cpp$")
  set(sources ${found} ${A_SOURCES})
  if(NOT A_QT)  # each source of a window has a say() of its own
    owc_join(sources ${name} 8 ${sources})
  endif()
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC ${A_LINKS} PRIVATE owc_flags ${A_PRIVATE_LINKS})
  target_include_directories(${name} PUBLIC ${OWC_ROOT})
  if(CMAKE_CXX_COMPILER_ID STREQUAL Clang)  # it would leave out of a sum type's source the constructors that others call
    set_source_files_properties(kinds.cpp PROPERTIES COMPILE_OPTIONS "-Xclang;-mno-constructor-aliases")
  endif()
  set_target_properties(${name} PROPERTIES AUTOMOC ${A_QT})
  if(NOT A_PCH)
    set(A_PCH owc_pch_std)
    if(A_QT)
      set(A_PCH owc_pch_qt)
    endif()
  endif()
  owc_use_precompiled(${name} ${A_PCH})
endfunction()

# owc_program(owc-x MAIN x_main.cpp [PCH owc_pch_x] LINKS ...): a main of a few dozen lines over a library.
function(owc_program name)
  cmake_parse_arguments(A "" "MAIN;PCH" "LINKS" ${ARGN})
  add_executable(${name} ${A_MAIN})
  target_link_libraries(${name} PRIVATE owc_flags ${A_LINKS})
  if(A_PCH)
    owc_use_precompiled(${name} ${A_PCH})
  endif()
endfunction()
