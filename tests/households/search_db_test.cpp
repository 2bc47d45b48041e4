// Finding and listing households, on both engines.
#include "households/register_fixture.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace households {

namespace {

using test::a_child;
using test::a_form;
using test::a_head;
using test::area;
using test::refusal;
using test::scope_of;

class HouseholdSearch : public test::Register {
protected:
    HouseholdId add(std::string_view tambon, std::string house_no, std::string first_name, std::string last_name,
                    std::string title = "นาย")
    {
        auto form = a_form(tambon, std::move(house_no));
        form.people[0] = a_head(std::move(first_name), std::move(last_name));
        form.people[0].title = std::move(title);
        return create(form);
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(HouseholdSearch);

using Names = std::vector<std::string>;

TEST_P(HouseholdSearch, FindsByPartsOfNamesWithAndWithoutTitles)
{
    add("540101", "12/3", "สมชาย", "ใจดี");
    add("540101", "7", "น้ำฝน", "ณ แพร่", "น.ส.");
    add("540102", "8", "คำ", "มาดี", "นาง");
    EXPECT_EQ(found("สมชาย"), Names{"นายสมชาย ใจดี"});
    EXPECT_EQ(found("มชา"), Names{"นายสมชาย ใจดี"});
    EXPECT_EQ(found("นายสมชาย"), Names{"นายสมชาย ใจดี"});
    EXPECT_EQ(found("นาย สมชาย ใจดี"), Names{"นายสมชาย ใจดี"});
    EXPECT_EQ(found("ใจดี สมชาย"), Names{"นายสมชาย ใจดี"});
    EXPECT_EQ(found("นํ้าฝน"), Names{"น.ส.น้ำฝน ณ แพร่"});
    EXPECT_EQ(found("นำ้ฝน"), Names{"น.ส.น้ำฝน ณ แพร่"});
    EXPECT_EQ(found("นางสาวน้ำฝน"), Names{"น.ส.น้ำฝน ณ แพร่"});
    EXPECT_EQ(found("คำ"), Names{"นางคำ มาดี"});
    EXPECT_EQ(found("สมชาย มาดี"), Names{});
}

TEST_P(HouseholdSearch, FindsByEveryPresentPersonHouseNumberAndHouseCode)
{
    auto form = a_form();
    form.house_code = "54010112345";
    form.people.push_back(a_child("มาลี", "รักถิ่น"));
    create(form);
    add("540101", "112", "บุญมี", "คำแสน");
    Names const one{"นายสมชาย ใจดี"};
    EXPECT_EQ(found("มาลี"), one);
    EXPECT_EQ(found("รักถิ่น"), one);
    EXPECT_EQ(found("12/3"), one);
    EXPECT_EQ(found("๑๒/๓"), one);
    EXPECT_EQ(found("54010112345"), one);
    EXPECT_EQ(found("0112345"), one);
    EXPECT_EQ(found("12"), Names{});
    EXPECT_EQ(found("สมชาย 12/3 มาลี ใจดี"), one);
    EXPECT_EQ(refusal([&] { (void)found("ก"); }), "422 households.search_too_short q=too_short");
    EXPECT_EQ(found("  ").size(), 2u); // nothing typed: all
}

TEST_P(HouseholdSearch, SeesOnlyOnesAreas)
{
    add("540101", "1", "สมชาย", "หนึ่ง");
    add("540102", "2", "สมชาย", "สอง");
    add("540204", "3", "สมชาย", "สาม");
    add("100101", "4", "สมชาย", "สี่");
    EXPECT_EQ(found("สมชาย").size(), 4u);
    EXPECT_EQ(found("สมชาย", scope_of({"54"})).size(), 3u);
    EXPECT_EQ(found("สมชาย", scope_of({"540102"})), Names{"นายสมชาย สอง"});
    EXPECT_EQ(found("สมชาย", scope_of({"540204", "10"})), (Names{"นายสมชาย สี่", "นายสมชาย สาม"}));
    EXPECT_TRUE(found("สมชาย", auth::Scope()).empty());

    ListQuery query;
    query.area = area("5401");
    EXPECT_EQ(listed(query).items.size(), 2u);
    EXPECT_EQ(listed(query, scope_of({"540102"})).items.size(), 1u);
    EXPECT_TRUE(listed(query, scope_of({"10"})).items.empty());
    query.area.reset();
    EXPECT_EQ(listed(query).items.size(), 4u);
    EXPECT_TRUE(listed(query, auth::Scope()).items.empty());
}

TEST_P(HouseholdSearch, ListsInTheOrderOfThaiNamesAcrossAreas)
{
    add("540101", "1", "แก้ว", "ดี");
    add("540204", "2", "กานดา", "ดี");
    add("100101", "3", "เกษม", "ดี");
    add("540102", "4", "ขวัญ", "ดี");
    Names names;
    for (auto const& summary : listed({}).items)
        names.push_back(summary.head_name);
    EXPECT_EQ(names, (Names{"นายกานดา ดี", "นายเกษม ดี", "นายแก้ว ดี", "นายขวัญ ดี"}));
}

TEST_P(HouseholdSearch, PagesAreCompleteAndWithoutDoubles)
{
    char const* const tambons[] = {"540101", "540102", "540204", "100101"};
    for (int i = 0; i < 23; ++i)
        add(tambons[i % 4], std::to_string(i + 1), i % 3 == 0 ? "บุญมี" : "บุญมา", "คำแสน");
    for (auto const* typed : {"", "บุญม", "คำแสน บุญ"})
        for (auto const& scope : {auth::Scope::everywhere(), scope_of({"54"}), scope_of({"5401", "10"}), scope_of({"540102"})}) {
            ListQuery whole;
            whole.typed = typed;
            whole.limit = 100;
            auto const all = listed(whole, scope);
            EXPECT_FALSE(all.next);
            ListQuery paged = whole;
            paged.limit = 4;
            std::vector<HouseholdId> seen;
            for (;;) {
                auto const page = listed(paged, scope);
                EXPECT_LE(page.items.size(), 4u);
                for (auto const& summary : page.items)
                    seen.push_back(summary.id);
                if (!page.next)
                    break;
                paged.after = page.next;
            }
            ASSERT_EQ(seen.size(), all.items.size()) << typed;
            for (std::size_t i = 0; i < seen.size(); ++i)
                EXPECT_EQ(seen[i], all.items[i].id) << typed;
        }
}

TEST_P(HouseholdSearch, RefusesACursorThatIsNotFromHere)
{
    ListQuery query;
    query.after = "54010100000001";
    EXPECT_EQ(refusal([&] { (void)listed(query); }), "422 input.invalid after=cursor.invalid");
    query.typed = "สมชาย";
    query.after = "0190a000-0000-7000-8000-000000000000";
    EXPECT_EQ(refusal([&] { (void)listed(query); }), "422 input.invalid after=cursor.invalid");
}

TEST_P(HouseholdSearch, AnswersACursorFromOutsideOnesAreaAsIfThereWereNone)
{
    auto const outside = add("540204", "1", "สมชาย", "หนึ่ง");
    auto const inside = add("540101", "2", "สมหญิง", "สอง");
    ListQuery query;
    query.after = outside.str();
    EXPECT_EQ(refusal([&] { (void)listed(query, scope_of({"540101"})); }), "422 input.invalid after=cursor.invalid");
    EXPECT_EQ(listed(query).items.size(), 1u);
    query.after = inside.str();
    EXPECT_TRUE(listed(query, scope_of({"540101"})).items.empty());
    query.area = test::area("5402");
    EXPECT_EQ(refusal([&] { (void)listed(query); }), "422 input.invalid after=cursor.invalid");
}

TEST_P(HouseholdSearch, FiltersByStatus)
{
    auto const gone = add("540101", "1", "สมชาย", "หนึ่ง");
    add("540101", "2", "สมชาย", "สอง");
    add("540204", "3", "สมหญิง", "สาม");
    auto form = form_of(gone);
    form.status = Status::Moved;
    update(gone, form);
    for (auto const* typed : {"", "สมชาย"}) {
        ListQuery query;
        query.typed = typed;
        query.status = Status::Moved;
        ASSERT_EQ(listed(query).items.size(), 1u);
        EXPECT_EQ(listed(query).items[0].id, gone);
        EXPECT_EQ(listed(query, scope_of({"540101"})).items.size(), 1u);
        EXPECT_EQ(listed(query, scope_of({"540204"})).items.size(), 0u);
        query.status = Status::Active;
        EXPECT_EQ(listed(query, scope_of({"540101"})).items.size(), 1u);
        query.status = Status::Deceased;
        EXPECT_TRUE(listed(query).items.empty());
    }
}

TEST_P(HouseholdSearch, FollowsChangesOfNames)
{
    auto const id = add("540101", "1", "สมชาย", "ใจดี");
    auto form = form_of(id);
    form.people[0].first_name = "สมศักดิ์";
    update(id, form);
    EXPECT_TRUE(found("สมชาย").empty());
    EXPECT_EQ(found("สมศักดิ์"), Names{"นายสมศักดิ์ ใจดี"});
    EXPECT_EQ(differences(), "");
}

TEST_P(HouseholdSearch, FindsByTheBeginningOfAHouseCode)
{
    auto const add_code = [&](std::string_view tambon, std::string house_no, std::string name, std::string code) {
        auto form = a_form(tambon, std::move(house_no));
        form.people[0] = a_head(std::move(name), "ใจดี");
        form.house_code = std::move(code);
        return create(form);
    };
    add_code("540204", "1", "หนึ่ง", "54010112345");
    add_code("540101", "2", "สอง", "54010112340");
    add_code("540101", "3", "สาม", "54010199999");
    EXPECT_EQ(found("54010112"), (Names{"นายสอง ใจดี", "นายหนึ่ง ใจดี"})) << "in the order of places";
    EXPECT_EQ(found("5401-011234-0"), Names{"นายสอง ใจดี"});
    EXPECT_EQ(found("54010112 หนึ่ง"), Names{"นายหนึ่ง ใจดี"});
    EXPECT_EQ(found("54010112 สาม"), Names{});
    EXPECT_EQ(found("54010112", scope_of({"5402"})), Names{"นายหนึ่ง ใจดี"});
    EXPECT_EQ(found("54010112", scope_of({"10"})), Names{});
    EXPECT_EQ(found("10112345"), Names{}) << "eight digits are a beginning";
}

TEST_P(HouseholdSearch, NamesTheMemberWhoWasMeant)
{
    auto form = a_form();
    form.people.push_back(a_child("มาลี", "รักถิ่น"));
    form.people.push_back(a_child("น้ำฝน", "ณ แพร่"));
    form.people.back().title = "น.ส.";
    auto const id = create(form);
    auto const member = [&](char const* typed) {
        ListQuery query;
        query.typed = typed;
        auto const page = listed(query);
        return page.items.size() == 1 ? page.items[0].matched_member.value_or("-") : "not found";
    };
    auto const malee = form.people[1].title + "มาลี รักถิ่น";
    EXPECT_EQ(member("มาลี"), malee);
    EXPECT_EQ(member("รักถิ่น"), malee);
    EXPECT_EQ(member("มา"), malee);
    EXPECT_EQ(member("สมชาย มาลี"), malee) << "the head has one of the words";
    EXPECT_EQ(member("12/3 มาลี"), malee);
    EXPECT_EQ(member("นางสาวน้ำฝน"), "น.ส.น้ำฝน ณ แพร่");
    EXPECT_EQ(member("นํ้าฝน"), "น.ส.น้ำฝน ณ แพร่");
    EXPECT_EQ(member("สมชาย"), "-");
    EXPECT_EQ(member("สม"), "-");
    EXPECT_EQ(member("ใจดี สมชาย"), "-");
    EXPECT_EQ(member("12/3"), "-");
    EXPECT_EQ(member(""), "-");

    auto left = form_of(id);
    left.people.erase(left.people.begin() + 1);
    update(id, left);
    EXPECT_EQ(member("มาลี"), "not found");
    EXPECT_EQ(member("น้ำฝน"), "น.ส.น้ำฝน ณ แพร่");
}

TEST_P(HouseholdSearch, GivesSummariesInTheOrderAskedFor)
{
    std::vector<HouseholdId> ids;
    for (int i = 0; i < 35; ++i)
        ids.push_back(add("540101", std::to_string(i + 1), "สมชาย", "คนที่" + std::to_string(i)));
    std::reverse(ids.begin(), ids.end());
    auto const given = read([&](storage::Reader& r) { return summaries(r, auth::Scope::everywhere(), ids); });
    ASSERT_EQ(given.size(), ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        EXPECT_EQ(given[i].id, ids[i]);
}

// 5,000 households of one tambon in which the characters of "สมชายสมชาย" stand everywhere, the word once.
class ManyHouseholds : public HouseholdSearch {
protected:
    ManyHouseholds()
    {
        db().run_script(R"sql(
INSERT INTO households (
    id, search_no, province, tambon, house_no, tenure, land_kind, dwelling_state, status, head_name, head_sort_key,
    members, made_up, version, created_at, updated_at)
WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 5000)
SELECT
    '0190a000-0000-7000-8000-' || SUBSTR(CAST(100000000000 + n AS TEXT), 1, 12), 54010100000000 + n, '54', '540101', '1',
    'owner', 'own', 'damaged', CASE WHEN n = 4800 THEN 'deceased' ELSE 'active' END, 'นายสมชาย', '00', 1, 1, 1,
    '2022-05-15T02:00:00.000Z', '2022-05-15T02:00:00.000Z'
FROM numbers;
INSERT INTO household_search (rowid, search_key)
SELECT search_no, ' นายสมชาย สมชาย #1# ' || CASE search_no
    WHEN 54010100004500 THEN 'สมชายสมชาย '
    WHEN 54010100004700 THEN 'มาลี '
    WHEN 54010100004800 THEN '~d~ '
    ELSE '' END
FROM households;
)sql");
    }

    [[nodiscard]] std::vector<std::int64_t> numbers_on_all_pages(ListQuery query, int& pages)
    {
        std::vector<std::int64_t> numbers;
        for (pages = 1;; ++pages) {
            auto const page = listed(query);
            for (auto const& one : page.items)
                numbers.push_back(std::stoll(one.id.str().substr(25)));
            if (!page.next)
                return numbers;
            query.after = page.next;
        }
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(ManyHouseholds);

TEST_P(ManyHouseholds, AreLookedThroughAFewAtATime)
{
    int pages = 0;
    ListQuery query;
    query.typed = "สมชายสมชาย";
    EXPECT_EQ(numbers_on_all_pages(query, pages), std::vector<std::int64_t>{4500});
    if (GetParam() == storage::Engine::Sqlite) {
        EXPECT_GT(pages, 3) << "each looks at a thousand";
        EXPECT_TRUE(listed(query).items.empty());
        EXPECT_TRUE(listed(query).next);
    }
}

TEST_P(ManyHouseholds, GiveARareNameAtOnceAndACommonOnePageByPage)
{
    int pages = 0;
    ListQuery query;
    query.typed = "มาลี";
    EXPECT_EQ(numbers_on_all_pages(query, pages), std::vector<std::int64_t>{4700});
    EXPECT_EQ(pages, 1);
    query.typed = "สมชาย";
    query.limit = 200;
    auto const numbers = numbers_on_all_pages(query, pages);
    EXPECT_EQ(pages, 25);
    ASSERT_EQ(numbers.size(), 5000u);
    EXPECT_TRUE(std::is_sorted(numbers.begin(), numbers.end()));
    EXPECT_EQ(std::set(numbers.begin(), numbers.end()).size(), 5000u);
}

TEST_P(ManyHouseholds, GiveTheFewOfAStatusAtOnce)
{
    int pages = 0;
    ListQuery query;
    query.typed = "สมชาย";
    query.status = Status::Deceased;
    EXPECT_EQ(numbers_on_all_pages(query, pages), std::vector<std::int64_t>{4800});
    EXPECT_EQ(pages, 1);
    query.status = Status::Moved;
    EXPECT_TRUE(numbers_on_all_pages(query, pages).empty());
    EXPECT_EQ(pages, 1);
}

TEST_P(HouseholdSearch, AsksTheIndexNotTheTable)
{
    for (auto const& sql : statements()) {
        auto const plan = db().explain(sql);
        if (sql.name == "households.with_code") {
            EXPECT_NE(plan.find("ix_households__house_code"), std::string::npos) << plan;
        }
        if (GetParam() != storage::Engine::Sqlite)
            continue; // a small PostgreSQL table is read whole, and rightly
        if (sql.name.starts_with("households.find_")) {
            EXPECT_NE(plan.find("VIRTUAL TABLE INDEX"), std::string::npos) << plan;
        }
        if (sql.name.starts_with("households.list_of") || sql.name.starts_with("households.not_active_of")) {
            EXPECT_EQ(plan.find("TEMP B-TREE"), std::string::npos) << plan;
        }
    }
}

} // namespace

} // namespace households
