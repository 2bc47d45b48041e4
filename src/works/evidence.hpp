// The evidence of one house gathered from every room, and what it lacks. Private to this room.
#pragma once

#include "works/store.hpp"

#include <map>
#include <vector>

namespace works {

class HouseEvidence {
public:
    // Whatever the scope: of a house that the caller has found within theirs.
    HouseEvidence(storage::Reader&, rounds::House const&);
    // From what was read of many houses at once.
    HouseEvidence(std::vector<StageRule> rules, rounds::RuleId, store::Kept, std::vector<households::Photograph> of_register);

    [[nodiscard]] std::vector<store::PictureRecord> const& pictures() const { return pictures_; }
    [[nodiscard]] std::vector<households::Photograph> const& register_pictures() const { return register_; }
    [[nodiscard]] std::vector<store::FlagRecord> const& flags() const { return flags_; }
    [[nodiscard]] std::vector<StageReached> const& reached() const { return reached_; }
    [[nodiscard]] StageRule rule(Stage) const;
    [[nodiscard]] Shown shown(Stage) const; // without pictures that a person did not accept as evidence
    [[nodiscard]] Completeness completeness(Stage) const;
    // The same, and that the stage is not reached.
    [[nodiscard]] std::vector<base::Bilingual> missing(Stage) const;
    // Before, materials, during and after together: the meter of the page.
    [[nodiscard]] Completeness all() const;
    [[nodiscard]] bool is_rejected(PictureId) const;

private:
    std::vector<StageRule> rules_;
    rounds::RuleId rule_;
    std::vector<store::PictureRecord> pictures_;
    std::vector<households::Photograph> register_;
    std::vector<store::FlagRecord> flags_;
    std::vector<StageReached> reached_;
};

// Runs the checks over a house, raises what is new, and lets go what holds no longer. Writes an audit row for each.
void recheck(api::Work&, rounds::House const&);

} // namespace works
