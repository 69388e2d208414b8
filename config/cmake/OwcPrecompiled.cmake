# The precompiled headers, each made once and reused: one is 150 MB, and one for each target filled the disk.
# Their names are relative to the project, so that ccache knows them again in another folder.
# Whoever reuses one has the macros it was made with: g++ refuses it otherwise (-Winvalid-pch).
function(owc_precompiled name)
  cmake_parse_arguments(A "" "" "HEADERS;LINKS;DEFINES" ${ARGN})
  add_library(${name} STATIC ${OWC_ROOT}/config/cmake/pch.cpp)
  target_link_libraries(${name} PRIVATE owc_flags ${A_LINKS})
  target_compile_definitions(${name} PRIVATE ${A_DEFINES})
  target_precompile_headers(${name} PRIVATE ${A_HEADERS})
endfunction()

# owc_use_precompiled(owc-x owc_pch_x): a header made for libraries serves programs too when they are compiled as one.
function(owc_use_precompiled target pch)
  target_precompile_headers(${target} REUSE_FROM ${pch})
  get_target_property(type ${target} TYPE)
  if(type STREQUAL EXECUTABLE)
    target_compile_options(${target} PRIVATE -fPIC)
  endif()
endfunction()

owc_precompiled(owc_pch_std HEADERS <config/cmake/std_pch.h>)
owc_precompiled(owc_pch_journal HEADERS <config/cmake/journal_pch.h>)
owc_precompiled(owc_pch_server HEADERS <config/cmake/server_pch.h> <spdlog/spdlog.h> LINKS spdlog::spdlog)
if(OWC_WITH_QT)
  owc_precompiled(owc_pch_qt HEADERS <config/cmake/qt_pch.h> LINKS Qt6::Widgets)
  owc_precompiled(owc_pch_faces HEADERS <config/cmake/face_pch.h> LINKS Qt6::Widgets)
endif()
if(OWC_TESTS)
  find_package(GTest REQUIRED)
  owc_precompiled(owc_pch_tests HEADERS <gtest/gtest.h> <config/cmake/std_pch.h> LINKS GTest::gtest)
  # Reading a large one costs g++ more than most of these tests save by it.
  if(CMAKE_CXX_COMPILER_ID STREQUAL Clang)
    owc_precompiled(owc_pch_server_tests HEADERS <gtest/gtest.h> <config/cmake/server_pch.h> LINKS GTest::gtest)
  else()
    add_library(owc_pch_server_tests ALIAS owc_pch_tests)
  endif()
  if(OWC_WITH_QT)
    # The domain has slots of its own, so tests of windows do without Qt's keywords.
    owc_precompiled(owc_pch_window_tests HEADERS <gtest/gtest.h> <config/cmake/face_pch.h>
      LINKS GTest::gtest Qt6::Widgets DEFINES QT_NO_KEYWORDS)
  endif()
endif()
