// The directory in the store, on both engines: areas many to many, sending twice, conflicts, the audit.
#include "organizations/service.hpp"

#include "places/places.hpp"
#include "support/working.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace organizations {

namespace {

using test::area;
using test::everywhere;
using test::refusal;
using test::scope_of;
using testing::ElementsAre;
using testing::IsEmpty;

class Directory : public test::Working {
protected:
    Directory()
    {
        work([](api::Work& w) { places::load(w); });
    }
    static OrganizationForm form(std::string name, std::initializer_list<std::string_view> codes, Kind kind = Kind::Council)
    {
        OrganizationForm out;
        out.kind = kind;
        out.name_th = std::move(name);
        for (auto const code : codes)
            out.areas.push_back(area(code));
        return out;
    }
    static RepresentativeForm person(std::string name)
    {
        RepresentativeForm out;
        out.title = "นาง";
        out.first_name = std::move(name);
        out.last_name = "สมมุติ";
        out.position = "ประธาน";
        return out;
    }
    OrganizationId made(OrganizationForm const& one)
    {
        return work([&](api::Work& w) { return service::create(w, everywhere(), one); });
    }
    std::vector<std::string> serving(std::string_view code, Kind kind = Kind::Council)
    {
        std::vector<std::string> names;
        for (auto const& one : read([&](storage::Reader& reader) { return organizations::serving(reader, kind, area(code)); }))
            names.push_back(one.name_th);
        return names;
    }
    Organization stored(OrganizationId id)
    {
        return read([&](storage::Reader& reader) { return organizations::require(reader, id); });
    }
    OrganizationForm edited(OrganizationId id)
    {
        auto out = form_of(stored(id));
        out.version = stored(id).version;
        return out;
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(Directory);

TEST_P(Directory, ServesManyAreasWithOneAndOneAreaWithMany)
{
    (void)made(form("ก", {"540101", "540102"}));
    (void)made(form("ข", {"540101"}));
    (void)made(form("ค", {"54"}));
    (void)made(form("ง", {"55"}));
    (void)made(form("จ", {"540101"}, Kind::WelfareFund));
    EXPECT_THAT(serving("540101"), ElementsAre("ก", "ข", "ค"));
    EXPECT_THAT(serving("540102"), ElementsAre("ก", "ค"));
    EXPECT_THAT(serving("5401"), ElementsAre("ก", "ข", "ค"));
    EXPECT_THAT(serving("540301"), ElementsAre("ค"));
    EXPECT_THAT(serving("540101", Kind::WelfareFund), ElementsAre("จ"));
}

TEST_P(Directory, WithAnUnknownPartIsNotAmongThoseOfTheParts)
{
    auto one = form("ก", {"5401"});
    one.area_unknown = true;
    (void)made(one);
    EXPECT_THAT(serving("5401"), ElementsAre("ก"));
    EXPECT_THAT(serving("540101"), IsEmpty());
}

TEST_P(Directory, ChangesItsAreasAsAWhole)
{
    auto const id = made(form("ก", {"540101", "540102"}));
    auto change = edited(id);
    change.areas = {area("540103"), area("540102")};
    work([&](api::Work& w) { service::update(w, everywhere(), id, change); });
    EXPECT_THAT(stored(id).areas, ElementsAre(area("540102"), area("540103")));
    EXPECT_THAT(serving("540101"), IsEmpty());
    EXPECT_THAT(serving("540103"), ElementsAre("ก"));
    EXPECT_EQ(history("organization", id.str()).front().event.action, "organization.changed");
}

TEST_P(Directory, ClosedOneServesNobodyAndIsKept)
{
    auto const id = made(form("ก", {"540101"}));
    auto change = edited(id);
    change.active = false;
    work([&](api::Work& w) { service::update(w, everywhere(), id, change); });
    EXPECT_THAT(serving("540101"), IsEmpty());
    EXPECT_FALSE(stored(id).active);
    (void)made(form("ก", {"540101"})); // its name is free again
}

TEST_P(Directory, TellsEveryFaultOnceBesideItsField)
{
    auto one = form("ก", {"540101", "549999"});
    one.area_unknown = true;
    one.registered_on = base::Date(2030, 1, 1);
    EXPECT_EQ(refusal([&] { (void)made(one); }),
              "422 input.invalid registered_on=in_future area_unknown=area_is_known areas[1]=places.unknown_area");
    EXPECT_EQ(refusal([&] { (void)made(form("ก", {})); }), "422 input.invalid areas=required");
}

TEST_P(Directory, RefusesASecondOneOfTheSameKindNameAndArea)
{
    (void)made(form("สภาตำบลนาจักร", {"540101"}));
    EXPECT_EQ(refusal([&] { (void)made(form("สภาตำบลนาจักร", {"5401"})); }), "409 organizations.already_there");
    EXPECT_EQ(refusal([&] { (void)made(form("สภาตำบลนาจักร", {"540201"})); }), "") << "a namesake elsewhere";
    EXPECT_EQ(refusal([&] { (void)made(form("สภาตำบลนาจักร", {"540101"}, Kind::WelfareFund)); }), "") << "of another kind";
}

TEST_P(Directory, SentTwiceIsOneAndOtherContentUnderItsIdIsRefused)
{
    auto one = form("ก", {"540101"});
    one.id = OrganizationId(base::Uuid::version7(1'652'580'000'000, {}));
    EXPECT_EQ(made(one), *one.id);
    EXPECT_EQ(made(one), *one.id);
    EXPECT_EQ(stored(*one.id).version, 1);
    EXPECT_THAT(serving("540101"), ElementsAre("ก"));
    one.name_th = "ข";
    EXPECT_EQ(refusal([&] { (void)made(one); }), "409 organizations.id_taken");
}

TEST_P(Directory, RefusesAnEditOfAnOldVersionAndChangesNothing)
{
    auto const id = made(form("ก", {"540101"}));
    auto mine = edited(id);
    auto theirs = edited(id);
    theirs.phone = "054 511 411";
    work([&](api::Work& w) { service::update(w, everywhere(), id, theirs); });
    mine.phone = "1300";
    EXPECT_EQ(refusal([&] { work([&](api::Work& w) { service::update(w, everywhere(), id, mine); }); }),
              "409 organizations.changed_meanwhile");
    EXPECT_EQ(stored(id).phone, "054 511 411");
    EXPECT_EQ(history("organization", id.str()).size(), 2U);
    mine.version.reset();
    EXPECT_EQ(refusal([&] { work([&](api::Work& w) { service::update(w, everywhere(), id, mine); }); }),
              "409 organizations.changed_meanwhile")
        << "no version at all";
}

TEST_P(Directory, IsWrittenOnlyWhereOnesDutyReaches)
{
    auto const phrae = scope_of({"54"});
    auto const create = [&](auto const& one) {
        return refusal([&] { work([&](api::Work& w) { (void)service::create(w, phrae, one); }); });
    };
    EXPECT_EQ(create(form("ก", {"540101"})), "");
    EXPECT_EQ(create(form("ข", {"540101", "550101"})), "403 organizations.outside_area");
    EXPECT_EQ(create(form("ค", {""})), "403 organizations.outside_area");
    auto const office = made(form("ง", {"54", "55"}, Kind::Codi));
    auto change = edited(office);
    change.phone = "1300";
    auto const update = [&] { return refusal([&] { work([&](api::Work& w) { service::update(w, phrae, office, change); }); }); };
    EXPECT_EQ(update(), "") << "an office of several provinces is kept by all of them";
    change = edited(office);
    change.areas = {area("54")};
    EXPECT_EQ(update(), "403 organizations.outside_area") << "but nobody takes away another's area";
    EXPECT_THAT(stored(office).areas, ElementsAre(area("54"), area("55")));
}

TEST_P(Directory, KeepsRepresentativesInOfficeFirstAndTheirNamesSealedInTheAudit)
{
    auto const id = made(form("ก", {"540101"}));
    auto former = person("เก่า");
    former.from_date = base::Date(2020, 1, 1);
    former.until_date = base::Date(2021, 12, 31);
    auto const old_one = work([&](api::Work& w) { return service::add_representative(w, everywhere(), id, former); });
    auto const present = work([&](api::Work& w) { return service::add_representative(w, everywhere(), id, person("ใหม่")); });
    auto const all = read([&](storage::Reader& reader) { return representatives(reader, id, base::Date(2022, 5, 15)); });
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].id, present);
    EXPECT_EQ(all[1].id, old_one);

    constexpr storage::Sql kChanges{"test.changes",
                                    "SELECT changes FROM audit_entries WHERE action = 'organization.representative_added'"};
    auto const rows = read([&](storage::Reader& reader) {
        return reader.all(kChanges, [](storage::Row const& row) { return std::string(row.text(0)); });
    });
    ASSERT_EQ(rows.size(), 2U);
    for (auto const& row : rows)
        EXPECT_EQ(row.find("สมมุติ"), std::string::npos) << row;
}

TEST_P(Directory, FindsARepresentativeOnlyInTheirOwnOrganisation)
{
    auto const one = made(form("ก", {"540101"}));
    auto const other = made(form("ข", {"540101"}));
    auto const id = work([&](api::Work& w) { return service::add_representative(w, everywhere(), one, person("ใหม่")); });
    auto change = person("อื่น");
    change.version = 1;
    auto const update = [&](OrganizationId organization) {
        return refusal(
            [&] { work([&](api::Work& w) { service::update_representative(w, everywhere(), organization, id, change); }); });
    };
    EXPECT_EQ(update(other), "404 organizations.unknown_representative");
    EXPECT_EQ(update(one), "");
    EXPECT_EQ(update(one), "409 organizations.changed_meanwhile") << "the version has moved on";
    change.version = 2;
    change.from_date = base::Date(2022, 1, 2);
    change.until_date = base::Date(2022, 1, 1);
    EXPECT_EQ(update(one), "422 input.invalid until_date=before_from");
}

} // namespace

} // namespace organizations
