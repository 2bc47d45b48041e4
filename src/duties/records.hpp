// What duties send over the wire.
#pragma once

#include "base/fields.hpp"
#include "duties/duties.hpp"

#include <string>
#include <vector>

namespace duties {

using base::fields::Schema;
using base::fields::Tag;

struct ExclusionView {
    Duty duty = Duty::PrepareProposal;
    std::string duty_th;
    std::string duty_en;
    Duty other = Duty::PrepareProposal;
    std::string other_th;
    std::string other_en;
    std::string reason_th;
    std::string reason_en;
};
Schema const& schema_of(Tag<ExclusionView>);

struct ExclusionList {
    std::vector<ExclusionView> items;
};
Schema const& schema_of(Tag<ExclusionList>);

} // namespace duties
