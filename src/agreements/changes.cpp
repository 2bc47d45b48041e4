// Differences of drafts for the audit.
#include "agreements/changes.hpp"

#include <algorithm>
#include <functional>

namespace agreements {

namespace {

using Value = std::optional<std::string>;

template <class Row>
Row const* row_of(std::vector<Row> const& rows, Row const& like, auto const& key)
{
    auto const found = std::ranges::find(rows, std::invoke(key, like), key);
    return found == rows.end() ? nullptr : &*found;
}

// Tells each row of either list once: `tell(before, after)`, where one of them may be absent.
template <class Row>
void for_each_row(std::vector<Row> const& before, std::vector<Row> const& after, auto const& key, auto const& tell)
{
    for (auto const& row : before)
        tell(&row, row_of(after, row, key));
    for (auto const& row : after)
        if (!row_of(before, row, key))
            tell(nullptr, &row);
}

class Comparison {
public:
    void value(std::string field, Value from, Value to, bool personal = false)
    {
        note_if_changed(changes_, std::move(field), std::move(from), std::move(to), personal);
    }
    void party(Party const* before, Party const* after)
    {
        auto const prefix = "parties[" + (before ? before : after)->id.str() + "].";
        auto const part = [&](char const* field, auto const& told, bool personal = false) {
            value(prefix + field, before ? told(*before) : std::nullopt, after ? told(*after) : std::nullopt, personal);
        };
        part("role", [](Party const& p) { return Value(base::name_of(p.role)); });
        part("organization_id", [](Party const& p) { return p.organization_id ? Value(p.organization_id->str()) : Value(); });
        part("organization_name", [](Party const& p) { return Value(p.organization_name); });
        part("representative_name", [](Party const& p) { return p.representative_name; }, true);
        part("representative_position", [](Party const& p) { return p.representative_position; });
        part("tambon", [](Party const& p) { return p.tambon ? Value(p.tambon->str()) : Value(); });
    }
    void house(House const* before, House const* after)
    {
        value("houses[" + (before ? before : after)->id.str() + "]", before ? Value(before->tambon.str()) : Value(),
              after ? Value(after->tambon.str()) : Value());
    }
    // Why a family is taken off is told in free words about them.
    void removal(Removal const* before, Removal const* after)
    {
        value("removed[" + (before ? before : after)->house.id.str() + "]", before ? Value(before->reason) : Value(),
              after ? Value(after->reason) : Value(), true);
    }
    [[nodiscard]] std::vector<auth::Change> take() { return std::move(changes_); }

private:
    std::vector<auth::Change> changes_;
};

Value instant(std::optional<base::Timestamp> const& at)
{
    return at ? Value(at->iso()) : Value();
}

Value amount(std::optional<base::Satang> const& sum)
{
    return sum ? Value(sum->str()) : Value();
}

} // namespace

std::vector<auth::Change> changes_between(Whole const& before, Whole const& after)
{
    Comparison comparison;
    auto const& a = before.agreement;
    auto const& b = after.agreement;
    comparison.value("number", a.number, b.number);
    comparison.value("title", a.title, b.title);
    comparison.value("place", a.place, b.place);
    comparison.value("held_at", instant(a.held_at), instant(b.held_at));
    comparison.value("chair_name", a.chair_name, b.chair_name);
    comparison.value("chair_position", a.chair_position, b.chair_position);
    comparison.value("purpose_text", a.purpose_text, b.purpose_text);
    comparison.value("terms_text", a.terms_text, b.terms_text);
    comparison.value("reason", a.reason, b.reason);
    comparison.value("houses", std::to_string(a.money.houses), std::to_string(b.money.houses));
    comparison.value("total_satang", amount(a.money.total), amount(b.money.total));
    comparison.value("stated_total_satang", amount(a.stated_total), amount(b.stated_total));
    for_each_row(before.parties, after.parties, &Party::id,
                 [&](Party const* one, Party const* other) { comparison.party(one, other); });
    for_each_row(before.houses, after.houses, &House::id,
                 [&](House const* one, House const* other) { comparison.house(one, other); });
    for_each_row(
        before.removals, after.removals, [](Removal const& removal) { return removal.house.id; },
        [&](Removal const* one, Removal const* other) { comparison.removal(one, other); });
    return comparison.take();
}

} // namespace agreements
