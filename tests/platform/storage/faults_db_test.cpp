// What the database refuses is told with the same kind and the same name on both engines.
#include "platform/storage/tables.hpp"

namespace storage_tests {

namespace {

using Kind = Fault::Kind;

class Faults : public Tables {};
INSTANTIATE_FOR_BOTH_ENGINES(Faults);

void thing(Writer& writer, int number, char const* name, std::optional<int> flag = {})
{
    writer.execute(kInsert, number, name, nullptr, nullptr, flag);
}

TEST_P(Faults, OfUniquenessNameTheConstraintOrIndex)
{
    db().write([](Writer& writer) {
        thing(writer, 1, "บ้าน");
        writer.execute(kPart, "p1", 1, 1, "Phrae");
    });
    struct Case {
        storage::WriteJob job;
        char const* constraint;
    };
    Case const cases[] = {
        {[](Writer& writer) { thing(writer, 1, "อื่น"); }, "ux_things__number"},
        {[](Writer& writer) { thing(writer, 2, "บ้าน"); }, "ux_things__name"},
        {[](Writer& writer) { writer.execute(kPart, "p2", 1, 1, nullptr); }, "ux_parts__thing_position"},
        {[](Writer& writer) { writer.execute(kPart, "p2", 1, 2, "PHRAE"); }, "ux_parts__place_lowered"},
        {[](Writer& writer) { writer.execute(kPart, "p1", 1, 2, nullptr); }, "parts_pkey"},
    };
    for (auto const& row : cases) {
        auto const met = fault(row.job);
        EXPECT_EQ(met.kind(), Kind::Unique) << met.what();
        EXPECT_EQ(met.constraint(), row.constraint);
    }
}

TEST_P(Faults, OfUniquenessFindConstraintsWrittenInEveryWay)
{
    db().run_script(R"(
CREATE TABLE many (
    a INTEGER CONSTRAINT ux_many__a UNIQUE, -- 'CONSTRAINT no UNIQUE (a)'
    b INTEGER DEFAULT (1 + (2)) UNIQUE,
    c TEXT CHECK (c IN ('x, UNIQUE (a)', ')')),
    d INTEGER,
    e INTEGER,
    "odd" INTEGER,
    /* CONSTRAINT wrong UNIQUE (d), */
    CONSTRAINT pk_many PRIMARY KEY (d, e),
    CONSTRAINT ux_many__odd UNIQUE ("odd")
))");
    constexpr Sql kMany{"test.many", "INSERT INTO many (a, b, c, d, e, odd) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"};
    auto const name = [&](int a, int b, std::optional<std::string> c, int d, int e, int odd) {
        return fault([&](Writer& writer) {
                   writer.execute(kMany, 1, 1, ")", 1, 1, 1);
                   writer.execute(kMany, a, b, c, d, e, odd);
               })
            .constraint();
    };
    EXPECT_EQ(name(1, 2, std::nullopt, 2, 2, 2), "ux_many__a");
    EXPECT_EQ(name(2, 1, std::nullopt, 2, 2, 2), "many_b_key");
    EXPECT_EQ(name(2, 2, std::nullopt, 1, 1, 2), "pk_many");
    EXPECT_EQ(name(2, 2, std::nullopt, 2, 2, 1), "ux_many__odd");
    db().run_script(
        "CREATE TABLE pairs (a INTEGER, b INTEGER, c INTEGER, CONSTRAINT ux_pairs__b_a unique (b, a), UNIQUE (b, c))");
    constexpr Sql kPair{"test.pair", "INSERT INTO pairs (a, b, c) VALUES (?1, ?2, ?3)"};
    auto const pair = [&](int a, int b, int c) {
        return fault([&](Writer& writer) {
                   writer.execute(kPair, 1, 1, 1);
                   writer.execute(kPair, a, b, c);
               })
            .constraint();
    };
    EXPECT_EQ(pair(1, 1, 2), "ux_pairs__b_a");
    EXPECT_EQ(pair(2, 1, 1), "pairs_b_c_key");
}

TEST_P(Faults, OfChecksNameTheConstraint)
{
    auto const met = fault([](Writer& writer) { thing(writer, 1, "x", 2); });
    EXPECT_EQ(met.kind(), Kind::Check);
    EXPECT_EQ(met.constraint(), "ck_things__flag");
}

TEST_P(Faults, OfMissingValuesNameTableAndColumn)
{
    auto const met = fault([](Writer& writer) { writer.execute(kNumber, nullptr); });
    EXPECT_EQ(met.kind(), Kind::NotNull);
    EXPECT_EQ(met.constraint(), "things.number");
}

TEST_P(Faults, OfForeignKeysHaveNoNameOnEither)
{
    constexpr Sql kDelete{"test.delete", "DELETE FROM things WHERE number = ?1"};
    auto const met = fault([](Writer& writer) { writer.execute(kPart, "p1", 99, 1, nullptr); });
    EXPECT_EQ(met.kind(), Kind::ForeignKey);
    EXPECT_EQ(met.constraint(), "");
    db().write([](Writer& writer) {
        thing(writer, 1, "x");
        writer.execute(kPart, "p1", 1, 1, nullptr);
    });
    EXPECT_EQ(fault([&](Writer& writer) { writer.execute(kDelete, 1); }).kind(), Kind::ForeignKey);
}

TEST_P(Faults, OfWrongStatementsAreOther)
{
    EXPECT_EQ(fault([](Writer& writer) { writer.execute(Sql{"test.wrong", "INSERT INTO nowhere (a) VALUES (1)"}); }).kind(),
              Kind::Other);
    EXPECT_EQ(fault([](Writer& writer) { writer.execute(Sql{"test.two", "DELETE FROM parts; DELETE FROM things"}); }).kind(),
              Kind::Other);
}

TEST_P(Faults, NameTheStatementAndNoValues)
{
    db().write([](Writer& writer) { thing(writer, 1, "นางสาวมาลี"); });
    std::string const message = fault([](Writer& writer) { thing(writer, 2, "นางสาวมาลี"); }).what();
    EXPECT_NE(message.find("test.insert"), std::string::npos) << message;
    EXPECT_EQ(message.find("มาลี"), std::string::npos) << message;
}

TEST_P(Faults, AreMetWhenAReaderWrites)
{
    EXPECT_THROW(db().read([](Reader& reader) { reader.each(kNumber, [](Row const&) {}, 1); }), Fault);
    EXPECT_EQ(count(), 0);
    db().write([](Writer& writer) { writer.execute(kNumber, 1); });
    EXPECT_EQ(count(), 1) << "and the connection goes on serving";
}

TEST_P(Faults, OfOneStatementEndTheJobEvenWhenSwallowed)
{
    auto const met = fault([](Writer& writer) {
        thing(writer, 1, "x");
        try {
            thing(writer, 1, "y");
        } catch (Fault const&) {
        }
        EXPECT_THROW(thing(writer, 2, "z"), Fault);
        try {
            (void)writer.value<int>(kCount);
        } catch (Fault const&) {
        }
    });
    EXPECT_EQ(met.kind(), Kind::Other);
    EXPECT_EQ(count(), 0);
}

} // namespace

} // namespace storage_tests
