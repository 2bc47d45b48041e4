// No silent loss: thousands of made-up histories of devices that edit the same households without a signal and send when they
// can, twice, late and out of order. Every acknowledged value is in the record, in its history, or in a conflict that waits.
//
// ONEHOME_HISTORIES=50000 runs more of them; ONEHOME_HISTORY_SEED=n begins at another one, to replay what failed.
#include "households/conflicts.hpp"
#include "households/register_fixture.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <map>
#include <random>
#include <set>

namespace households {

namespace {

using test::a_child;
using test::a_form;
using test::everywhere;

// Chance that is the same on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(engine_() % n); }
    bool once_in(std::size_t n) { return below(n) == 0; }

private:
    std::mt19937_64 engine_;
};

// A phone: what it carries of the household, and what it has not sent yet.
struct Device {
    std::string name;
    std::vector<FieldValue> carried;
    std::int64_t version = 1;
    std::vector<EditForm> waiting;
    std::vector<EditForm> sent;      // acknowledged; may be sent again
    std::vector<FieldChange> left{}; // what was written over on it; somebody may go back to it
};

std::uint64_t from_environment(char const* name, std::uint64_t otherwise)
{
    auto const* text = std::getenv(name);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

class DeviceHistories : public test::Register {
protected:
    // One household, three devices, two dozen things that happen.
    void run(std::uint64_t seed)
    {
        SCOPED_TRACE("ONEHOME_HISTORY_SEED=" + std::to_string(seed));
        Dice dice(seed);
        auto form = a_form("540101", std::to_string(1 + seed % 9'999));
        form.people.push_back(a_child());
        auto const id = create(form);
        acknowledged_.clear();
        devices_.clear();
        for (auto const* name : {"ก", "ข", "ค"})
            devices_.push_back({name, field_values(load(id)), 1, {}, {}});
        for (int step = 0; step < 24; ++step)
            happen(id, dice);
        for (auto& device : devices_)
            while (!device.waiting.empty())
                send(id, device, dice.below(device.waiting.size()));
        expect_nothing_lost(id);
    }

private:
    void happen(HouseholdId id, Dice& dice)
    {
        auto& device = devices_[dice.below(devices_.size())];
        auto const what = dice.below(8);
        if (what < 4)
            type(device, dice);
        else if (what < 6 && !device.waiting.empty())
            send(id, device, dice.below(device.waiting.size()));
        else if (what == 6 && !device.sent.empty())
            (void)work([&](api::Work& w) { return edit(w, everywhere(), id, device.sent[dice.below(device.sent.size())]); });
        else if (dice.once_in(2))
            decide_one(id, dice);
        else
            carry(id, device);
    }

    // A new copy of the record, as a phone fetches it in the office; what waits is laid over it again.
    void carry(HouseholdId id, Device& device)
    {
        auto const now = load(id);
        device.carried = field_values(now);
        device.version = now.version;
        for (auto const& edit : device.waiting)
            for (auto const& change : edit.changes)
                lay(device, change);
    }

    static void lay(Device& device, FieldChange const& change)
    {
        for (auto& value : device.carried)
            if (value.field == change.field)
                value.value = change.to;
    }

    void type(Device& device, Dice& dice)
    {
        EditForm form;
        form.id = EditId(base::Uuid::version7(static_cast<std::int64_t>(edits_), {}));
        ++edits_;
        form.base_version = device.version;
        clock_.advance_ms(1'000);
        form.made_at = clock_.now();
        form.device = device.name;
        std::set<std::string> touched;
        for (auto count = 1 + dice.below(3); count > 0; --count)
            for (auto& change : typed(device, dice))
                if (touched.insert(change.field).second)
                    form.changes.push_back(std::move(change));
        for (auto const& change : form.changes) {
            lay(device, change);
            if (stands_alone(change.field))
                device.left.push_back(change);
        }
        device.waiting.push_back(std::move(form));
    }

    static bool stands_alone(std::string const& field) { return field == "moo" || field == "house_no" || field == "note"; }

    // One thing that a person writes: mostly a field, sometimes a point, sometimes who the head is, sometimes what stood there
    // before.
    static std::vector<FieldChange> typed(Device const& device, Dice& dice)
    {
        auto const value = std::to_string(1 + dice.below(6));
        auto const person = [&](std::size_t i) { return people_of(device)[i]; };
        if (!device.left.empty() && dice.once_in(5)) {
            auto const& before = device.left[dice.below(device.left.size())];
            return {change(device, before.field, before.from)};
        }
        switch (dice.below(7)) {
        case 0:
            return {change(device, "moo", value)};
        case 1:
            return {change(device, "house_no", "12/" + value)};
        case 2:
            return {change(device, "note", dice.once_in(4) ? std::nullopt : std::optional("บันทึก " + value))};
        case 3:
            return {change(device, "latitude", "18." + value), change(device, "longitude", "100." + value),
                    change(device, "place_accuracy_m", value)};
        case 4:
            return {change(device, "parts[roof].state", dice.once_in(2) ? "severe" : "slight")};
        case 5:
            return {change(device, person(dice.below(2)) + "phone", "081234567" + value)};
        default:
            return head(device, person(0), person(1));
        }
    }

    static std::vector<FieldChange> head(Device const& device, std::string const& a, std::string const& b)
    {
        bool const a_is_head = carried(device, a + "is_head") == "true";
        return {change(device, a + "is_head", a_is_head ? "false" : "true"),
                change(device, b + "is_head", a_is_head ? "true" : "false"),
                change(device, a + "relation", a_is_head ? "parent" : "head"),
                change(device, b + "relation", a_is_head ? "head" : "child")};
    }

    static std::optional<std::string> carried(Device const& device, std::string const& field)
    {
        for (auto const& value : device.carried)
            if (value.field == field)
                return value.value;
        return std::nullopt;
    }
    static FieldChange change(Device const& device, std::string field, std::optional<std::string> to)
    {
        auto from = carried(device, field);
        return {std::move(field), std::move(from), std::move(to)};
    }
    static std::vector<std::string> people_of(Device const& device)
    {
        std::vector<std::string> prefixes;
        for (auto const& value : device.carried)
            if (value.field.ends_with("].first_name"))
                prefixes.push_back(value.field.substr(0, value.field.size() - std::string_view("first_name").size()));
        return prefixes;
    }

    // An edit that the rules refuse stays on the phone in life; here it was never acknowledged, so it may go.
    void send(HouseholdId id, Device& device, std::size_t which)
    {
        auto const form = device.waiting[which];
        device.waiting.erase(device.waiting.begin() + static_cast<std::ptrdiff_t>(which));
        auto const open_before = open_conflicts(id);
        try {
            (void)work([&](api::Work& w) { return edit(w, everywhere(), id, form); });
        } catch (base::Problem const&) {
            ++refused_;
            return;
        }
        for (auto const& one : form.changes)
            if (one.from != one.to)
                acknowledged_.push_back(one);
        expect_only_newer_settled(id, form, open_before);
        device.sent.push_back(form);
    }

    std::set<ConflictId> open_conflicts(HouseholdId id)
    {
        std::set<ConflictId> open;
        for (auto const& conflict : read([&](storage::Reader& r) { return conflicts_of(r, *vault_, everywhere(), id); }))
            if (conflict.state == ConflictState::Open)
                open.insert(conflict.id);
        return open;
    }

    // An edit that comes in ends only conflicts of the same device that were written after it.
    void expect_only_newer_settled(HouseholdId id, EditForm const& form, std::set<ConflictId> const& open_before)
    {
        for (auto const& conflict : read([&](storage::Reader& r) { return conflicts_of(r, *vault_, everywhere(), id); })) {
            if (conflict.state == ConflictState::Open || !open_before.contains(conflict.id))
                continue;
            ++settled_;
            EXPECT_EQ(conflict.device, form.device);
            EXPECT_GT(conflict.made_at, form.made_at) << "an older edit was laid over a newer one without a person";
        }
    }

    void decide_one(HouseholdId id, Dice& dice)
    {
        auto const open = read([&](storage::Reader& r) { return conflicts_of(r, *vault_, everywhere(), id); });
        if (open.empty() || open[0].state != ConflictState::Open)
            return;
        ConflictDecision decision{dice.once_in(2) ? Choice::Mine : Choice::Theirs, load(id).version, {}};
        try {
            work([&](api::Work& w) { decide(w, everywhere(), open[0].id, decision); });
        } catch (base::Problem const& problem) {
            EXPECT_EQ(problem.code(), "input.invalid"); // two heads, say: the person chooses another way
        }
    }

    void expect_nothing_lost(HouseholdId id)
    {
        std::multimap<std::string, std::optional<std::string>> kept;
        for (auto const& [field, value] : field_values(load(id)))
            kept.emplace(field, value);
        for (auto const& entry : history("household", id.str()))
            for (auto const& one : entry.event.changes) {
                kept.emplace(one.field, one.from);
                kept.emplace(one.field, one.to);
            }
        for (auto const& conflict : read([&](storage::Reader& r) { return conflicts_of(r, *vault_, everywhere(), id); }))
            for (auto const& meeting : conflict.values) {
                kept.emplace(meeting.change.field, meeting.change.to);
                ++met_;
            }
        for (auto const& one : acknowledged_) {
            auto const [begin, end] = kept.equal_range(one.field);
            bool const found = std::any_of(begin, end, [&](auto const& value) { return value.second == one.to; });
            EXPECT_TRUE(found) << one.field << " = " << one.to.value_or("(nothing)") << " was acknowledged and is nowhere";
        }
    }

    std::vector<Device> devices_;
    std::vector<FieldChange> acknowledged_;

protected:
    std::uint64_t edits_ = 0;
    std::size_t refused_ = 0; // edits that the rules refused
    std::size_t met_ = 0;     // fields in which two devices met
    std::size_t settled_ = 0; // conflicts that ended without a person
};
INSTANTIATE_FOR_BOTH_ENGINES(DeviceHistories);

TEST_P(DeviceHistories, LoseNoAcknowledgedValue)
{
    auto const first = from_environment("ONEHOME_HISTORY_SEED", 1);
    auto const many = from_environment("ONEHOME_HISTORIES", 1'000);
    for (auto seed = first; seed < first + many && !HasFailure(); ++seed)
        run(seed);
    EXPECT_EQ(differences(), "");
    EXPECT_GT(met_, many) << "these histories hardly ever meet: they prove nothing";
    EXPECT_GT(settled_, many / 50) << "edits hardly ever come in the wrong order";
    std::cout << many << " histories, " << edits_ << " edits, " << met_ << " fields met, " << settled_ << " settled, " << refused_
              << " edits refused\n";
}

} // namespace

} // namespace households
