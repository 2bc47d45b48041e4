// What nearly every test includes, compiled once.
#include "precompiled.hpp"

#include <gtest/gtest.h>
