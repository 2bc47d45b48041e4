// The dry check: what a form would be refused for, and households that may be the same one.
#include "base/text.hpp"
#include "households/citizen_numbers.hpp"
#include "households/problems.hpp"
#include "households/registering.hpp"
#include "households/rules.hpp"
#include "households/service.hpp"
#include "households/store.hpp"
#include "places/places.hpp"

namespace households {

namespace {

FaultView view_of(base::FieldFault const& fault)
{
    return {fault.field, fault.code, fault.message.th, fault.message.en};
}

// Collects duplicates, each household once for each reason.
class Duplicates {
public:
    Duplicates(auth::Scope const& scope, std::optional<HouseholdId> self) : scope_(scope), self_(self) {}

    void add(HouseholdSummary const& summary, std::string_view reason, base::Bilingual const& meaning,
             std::optional<std::string> field)
    {
        if (self_ == summary.id)
            return;
        Duplicate duplicate;
        duplicate.reason = reason;
        duplicate.reason_th = meaning.th;
        duplicate.reason_en = meaning.en;
        duplicate.field = std::move(field);
        duplicate.in_scope = scope_.covers(summary.tambon);
        if (duplicate.in_scope) {
            duplicate.household_id = summary.id;
            duplicate.head_name = summary.head_name;
            duplicate.house_no = summary.house_no;
        }
        found_.push_back(std::move(duplicate));
    }
    [[nodiscard]] std::vector<Duplicate> take() { return std::move(found_); }

private:
    auth::Scope const& scope_;
    std::optional<HouseholdId> self_;
    std::vector<Duplicate> found_;
};

std::vector<Duplicate> duplicates_of(storage::Reader& reader, auth::Vault const& vault, auth::Scope const& scope,
                                     HouseholdForm const& form, Household const* stored)
{
    Duplicates duplicates(scope, form.id);
    for (auto const& used : numbers_used(reader, vault, form, stored, form.id))
        if (auto const summary = find_summary(reader, auth::Scope::everywhere(), used.claim.household))
            duplicates.add(*summary, "citizen_number", {"เลขประจำตัวเดียวกัน", "The same citizen number"}, used.field);
    if (form.house_code)
        for (auto const& summary : with_house_code(reader, *form.house_code))
            duplicates.add(summary, "house_code", {"เลขรหัสประจำบ้านเดียวกัน", "The same house code"}, "house_code");
    // Who lives where in another area is nobody's business here; only a number may be asked about everywhere.
    if (form.tambon.level() != base::AreaCode::Level::Tambon || !scope.covers(form.tambon))
        return duplicates.take();
    if (is_house_no(form.house_no) && form.house_no != "-")
        for (auto const& summary : with_address(reader, form.tambon, form.moo, form.house_no))
            duplicates.add(summary, "address", {"บ้านเลขที่และหมู่เดียวกัน", "The same house number and moo"}, "house_no");
    for (auto const& person : form.people) {
        if (!person.is_head || person.first_name.empty())
            continue;
        auto const key = base::text::sort_key(person.first_name + " " + person.last_name.value_or(""));
        for (auto const& summary : with_head_name(reader, form.tambon, key))
            duplicates.add(summary, "head_name", {"หัวหน้าครัวเรือนชื่อเดียวกันในตำบล", "A head of the same name in this tambon"},
                           std::nullopt);
    }
    return duplicates.take();
}

} // namespace

CheckView dry_check(storage::Reader& reader, auth::Vault const& vault, auth::Scope const& scope, HouseholdForm form,
                    base::Date today)
{
    tidy(form);
    std::optional<Household> stored;
    if (form.id)
        stored = find_household(reader, scope, *form.id);
    auto const* known = stored ? &*stored : nullptr;
    auto faults = check_form(form, known_people(known), today);
    check_tambon(reader, form, faults);
    if (faults.empty() && !scope.covers(form.tambon))
        faults.push_back({"tambon", "tambon.outside_area", problems::outside_area().title()});
    CheckView view;
    for (auto const& fault : faults)
        view.faults.push_back(view_of(fault));
    view.duplicates = duplicates_of(reader, vault, scope, form, known);
    std::optional<Point> centre;
    if (auto const area = places::find(reader, form.tambon); area && area->latitude && area->longitude)
        centre = Point{*area->latitude, *area->longitude};
    for (auto const& warning : warnings_of(form, centre))
        view.warnings.push_back(view_of(warning));
    return view;
}

} // namespace households
