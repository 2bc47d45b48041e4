// What the two readings of the map share: whose rows a scope covers, asked once for rows that follow each other.
#pragma once

#include "base/area_code.hpp"
#include "platform/auth/actor.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace households {

// For a scope that is not empty; it outlives this.
class Covered {
public:
    explicit Covered(auth::Scope const& scope) : scope_(scope) {}

    [[nodiscard]] bool operator()(std::string_view tambon)
    {
        if (tambon != last_.str()) {
            last_ = base::AreaCode::parse(tambon).value_or(base::AreaCode());
            covers_ = scope_.covers(last_);
        }
        return covers_;
    }
    // Of the last row asked for.
    [[nodiscard]] base::AreaCode const& tambon() const { return last_; }

    // All areas of the scope lie between these, and between them those of others.
    [[nodiscard]] std::string lower() const { return scope_.areas().front().lower(); }
    [[nodiscard]] std::string upper() const
    {
        std::string upper;
        for (auto const& area : scope_.areas())
            upper = std::max(upper, area.upper());
        return upper;
    }

private:
    auth::Scope const& scope_;
    base::AreaCode last_;
    bool covers_ = false;
};

} // namespace households
