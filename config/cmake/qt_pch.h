#pragma once
#include "config/cmake/std_pch.h"

#include <QtGui>
#include <QtWidgets>
