// Stands between a client and a PostgreSQL server, and can lose the server's answer to a COMMIT.
//
// The worst moment for a connection to break: the server has committed, and the client will never hear it from this connection.
#pragma once

#include "support/databases.hpp"

#include <atomic>
#include <string>
#include <thread>

namespace test {

class PostgresProxy {
public:
    // `location` is a connection string with the folder of the server's socket in `host=`.
    explicit PostgresProxy(std::string const& location);
    ~PostgresProxy();
    PostgresProxy(PostgresProxy const&) = delete;
    PostgresProxy& operator=(PostgresProxy const&) = delete;

    // The same database through this proxy.
    [[nodiscard]] std::string const& location() const { return location_; }
    // The next COMMIT reaches the server, and its answer breaks the connection instead of arriving.
    void lose_next_commit() { lose_ = true; }
    [[nodiscard]] int lost() const { return lost_; }

private:
    void accept_all();
    void carry(int client, int server);

    TemporaryFolder folder_;
    std::string server_socket_;
    std::string location_;
    int listener_ = -1;
    std::atomic<bool> lose_ = false;
    std::atomic<int> lost_ = 0;
    std::thread accepting_;
};

} // namespace test
