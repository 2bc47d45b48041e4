// Books interest in a round's journal as fast as it is acknowledged: bench_postings PORT CLIENTS SECONDS
//
// The server serves the demonstration province, whose newest round keeps books. A write is one entry of two postings that finance
// enters, with its own idempotency key; what is printed says support/acknowledged.hpp.
#include "support/acknowledged.hpp"

#include <boost/json/parse.hpp>

#include <stdexcept>
#include <string>

namespace {

namespace json = boost::json;

std::string text_of(json::value const& object, std::string_view member)
{
    return std::string(object.at(member).as_string());
}

struct Books {
    std::string round;
    std::string account;
};

Books books_of(bench::HttpClient& http, std::string const& session)
{
    Books books;
    auto const rounds = json::parse(http.ask("GET", "/api/rounds", session, "").body);
    books.round = text_of(rounds.at("items").as_array().at(0), "id");
    auto const money = json::parse(http.ask("GET", "/api/rounds/" + books.round + "/books", session, "").body);
    for (auto const& account : money.at("accounts").as_array())
        if (text_of(account, "kind") == "bank")
            books.account = text_of(account, "id");
    if (books.account.empty())
        throw std::runtime_error("the round has no bank account");
    return books;
}

void run(bench::Load const& load)
{
    auto const signed_in = bench::sign_in(load.port, "finance@phrae", "onehome2565");
    auto const session = "Cookie: " + signed_in.cookie + "\r\nX-CSRF-Token: " + signed_in.csrf + "\r\n";
    bench::HttpClient first(load.port);
    auto const books = books_of(first, session);
    auto const path = "/api/rounds/" + books.round + "/ledger-entries";
    auto const body = R"({"kind":"interest","day":"2022-05-01","amount_satang":1,"to_account_id":")" + books.account +
                      R"(","paper_kind":"bank_slip","paper_number":"1","paper_date":"2022-05-01"})";
    bench::print_acknowledged(load, [&](bench::HttpClient& http, std::uint64_t serial) {
        return http.ask("POST", path, session + "Idempotency-Key: bench-" + std::to_string(serial) + "\r\n", body);
    });
}

} // namespace

int main(int argc, char** argv)
{
    return bench::load_main(argc, argv, "bench_postings PORT CLIENTS SECONDS", run);
}
