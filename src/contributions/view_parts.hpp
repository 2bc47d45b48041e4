// What several screens of contributions show: houses and organisations by name, accounts in words. Private to this room.
#pragma once

#include "contributions/records.hpp"
#include "contributions/store.hpp"
#include "places/places.hpp"

#include <map>
#include <span>

namespace contributions::views {

// Houses by name, each read once, and many of them together.
class HouseNames {
public:
    HouseNames(storage::Reader& db, auth::Scope const& scope) : db_(db), scope_(scope), places_(db) {}

    // Reads those that are not known yet: some statements for all of them.
    void know(std::span<rounds::RoundHouseId const>);
    // Only its id is told of one that nobody asked to know, and of a household that has moved to another tambon since.
    [[nodiscard]] HouseName named(rounds::RoundHouseId) const;

private:
    storage::Reader& db_;
    auth::Scope const& scope_;
    places::Lookup places_;
    std::map<rounds::RoundHouseId, HouseName> known_;
};

// Organisations by their Thai name, each read once.
class OrganizationNames {
public:
    explicit OrganizationNames(storage::Reader& db) : db_(db) {}
    [[nodiscard]] std::string const& named(organizations::OrganizationId);

private:
    storage::Reader& db_;
    std::map<organizations::OrganizationId, std::string> known_;
};

// The parts with the names of their houses.
[[nodiscard]] std::vector<HousePart> parts_of(HouseNames const&, std::span<Part const>);
[[nodiscard]] std::vector<rounds::RoundHouseId> houses_of(std::span<Part const>);

[[nodiscard]] base::Bilingual account_in_words(ledger::Account const&);

} // namespace contributions::views
