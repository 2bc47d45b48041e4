// An agreement as this room keeps it: the paper's facts, its parties, its houses, and what an amendment took off.
#pragma once

#include "agreements/agreements.hpp"
#include "organizations/organizations.hpp"

#include <optional>
#include <string>
#include <vector>

namespace agreements {

enum class Kind { Original, Amendment, Termination };
std::span<base::EnumValue<Kind> const> values_of(Kind);

enum class State { Draft, Signed, Superseded, Terminated, Withdrawn };
std::span<base::EnumValue<State> const> values_of(State);

enum class PartyRole { Province, Codi, Network, Tambon, Witness, Other };
std::span<base::EnumValue<PartyRole> const> values_of(PartyRole);

// Sum of the houses' shares + management = total.
struct Money {
    std::int64_t houses = 0;
    base::Satang houses_total;
    base::Satang management;
    base::Satang total;

    bool operator==(Money const&) const = default;
};

struct Seal {
    std::string text; // canonical.hpp
    std::string sha256;
    std::string signature; // Ed25519 over the text, hex
    std::string code;
    base::Timestamp at;
};

struct Agreement {
    AgreementId id;
    rounds::RoundId round_id;
    AgreementId chain_id; // the first version's id
    std::int64_t version_no = 1;
    Kind kind = Kind::Original;
    State state = State::Draft;
    base::AreaCode province;
    std::optional<std::string> number;
    std::string title;
    std::optional<std::string> place;
    std::optional<base::Timestamp> held_at;
    std::optional<std::string> chair_name;
    std::optional<std::string> chair_position;
    std::string purpose_text;
    std::string terms_text;              // one clause a line
    std::optional<std::string> reason;   // of an amendment or termination
    std::optional<base::Date> signed_on; // when the last party signed; set by sealing
    std::optional<base::Date> terminated_on;
    base::Satang share; // of one house, by the round's rule
    base::BasisPoints management_bp;
    Money money;
    std::optional<base::Satang> stated_total;
    std::optional<Seal> seal;
    bool made_up = false;
    std::int64_t version = 1;
};

struct Party {
    PartyId id;
    PartyRole role = PartyRole::Other;
    std::optional<organizations::OrganizationId> organization_id;
    std::string organization_name;
    std::optional<std::string> representative_name;
    std::optional<std::string> representative_position;
    std::optional<base::AreaCode> tambon;
    std::optional<base::Date> signed_on;
    std::optional<std::string> signed_note;
    bool made_up = false; // the representative is invented for the demonstration
};

// A line of the list: as it stands on the paper, whatever the register says later.
struct House {
    rounds::RoundHouseId id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    base::Satang share;

    bool operator==(House const&) const = default;
};

struct Removal {
    House house;
    std::string reason;

    bool operator==(Removal const&) const = default;
};

struct Whole {
    Agreement agreement;
    std::vector<Party> parties;
    std::vector<House> houses; // by tambon and name of the head
    std::vector<Removal> removals;
};

} // namespace agreements
