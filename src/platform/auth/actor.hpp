// Who acts, in which roles, over which areas: the basis of every permission check and of every read of people.
#pragma once

#include "base/area_code.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace auth {

struct UserTag;
using UserId = base::Id<UserTag>;

// Bundles of duties (product: "Who uses it").
enum class Role {
    Surveyor,
    Council,
    Inspector,
    Network,
    Finance,
    Codi,
    Caseworker,
    Agency,
    Governor,
    Editor,
    Reviewer,
    Auditor,
    Dpo,
    Admin,
    HearingLaptop // of the one account on a laptop that holds a hearing; given by `onehome hearing receive` alone
};
std::span<base::EnumValue<Role> const> values_of(Role);

// What a route asks for. One row in `permissions.cpp` says which roles hold it.
enum class Permission {
    SignedIn, // anyone with an account
    PlacesRead,
    DirectoryRead,
    DirectoryWrite,
    TasksRead,
    TasksWrite, // make tasks, be given them, end them
    HouseholdsRead,
    HouseholdsWrite,
    CitizenNumberReveal, // unmasked, each look is audited
    HealthRead,          // health and disability of people
    PicturesWrite,
    FilesWrite,   // send pictures; where one is then shown, the feature asks
    PapersWrite,  // send papers as PDF
    SurveyWrite,  // send surveys, carry one's households
    SurveyReview, // take surveys into the register, or return them
    SurveyManage, // keys of phones; of a whole province: forms
    RoundsRead,
    RoundsWrite,     // programme, quotas
    CandidatesPlace, // households into a round, without a place yet
    MovesRecord,     // recording moves of houses from paper
    HearingsRead,
    HearingsWrite, // plan, hold and seal hearings
    SelectionRead,
    SelectionWrite,  // freeze lists, receive and decide objections, fill places
    ScorecardsWrite, // criteria, points and tie-breaks
    EstimatesRead,
    EstimatesWrite, // bills of quantities of houses
    PricesWrite,    // price book and repair kits
    ProposalsRead,
    ProposalsWrite,  // a tambon's proposal: drawing up, answering, sending
    ProposalsScreen, // the province asks, sends back, screens
    ProposalsDecide, // what came back from the committee
    AgreementsRead,
    AgreementsWrite,
    AgreementsSign,
    LedgerRead,  // the books of a round
    LedgerWrite, // open them, enter what no other room books, correct
    ContributionsRead,
    ContributionsWrite, // what neighbours and partners give
    PurchasesRead,
    PurchasesWrite, // quotations, purchases, payments of suppliers
    TranchesRead,
    TranchesPrepare, // put houses into a tranche, with their papers; what was transferred in the past
    TranchesApprove,
    TranchesRelease,
    BankRead,
    BankWrite, // statements, and which entry a line is
    ClosingRead,
    ClosingWrite, // houses and tambons
    RoundsClose,
    WorksRead,
    WorksWrite,      // stages, diary and photographs of houses
    AcceptanceWrite, // inspection of finished works
    EvidenceSettle,  // flags of the photo desk; what each stage requires
    RulesWrite,      // year-dated rules and stage limits
    FiguresRead,
    FiguresWrite,
    OverviewRead,
    NewsRead,   // articles before they are public, with their versions
    NewsWrite,  // drafts and their pictures
    NewsReview, // return, approve, publish, withdraw what another wrote; themes
    AuditRead,
    UsersManage,
    SettingsManage
};
// Roles that somebody may give to an account; a laptop's comes with its hearing.
[[nodiscard]] bool may_be_given(Role role);
[[nodiscard]] bool role_has(Role role, Permission permission);
// For tests and the documentation: every permission with its name.
std::span<base::EnumValue<Permission> const> values_of(Permission);

// A role over an area, for a time (`until` is the last day; absent: open).
struct Grant {
    Role role = Role::Surveyor;
    base::AreaCode area;
    base::Date from;
    std::optional<base::Date> until;
};

// The areas somebody may see. Every store read that returns people takes one; there is no overload without it.
// Normal form: sorted, none contains another.
class Scope {
public:
    Scope() = default; // sees nothing
    explicit Scope(std::vector<base::AreaCode> areas);
    [[nodiscard]] static Scope everywhere() { return Scope({base::AreaCode()}); }

    [[nodiscard]] bool covers(base::AreaCode const& area) const;  // the whole of `area`
    [[nodiscard]] bool touches(base::AreaCode const& area) const; // any part of it
    [[nodiscard]] Scope within(base::AreaCode const& area) const; // the part of this scope inside `area`
    [[nodiscard]] bool empty() const { return areas_.empty(); }
    [[nodiscard]] std::vector<base::AreaCode> const& areas() const { return areas_; }

private:
    std::vector<base::AreaCode> areas_;
};

struct Actor {
    UserId id;             // nil for the public and for the program itself
    std::string user_name; // sign-in name; goes to the audit, never to the log
    std::string display_name;
    std::vector<Grant> grants; // those in force today

    [[nodiscard]] bool may(Permission permission) const;
    // Where: the areas of all grants whose role holds `permission`.
    [[nodiscard]] Scope scope(Permission permission) const;
    [[nodiscard]] bool is_public() const { return id.is_nil(); }
    // On a laptop that holds one hearing: nothing else that is written there would come home.
    [[nodiscard]] bool only_holds_a_hearing() const;
    // The same person, whose duties reach no further than this area.
    [[nodiscard]] Actor within(base::AreaCode const& area) const;
};

// The program itself, for seeding and maintenance: every permission everywhere.
[[nodiscard]] Actor system_actor();

} // namespace auth
