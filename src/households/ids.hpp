// Ids of the register.
#pragma once

#include "base/ids.hpp"

namespace households {

struct HouseholdTag;
struct PersonTag;
struct PictureTag;
using HouseholdId = base::Id<HouseholdTag>;
using PersonId = base::Id<PersonTag>;
using PictureId = base::Id<PictureTag>;

} // namespace households
