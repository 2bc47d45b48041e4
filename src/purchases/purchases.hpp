// Purchases: what was bought for a house or for management, from whom, at which price, on which papers, and what paid it.
//
// A purchase has lines for houses (or management), a supplier, buyers who take the duty *buy* on each house, and papers: a tax
// invoice, a receipt or ใบสำคัญรับเงิน, photographs of them. It is paid from the grant, from cash that was contributed, from an
// advance, or owed to the supplier. Recorded, it is booked and never changes; a correction takes it out with a reason, and a new
// one may begin from its lines. What a year requires (quotations from which sum on, tax, when a price is far from its
// neighbours') is data. The first purchase of a house moves it to *procuring*.
#pragma once

#include "base/area_code.hpp"
#include "base/bilingual.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"
#include "base/money.hpp"
#include "contributions/contributions.hpp"
#include "estimates/estimates.hpp"
#include "ledger/ledger.hpp"
#include "platform/api/call.hpp"
#include "platform/api/check.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/files/files.hpp"
#include "platform/storage/storage.hpp"
#include "rounds/rounds.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace purchases {

struct PurchaseTag;
struct SupplierTag;
struct PlanTag;
struct QuotationTag;
struct PictureTag;
struct PaymentTag;
struct WarningTag;
struct SettingsTag;
using PurchaseId = base::Id<PurchaseTag>;
using SupplierId = base::Id<SupplierTag>;
using PlanId = base::Id<PlanTag>; // what is to be bought, for which quotations are asked
using QuotationId = base::Id<QuotationTag>;
using PictureId = base::Id<PictureTag>;
using PaymentId = base::Id<PaymentTag>;
using WarningId = base::Id<WarningTag>;
using SettingsId = base::Id<SettingsTag>;

enum class PaperKind { TaxInvoice, Receipt, PaymentVoucher /* ใบสำคัญรับเงิน */, DeliveryNote, None };
std::span<base::EnumValue<PaperKind> const> values_of(PaperKind);

// What paid a line.
enum class Source { Grant, ContributedCash };
std::span<base::EnumValue<Source> const> values_of(Source);

// What a line is spent on: the expense accounts of the ledger.
enum class ExpenseKind { Materials, Labour, Transport, Management, Other };
std::span<base::EnumValue<ExpenseKind> const> values_of(ExpenseKind);

enum class QuotationState { Open, Chosen, Withdrawn };
std::span<base::EnumValue<QuotationState> const> values_of(QuotationState);

// What a person should look at. Nothing is refused for it.
enum class WarningKind {
    FarFromBook,       // the price, from the price book's on that day
    FarFromNeighbours, // the price, from the median of purchases near by
    FewQuotations,
    OtherThanChosen, // bought from somebody else than the quotation that was chosen
    SplitSum,        // several purchases of one day from one supplier reach the sum from which quotations are wanted
    SameNumber,      // another supplier's paper has this number
    SamePicture,     // a picture of its papers or quotations is used elsewhere
    BeforeAgreement, // paid from the grant of a house whose agreement was signed later
    VoucherOverLimit,
    LabourFromGrant,
    AdvanceOfOther, // paid from the advance of somebody who is no buyer
    VatDiffers
};
std::span<base::EnumValue<WarningKind> const> values_of(WarningKind);

enum class WarningState { Open, Ok, NotOk };
std::span<base::EnumValue<WarningState> const> values_of(WarningState);

// What one purchase spent on one house (absent: management).
struct Spent {
    PurchaseId id;
    std::int64_t number = 0; // within the round
    base::Date day;
    std::optional<rounds::RoundHouseId> house;
    std::optional<base::AreaCode> tambon;
    std::string supplier;
    std::string what; // its lines in short
    PaperKind paper = PaperKind::Receipt;
    std::string paper_number;
    bool has_picture = false; // of its paper
    Source source = Source::Grant;
    base::Satang amount;
    base::Satang owed; // of it, not yet paid to the supplier
};
// Of one house, those in force, by day.
[[nodiscard]] std::vector<Spent> of_house(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);
// Of a round, or of an area in it; management only for a scope over the whole province and without an area. By tambon, house,
// day.
[[nodiscard]] std::vector<Spent> of_round(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                          std::optional<base::AreaCode> const& area = std::nullopt);

// What the papers of a house's purchases still lack, in words; empty: complete.
[[nodiscard]] std::vector<base::Bilingual> missing_papers(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);
// What houses lack of their purchases, read together: a statement for 128 houses and one for each purchase that owes. A house
// without purchases is left out. Whatever the scope: of houses that the caller has found within theirs.
struct HouseLacks {
    std::vector<base::Bilingual> papers; // as `missing_papers`
    base::Satang owed;                   // to suppliers
};
[[nodiscard]] std::map<rounds::RoundHouseId, HouseLacks> lacks_of_houses(storage::Reader&, std::span<rounds::RoundHouseId const>);

// Purchases against the entries that book them, sums against lines.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);
// What the demonstration's houses buy on this day (`rounds::demo_course`), with their papers.
void seed_demo(api::Work&, files::FileStore&);

} // namespace purchases
