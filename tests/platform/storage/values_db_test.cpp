// Values go in and come out alike on both engines.
#include "platform/storage/tables.hpp"

#include <limits>
#include <optional>

namespace storage_tests {

namespace {

class Values : public Tables {};
INSTANTIATE_FOR_BOTH_ENGINES(Values);

struct Thing {
    std::int64_t number = 0;
    std::optional<std::string> name;
    std::optional<Bytes> content;
    std::optional<double> size;
    std::optional<bool> flag;

    bool operator==(Thing const&) const = default;
};

Thing to_thing(Row const& row)
{
    return {row.get<std::int64_t>(0), row.get<std::optional<std::string>>(1), row.get<std::optional<Bytes>>(2),
            row.get<std::optional<double>>(3), row.get<std::optional<bool>>(4)};
}

TEST_P(Values, ComeBackAsTheyWent)
{
    Bytes every_byte;
    for (int i = 0; i < 256; ++i)
        every_byte.push_back(static_cast<std::uint8_t>(i));
    std::vector<Thing> const things = {
        {std::numeric_limits<std::int64_t>::min(), "บ้านพอเพียง น้ำท่วม เก้าอี้", every_byte, 0.1, true},
        {-1, "", Bytes{}, -0.0, false},
        {0, std::nullopt, std::nullopt, std::nullopt, std::nullopt},
        {1, "it's \"quoted\" \\x00 \n ?1 $1 😀", Bytes{0}, 1e-300, true},
        {std::numeric_limits<std::int64_t>::max(), std::string(200'000, 'x'), Bytes(200'000, 7), 1.7976931348623157e308, true},
    };
    db().write([&](Writer& writer) {
        for (auto const& thing : things)
            EXPECT_EQ(writer.execute(kInsert, thing.number, thing.name, thing.content, thing.size, thing.flag), 1);
    });
    auto const found = db().reading([](Reader& reader) { return reader.all(kSelect, to_thing); });
    EXPECT_EQ(found, things);
}

TEST_P(Values, OfOurOwnTypesComeBack)
{
    constexpr Sql kTexts{"test.texts", "INSERT INTO things (number, name) VALUES (?1, ?2)"};
    auto const id = base::Uuid::parse("01920000-0000-7000-8000-00000000000a").value();
    auto const day = base::Date(2022, 1, 20);
    auto const instant = base::Timestamp(1'642'645'800'000);
    auto const area = base::AreaCode::parse("540101").value();
    db().write([&](Writer& writer) {
        writer.execute(kTexts, base::Satang(135'085'000), id);
        writer.execute(kTexts, base::FiscalYear(2565), day);
        writer.execute(kTexts, 3, instant);
        writer.execute(kTexts, base::BasisPoints(4), area);
    });
    constexpr Sql kByNumber{"test.by_number", "SELECT number, name FROM things WHERE number = ?1"};
    db().read([&](Reader& reader) {
        EXPECT_EQ(reader.one(kByNumber, [](Row const& row) { return row.get<base::Uuid>(1); }, base::Satang(135'085'000)), id);
        EXPECT_EQ(reader.one(kByNumber, [](Row const& row) { return row.get<base::Date>(1); }, base::FiscalYear(2565)), day);
        EXPECT_EQ(reader.one(kByNumber, [](Row const& row) { return row.get<base::Timestamp>(1); }, 3), instant);
        EXPECT_EQ(reader.one(kByNumber, [](Row const& row) { return row.get<base::AreaCode>(1); }, base::BasisPoints(4)), area);
        EXPECT_EQ(reader.value<base::Satang>(kByNumber, base::Satang(135'085'000)), base::Satang(135'085'000));
        EXPECT_EQ(reader.value<base::Satang>(kByNumber, 99), std::nullopt);
        EXPECT_THROW((void)reader.one(kByNumber, [](Row const& row) { return row.get<base::Uuid>(1); }, 3), std::runtime_error);
    });
}

TEST_P(Values, AreNotGuessedFromOtherTypes)
{
    db().write([](Writer& writer) { writer.execute(kInsert, 1, "สาม", nullptr, 2.5, nullptr); });
    db().read([](Reader& reader) {
        reader.each(kSelect, [](Row const& row) {
            EXPECT_THROW((void)row.get<std::int64_t>(1), std::runtime_error) << "text is no number";
            EXPECT_THROW((void)row.get<std::int64_t>(3), std::runtime_error) << "a fraction is no integer";
            EXPECT_THROW((void)row.get<double>(1), std::runtime_error);
            EXPECT_THROW((void)row.get<std::int64_t>(4), std::runtime_error) << "NULL is no number";
            EXPECT_THROW((void)row.get<double>(4), std::runtime_error);
            EXPECT_EQ(row.text(2), "") << "NULL reads as an empty text";
            EXPECT_EQ(row.get<double>(0), 1.0) << "an integer is a number";
            EXPECT_THROW((void)row.text(5), std::logic_error);
            EXPECT_THROW((void)row.integer(-1), std::logic_error);
        });
    });
}

TEST_P(Values, SumExactly)
{
    constexpr Sql kSum{"test.sum", "SELECT CAST(SUM(number) AS BIGINT) FROM things"};
    constexpr std::int64_t kBig = 9'007'199'254'740'993; // no double holds it
    db().write([&](Writer& writer) {
        writer.execute(kNumber, kBig);
        writer.execute(kNumber, 4);
    });
    EXPECT_EQ(db().reading([&](Reader& reader) { return reader.value<std::int64_t>(kSum); }), kBig + 4);
}

TEST_P(Values, BindOnceForSeveralPlacesAndAsNullOrNot)
{
    constexpr Sql kFilter{"test.filter", R"(
SELECT number
FROM things
WHERE (?1 IS NULL OR name = ?1)
  AND (?2 IS NULL OR number >= ?2)
ORDER BY number)"};
    db().write([](Writer& writer) {
        writer.execute(kInsert, 1, "a", nullptr, nullptr, nullptr);
        writer.execute(kInsert, 2, "b", nullptr, nullptr, nullptr);
        writer.execute(kInsert, 3, "c", nullptr, nullptr, nullptr);
    });
    auto const found = [&](std::optional<std::string> const& name, std::optional<std::int64_t> from) {
        return db().reading(
            [&](Reader& reader) { return reader.all(kFilter, [](Row const& row) { return row.get<int>(0); }, name, from); });
    };
    EXPECT_EQ(found(std::nullopt, std::nullopt), (std::vector{1, 2, 3}));
    EXPECT_EQ(found("b", std::nullopt), (std::vector{2}));
    EXPECT_EQ(found(std::nullopt, 2), (std::vector{2, 3}));
    EXPECT_EQ(found("c", 3), (std::vector{3}));
    EXPECT_EQ(found(std::nullopt, std::nullopt), (std::vector{1, 2, 3}));
}

TEST_P(Values, OfBrokenTextAreRefused)
{
    for (auto const& broken : {std::string("a\0b", 3), std::string("\xe0\xb8")}) {
        auto const met = fault([&](Writer& writer) { writer.execute(kInsert, 1, broken, nullptr, nullptr, nullptr); });
        EXPECT_EQ(met.kind(), Fault::Kind::Other);
    }
    EXPECT_EQ(count(), 0);
}

TEST_P(Values, AreCountedByWhatAStatementDid)
{
    constexpr Sql kRaise{"test.raise", "UPDATE things SET number = number + ?1 WHERE number >= ?2"};
    constexpr Sql kUpsert{"test.upsert", "INSERT INTO things (number) VALUES (?1) ON CONFLICT (number) DO NOTHING"};
    constexpr Sql kReturning{"test.returning", "DELETE FROM things WHERE number > ?1 RETURNING number"};
    db().write([&](Writer& writer) {
        for (int number : {1, 2, 3})
            EXPECT_EQ(writer.execute(kNumber, number), 1);
        EXPECT_EQ(writer.execute(kRaise, 10, 2), 2);
        EXPECT_EQ(writer.execute(kRaise, 10, 99), 0);
        EXPECT_EQ(writer.execute(kUpsert, 1), 0);
        EXPECT_EQ(writer.execute(kUpsert, 5), 1);
        EXPECT_EQ(writer.all(kReturning, [](Row const& row) { return row.get<int>(0); }, 4).size(), 3U);
    });
    EXPECT_EQ(count(), 1);
}

TEST_P(Values, CompareTheSameWayOnBothEngines)
{
    constexpr Sql kLike{"test.like", R"(
SELECT CASE WHEN 'Abc' LIKE 'a%' THEN 1 ELSE 0 END,
       CASE WHEN 'abc' LIKE 'a%' THEN 1 ELSE 0 END,
       CASE WHEN '50%' LIKE ?1 ESCAPE '\' THEN 1 ELSE 0 END,
       CASE WHEN '501' LIKE ?1 ESCAPE '\' THEN 1 ELSE 0 END,
       7 / 2)"};
    constexpr Sql kQuoted{"test.quoted", "SELECT COUNT(*) FROM things WHERE name = \"no_such_column\""};
    auto const row = db().reading([&](Reader& reader) {
        return reader.one(
            kLike,
            [](Row const& r) { return std::vector{r.get<int>(0), r.get<int>(1), r.get<int>(2), r.get<int>(3), r.get<int>(4)}; },
            "50\\%");
    });
    EXPECT_EQ(row, (std::vector{0, 1, 1, 0, 3}));
    EXPECT_THROW(db().read([&](Reader& reader) { (void)reader.value<int>(kQuoted); }), Fault) << "\"x\" is a name, never a text";
}

TEST_P(Values, MayBeAskedForInsideARow)
{
    db().write([](Writer& writer) {
        for (int number = 1; number <= 3; ++number)
            writer.execute(kNumber, number);
    });
    int rows = 0;
    db().read(
        [&](Reader& reader) { reader.each(kSelect, [&](Row const&) { reader.each(kSelect, [&](Row const&) { ++rows; }); }); });
    EXPECT_EQ(rows, 9);
}

TEST_P(Values, MustBeAsManyAsPlaceholders)
{
    EXPECT_ANY_THROW(db().write([](Writer& writer) { writer.execute(kNumber); }));
    EXPECT_ANY_THROW(db().write([](Writer& writer) { writer.execute(kNumber, 1, 2); }));
    EXPECT_EQ(count(), 0);
}

TEST_P(Values, OfStatementsThatShareAnAddressAreNotMixedUp)
{
    std::string text = "SELECT 1";
    db().read([&](Reader& reader) { EXPECT_EQ(reader.value<int>(Sql{"test.one", text}), 1); });
    text[7] = '2';
    for (int i = 0; i < 20; ++i) // on whichever connection
        db().read([&](Reader& reader) { EXPECT_EQ(reader.value<int>(Sql{"test.two", text}), 2); });
}

TEST_P(Values, SurviveMoreStatementsThanAreKept)
{
    std::vector<std::string> texts;
    for (int i = 0; i < 500; ++i)
        texts.push_back("SELECT " + std::to_string(i));
    db().read([&](Reader& reader) {
        for (int round = 0; round < 2; ++round)
            for (int i = 0; i < 500; ++i)
                EXPECT_EQ(reader.value<int>(Sql{"test.many", texts[std::size_t(i)]}), i);
    });
}

TEST_P(Values, PlansAreToldWithoutRunning)
{
    EXPECT_NE(db().explain(kSelect), "");
    EXPECT_NO_THROW((void)db().explain(kInsert)) << "an insert has no plan on SQLite";
    EXPECT_NE(db().explain(Sql{"test.null", "SELECT number FROM things WHERE ?1 IS NULL OR (?2 IS NOT NULL AND number = ?2)"}),
              "");
    EXPECT_THROW((void)db().explain(Sql{"test.wrong", "SELECT nothing FROM nowhere"}), Fault);
    EXPECT_NE(db().explain(kCount), "") << "a wrong statement spoils nothing";
    EXPECT_EQ(count(), 0);
}

} // namespace

} // namespace storage_tests
