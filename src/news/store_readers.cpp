// The statements about what readers leave behind: a mark, a number more in a day's count.
#include "news/store.hpp"

namespace news {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kMark{"news.mark", R"(
    SELECT mark
    FROM news_votes
    WHERE article_id = ?1 AND voter = ?2
    ORDER BY voter)"};

constexpr Sql kSetMark{"news.set_mark", R"(
    INSERT INTO news_votes (article_id, voter, mark)
    VALUES (?1, ?2, ?3)
    ON CONFLICT (article_id, voter) DO UPDATE
    SET mark = excluded.mark)"};

constexpr Sql kAddToSum{"news.add_to_sum", R"(
    INSERT INTO news_vote_sums (article_id, votes, marks)
    VALUES (?1, ?2, ?3)
    ON CONFLICT (article_id) DO UPDATE
    SET votes = news_vote_sums.votes + excluded.votes, marks = news_vote_sums.marks + excluded.marks)"};

constexpr Sql kSum{"news.vote_sum", R"(
    SELECT votes, marks
    FROM news_vote_sums
    WHERE article_id = ?1
    ORDER BY article_id)"};

constexpr Sql kInMinute{"news.votes_in_minute", R"(
    SELECT article_id, votes
    FROM news_vote_minutes
    WHERE minute = ?1
    ORDER BY article_id)"};

constexpr Sql kCountInMinute{"news.count_in_minute", R"(
    INSERT INTO news_vote_minutes (minute, article_id, votes)
    VALUES (?1, ?2, 1)
    ON CONFLICT (minute, article_id) DO UPDATE
    SET votes = news_vote_minutes.votes + 1)"};

constexpr Sql kForgetMinutes{"news.forget_minutes", R"(
    DELETE FROM news_vote_minutes
    WHERE minute < ?1)"};

constexpr Sql kCountRead{"news.count_read", R"(
    INSERT INTO news_reads (day, article_id, reads)
    VALUES (?1, ?2, 1)
    ON CONFLICT (day, article_id) DO UPDATE
    SET reads = news_reads.reads + 1)"};

constexpr Sql kReads{"news.reads", R"(
    SELECT CAST(COALESCE(SUM(reads), 0) AS BIGINT)
    FROM news_reads
    WHERE article_id = ?1)"};

constexpr Sql kWrongSums{"news.wrong_sums", R"(
    SELECT a.id, COALESCE(s.votes, 0), COALESCE(s.marks, 0), COALESCE(c.votes, 0), COALESCE(c.marks, 0)
    FROM news_articles a
    LEFT JOIN news_vote_sums s ON s.article_id = a.id
    LEFT JOIN (
        SELECT article_id, COUNT(*) AS votes, CAST(SUM(mark) AS BIGINT) AS marks
        FROM news_votes
        GROUP BY article_id) c ON c.article_id = a.id
    WHERE COALESCE(s.votes, 0) <> COALESCE(c.votes, 0) OR COALESCE(s.marks, 0) <> COALESCE(c.marks, 0)
    ORDER BY a.id)"};

} // namespace

std::span<Sql const> reader_statements()
{
    static constexpr Sql all[] = {kMark,          kSetMark,       kAddToSum,  kSum,   kInMinute,
                                  kCountInMinute, kForgetMinutes, kCountRead, kReads, kWrongSums};
    return all;
}

namespace store {

std::optional<int> mark_of(storage::Reader& db, ArticleId id, std::string const& voter)
{
    return db.value<int>(kMark, id, voter);
}

void set_mark(storage::Writer& db, ArticleId id, std::string const& voter, int mark)
{
    db.execute(kSetMark, id, voter, mark);
}

void add_to_sum(storage::Writer& db, ArticleId id, std::int64_t votes, std::int64_t marks)
{
    db.execute(kAddToSum, id, votes, marks);
}

VoteSum votes(storage::Reader& db, ArticleId id)
{
    return db.one(kSum, [](Row const& row) { return VoteSum{row.integer(0), row.integer(1)}; }, id).value_or(VoteSum{});
}

InMinute in_minute(storage::Reader& db, std::int64_t minute, ArticleId id)
{
    InMinute counted;
    db.each(
        kInMinute,
        [&](Row const& row) {
            counted.all += row.integer(1);
            if (row.get<ArticleId>(0) == id)
                counted.article = row.integer(1);
        },
        minute);
    return counted;
}

void count_in_minute(storage::Writer& db, std::int64_t minute, ArticleId id)
{
    db.execute(kForgetMinutes, minute);
    db.execute(kCountInMinute, minute, id);
}

void count_read(storage::Writer& db, base::Date day, ArticleId id)
{
    db.execute(kCountRead, day, id);
}

std::int64_t reads(storage::Reader& db, ArticleId id)
{
    return db.value<std::int64_t>(kReads, id).value_or(0);
}

std::vector<WrongSum> wrong_sums(storage::Reader& db)
{
    return db.all(kWrongSums, [](Row const& row) {
        return WrongSum{row.get<ArticleId>(0), {row.integer(1), row.integer(2)}, {row.integer(3), row.integer(4)}};
    });
}

} // namespace store

} // namespace news
