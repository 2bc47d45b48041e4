// What jobs put off to the end of their group: once, in order, for the kept ones only.
#include "platform/storage/tables.hpp"

namespace storage_tests {

namespace {

class PutOffStatements : public Tables {
protected:
    static constexpr Sql kAll{"test.numbers", "SELECT number FROM things ORDER BY number"};
    static constexpr Sql kNext{"test.after_all", "INSERT INTO things (number) SELECT 10 * MAX(number) + ?1 FROM things"};

    static std::vector<std::int64_t> numbers(Reader& reader)
    {
        return reader.all(kAll, [](Row const& row) { return row.integer(0); });
    }
    [[nodiscard]] std::vector<std::int64_t> stored() { return db().reading(numbers); }

    // Each of `jobs` in one group; the messages of the refused ones.
    std::vector<std::string> together(std::vector<storage::WriteJob> const& jobs)
    {
        HeldWriter held(db());
        Answers answers;
        for (auto const& job : jobs)
            db().submit(job, answers.next());
        held.let_go();
        return answers.wait();
    }
};
INSTANTIATE_FOR_BOTH_ENGINES(PutOffStatements);

using Numbers = std::vector<std::int64_t>;

TEST_P(PutOffStatements, RunAfterTheLastJobOfTheGroupInTheOrderOfAsking)
{
    Numbers seen;
    auto const answers = together({[](Writer& writer) {
                                       writer.execute_at_end(0, kNext, 1);
                                       writer.execute_at_end(0, kNext, 2);
                                       writer.execute(kNumber, 1);
                                   },
                                   [](Writer& writer) { writer.execute_at_end(0, kNext, 3); },
                                   [&](Writer& writer) {
                                       writer.execute(kNumber, 2);
                                       seen = numbers(writer);
                                   }});
    EXPECT_EQ(answers, std::vector<std::string>(3));
    EXPECT_EQ(seen, (Numbers{1, 2}));
    EXPECT_EQ(stored(), (Numbers{1, 2, 21, 212, 2123}));
}

TEST_P(PutOffStatements, RunInTheOrderOfTheirPlaces)
{
    auto const answers = together({[](Writer& writer) {
                                       writer.execute_at_end(30, kNext, 3);
                                       writer.execute_at_end(10, kNumber, 1);
                                   },
                                   [](Writer& writer) {
                                       writer.execute_at_end(30, kNext, 4);
                                       writer.execute_at_end(20, kNext, 2);
                                   }});
    EXPECT_EQ(answers, std::vector<std::string>(2));
    EXPECT_EQ(stored(), (Numbers{1, 12, 123, 1234}));
}

TEST_P(PutOffStatements, OfARefusedJobAreForgotten)
{
    auto const answers = together({[](Writer& writer) { writer.execute_at_end(0, kNumber, 1); },
                                   [](Writer& writer) {
                                       writer.execute_at_end(0, kNumber, 2);
                                       throw std::runtime_error("changed my mind");
                                   },
                                   [](Writer& writer) { writer.execute_at_end(0, kNumber, 3); }});
    EXPECT_EQ(answers, (std::vector<std::string>{"", "changed my mind", ""}));
    EXPECT_EQ(stored(), (Numbers{1, 3}));
}

TEST_P(PutOffStatements, RunEarlyForWhoeverWantsToReadThem)
{
    Numbers seen;
    auto const answers = together({[](Writer& writer) { writer.execute_at_end(0, kNumber, 1); },
                                   [&](Writer& writer) {
                                       writer.execute_at_end(0, kNumber, 2);
                                       writer.settle();
                                       seen = numbers(writer);
                                       writer.execute_at_end(0, kNumber, 3);
                                   }});
    EXPECT_EQ(answers, std::vector<std::string>(2));
    EXPECT_EQ(seen, (Numbers{1, 2}));
    EXPECT_EQ(stored(), (Numbers{1, 2, 3}));
}

TEST_P(PutOffStatements, OfKeptJobsRunAgainWhenWhoRanThemEarlyIsRefused)
{
    auto const answers = together({[](Writer& writer) { writer.execute_at_end(0, kNumber, 1); },
                                   [](Writer& writer) {
                                       writer.execute_at_end(0, kNumber, 2);
                                       writer.settle();
                                       throw std::runtime_error("changed my mind");
                                   },
                                   [](Writer& writer) { writer.settle(); }});
    EXPECT_EQ(answers, (std::vector<std::string>{"", "changed my mind", ""}));
    EXPECT_EQ(stored(), (Numbers{1}));
}

TEST_P(PutOffStatements, ThatAreRefusedTakeTheGroupAndNothingElse)
{
    auto const answers = together(
        {[](Writer& writer) { writer.execute(kNumber, 1); }, [](Writer& writer) { writer.execute_at_end(0, kNumber, 1); }});
    EXPECT_NE(answers[0], "");
    EXPECT_EQ(answers[0], answers[1]);
    EXPECT_EQ(stored(), Numbers{});
    db().write([](Writer& writer) { writer.execute(kNumber, 7); });
    EXPECT_EQ(stored(), Numbers{7});
}

TEST_P(PutOffStatements, AreNothingToAReader)
{
    EXPECT_EQ(db().reading([](Reader& reader) {
        reader.settle();
        return numbers(reader);
    }),
              Numbers{});
}

} // namespace

} // namespace storage_tests
