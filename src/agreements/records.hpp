// What agreements send and receive over the wire, and the struct that the rooms of this feature share.
#pragma once

#include "agreements/agreements.hpp"
#include "base/fields.hpp"
#include "organizations/organizations.hpp"

#include <optional>
#include <string>
#include <vector>

namespace agreements {

using base::fields::Schema;
using base::fields::Tag;

enum class Kind { Original, Amendment, Termination };
std::span<base::EnumValue<Kind> const> values_of(Kind);

enum class State { Draft, Signed, Superseded, Terminated, Withdrawn };
std::span<base::EnumValue<State> const> values_of(State);

enum class PartyRole { Province, Codi, Network, Tambon, Witness, Other };
std::span<base::EnumValue<PartyRole> const> values_of(PartyRole);

struct PartyView {
    PartyId id;
    PartyRole role = PartyRole::Other;
    std::optional<organizations::OrganizationId> organization_id;
    std::string organization_name;
    std::optional<std::string> representative_name;
    std::optional<std::string> representative_position;
    std::optional<base::AreaCode> tambon;
    std::optional<base::Date> signed_on;
    std::optional<std::string> signed_note;
};
Schema const& schema_of(Tag<PartyView>);

struct HouseView {
    rounds::RoundHouseId round_house_id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string district_name_th;
    std::string district_name_en;
    base::Satang share_satang;
};
Schema const& schema_of(Tag<HouseView>);

struct ProofLine {
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::int64_t houses = 0;
    base::Satang sum_satang;
};
Schema const& schema_of(Tag<ProofLine>);

// houses × share + management = total.
struct Proof {
    std::int64_t houses = 0;
    base::Satang share_satang;
    base::Satang houses_total_satang;
    base::BasisPoints management_bp;
    base::Satang management_satang;
    base::Satang total_satang;
    std::string total_in_words;
    std::optional<base::Satang> stated_satang;
    std::optional<base::Satang> difference_satang; // stated − total
    bool holds = false;                            // a total is stated and equal
    std::vector<ProofLine> lines;                  // by tambon
};
Schema const& schema_of(Tag<Proof>);

struct SealInfo {
    std::string code;
    std::string sha256;
    base::Timestamp sealed_at;
};
Schema const& schema_of(Tag<SealInfo>);

struct VersionRow {
    AgreementId id;
    std::int64_t version_no = 1;
    Kind kind = Kind::Original;
    State state = State::Draft;
    std::optional<std::string> number;
    std::optional<base::Timestamp> sealed_at;
};
Schema const& schema_of(Tag<VersionRow>);

struct AgreementView {
    AgreementId id;
    rounds::RoundId round_id;
    std::string round_name_th;
    std::string round_name_en;
    base::AreaCode province;
    std::int64_t version_no = 1;
    Kind kind = Kind::Original;
    State state = State::Draft;
    std::optional<std::string> number;
    std::string title;
    std::optional<std::string> place;
    std::optional<base::Timestamp> held_at;
    std::optional<std::string> chair_name;
    std::optional<std::string> chair_position;
    std::string purpose_text;
    std::string terms_text; // one clause a line
    std::optional<std::string> reason; // of an amendment or termination
    bool made_up = false;
    std::int64_t version = 1;
    Proof proof;
    std::vector<PartyView> parties;
    std::vector<HouseView> houses;
    std::optional<SealInfo> seal;
    std::vector<std::string> missing_th; // what keeps it from being sealed; empty: ready
    std::vector<std::string> missing_en;
    std::vector<VersionRow> versions; // of the chain, oldest first
};
Schema const& schema_of(Tag<AgreementView>);

struct AgreementRow {
    AgreementId id;
    rounds::RoundId round_id;
    std::string title;
    std::optional<std::string> number;
    std::int64_t version_no = 1;
    Kind kind = Kind::Original;
    State state = State::Draft;
    std::optional<base::Timestamp> held_at;
    std::int64_t houses = 0;
    base::Satang total_satang;
    std::int64_t parties = 0;
    std::int64_t signed_parties = 0;
    bool made_up = false;
};
Schema const& schema_of(Tag<AgreementRow>);

struct AgreementList {
    std::vector<AgreementRow> items; // newest first
};
Schema const& schema_of(Tag<AgreementList>);

struct DraftForm {
    rounds::RoundId round_id;
};
Schema const& schema_of(Tag<DraftForm>);

struct PartyForm {
    std::optional<PartyId> id; // of a party that stays
    PartyRole role = PartyRole::Other;
    std::optional<organizations::OrganizationId> organization_id;
    std::string organization_name;
    std::optional<std::string> representative_name;
    std::optional<std::string> representative_position;
    std::optional<base::AreaCode> tambon;
};
Schema const& schema_of(Tag<PartyForm>);

struct AgreementForm {
    std::optional<std::string> number;
    std::string title;
    std::optional<std::string> place;
    std::optional<base::Timestamp> held_at;
    std::optional<std::string> chair_name;
    std::optional<std::string> chair_position;
    std::string purpose_text;
    std::string terms_text;
    std::optional<base::Satang> stated_total_satang;
    std::vector<PartyForm> parties;
    std::vector<rounds::RoundHouseId> house_ids;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<AgreementForm>);

struct SignatureForm {
    PartyId party_id;
    base::Date signed_on;
    std::optional<std::string> note;
};
Schema const& schema_of(Tag<SignatureForm>);

struct UnsignForm {
    PartyId party_id;
};
Schema const& schema_of(Tag<UnsignForm>);

struct ReasonForm {
    std::string reason;
};
Schema const& schema_of(Tag<ReasonForm>);

struct TemplateView {
    std::string title;
    std::string purpose;
    std::string terms;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<TemplateView>);

// What everyone may know who holds the paper's code.
struct SealView {
    bool valid = false;
    std::string code;
    std::optional<std::string> number;
    std::string title;
    Kind kind = Kind::Original;
    State state = State::Signed;
    std::optional<base::Timestamp> held_at;
    base::Timestamp sealed_at;
    std::vector<std::string> organizations; // the parties; no persons
    std::int64_t houses = 0;
    base::Satang total_satang;
    std::string sha256;
    std::string public_key;
    bool made_up = false;
};
Schema const& schema_of(Tag<SealView>);

} // namespace agreements
