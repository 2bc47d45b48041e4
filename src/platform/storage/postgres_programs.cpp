// Running pg_dump and pg_restore.
#include "platform/storage/postgres_programs.hpp"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <spawn.h>
#include <stdexcept>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace storage {

namespace {

struct FreeOptions {
    void operator()(PQconninfoOption* options) const noexcept { PQconninfoFree(options); }
};

// What a child says on its error output.
class Pipe {
public:
    Pipe()
    {
        if (::pipe2(ends_.data(), O_CLOEXEC) != 0)
            throw std::runtime_error(std::string("cannot make a pipe: ") + std::strerror(errno));
    }
    ~Pipe()
    {
        ::close(ends_[0]);
        close_writing();
    }
    Pipe(Pipe const&) = delete;
    Pipe& operator=(Pipe const&) = delete;

    [[nodiscard]] int writing() const { return ends_[1]; }
    void close_writing()
    {
        if (ends_[1] >= 0)
            ::close(ends_[1]);
        ends_[1] = -1;
    }
    // Until the other end is closed.
    [[nodiscard]] std::string read_all() const
    {
        std::string text;
        std::array<char, 4096> buffer{};
        for (;;) {
            auto const got = ::read(ends_[0], buffer.data(), buffer.size());
            if (got == 0 || (got < 0 && errno != EINTR))
                return text;
            if (got > 0)
                text.append(buffer.data(), static_cast<std::size_t>(got));
        }
    }

private:
    std::array<int, 2> ends_{-1, -1};
};

std::vector<char*> pointers(std::vector<std::string>& words)
{
    std::vector<char*> out;
    for (auto& word : words)
        out.push_back(word.data());
    out.push_back(nullptr);
    return out;
}

// Our own environment, with these variables in place of their namesakes.
std::vector<std::string> environment_with(std::vector<std::string> ours)
{
    auto const is_ours = [&](std::string_view variable) {
        auto const name = variable.substr(0, variable.find('=') + 1);
        return std::ranges::any_of(ours, [&](std::string const& one) { return one.starts_with(name); });
    };
    std::vector<std::string> all;
    for (char** variable = environ; *variable; ++variable)
        if (!is_ours(*variable))
            all.emplace_back(*variable);
    all.insert(all.end(), ours.begin(), ours.end());
    return all;
}

void run(std::vector<std::string> words, std::vector<std::string> variables)
{
    auto environment = environment_with(std::move(variables));
    Pipe errors;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, errors.writing(), STDERR_FILENO);
    pid_t child = 0;
    auto const code =
        posix_spawnp(&child, words[0].c_str(), &actions, nullptr, pointers(words).data(), pointers(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    if (code != 0)
        throw std::runtime_error(words[0] + " cannot be run (Debian package postgresql-client): " + std::strerror(code));
    errors.close_writing();
    auto const said = errors.read_all();
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw std::runtime_error(words[0] + ": " + said.substr(0, said.find_last_not_of('\n') + 1));
}

} // namespace

std::vector<std::string> postgres_environment(std::string const& location)
{
    char* fault = nullptr;
    std::unique_ptr<PQconninfoOption, FreeOptions> const options(PQconninfoParse(location.c_str(), &fault));
    if (!options) {
        std::string const why = fault ? fault : "not a connection string";
        PQfreemem(fault);
        throw std::runtime_error(why);
    }
    std::vector<std::string> variables;
    for (auto const* option = options.get(); option->keyword; ++option)
        if (option->envvar && option->val)
            variables.push_back(std::string(option->envvar) + "=" + option->val);
    return variables;
}

void dump_postgres(Options const& options, std::filesystem::path const& file)
{
    run({"pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--file=" + file.string()},
        postgres_environment(options.location));
}

void load_postgres(Options const& options, std::filesystem::path const& file)
{
    // Without any --dbname pg_restore would only print a script; this one leaves the database itself to the environment.
    run({"pg_restore", "--exit-on-error", "--no-owner", "--no-privileges", "--single-transaction",
         "--dbname=application_name=onehome", file.string()},
        postgres_environment(options.location));
}

} // namespace storage
